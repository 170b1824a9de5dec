using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting;

/// <summary>Heads and shoulders of an audience, seen from behind with light coming from the stage.</summary>
internal static class BackView
{
    public static void Draw(Canvas c, float x, float y, float u, Look look, float bottom, Vector3 rim)
    {
        var half = look.Woman ? 0.9f : 1.04f;
        var deep = MathF.Max(1.5f, (bottom - y) / u);
        var edge = Tint.Mix(look.Top, rim, 0.55f);
        Body(c, edge, x, y - (0.035f * u), u, half, deep);
        Body(c, Paint.Down(look.Top, look.Top.Darker(0.45f), y + (0.7f * u), y + (2f * u)), x, y + (0.02f * u), u,
            half - 0.02f, deep);
        var nape = look.Skin * new Vector3(0.72f, 0.66f, 0.66f);
        c.Curve(nape, x, y, u, -0.18f, 0.2f, 0.18f, 0.2f, 0.19f, 0.55f, 0.3f, 0.74f, -0.3f, 0.74f, -0.19f, 0.55f);
        if (look.Dress is Dress.Suit or Dress.Shirt or Dress.School or Dress.AoDai)
        {
            var collar = look.Dress == Dress.Suit ? look.Linen.Darker(0.1f) : look.Top.Lighter(0.1f);
            c.Curve(collar, x, y, u, -0.22f, 0.56f, 0f, 0.62f, 0.22f, 0.56f, 0.28f, 0.72f, 0f, 0.78f, -0.28f, 0.72f);
        }

        if (look.Dress == Dress.School)
        {
            var scarf = Tint.Hex(0xD92B2B) * look.Linen;
            c.Poly(scarf, x - (0.34f * u), y + (0.7f * u), x + (0.34f * u), y + (0.7f * u), x, y + (1.2f * u));
        }

        c.Ellipse(look.Skin * 0.85f, x - (0.385f * u), y + (0.06f * u), 0.06f * u, 0.12f * u);
        c.Ellipse(look.Skin * 0.85f, x + (0.385f * u), y + (0.06f * u), 0.06f * u, 0.12f * u);
        Hair(c, x, y, u, look, rim);
        Hats.Front(c, x, y, u, look);
    }

    private static void Body(Canvas c, Paint paint, float x, float y, float u, float half, float deep) =>
        c.Curve(paint, x, y, u, -0.22f, 0.6f, -0.45f, 0.75f, -half + 0.14f, 0.9f, -half, 1.25f, -half - 0.06f, deep,
            half + 0.06f,
            deep, half, 1.25f, half - 0.14f, 0.9f, 0.45f, 0.75f, 0.22f, 0.6f);

    private static void Hair(Canvas c, float x, float y, float u, Look look, Vector3 rim)
    {
        var edge = Tint.Mix(look.Hair, rim, 0.5f);
        var paint = Paint.Down(look.Hair.Lighter(0.1f), look.Hair.Darker(0.25f), y - (0.5f * u), y + (0.5f * u));
        if (!look.Woman)
        {
            ReadOnlySpan<float> crop =
            [
                0f, -0.58f, 0.28f, -0.5f, 0.42f, -0.22f, 0.385f, 0.08f, 0.3f, 0.3f, 0f, 0.37f, -0.3f, 0.3f,
                -0.385f, 0.08f, -0.42f, -0.22f, -0.28f, -0.5f,
            ];
            c.Curve(edge, x, y - (0.025f * u), u, crop);
            c.Curve(paint, x, y + (0.015f * u), u * 0.985f, crop);
            return;
        }

        if (look.HairStyle == 1)
        {
            c.Ellipse(edge, x, y - (0.025f * u), 0.42f * u, 0.57f * u);
            c.Ellipse(paint, x, y + (0.01f * u), 0.41f * u, 0.55f * u);
            c.Ellipse(edge, x, y + (0.06f * u), 0.235f * u, 0.205f * u);
            c.Ellipse(look.Hair.Lighter(0.06f), x, y + (0.09f * u), 0.23f * u, 0.2f * u);
            return;
        }

        var tail = look.HairStyle == 0 ? 1.35f : 0.72f;
        Span<float> flow =
        [
            0f, -0.6f, 0.3f, -0.52f, 0.44f, -0.15f, 0.46f, tail * 0.5f, 0.36f, tail, 0f, tail * 1.05f, -0.36f, tail,
            -0.46f, tail * 0.5f, -0.44f, -0.15f, -0.3f, -0.52f,
        ];
        c.Curve(edge, x, y - (0.025f * u), u, flow);
        c.Curve(paint, x, y + (0.015f * u), u * 0.985f, flow);
        for (var i = -2; i <= 2; i++)
        {
            c.Line(Paint.Of(look.Hair.Lighter(0.22f), 0.3f), 0.02f * u, x + (i * 0.07f * u), y - (0.3f * u), x
                + (i * 0.14f * u),
                y + (tail * 0.85f * u));
        }
    }
}
