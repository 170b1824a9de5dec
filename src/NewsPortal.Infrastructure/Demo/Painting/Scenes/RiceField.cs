using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting.Scenes;

internal static class RiceField
{
    public static void Draw(Easel e)
    {
        var (l, r) = (e.Light, e.Rng);
        var horizon = r.Range(400f, 460f);
        Weather.Sky(e, horizon + 30f);
        Land.Ridge(e, horizon, 150f, 420f, 0x5E7F8C, 0.62f);
        Land.Ridge(e, horizon + 10f, 70f, 260f, 0x4F7A5A, 0.42f);
        Weather.Mist(e, horizon, 46f, 0.4f);
        Village(e, horizon + 26f);
        var golden = r.Chance(0.5f);
        var near = l.Lit(golden ? 0xC79A2Eu : 0x5FA03Au);
        var far = l.Lit(golden ? 0xE6CB70u : 0x9CCB6Au, 0.25f);
        var vanish = r.Range(500f, 1100f);
        Land.Rows(e, horizon + 24f, vanish, far, near, l.Dim(golden ? 0x8A6A22u : 0x2F6A2Cu), r.Range(60f, 90f));
        Dykes(e, horizon + 24f, vanish);
        People(e, horizon + 24f);
        if (r.Chance(0.7f))
        {
            Buffalo(e, r.Range(280f, 700f), r.Range(690f, 740f), r.Range(150f, 190f));
        }

        Land.Blades(e, 850f, 1030f, 900, 150f, near.Darker(0.2f), near.Lighter(0.22f));
        Ears(e, near, golden);
        Weather.Rain(e);
    }

    private static void Village(Easel e, float y)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        Flora.Hedge(e, y, 46f, 0x4C7A45, 0.34f);
        for (var i = 0; i < 5; i++)
        {
            var x = r.Range(60f, 1500f);
            c.Rect(l.Lit(0xEFE2C8, 0.25f), x, y - 34f, 84f, 36f);
            Houses.Roof(e, x, y - 32f, 84f, 24f, 0xA9523A, 0.25f);
        }

        for (var i = 0; i < 6; i++)
        {
            Flora.Areca(e, r.Range(0f, 1600f), y, r.Range(80f, 120f), 0.3f);
        }

        Flora.Hedge(e, y + 6f, 30f, 0x5B8C44, 0.24f);
    }

    private static void Dykes(Easel e, float horizon, float vanish)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var path = l.Lit(0xB99A6B);
        var foot = r.Range(-200f, 500f);
        c.Poly(Paint.Down(l.Lit(0xCDB68C, 0.3f), path, horizon, 1000f).Rough(0.12f, 0.3f, 0.8f), vanish - 3f, horizon,
            vanish + 3f, horizon, foot + 190f, 1000f, foot - 30f, 1000f);
        foreach (var t in new[] { 0.06f, 0.16f, 0.33f })
        {
            var y = horizon + ((1000f - horizon) * t);
            c.Rect(Paint.Of(l.Lit(0x7A8C4A, 0.1f), 0.8f), 0f, y, 1600f, 3f + (t * 16f));
            c.Rect(Paint.Of(l.SkyLow, 0.35f), 0f, y + 3f + (t * 16f), 1600f, 2f + (t * 8f));
        }
    }

    private static void People(Easel e, float horizon)
    {
        var r = e.Rng;
        var count = r.Count(4, 7);
        for (var i = 0; i < count; i++)
        {
            var t = 0.18f + (0.5f * i / count);
            var y = horizon + ((1000f - horizon) * t);
            var size = 50f + (230f * t);
            var look = Look.Random(r, e.Light.Tone, Dress.Farmer) with { Headwear = Headwear.Conical };
            var pose = r.Pick(Pose.Bend, Pose.Bend, Pose.Walk, Pose.Reach);
            Figure.Stand(e.Canvas, r.Range(620f, 1480f), y, size, look, pose, r.Sign());
        }
    }

    private static void Buffalo(Easel e, float x, float ground, float w)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var f = r.Sign();
        var hide = l.Lit(0x4B4541);
        c.Soft(x, ground, w * 0.7f, w * 0.08f, Tint.Black, 0.5f);
        for (var i = 0; i < 4; i++)
        {
            var lx = x + (f * w * (i < 2 ? -0.36f + (0.1f * i) : 0.16f + (0.1f * i)) * 0.9f);
            c.Taper(hide.Darker(i % 2 == 0 ? 0.4f : 0.15f), lx, ground - (w * 0.34f), w * 0.07f, lx, ground,
                w * 0.04f);
        }

        c.Fill(new Outline().Smooth(x, ground, f * w, w, -0.5f, -0.42f, -0.4f, -0.62f, -0.1f, -0.63f, 0.2f, -0.68f,
            0.38f, -0.6f, 0.44f, -0.42f, 0.3f, -0.26f,
            0f, -0.2f, -0.36f, -0.25f), Paint.Down(hide.Lighter(0.2f), hide.Darker(0.35f), ground - (w * 0.68f),
            ground - (w * 0.2f)));
        c.Fill(new Outline().Smooth(x, ground, f * w, w, 0.34f, -0.62f, 0.52f, -0.66f, 0.64f, -0.5f, 0.72f, -0.34f,
            0.64f, -0.3f, 0.5f, -0.4f, 0.38f, -0.46f), hide.Darker(0.1f));
        c.Line(l.Lit(0xA89F8E), w * 0.035f, x + (f * w * 0.5f), ground - (w * 0.63f), x + (f * w * 0.42f),
            ground - (w * 0.78f), x + (f * w * 0.27f), ground - (w * 0.83f));
        c.Line(hide.Darker(0.2f), w * 0.025f, x - (f * w * 0.48f), ground - (w * 0.46f), x - (f * w * 0.54f),
            ground - (w * 0.2f));
        var child = Look.Random(r, l.Tone, Dress.Casual) with { Headwear = Headwear.Conical };
        Figure.At(c, x - (f * w * 0.05f), ground - (w * 0.68f), w * 0.105f, child,
            Pose.Sit with { ShinNear = 10f, ThighNear = 50f }, f);
    }

    private static void Ears(Easel e, Vector3 near, bool golden)
    {
        var (c, r) = (e.Canvas, e.Rng);
        var grain = golden ? e.Light.Lit(0xF2CF63) : e.Light.Lit(0xCFE07A);
        for (var i = 0; i < 90; i++)
        {
            var x = r.Range(0f, 1600f);
            var y = r.Range(860f, 960f);
            var bend = r.Range(10f, 34f) * r.Sign();
            c.Line(near.Darker(0.1f), 2f, x, y + 80f, x + (bend * 0.3f), y + 10f, x + bend, y);
            for (var k = 0; k < 8; k++)
            {
                c.Ellipse(grain.Vary(r, 0.1f), x + (bend * (1f + (k * 0.09f))), y + (k * 5f), 3.6f, 5.2f, 0.4f);
            }
        }
    }
}
