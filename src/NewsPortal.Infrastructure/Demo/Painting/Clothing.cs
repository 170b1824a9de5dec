using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting;

/// <summary>What distinguishes a suit, a shirt or an ao dai below the chin, seen from the front.</summary>
internal static class Clothing
{
    public static void Front(Canvas c, float x, float y, float u, Look look, float deep)
    {
        switch (look.Dress)
        {
            case Dress.Suit when look.Woman:
                Blazer(c, x, y, u, look);
                break;
            case Dress.Suit:
                Suit(c, x, y, u, look);
                break;
            case Dress.AoDai:
                AoDai(c, x, y, u, look, deep);
                break;
            case Dress.Coat:
                Suit(c, x, y, u, look with { Linen = Tint.Hex(0xB9D3E6) * look.Linen });
                break;
            case Dress.School:
                Collar(c, x, y, u, look);
                Scarf(c, x, y, u, look);
                break;
            default:
                Collar(c, x, y, u, look);
                break;
        }
    }

    private static void Suit(Canvas c, float x, float y, float u, Look look)
    {
        var shirt = Paint.Across(look.Linen, look.Linen.Darker(0.14f), x - (0.2f * u), x + (0.25f * u));
        Poly(c, shirt, x, y, u, -0.25f, 0.66f, 0f, 0.82f, 0.25f, 0.66f, 0.14f, 1.2f, 0f, 1.62f, -0.14f, 1.2f);
        Poly(c, look.Accent, x, y, u, -0.055f, 0.84f, 0.055f, 0.84f, 0.04f, 0.93f, 0.085f, 1.42f, 0f, 1.6f, -0.085f,
            1.42f,
            -0.04f, 0.93f);
        Poly(c, Paint.Of(Tint.Black, 0.25f), x, y, u, 0.055f, 0.84f, 0.04f, 0.93f, 0.085f, 1.42f, 0.01f, 1.58f, 0.01f,
            0.93f);
        Poly(c, look.Linen.Lighter(0.3f), x, y, u, -0.25f, 0.62f, 0f, 0.84f, -0.16f, 0.95f, -0.28f, 0.7f);
        Poly(c, look.Linen.Darker(0.06f), x, y, u, 0.25f, 0.62f, 0f, 0.84f, 0.16f, 0.95f, 0.28f, 0.7f);
        var lapel = look.Top.Lighter(0.14f);
        Poly(c, lapel, x, y, u, -0.27f, 0.66f, -0.44f, 0.8f, -0.42f, 1.02f, -0.5f, 1.08f, 0f, 1.72f, -0.13f, 1.15f);
        Poly(c, look.Top.Darker(0.12f), x, y, u, 0.27f, 0.66f, 0.44f, 0.8f, 0.42f, 1.02f, 0.5f, 1.08f, 0f, 1.72f,
            0.13f, 1.15f);
        c.Line(Paint.Of(look.Top.Darker(0.5f), 0.7f), 0.02f * u, x, y + (1.7f * u), x + (0.03f * u), y + (2.6f * u));
        if (look.Dress == Dress.Coat)
        {
            return;
        }

        c.Ellipse(Tint.FlagRed * look.Linen, x - (0.33f * u), y + (1.02f * u), 0.035f * u, 0.035f * u);
        c.Ellipse(Tint.StarYellow * look.Linen, x - (0.33f * u), y + (1.02f * u), 0.014f * u, 0.014f * u);
    }

    private static void Blazer(Canvas c, float x, float y, float u, Look look)
    {
        Poly(c, look.Linen.Darker(0.03f), x, y, u, -0.22f, 0.7f, 0f, 1.0f, 0.22f, 0.7f, 0.12f, 1.3f, 0f, 1.5f, -0.12f,
            1.3f);
        Poly(c, look.Top.Lighter(0.16f), x, y, u, -0.24f, 0.66f, -0.4f, 0.8f, -0.42f, 1.05f, 0f, 1.6f, -0.12f, 1.15f);
        Poly(c, look.Top.Darker(0.1f), x, y, u, 0.24f, 0.66f, 0.4f, 0.8f, 0.42f, 1.05f, 0f, 1.6f, 0.12f, 1.15f);
        c.Line(Paint.Of(look.Top.Darker(0.5f), 0.7f), 0.02f * u, x, y + (1.58f * u), x + (0.02f * u), y + (2.5f * u));
    }

    private static void AoDai(Canvas c, float x, float y, float u, Look look, float deep)
    {
        Poly(c, Paint.Across(look.Top.Lighter(0.2f), look.Top.Darker(0.25f), x - (0.2f * u), x + (0.22f * u)), x, y,
            u,
            -0.2f, 0.5f, 0f, 0.56f, 0.2f, 0.5f, 0.29f, 0.76f, 0.2f, 0.9f, 0f, 0.96f, -0.2f, 0.9f, -0.29f, 0.76f);
        c.Line(Paint.Of(look.Top.Darker(0.45f), 0.6f), 0.018f * u, x, y + (0.56f * u), x + (0.03f * u), y
            + (0.82f * u),
            x + (0.5f * u), y + (1.2f * u));
        var flower = Tint.Mix(look.Top, Tint.Hex(0xFFE9C9), 0.6f);
        var reach = MathF.Min(deep, 2.6f);
        for (var i = 0; i < 9; i++)
        {
            var fy = 1.05f + (i * 0.19f);
            if (fy > reach)
            {
                break;
            }

            var fx = (Noise.Hash(i, 3) * 0.34f) - 0.12f;
            var size = (0.035f + (0.015f * Noise.Hash(i, 8))) * u;
            for (var k = 0; k < 5; k++)
            {
                var (s, cs) = MathF.SinCos((k * MathF.Tau / 5f) + i);
                c.Ellipse(Paint.Of(flower, 0.85f), x + (fx * u) + (cs * size), y + (fy * u) + (s * size), size * 0.7f,
                    size * 0.7f);
            }
        }
    }

    private static void Collar(Canvas c, float x, float y, float u, Look look)
    {
        Poly(c, look.Skin * new Vector3(0.86f, 0.8f, 0.78f), x, y, u, -0.16f, 0.66f, 0.16f, 0.66f, 0f, 1f);
        Poly(c, look.Top.Lighter(0.25f), x, y, u, -0.22f, 0.58f, 0f, 0.98f, -0.17f, 1.02f, -0.32f, 0.72f);
        Poly(c, look.Top.Darker(0.08f), x, y, u, 0.22f, 0.58f, 0f, 0.98f, 0.17f, 1.02f, 0.32f, 0.72f);
        c.Line(Paint.Of(look.Top.Darker(0.35f), 0.6f), 0.02f * u, x, y + u, x + (0.02f * u), y + (2.4f * u));
    }

    private static void Scarf(Canvas c, float x, float y, float u, Look look)
    {
        var red = Tint.Hex(0xDE2A2A) * look.Linen;
        Poly(c, red, x, y, u, -0.28f, 0.66f, 0f, 0.98f, 0.28f, 0.66f, 0.32f, 0.78f, 0.06f, 1.1f, -0.06f, 1.1f, -0.32f,
            0.78f);
        Poly(c, red.Darker(0.15f), x, y, u, -0.05f, 1.05f, -0.2f, 1.5f, -0.05f, 1.42f);
        Poly(c, red.Darker(0.08f), x, y, u, 0.05f, 1.05f, 0.2f, 1.5f, 0.03f, 1.42f);
    }

    private static void Poly(Canvas c, Paint paint, float x, float y, float u, params ReadOnlySpan<float> xy)
    {
        Span<float> moved = stackalloc float[xy.Length];
        for (var i = 0; i < xy.Length; i += 2)
        {
            moved[i] = x + (xy[i] * u);
            moved[i + 1] = y + (xy[i + 1] * u);
        }

        c.Poly(paint, moved);
    }
}
