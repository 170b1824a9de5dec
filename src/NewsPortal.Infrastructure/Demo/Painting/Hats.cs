using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting;

internal static class Hats
{
    public static void Front(Canvas c, float x, float y, float u, Look look)
    {
        switch (look.Headwear)
        {
            case Headwear.Conical:
                Conical(c, x, y, u, look);
                break;
            case Headwear.Helmet:
                Dome(c, x, y, u, look.Accent, 0.02f);
                break;
            case Headwear.HardHat:
                Dome(c, x, y, u, Tint.Hex(0xF5C527) * look.Linen, -0.16f);
                break;
            case Headwear.Cap:
                Dome(c, x, y, u, look.Top.Darker(0.15f), -0.2f);
                break;
        }
    }

    private static void Conical(Canvas c, float x, float y, float u, Look look)
    {
        var straw = Tint.Hex(0xE9D3A0) * look.Linen;
        c.Soft(x, y - (0.02f * u), 0.5f * u, 0.3f * u, look.Skin * 0.5f, 0.6f);
        c.Poly(Paint.Between(straw.Lighter(0.25f), straw.Darker(0.38f), x - (0.5f * u), y - (0.6f * u), x
            + (0.8f * u), y),
            x, y - (0.92f * u), x + (0.14f * u), y - (0.84f * u), x + (0.98f * u), y - (0.14f * u), x + (0.7f * u),
            y - (0.06f * u), x, y - (0.02f * u), x - (0.7f * u), y - (0.06f * u), x - (0.98f * u), y - (0.14f * u),
            x - (0.14f * u), y - (0.84f * u));
        if (u < 18f)
        {
            return;
        }

        for (var i = 1; i < 5; i++)
        {
            var t = i / 5f;
            c.Line(Paint.Of(straw.Darker(0.4f), 0.35f), 0.018f * u, x - (t * 0.97f * u),
                y - ((0.92f - (0.78f * t)) * u),
                x, y - ((0.9f - (0.86f * t)) * u), x + (t * 0.97f * u), y - ((0.92f - (0.78f * t)) * u));
        }
    }

    private static void Dome(Canvas c, float x, float y, float u, Vector3 color, float brim)
    {
        c.Curve(Paint.Between(color.Lighter(0.3f), color.Darker(0.3f), x - (0.4f * u), y - (0.6f * u), x + (0.5f * u),
            y), x, y, u,
            -0.46f, brim, -0.47f, -0.32f, -0.28f, -0.62f, 0f, -0.69f, 0.28f, -0.62f, 0.47f, -0.32f, 0.46f, brim,
            0.2f, brim - 0.12f, -0.2f, brim - 0.12f);
        c.Line(color.Darker(0.35f), 0.07f * u, x - (0.44f * u), y + (brim * u), x, y + ((brim - 0.06f) * u), x
            + (0.44f * u),
            y + (brim * u));
    }
}
