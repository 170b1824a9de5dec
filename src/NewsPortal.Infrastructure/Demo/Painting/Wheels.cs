using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting;

internal static class Wheels
{
    /// <summary>A scooter with its rider in profile; <paramref name="size"/> is the height to the helmet.</summary>
    public static void Scooter(Easel e, float x, float ground, float size, float facing, bool passenger)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var s = size / 10f;
        var body = l.Lit(Tint.Hex(r.Pick(0xC62B30u, 0x2D6FB0u, 0xE8E4DCu, 0x24282Eu, 0x2E8C74u, 0xE0A437u)).Vary(r,
            0.05f));
        c.Soft(x, ground, size * 0.55f, size * 0.07f, Tint.Black, 0.5f);
        float X(float v) => x + (v * s * facing);
        Wheel(c, l, X(-3.1f), ground - (1.25f * s), 1.25f * s);
        Wheel(c, l, X(3.3f), ground - (1.25f * s), 1.25f * s);
        var rider = Rider(e);
        if (passenger)
        {
            Figure.At(c, X(-2.1f), ground - (4.3f * s), s * 1.02f, Rider(e), Pose.Ride with { Lean = 3f }, facing);
        }

        c.Poly(l.Lit(0x2B2D31), X(-4.2f), ground - (3.6f * s), X(0.2f), ground - (3.6f * s), X(0.4f),
            ground - (4.0f * s), X(-4.4f), ground - (4.2f * s));
        var shell = new Outline().Move(X(-4.6f), ground - (3.7f * s)).Bend(X(-2.5f), ground - (4.1f * s), X(0f),
            ground - (3.4f * s))
            .To(X(0.5f), ground - (1.9f * s)).To(X(2f), ground - (1.6f * s)).To(X(2.2f),
            ground - (1.1f * s)).To(X(-1.6f), ground - (1.1f * s))
            .Bend(X(-3.2f), ground - (2.7f * s), X(-4.6f), ground - (3.7f * s));
        c.Fill(shell, Paint.Down(body.Lighter(0.2f), body.Darker(0.35f), ground - (4f * s), ground - s));
        Figure.At(c, X(-0.6f), ground - (4.2f * s), s * 1.05f, rider, Pose.Ride, facing);
        c.Taper(body.Darker(0.15f), X(2.1f), ground - (1.7f * s), 0.5f * s, X(2.5f), ground - (4.6f * s), 0.55f * s);
        c.Taper(l.Lit(0x34373C), X(3.2f), ground - (1.3f * s), 0.22f * s, X(2.3f), ground - (5.2f * s), 0.22f * s);
        c.Taper(l.Lit(0x202226), X(2.3f), ground - (5.3f * s), 0.2f * s, X(1.6f), ground - (5.5f * s), 0.2f * s);
        c.Ellipse(l.Lamps ? Tint.Hex(0xFFF2C8) : l.Lit(0xEFEBDD), X(2.95f), ground - (4.5f * s), 0.34f * s,
            0.42f * s);
        c.Ellipse(Tint.Hex(0xE0302A) * (l.Lamps ? Tint.White : l.Tone), X(-4.55f), ground - (3.6f * s), 0.25f * s,
            0.25f * s);
        if (l.Lamps || l.Rain)
        {
            c.Glow(X(3.2f), ground - (4.5f * s), 3f * s, 3f * s, Tint.Hex(0xFFE3A0), 0.5f);
            c.Glow(X(-4.6f), ground - (3.6f * s), 1.4f * s, 1.4f * s, Tint.Hex(0xFF3020), 0.5f);
        }
    }

    public static void Car(Easel e, float x, float ground, float w, uint color, float facing, bool truck = false)
    {
        var (c, l) = (e.Canvas, e.Light);
        var body = l.Lit(color);
        float X(float v) => x + (v * w * facing);
        float Y(float v) => ground - (v * w);
        c.Soft(x, ground, w * 0.62f, w * 0.06f, Tint.Black, 0.6f);
        var glass = Tint.Mix(l.Dim(0x2A3A48), l.SkyMiddle, 0.3f);
        if (truck)
        {
            c.Rect(Paint.Down(body.Lighter(0.15f), body.Darker(0.3f), Y(0.5f), Y(0.1f)), MathF.Min(X(-0.5f), X(0.2f)),
                Y(0.52f), w * 0.7f, w * 0.42f);
            c.Poly(l.Lit(0xE8E6E0), X(0.22f), Y(0.1f), X(0.22f), Y(0.4f), X(0.38f), Y(0.4f), X(0.5f), Y(0.24f),
                X(0.5f), Y(0.1f));
            c.Poly(glass, X(0.27f), Y(0.25f), X(0.27f), Y(0.36f), X(0.37f), Y(0.36f), X(0.46f), Y(0.25f));
        }
        else
        {
            c.Fill(new Outline().Smooth(x, ground, w * facing, w, -0.5f, -0.08f, -0.5f, -0.2f, -0.36f, -0.23f, -0.22f,
                -0.36f, 0.08f, -0.37f,
                0.24f, -0.24f, 0.44f, -0.2f, 0.5f, -0.14f, 0.49f, -0.07f, 0f, -0.06f),
                Paint.Down(body.Lighter(0.25f), body.Darker(0.35f), Y(0.36f), Y(0.06f)));
            c.Poly(glass, X(-0.28f), Y(0.235f), X(-0.19f), Y(0.33f), X(-0.05f), Y(0.335f), X(-0.05f), Y(0.235f));
            c.Poly(glass, X(-0.02f), Y(0.235f), X(-0.02f), Y(0.335f), X(0.07f), Y(0.33f), X(0.19f), Y(0.235f));
        }

        Wheel(c, l, X(-0.3f), Y(0.075f), w * 0.08f);
        Wheel(c, l, X(0.31f), Y(0.075f), w * 0.08f);
        if (l.Lamps || l.Rain)
        {
            c.Glow(X(0.5f), Y(0.16f), w * 0.3f, w * 0.16f, Tint.Hex(0xFFEBB0), 0.7f);
            c.Glow(X(-0.5f), Y(0.17f), w * 0.14f, w * 0.1f, Tint.Hex(0xFF2A18), 0.6f);
        }
    }

    /// <summary>A car or lorry on the road ahead, seen from behind or from the front.</summary>
    public static void Ahead(Easel e, float x, float ground, float w, uint color, bool rear, bool truck)
    {
        var (c, l) = (e.Canvas, e.Light);
        var body = l.Lit(color);
        var h = truck ? w * 1.25f : w * 0.72f;
        c.Soft(x, ground, w * 0.68f, w * 0.11f, Tint.Black, 0.75f);
        c.Rect(Tint.Hex(0x17181A), x - (w * 0.45f), ground - (w * 0.18f), w * 0.18f, w * 0.18f);
        c.Rect(Tint.Hex(0x17181A), x + (w * 0.27f), ground - (w * 0.18f), w * 0.18f, w * 0.18f);
        var glass = Tint.Mix(l.Dim(0x26343F), l.SkyMiddle, 0.3f);
        if (truck)
        {
            c.Rect(Paint.Down(body.Lighter(0.12f), body.Darker(0.25f), ground - h, ground), x - (w * 0.5f),
                ground - h, w, h - (w * 0.12f));
            c.Rect(rear ? body.Darker(0.18f) : glass, x - (w * 0.43f), ground - (h * 0.94f), w * 0.86f, rear
                ? h * 0.7f : h * 0.38f);
        }
        else
        {
            c.Fill(new Outline().Smooth(x, ground, w, w, -0.5f, -0.12f, -0.5f, -0.36f, -0.4f, -0.44f, -0.31f, -0.69f,
                0f, -0.73f, 0.31f, -0.69f,
                0.4f, -0.44f, 0.5f, -0.36f, 0.5f, -0.12f, 0f, -0.1f),
                Paint.Down(body.Lighter(0.22f), body.Darker(0.3f), ground - h, ground));
            c.Poly(glass, x - (w * 0.36f), ground - (w * 0.45f), x - (w * 0.28f), ground - (w * 0.65f), x
                + (w * 0.28f), ground - (w * 0.65f), x + (w * 0.36f), ground - (w * 0.45f));
        }

        var lamp = rear ? Tint.Hex(0xE02820) : Tint.Hex(0xFFF4D6);
        for (var side = -1; side <= 1; side += 2)
        {
            var lx = x + (side * w * 0.4f);
            c.Ellipse(lamp, lx, ground - (w * 0.28f), w * 0.075f, w * 0.05f);
            if (l.Lamps || l.Rain)
            {
                c.Glow(lx, ground - (w * 0.28f), w * 0.5f, w * 0.3f, lamp, rear ? 0.5f : 0.8f);
            }
        }
    }

    private static Look Rider(Easel e)
    {
        var r = e.Rng;
        var dress = r.Pick(Dress.Casual, Dress.Shirt, Dress.Casual, Dress.AoDai, Dress.Suit);
        var helmet = e.Light.Lit(Tint.Hex(r.Pick(0xE9E4DAu, 0xC93A34u, 0x2F6FB5u, 0x33373Du, 0xF0B63Au, 0x63A58Du)));
        return Look.Random(r, e.Light.Tone, dress == Dress.AoDai ? Dress.Shirt
            : dress) with
        { Headwear = Headwear.Helmet, Accent = helmet };
    }

    private static void Wheel(Canvas c, Light l, float x, float y, float radius)
    {
        c.Ellipse(Tint.Hex(0x18191B) * Vector3.Min(Tint.White, l.Tone.Lighter(0.3f)), x, y, radius, radius);
        c.Ellipse(l.Lit(0x8D9196), x, y, radius * 0.55f, radius * 0.55f);
        c.Ellipse(l.Lit(0x3B3E42), x, y, radius * 0.22f, radius * 0.22f);
    }
}
