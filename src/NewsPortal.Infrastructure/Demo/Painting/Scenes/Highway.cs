using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting.Scenes;

internal static class Highway
{
    private const float Horizon = 430f;

    public static void Draw(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        Weather.Sky(e, Horizon + 20f);
        Land.Ridge(e, Horizon, 170f, 460f, 0x5C7F93, 0.62f);
        Land.Ridge(e, Horizon + 6f, 80f, 300f, 0x4F7F5C, 0.42f);
        c.Rect(Paint.Down(l.Lit(0x9CC07A, 0.3f), l.Lit(0x5E8F3F), Horizon, 1000f).Rough(0.15f, 0.2f, 0.9f), 0f,
            Horizon, 1600f, 580f);
        Flora.Hedge(e, Horizon + 14f, 30f, 0x4C7F45, 0.35f);
        Weather.Mist(e, Horizon, 30f, 0.3f);
        var v = r.Range(660f, 940f);
        Road(e, v);
        Lamps(e, v);
        Gantry(e, v);
        for (var i = 0; i < 5; i++)
        {
            var t = 0.2f + (0.2f * i);
            Flora.Bush(e, At(v, -1.42f, t), Y(t) + 14f, 20f + (80f * t), 0x4F8040, 0.1f * (1f - t), r.Chance(0.5f)
                ? 0xE85A8Au : 0u);
            Flora.Bush(e, At(v, 1.42f, t), Y(t) + 14f, 20f + (80f * t), 0x4F8040, 0.1f * (1f - t));
        }

        Traffic(e, v);

        Weather.Rain(e);
    }

    private static float Y(float t) => Horizon + ((1000f - Horizon) * t);

    private static float At(float v, float lane, float t) => v + (lane * (14f + (760f * t))) + ((800f - v) * t);

    private static void Strip(Easel e, float v, float a, float b, float t0, float t1, Vector3 color,
        float alpha = 1f) =>
        e.Canvas.Poly(Paint.Of(color, alpha), At(v, a, t0), Y(t0), At(v, b, t0), Y(t0), At(v, b, t1), Y(t1),
            At(v, a, t1), Y(t1));

    private static void Road(Easel e, float v)
    {
        var (c, l) = (e.Canvas, e.Light);
        var asphalt = l.Lit(0x77797E);
        c.Poly(Paint.Down(l.Lit(0x8E9194, 0.3f), asphalt.Darker(0.2f), Horizon, 1000f).Rough(0.08f, 0.4f, 1f),
            At(v, -1.12f, 0f), Y(0f), At(v, 1.12f, 0f), Y(0f), At(v, 1.12f, 1f), Y(1f), At(v, -1.12f, 1f), Y(1f));
        if (l.Rain || l.Night)
        {
            c.Reflect(Horizon + 16f, 1000f, 0.8f, new Vector3(0.9f, 0.92f, 0.95f), 0.2f, 10f);
        }

        Strip(e, v, -1.06f, -1.04f, 0f, 1f, l.Lit(0xF3F0E2));
        Strip(e, v, 1.04f, 1.06f, 0f, 1f, l.Lit(0xF3F0E2));
        for (var i = 0; i < 12; i++)
        {
            var t0 = MathF.Pow(i / 12f, 2.2f);
            var t1 = MathF.Pow((i + 0.5f) / 12f, 2.2f);
            Strip(e, v, -0.57f, -0.55f, t0, t1, l.Lit(0xF3F0E2));
            Strip(e, v, 0.55f, 0.57f, t0, t1, l.Lit(0xF3F0E2));
        }

        Strip(e, v, -0.08f, 0.08f, 0f, 1f, l.Lit(0x6F9B52));
        for (var side = -1; side <= 1; side += 2)
        {
            foreach (var (edge, lift) in new[] { (0.09f, 46f), (1.13f, 56f) })
            {
                var rail = l.Lit(0xD3D8DA);
                c.Poly(rail, At(v, side * edge, 0f), Y(0f) - 2f, At(v, side * edge, 0f), Y(0f),
                    At(v, side * edge, 1f), Y(1f) - (lift * 0.4f), At(v, side * edge, 1f), Y(1f) - lift);
                for (var i = 1; i < 16; i++)
                {
                    var t = MathF.Pow(i / 16f, 2.2f);
                    c.Rect(l.Dim(0x9AA0A3), At(v, side * edge, t) - (5f * t), Y(t) - (lift * 0.7f * t), 1f + (9f * t),
                        lift * 0.8f * t);
                }
            }
        }
    }

    private static void Lamps(Easel e, float v)
    {
        var (c, l) = (e.Canvas, e.Light);
        for (var i = 1; i < 8; i++)
        {
            var t = MathF.Pow(i / 8f, 2.1f);
            for (var side = -1; side <= 1; side += 2)
            {
                var x = At(v, side * 1.2f, t);
                var h = 30f + (430f * t);
                c.Line(l.Lit(0xAEB6BA), 1.5f + (8f * t), x, Y(t), x, Y(t) - h, x - (side * h * 0.28f),
                    Y(t) - (h * 1.04f));
                if (l.Lamps)
                {
                    c.Glow(x - (side * h * 0.28f), Y(t) - (h * 1.03f), 12f + (80f * t), 12f + (80f * t),
                        Tint.Hex(0xFFC070), 0.5f);
                    c.Glow(At(v, side * 0.7f, t), Y(t) + (20f * t), 20f + (330f * t), 5f + (60f * t),
                        Tint.Hex(0xFFB868), 0.2f);
                    c.Ellipse(Tint.Hex(0xFFF2D0), x - (side * h * 0.28f), Y(t) - (h * 1.03f), 2f + (14f * t), 1.5f
                        + (8f * t));
                }
            }
        }
    }

    private static void Gantry(Easel e, float v)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var t = r.Range(0.2f, 0.3f);
        var y = Y(t);
        var h = 820f * t;
        var bar = l.Lit(0xB9C1C5);
        c.Line(bar, 26f * t, At(v, -1.2f, t), y, At(v, -1.2f, t), y - h, At(v, 1.2f, t), y - h, At(v, 1.2f, t), y);
        foreach (var lane in new[] { -0.56f, 0.56f })
        {
            var x = At(v, lane, t);
            var w = 620f * t;
            c.Rect(l.Lamps ? Tint.Hex(0x1C7A4C) : l.Lit(0x17784A), x - (w * 0.5f), y - (h * 1.12f), w, h * 0.38f);
            c.Rect(Paint.Of(Tint.White, 0.15f), x - (w * 0.5f), y - (h * 1.12f), w, h * 0.03f);
            Decor.Words(c, r, x, y - (h * 1.06f), w * 0.76f, h * 0.08f, l.Lit(0xFFFFFF).Lighter(l.Lamps ? 0.6f : 0f));
            Decor.Words(c, r, x, y - (h * 0.92f), w * 0.5f, h * 0.08f, l.Lit(0xFFFFFF).Lighter(l.Lamps ? 0.6f : 0f));
        }
    }

    private static void Traffic(Easel e, float v)
    {
        var r = e.Rng;
        ReadOnlySpan<float> depths = [0.035f, 0.06f, 0.1f, 0.16f, 0.25f, 0.38f, 0.55f, 0.76f];
        foreach (var depth in depths)
        {
            var t = depth * r.Range(0.9f, 1.1f);
            foreach (var lane in new[] { -0.82f, -0.3f, 0.3f, 0.82f })
            {
                if (!r.Chance(0.36f))
                {
                    continue;
                }

                Wheels.Ahead(e, At(v, lane, t), Y(t), 5f + (270f * t),
                    r.Pick(0xE9E7E2u, 0xB8262Bu, 0x2F5F9Au, 0x3A3F46u, 0xD8A530u, 0x5A8F7Au, 0xC7CBCDu), lane > 0f,
                    r.Chance(0.28f));
            }
        }
    }
}
