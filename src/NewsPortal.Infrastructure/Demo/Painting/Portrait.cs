using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting;

/// <summary>Heads and shoulders seen from the front; one unit is the height of a head.</summary>
internal static class Portrait
{
    private static readonly float[] FaceShape =
    [
        0f, 0.5f, 0.15f, 0.47f, 0.27f, 0.33f, 0.345f, 0.12f, 0.365f, -0.12f, 0.31f, -0.37f, 0f, -0.5f,
        -0.31f, -0.37f, -0.365f, -0.12f, -0.345f, 0.12f, -0.27f, 0.33f, -0.15f, 0.47f,
    ];

    /// <summary>Draws a bust centred on the face; <paramref name="turn"/> in [-1, 1] turns the face.</summary>
    public static void Front(Canvas c, float x, float y, float u, Look look, float bottom, float turn = 0f)
    {
        if (look.Woman)
        {
            HairBehind(c, x, y, u, look);
        }

        Shoulders(c, x, y, u, look, bottom);
        Head(c, x, y, u, look, turn);
    }

    public static void Head(Canvas c, float x, float y, float u, Look look, float turn)
    {
        var shade = look.Skin * new Vector3(0.78f, 0.70f, 0.68f);
        c.Ellipse(shade, x - (0.37f * u), y + (0.03f * u), 0.055f * u, 0.11f * u);
        c.Ellipse(shade, x + (0.37f * u), y + (0.03f * u), 0.055f * u, 0.11f * u);
        var light = look.Skin.Lighter(0.16f);
        c.Curve(Paint.Between(light, shade.Lighter(0.06f), x - (0.3f * u), y - (0.2f * u), x + (0.45f * u), y
            + (0.35f * u)),
            x, y, u, FaceShape);
        if (u > 26f)
        {
            Features(c, x + (turn * 0.09f * u), y, u, look, shade);
        }

        HairFront(c, x, y, u, look, turn);
        Hats.Front(c, x, y, u, look);
    }

    private static void Features(Canvas c, float x, float y, float u, Look look, Vector3 shade)
    {
        var brow = look.Hair.Lighter(0.06f);
        var ink = Tint.Hex(0x241B17) * look.Linen;
        var blush = Tint.Mix(look.Skin, Tint.Hex(0xD86A5C), 0.35f);
        c.Soft(x - (0.19f * u), y + (0.16f * u), 0.11f * u, 0.08f * u, blush, 0.5f);
        c.Soft(x + (0.19f * u), y + (0.16f * u), 0.11f * u, 0.08f * u, blush, 0.5f);
        for (var side = -1; side <= 1; side += 2)
        {
            var ex = x + (side * 0.155f * u);
            c.Soft(ex, y - (0.02f * u), 0.1f * u, 0.07f * u, shade, 0.55f);
            c.Line(Paint.Of(brow, 0.85f), 0.026f * u, ex - (side * 0.07f * u), y - (0.105f * u), ex, y - (0.13f * u),
                ex + (side * 0.075f * u), y - (0.105f * u));
            c.Ellipse(Tint.Mix(look.Skin, look.Linen, 0.7f), ex, y - (0.015f * u), 0.056f * u, 0.024f * u);
            c.Ellipse(ink.Darker(0.3f), ex, y - (0.015f * u), 0.026f * u, 0.027f * u);
            c.Line(ink, 0.018f * u, ex - (side * 0.06f * u), y - (0.022f * u), ex, y - (0.045f * u),
                ex + (side * 0.066f * u), y - (0.018f * u));
        }

        c.Poly(Paint.Of(shade, 0.6f), x + (0.012f * u), y - (0.03f * u), x + (0.07f * u), y + (0.14f * u), x, y
            + (0.15f * u));
        c.Line(Paint.Of(shade.Darker(0.25f), 0.7f), 0.02f * u, x - (0.05f * u), y + (0.145f * u), x, y + (0.158f * u),
            x + (0.05f * u), y + (0.145f * u));
        var lips = Tint.Mix(look.Skin * 0.75f, Tint.Hex(look.Woman ? 0xB8303Cu : 0x9A4A42u) * look.Linen, 0.7f);
        c.Curve(lips, x, y + (0.285f * u), u, -0.105f, -0.016f, -0.035f, -0.024f, 0f, -0.014f, 0.035f, -0.024f,
            0.105f, -0.016f, 0f, 0.045f);
        c.Line(Paint.Of(lips.Darker(0.45f), 0.8f), 0.012f * u, x - (0.115f * u), y + (0.266f * u), x - (0.05f * u), y
            + (0.288f * u),
            x + (0.05f * u), y + (0.288f * u), x + (0.115f * u), y + (0.266f * u));
        if (look.Glasses)
        {
            Glasses(c, x, y, u);
        }
    }

    private static void Glasses(Canvas c, float x, float y, float u)
    {
        var frame = Tint.Hex(0x22201F);
        for (var side = -1; side <= 1; side += 2)
        {
            var ex = x + (side * 0.16f * u);
            c.Ellipse(Paint.Of(Tint.White, 0.13f), ex, y, 0.105f * u, 0.08f * u);
            for (var i = 0; i < 14; i++)
            {
                var (s0, c0) = MathF.SinCos(i * MathF.Tau / 14f);
                var (s1, c1) = MathF.SinCos((i + 1) * MathF.Tau / 14f);
                c.Line(frame, 0.015f * u, ex + (c0 * 0.108f * u), y + (s0 * 0.082f * u), ex + (c1 * 0.108f * u),
                    y + (s1 * 0.082f * u));
            }
        }

        c.Line(frame, 0.015f * u, x - (0.055f * u), y - (0.01f * u), x + (0.055f * u), y - (0.01f * u));
    }

    private static void HairBehind(Canvas c, float x, float y, float u, Look look)
    {
        if (look.HairStyle == 1)
        {
            c.Ellipse(look.Hair, x, y - (0.58f * u), 0.2f * u, 0.17f * u);
            return;
        }

        var tail = look.HairStyle == 0 ? 1.05f : 0.55f;
        c.Curve(Paint.Down(look.Hair.Lighter(0.05f), look.Hair.Darker(0.3f), y - (0.5f * u), y + (tail * u)), x, y, u,
            -0.44f, -0.1f, -0.3f, -0.52f, 0f, -0.62f, 0.3f, -0.52f, 0.44f, -0.1f, 0.48f, tail * 0.6f, 0.4f, tail,
            0f, tail * 0.9f, -0.4f, tail, -0.48f, tail * 0.6f);
    }

    private static void HairFront(Canvas c, float x, float y, float u, Look look, float turn)
    {
        var part = (turn * 0.1f) + (look.HairStyle == 2 ? 0.12f : -0.1f);
        var paint = Paint.Down(look.Hair.Lighter(0.16f), look.Hair, y - (0.62f * u), y - (0.15f * u));
        if (look.Woman)
        {
            var low = look.HairStyle switch { 0 => 0.5f, 1 => 0.02f, _ => 0.34f };
            c.Curve(paint, x, y, u, part, -0.37f, -0.2f, -0.3f, -0.325f, -0.1f, -0.35f, low * 0.6f, -0.38f, low,
                -0.45f, low * 0.7f, -0.43f, -0.2f, -0.3f, -0.52f, 0f, -0.61f, part + 0.05f, -0.6f);
            c.Curve(paint, x, y, u, part - 0.02f, -0.37f, 0.2f, -0.31f, 0.325f, -0.1f, 0.35f, low * 0.6f, 0.38f, low,
                0.45f, low * 0.7f, 0.43f, -0.2f, 0.3f, -0.52f, 0.05f, -0.61f, part - 0.08f, -0.6f);
            return;
        }

        c.Curve(paint, x, y, u, -0.385f, 0f, -0.43f, -0.25f, -0.3f, -0.52f, 0f, -0.605f, 0.3f, -0.53f, 0.43f, -0.25f,
            0.385f, 0f, 0.345f, -0.14f, 0.31f, -0.27f, part + 0.05f, -0.35f, part - 0.06f, -0.31f, -0.27f, -0.25f,
            -0.345f, -0.13f);
        c.Curve(Paint.Of(look.Hair.Lighter(0.35f), 0.25f), x, y, u, -0.3f, -0.4f, -0.1f, -0.55f, 0.12f, -0.54f, -0.1f,
            -0.46f);
    }

    private static void Shoulders(Canvas c, float x, float y, float u, Look look, float bottom)
    {
        var half = look.Woman ? 0.82f : 1f;
        var deep = (bottom - y) / u;
        var lit = look.Top.Lighter(0.1f);
        var body = Paint.Across(lit, look.Top.Darker(0.32f), x - (half * u), x + (half * u));
        c.Curve(body, x, y, u, -0.2f, 0.6f, -0.42f, 0.76f, -half + 0.14f, 0.92f, -half - 0.02f, 1.25f, -half - 0.05f,
            MathF.Max(deep, 1.6f), half + 0.05f, MathF.Max(deep, 1.6f), half + 0.02f, 1.25f, half - 0.14f, 0.92f,
            0.42f, 0.76f,
            0.2f, 0.6f);
        var neck = look.Skin * new Vector3(0.84f, 0.78f, 0.76f);
        c.Curve(neck, x, y, u, -0.17f, 0.2f, 0.17f, 0.2f, 0.18f, 0.6f, 0.26f, 0.74f, 0f, 0.9f, -0.26f, 0.74f, -0.18f,
            0.6f);
        c.Soft(x + (0.03f * u), y + (0.5f * u), 0.24f * u, 0.14f * u, look.Skin * new Vector3(0.5f, 0.4f, 0.4f),
            0.8f);
        Clothing.Front(c, x, y, u, look, deep);
        for (var side = -1; side <= 1; side += 2)
        {
            c.Line(Paint.Of(look.Top.Darker(0.5f), 0.5f), 0.025f * u, x + (side * (half - 0.22f) * u), y
                + (1.35f * u),
                x + (side * (half - 0.27f) * u), y + (MathF.Max(deep, 1.6f) * u));
        }
    }
}
