using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting.Scenes;

internal static class ServerRoom
{
    public static void Draw(Easel e)
    {
        var (c, r) = (e.Canvas, e.Rng);
        var v = r.Range(660f, 940f);
        var accent = Tint.Hex(r.Pick(0x2FA8F0u, 0x3FD0B0u, 0x6A7CF0u, 0x30C0F0u));
        var dark = Tint.Hex(0x0D1722);
        c.Rect(Paint.Down(dark, Tint.Mix(dark, accent, 0.25f), 0f, 480f), 0f, 0f, 1600f, 1000f);
        c.Rect(Paint.Down(Tint.Mix(dark, accent, 0.55f), Tint.Mix(dark, accent, 0.25f), 330f, 560f), v - 120f, 330f,
            240f, 230f);
        c.Glow(v, 430f, 360f, 330f, accent, 0.55f);
        Ceiling(c, v, accent, dark);
        for (var i = 0; i < 6; i++)
        {
            Rack(e, v, i, -1, accent);
            Rack(e, v, i, 1, accent);
        }

        c.Poly(Paint.Down(Tint.Mix(dark, accent, 0.35f), dark.Lighter(0.06f), 560f, 1000f), v - 120f, 560f, v + 120f,
            560f, 1750f, 1010f, -150f, 1010f);
        c.Reflect(560f, 1000f, 1f, new Vector3(0.8f, 0.9f, 1f), 0.42f, 3f);
        for (var i = 1; i < 10; i++)
        {
            var y = 560f + (440f * i * i / 81f);
            c.Rect(Paint.Of(dark, 0.5f), 0f, y, 1600f, 1f + (i * 0.3f));
        }

        People(e, v, accent);
        c.Soft(v, 560f, 420f, 60f, accent, 0.22f);
    }

    private static void Ceiling(Canvas c, float v, Vector3 accent, Vector3 dark)
    {
        c.Poly(Paint.Down(dark.Lighter(0.05f), Tint.Mix(dark, accent, 0.3f), 0f, 330f), v - 120f, 330f, v + 120f,
            330f, 1500f, 0f, 100f, 0f);
        for (var i = 0; i < 6; i++)
        {
            var t0 = MathF.Pow(i / 6f, 1.8f);
            var t1 = MathF.Pow((i + 0.6f) / 6f, 1.8f);
            c.Poly(accent.Lighter(0.75f), v - 22f - (150f * t0), 330f - (340f * t0), v + 22f + (150f * t0),
                330f - (340f * t0), v + 22f + (150f * t1), 330f - (340f * t1), v - 22f - (150f * t1),
                330f - (340f * t1));
        }

        c.Glow(v, 150f, 500f, 230f, accent, 0.3f);
    }

    private static void Rack(Easel e, float v, int i, int side, Vector3 accent)
    {
        var (c, r) = (e.Canvas, e.Rng);
        var t0 = MathF.Pow(i / 6f, 1.75f);
        var t1 = MathF.Pow((i + 0.95f) / 6f, 1.75f);
        float X(float t) => v + (side * (120f + (900f * t)));
        float Top(float t) => 330f - (460f * t);
        float Foot(float t) => 560f + (490f * t);
        float Mix(float a, float b, float k) => a + ((b - a) * k);
        var metal = Tint.Mix(Tint.Hex(0x1B2733), accent, 0.12f + (0.3f * (1f - t1)));
        c.Poly(Paint.Across(metal.Lighter(0.12f), metal.Darker(0.4f), X(t0), X(t1)), X(t0), Top(t0), X(t1), Top(t1),
            X(t1), Foot(t1), X(t0), Foot(t0));
        for (var row = 0; row < 22; row++)
        {
            var k0 = 0.04f + (row * 0.042f);
            var (ta, tb) = (Mix(t0, t1, 0.1f), Mix(t0, t1, 0.9f));
            c.Poly(Tint.Hex(0x0A1018), X(ta), Mix(Foot(ta), Top(ta), k0), X(tb), Mix(Foot(tb), Top(tb), k0), X(tb),
                Mix(Foot(tb), Top(tb), k0 + 0.032f), X(ta), Mix(Foot(ta), Top(ta), k0 + 0.032f));
            for (var d = 0; d < 7; d++)
            {
                if (r.Chance(0.35f))
                {
                    continue;
                }

                var t = Mix(ta, tb, (d + 0.6f) / 7.4f);
                var color = r.Chance(0.7f) ? accent.Lighter(0.35f)
                    : Tint.Hex(r.Pick(0x58F090u, 0xF8B83Cu, 0xF85050u));
                var size = 1.1f + (6f * t);
                c.Ellipse(color, X(t), Mix(Foot(t), Top(t), k0 + 0.016f), size, size * 0.7f);
            }
        }

        c.Line(Paint.Of(accent.Lighter(0.4f), 0.8f), 1f + (5f * t1), X(t1), Top(t1), X(t1), Foot(t1));
    }

    private static void People(Easel e, float v, Vector3 accent)
    {
        var (c, r) = (e.Canvas, e.Rng);
        var tone = Tint.Mix(Tint.Hex(0x8A95A0), accent, 0.3f);
        Figure.Stand(c, v + r.Range(-50f, 50f), 620f, 190f, Look.Random(r, tone, Dress.Shirt), Pose.StandBack);
        var x = v + (r.Sign() * r.Range(230f, 320f));
        var look = Look.Random(r, Tint.Mix(tone, Tint.White, 0.25f), r.Pick(Dress.Shirt, Dress.Coat));
        Figure.Stand(c, x, 930f, 560f, look, Pose.Stand with
        {
            ArmNear = 10f,
            ElbowNear = -64f,
            ArmFar = -10f,
            ElbowFar = 64f
        });
        var u = 560f / 7.4f;
        var lap = 930f - (4.05f * u);
        c.Poly(Tint.Hex(0x1A222B), x - (0.72f * u), lap - (0.8f * u), x + (0.72f * u), lap - (0.8f * u), x
            + (0.66f * u),
            lap + (0.12f * u), x - (0.66f * u), lap + (0.12f * u));
        c.Ellipse(accent.Lighter(0.5f), x, lap - (0.34f * u), 0.1f * u, 0.1f * u);
        c.Ellipse(look.Skin, x - (0.7f * u), lap - (0.1f * u), 0.16f * u, 0.19f * u);
        c.Ellipse(look.Skin, x + (0.7f * u), lap - (0.1f * u), 0.16f * u, 0.19f * u);
        c.Glow(x, lap - (1.2f * u), 90f, 90f, accent.Lighter(0.3f), 0.34f);
    }
}
