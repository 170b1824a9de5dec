using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting.Scenes;

internal static class TerracedField
{
    public static void Draw(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        Weather.Sky(e, 400f);
        Land.Ridge(e, 330f, 190f, 480f, 0x56788F, 0.6f);
        Land.Ridge(e, 390f, 150f, 380f, 0x4D7764, 0.42f);
        Weather.Mist(e, 380f, 60f, 0.5f);
        var season = r.Count(0, 2);
        var slope = r.Range(0.10f, 0.26f) * r.Sign();
        var seed = r.Count(0, 999);
        const int steps = 19;
        for (var i = 0; i < steps; i++)
        {
            Terrace(e, i / (steps - 1f), slope, seed, season);
            if (i == 5 || (i == 9 && r.Chance(0.5f)))
            {
                StiltHouse(e, r.Range(300f, 1300f), Level(i / (steps - 1f), 800f, slope, seed) + 24f, 120f
                    + (i * 9f));
            }

            if (i is 3 or 7 or 4)
            {
                Flora.Tree(e, r.Range(100f, 1500f), Level(i / (steps - 1f), 800f, slope, seed) + 30f, 90f + (i * 8f),
                    0x3F6F3A, 0.25f);
            }
        }

        for (var i = 0; i < 3; i++)
        {
            var look = Look.Random(r, l.Tone, Dress.Farmer) with { Headwear = Headwear.Conical };
            Figure.Stand(c, r.Range(250f, 1350f), 660f + (i * 95f), 92f + (i * 42f), look,
                r.Pick(Pose.Bend, Pose.Walk, Pose.Bend), r.Sign());
        }

        Land.Blades(e, 940f, 1040f, 420, 120f, l.Dim(0x3F7A34), l.Lit(0x8FBF4F));
        Weather.Mist(e, 470f, 30f, 0.22f);
        Weather.Rain(e);
    }

    private static float Level(float t, float x, float slope, int seed)
    {
        var y = 400f + (MathF.Pow(t, 1.35f) * 590f);
        var swing = 34f + (70f * t);
        return y + ((x - 800f) * slope * (1f - (t * 0.4f))) + (Noise.Line((x / 330f) + (t * 2.3f), seed) * swing)
            + (Noise.Line((x / 130f) + (t * 5f), seed + 1) * swing * 0.22f);
    }

    private static void Terrace(Easel e, float t, float slope, int seed, int season)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var depth = 0.42f * (1f - t) * (1f - t);
        var bank = 8f + (26f * t);
        var field = new Outline().Move(-10f, Level(t, -10f, slope, seed));
        var edge = new Outline().Move(-10f, Level(t, -10f, slope, seed));
        for (var x = -10f; x <= 1610f; x += 14f)
        {
            field.To(x, Level(t, x, slope, seed));
            edge.To(x, Level(t, x, slope, seed));
        }

        for (var x = 1610f; x >= -10f; x -= 28f)
        {
            field.To(x, t > 0.9f ? 1010f : MathF.Min(1010f, Level(t, x, slope, seed) + 150f + (t * 60f)));
        }

        for (var x = 1610f; x >= -10f; x -= 14f)
        {
            edge.To(x, Level(t, x, slope, seed) + (bank * (0.7f + (0.5f * Noise.Line(x / 160f, seed + 7)))));
        }

        var y = Level(t, 800f, slope, seed);
        var mirror = season == 0 || (season == 1 && r.Chance(0.3f));
        Vector3 top, low;
        if (mirror)
        {
            top = Tint.Mix(l.SkyLow, l.Lit(0x9FB6B0), 0.15f);
            low = Tint.Mix(l.SkyMiddle, l.Lit(0x7A9A8C), 0.35f);
        }
        else
        {
            var crop = season == 2 ? Tint.Hex(0xE0B840) : Tint.Hex(0x8CC152);
            top = l.Lit(crop.Lighter(0.15f).Vary(r, 0.06f), depth);
            low = l.Lit(crop.Darker(0.15f).Vary(r, 0.06f), depth);
        }

        c.Fill(field, Paint.Down(top, low, y - 30f, y + 90f).Rough(mirror ? 0.03f : 0.16f, 0.25f, 1f));
        c.Fill(edge, Paint.Down(l.Lit(0x7BA548, depth), l.Dim(0x4A6A34, depth), y - 20f, y + bank + 20f).Rough(0.25f,
            0.9f, 0.9f));
    }

    private static void StiltHouse(Easel e, float x, float ground, float w)
    {
        var (c, l) = (e.Canvas, e.Light);
        for (var i = 0; i < 5; i++)
        {
            c.Rect(l.Dim(0x4A3524), x + (w * 0.1f) + (w * 0.19f * i), ground - (w * 0.2f), w * 0.03f, w * 0.22f);
        }

        c.Rect(Paint.Across(l.Lit(0x9A7248), l.Dim(0x7A5636), x, x + w), x + (w * 0.05f), ground - (w * 0.44f),
            w * 0.9f, w * 0.26f);
        Houses.Window(e, x + (w * 0.2f), ground - (w * 0.4f), w * 0.12f, w * 0.15f, 0f, 1f);
        Houses.Window(e, x + (w * 0.65f), ground - (w * 0.4f), w * 0.12f, w * 0.15f, 0f, 1f);
        Houses.Roof(e, x, ground - (w * 0.42f), w, w * 0.34f, 0x7E6650, 0f, 0.12f);
    }
}
