using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting.Scenes;

internal static class Flood
{
    public static void Draw(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var line = r.Range(420f, 450f);
        Weather.Sky(e, line);
        Land.Ridge(e, line, 140f, 400f, 0x5E7C82, 0.6f);
        Flora.Hedge(e, line + 4f, 60f, 0x557D4C, 0.4f);
        for (var i = 0; i < 6; i++)
        {
            Sunken(e, (i * 280f) + r.Range(-60f, 60f), line + 16f, r.Range(130f, 170f), 0.3f);
        }

        for (var i = 0; i < 5; i++)
        {
            Flora.Areca(e, r.Range(0f, 1600f), line + 20f, r.Range(130f, 190f), 0.25f);
        }

        var brown = l.Lit(0x9A7650);
        c.Rect(Paint.Down(Tint.Mix(brown, l.Haze, 0.3f), brown.Darker(0.25f), line + 14f, 1000f).Rough(0.08f, 0.15f,
            1f), 0f, line + 14f, 1600f, 600f);
        var side = r.Chance(0.5f);
        Sunken(e, side ? 60f : 1120f, 620f, 430f, 0.03f);
        Flora.Palm(e, side ? 600f : 1040f, 640f, 330f, 0.05f, r.Range(-0.12f, 0.12f));
        Pole(e, side ? 760f : 860f);
        c.Reflect(622f, 1000f, 1f, new Vector3(0.82f, 0.72f, 0.6f), 0.42f, 16f);
        Swirls(e, line, brown);
        Boat(e, r.Range(640f, 960f), r.Range(800f, 840f), r.Range(560f, 640f));
        Weather.Rain(e);
    }

    private static void Sunken(Easel e, float x, float y, float w, float depth)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var wall = Tint.Hex(r.Pick(0xE8D9B8u, 0xA9C3C0u, 0xE3B98Au));
        var h = w * r.Range(0.12f, 0.24f);
        c.Rect(Paint.Across(l.Lit(wall, depth), l.Lit(wall.Darker(0.25f), depth), x, x + w), x, y - h, w, h + 4f);
        c.Rect(Paint.Of(l.Dim(0x6B5236, depth), 0.7f), x, y - (h * 0.2f), w, (h * 0.2f) + 4f);
        c.Rect(l.Dim(0x33404A, depth), x + (w * 0.18f), y - (h * 0.75f), w * 0.14f, h * 0.75f);
        c.Rect(l.Dim(0x33404A, depth), x + (w * 0.62f), y - (h * 0.75f), w * 0.14f, h * 0.75f);
        Houses.Roof(e, x, y - (h * 0.92f), w, w * 0.28f, r.Pick(0xA5503Au, 0x7F8A90u, 0x8E4A38u), depth, 0.08f);
        if (w > 300f)
        {
            for (var i = 0; i < 3; i++)
            {
                var look = Look.Random(r, l.Tone, Dress.Casual);
                Figure.At(c, x + (w * (0.35f + (i * 0.13f))), y - h - (w * 0.19f), w * 0.045f, look, i == 1
                    ? Pose.Cheer with { ThighNear = 76f, ThighFar = 72f } : Pose.Sit);
            }
        }
    }

    private static void Pole(Easel e, float x)
    {
        var (c, l) = (e.Canvas, e.Light);
        c.Rect(l.Lit(0x8E887C), x, 300f, 13f, 350f);
        c.Rect(l.Lit(0x6E685C), x - 46f, 318f, 104f, 9f);
        c.Line(l.Dim(0x25282C), 2.4f, x - 40f, 316f, x - 400f, 350f, x - 900f, 330f);
        c.Line(l.Dim(0x25282C), 2.4f, x + 52f, 316f, x + 420f, 352f, x + 900f, 320f);
    }

    private static void Swirls(Easel e, float line, Vector3 brown)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        for (var i = 0; i < 170; i++)
        {
            var t = r.Next() * r.Next();
            var y = line + 30f + ((960f - line) * t);
            c.Ellipse(Paint.Of(r.Chance(0.5f) ? l.SkyLow : brown.Darker(0.35f), 0.28f), r.Range(0f, 1600f), y, 16f
                + (t * 110f), 1f + (t * 3.5f));
        }

        for (var i = 0; i < 16; i++)
        {
            var y = r.Range(640f, 980f);
            var x = r.Range(0f, 1600f);
            c.Taper(l.Dim(0x5A4630), x, y, 5f, x + r.Range(40f, 110f), y + r.Range(-8f, 8f), 2f);
        }
    }

    private static void Boat(Easel e, float x, float y, float w)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var f = r.Sign();
        c.Soft(x, y + (w * 0.07f), w * 0.66f, w * 0.08f, Tint.Black, 0.55f);
        var crew = r.Count(5, 6);
        for (var i = 0; i < crew; i++)
        {
            var px = x + (f * w * (-0.36f + (0.7f * i / crew)));
            var rescuer = i == 0 || i == crew - 1;
            var look = Look.Random(r, l.Tone, rescuer ? Dress.Vest : r.Pick(Dress.Farmer, Dress.Casual, Dress.Vest));
            look = look with
            {
                Headwear = rescuer ? Headwear.HardHat : r.Chance(0.35f) ? Headwear.Conical
                : Headwear.None
            };
            if (rescuer)
            {
                Figure.At(c, px, y - (w * 0.17f), w * 0.056f, look, i == 0 ? Pose.Row : Pose.Reach, f);
            }
            else
            {
                Figure.At(c, px, y - (w * 0.05f), w * 0.052f, look, Pose.Sit, f * r.Sign());
            }
        }

        c.Line(l.Lit(0xC9A070), w * 0.011f, x - (f * w * 0.26f), y - (w * 0.26f), x - (f * w * 0.4f), y
            + (w * 0.14f));
        var hull = l.Lit(r.Pick(0xE8561Fu, 0x2F6FA8u, 0x8E9498u));
        c.Fill(new Outline().Smooth(x, y, f * w, w, -0.5f, -0.1f, 0f, -0.055f, 0.4f, -0.085f, 0.58f, -0.15f, 0.46f,
            0.03f, 0.2f, 0.075f, -0.42f, 0.07f, -0.5f, 0.02f),
            Paint.Down(hull.Lighter(0.2f), hull.Darker(0.45f), y - (w * 0.12f), y + (w * 0.07f)));
        c.Line(l.Lit(0xF4F0E6), w * 0.013f, x - (f * w * 0.49f), y - (w * 0.085f), x, y - (w * 0.045f), x
            + (f * w * 0.4f), y - (w * 0.075f), x + (f * w * 0.56f), y - (w * 0.14f));
        Decor.Words(c, r, x, y - (w * 0.012f), w * 0.3f, w * 0.034f, l.Lit(0xF8F4EA));
        for (var i = 0; i < 9; i++)
        {
            c.Ellipse(Paint.Of(l.SkyLow.Lighter(0.2f), 0.4f), x - (f * w * r.Range(-0.5f, 0.7f)), y
                + (w * r.Range(0.07f, 0.13f)), w * r.Range(0.05f, 0.16f), 3f);
        }
    }
}
