using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting.Scenes;

internal static class Library
{
    private static readonly uint[] Spines = [0x9A2F2F, 0x2F5F8A, 0xC9A03A, 0x3F7A5A, 0x6B4A7A, 0xD9CDB4, 0xC0623A,
        0x394A5A, 0x8A9A6A];

    public static void Draw(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var v = r.Range(700f, 900f);
        c.Rect(Paint.Down(l.Room(0xE9DCC2), l.Room(0xC9B493), 0f, 420f), 0f, 0f, 1600f, 1000f);
        Window(e, v);
        c.Poly(Paint.Down(l.Room(0xB98F62), l.Room(0x6E4B30), 520f, 1000f).Rough(0.08f, 0.3f, 1f), v - 170f, 520f, v
            + 170f, 520f, 1900f, 1010f, -300f, 1010f);
        c.Reflect(522f, 1000f, 0.9f, new Vector3(0.95f, 0.85f, 0.75f), 0.24f, 3f);
        for (var i = 0; i < 6; i++)
        {
            Shelf(e, v, i, -1);
            Shelf(e, v, i, 1);
        }

        for (var i = 0; i < 4; i++)
        {
            var t = MathF.Pow((i + 1f) / 4f, 1.6f);
            var x = v + ((800f - v) * t);
            c.Line(l.Room(0x3A2A1E), 2f + (3f * t), x, 0f, x, 190f - (130f * t));
            c.Curve(Paint.Across(l.Room(0x3F7A5A), l.Room(0x23483A), x - 40f, x + 40f), x, 200f - (120f * t), 12f
                + (34f * t), -1f, 0.3f, -0.4f, -0.5f, 0.4f, -0.5f, 1f, 0.3f);
            c.Glow(x, 220f - (100f * t), 90f + (190f * t), 70f + (110f * t), Tint.Hex(0xFFD68C), 0.24f);
        }

        Weather.Beam(c, v - 60f, 120f, v - 260f, 1000f, 330f, l.Sun, l.Night || l.Rain ? 0.05f : 0.22f);
        Walker(e, v);
        Table(e);
    }

    private static void Window(Easel e, float v)
    {
        var (c, l) = (e.Canvas, e.Light);
        c.Rect(l.Room(0x8A6A48), v - 128f, 96f, 256f, 430f);
        c.Rect(Paint.Down(l.SkyMiddle.Lighter(0.15f), l.SkyLow.Lighter(0.2f), 110f, 500f), v - 114f, 110f, 228f,
            400f);
        for (var i = 0; i < 16; i++)
        {
            c.Ellipse(l.Lit(Tint.Hex(0x5F8F4A).Vary(e.Rng, 0.14f), 0.3f), v + e.Rng.Range(-100f, 100f),
                480f - e.Rng.Range(0f, 110f), 28f, 24f);
        }

        c.Rect(l.Room(0x8A6A48), v - 5f, 110f, 10f, 400f);
        c.Rect(l.Room(0x8A6A48), v - 114f, 250f, 228f, 8f);
        c.Rect(l.Room(0x8A6A48), v - 114f, 390f, 228f, 8f);
        c.Glow(v, 320f, 420f, 420f, l.Sun, l.Night ? 0.05f : 0.32f);
    }

    private static void Shelf(Easel e, float v, int i, int side)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var t0 = MathF.Pow(i / 6f, 1.7f);
        var t1 = MathF.Pow((i + 0.86f) / 6f, 1.7f);
        float X(float t) => v + (side * (170f + (1000f * t)));
        float Top(float t) => 150f - (420f * t);
        float Foot(float t) => 522f + (470f * t);
        float Mix(float a, float b, float k) => a + ((b - a) * k);
        var dim = 1f - (0.22f * t1);
        var wood = l.Room(0x7A4F2E) * dim;
        c.Poly(Paint.Across(wood.Lighter(0.1f), wood.Darker(0.3f), X(t0), X(t1)), X(t0), Top(t0), X(t1), Top(t1),
            X(t1), Foot(t1), X(t0), Foot(t0));
        for (var row = 0; row < 6; row++)
        {
            var k0 = 0.05f + (row * 0.158f);
            var count = 9 + (i * 2);
            for (var b = 0; b < count; b++)
            {
                var ta = Mix(t0, t1, 0.05f + (0.9f * b / count));
                var tb = Mix(t0, t1, 0.05f + (0.9f * (b + 0.92f) / count));
                var high = k0 + r.Range(0.09f, 0.128f);
                var color = Tint.Hex(Spines[r.Count(0, Spines.Length - 1)]).Vary(r, 0.12f) * l.Indoor * dim;
                c.Poly(color, X(ta), Mix(Foot(ta), Top(ta), k0), X(tb), Mix(Foot(tb), Top(tb), k0), X(tb),
                    Mix(Foot(tb), Top(tb), high), X(ta), Mix(Foot(ta), Top(ta), high));
            }

            c.Poly(wood.Lighter(0.25f), X(t0), Mix(Foot(t0), Top(t0), k0), X(t1), Mix(Foot(t1), Top(t1), k0), X(t1),
                Mix(Foot(t1), Top(t1), k0 - 0.018f), X(t0), Mix(Foot(t0), Top(t0), k0 - 0.018f));
        }

        c.Poly(wood.Darker(0.4f), X(t1), Top(t1), X(t1) + (side * (8f + (30f * t1))), Top(t1), X(t1)
            + (side * (8f + (30f * t1))), Foot(t1), X(t1), Foot(t1));
    }

    private static void Walker(Easel e, float v)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        Figure.Stand(c, v + r.Range(-90f, 90f), 590f, 190f, Look.Random(r, l.Indoor * 0.9f,
            r.Pick(Dress.AoDai, Dress.Shirt)), Pose.StandBack);
        Figure.Stand(c, v + (r.Sign() * 250f), 680f, 290f, Look.Random(r, l.Indoor * 0.9f,
            r.Pick(Dress.Casual, Dress.School)), Pose.Reach with { ArmNear = 110f, ElbowNear = 130f }, r.Sign());
    }

    private static void Table(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var wood = l.Room(0x8E5A34);
        var readers = r.Count(3, 4);
        for (var i = 0; i < readers; i++)
        {
            var x = 230f + (i * 1180f / (readers - 1));
            var look = Look.Random(r, l.Indoor, r.Pick(Dress.Casual, Dress.School, Dress.Shirt));
            Portrait.Front(c, x, 652f, 118f, look, 900f, r.Range(-0.6f, 0.6f));
            for (var side = -1; side <= 1; side += 2)
            {
                c.Taper(look.Top.Darker(side < 0 ? 0.05f : 0.25f), x + (side * 98f), 836f, 22f, x + (side * 58f),
                    874f, 15f);
                c.Ellipse(look.Skin, x + (side * 54f), 866f, 17f, 13f);
            }
        }

        c.Rect(Paint.Down(wood.Lighter(0.35f), wood, 862f, 960f).Rough(0.1f, 0.15f, 1.2f), 0f, 866f, 1600f, 100f);
        c.Rect(Paint.Down(wood.Darker(0.35f), wood.Darker(0.6f), 960f, 1000f), 0f, 960f, 1600f, 40f);
        for (var i = 0; i < readers; i++)
        {
            var x = 230f + (i * 1180f / (readers - 1));
            var page = l.Room(0xFBF6E8);
            c.Poly(Paint.Across(page.Darker(0.12f), page, x - 105f, x), x - 92f, 868f, x, 876f, x, 932f, x - 112f,
                922f);
            c.Poly(Paint.Across(page, page.Darker(0.18f), x, x + 105f), x + 92f, 868f, x, 876f, x, 932f, x + 112f,
                922f);
            for (var k = 0; k < 5; k++)
            {
                c.Rect(Paint.Of(l.Room(0x8A8478), 0.6f), x - 88f, 882f + (k * 8f), 74f, 2f);
                c.Rect(Paint.Of(l.Room(0x8A8478), 0.6f), x + 14f, 882f + (k * 8f), 74f, 2f);
            }

            for (var k = 0; k < 3; k++)
            {
                c.Rect(Tint.Hex(Spines[r.Count(0, 6)]) * l.Indoor, x + 168f + r.Range(-6f, 6f), 900f - (k * 17f),
                    112f, 16f);
            }
        }
    }
}
