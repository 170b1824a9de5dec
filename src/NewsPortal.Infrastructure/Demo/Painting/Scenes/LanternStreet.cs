using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting.Scenes;

internal static class LanternStreet
{
    private static readonly uint[] Silks = [0xE8322B, 0xF7A828, 0xF25C2E, 0xE84F8A, 0x4FA8E0, 0x8AC94F, 0xB45FE0,
        0xFFD85A];

    public static void Draw(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        Weather.Sky(e, 560f);
        var v = r.Range(680f, 920f);
        const float h = 560f;
        c.Rect(l.Lit(0x6F8A5A, 0.4f), v - 150f, 480f, 300f, 120f);
        Flora.Crown(e, v, 470f, 150f, 90f, 0x4F7F45, 0.3f);
        for (var side = -1; side <= 1; side += 2)
        {
            for (var i = 0; i < 6; i++)
            {
                Facade(e, v, h, side, i);
            }
        }

        c.Poly(Paint.Down(l.Lit(0xA08C74, 0.15f), l.Lit(0x6B5B4C), h, 1000f).Rough(0.12f, 0.5f, 1f), v - 90f, h, v
            + 90f, h, 1500f, 1000f, 100f, 1000f);
        c.Poly(Paint.Down(l.Lit(0xB5A086, 0.1f), l.Lit(0x8A765F), h, 1000f), v - 150f, h, v - 90f, h, 100f, 1000f,
            -500f, 1000f);
        c.Poly(Paint.Down(l.Lit(0xB5A086, 0.1f), l.Lit(0x8A765F), h, 1000f), v + 90f, h, v + 150f, h, 2100f, 1000f,
            1500f, 1000f);
        c.Reflect(h + 10f, 1000f, 0.9f, new Vector3(1f, 0.92f, 0.85f), l.Rain ? 0.45f : 0.26f, 8f);
        if (l.Lamps)
        {
            c.Glow(v, 690f, 620f, 230f, Tint.Hex(0xFFAA58), 0.3f);
            c.Glow(v, 540f, 300f, 190f, Tint.Hex(0xFFB060), 0.35f);
        }

        People(e, v, h);
        for (var i = 0; i < 6; i++)
        {
            String(e, v, i);
        }

        Weather.Rain(e);
    }

    private static float Near(float t) => MathF.Pow(t, 1.7f);

    private static void Facade(Easel e, float v, float h, int side, int i)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var t0 = Near(i / 6f);
        var t1 = Near((i + 1) / 6f);
        float X(float t) => v + (side * (150f + (900f * t)));
        float Foot(float t) => h + (470f * t);
        var tall = r.Range(170f, 230f);
        float Top(float t) => h - (tall * (0.9f + (2.3f * t)));
        var wall = Tint.Hex(r.Pick(0xF2BE4Au, 0xE8A93Au, 0xF0CB74u)).Vary(r, 0.05f);
        var glow = l.Lamps ? Tint.Hex(0xFFE0A8) * 0.62f : l.Tone;
        var paint = Paint.Across(wall * glow, wall.Darker(0.3f) * glow, X(t0), X(t1)).Rough(0.1f, 0.5f, 0.5f);
        c.Poly(paint, X(t0), Top(t0), X(t1), Top(t1), X(t1), Foot(t1), X(t0), Foot(t0));
        float Mix(float a, float b, float k) => a + ((b - a) * k);
        void Panel(float k0, float k1, float low, float high, Vector3 color)
        {
            var (ta, tb) = (Mix(t0, t1, k0), Mix(t0, t1, k1));
            c.Poly(color, X(ta), Mix(Foot(ta), Top(ta), low), X(tb), Mix(Foot(tb), Top(tb), low), X(tb),
                Mix(Foot(tb), Top(tb), high), X(ta), Mix(Foot(ta), Top(ta), high));
        }

        var wood = Tint.Hex(0x5A3520) * glow;
        var inside = l.Lamps ? Tint.Hex(0xFFC66A) : l.Dim(0x3A2A1E);
        Panel(0.12f, 0.88f, 0f, 0.4f, wood);
        Panel(0.2f, 0.45f, 0f, 0.36f, inside);
        Panel(0.55f, 0.8f, 0.08f, 0.36f, inside.Darker(0.1f));
        Panel(0.1f, 0.38f, 0.58f, 0.84f, Tint.Hex(0x3F7A68) * glow);
        Panel(0.6f, 0.9f, 0.58f, 0.84f, Tint.Hex(0x3F7A68) * glow);
        Panel(-0.04f, 1.04f, 0.42f, 0.5f, Tint.Hex(0x9A4A32) * glow);
        Panel(-0.05f, 1.05f, 0.95f, 1.06f, Tint.Hex(0x8A3F2C) * glow);
        if (r.Chance(0.6f))
        {
            var at = Mix(t0, t1, 0.5f);
            Flora.Crown(e, X(at), Mix(Foot(at), Top(at), 0.52f), 26f + (100f * at), 20f + (60f * at), 0x4F7F3A, 0f,
                r.Pick(0xE84F9Au, 0xF2703Au, 0xC84FD0u));
        }
    }

    private static void People(Easel e, float v, float h)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var tone = l.Lamps ? Tint.Mix(l.Tone, Tint.Hex(0xFFC890), 0.45f) : l.Tone;
        for (var i = 0; i < 15; i++)
        {
            var t = MathF.Pow((i + 1f) / 15f, 1.5f);
            var y = h + 20f + (380f * t);
            var look = Look.Random(r, tone, r.Pick(Dress.AoDai, Dress.Casual, Dress.AoDai, Dress.Shirt));
            look = look with { Headwear = r.Chance(0.3f) ? Headwear.Conical : Headwear.None };
            Figure.Stand(c, v + ((800f - v) * t) + (r.Range(-1f, 1f) * (70f + (460f * t))), y, 66f + (330f * t), look,
                r.Pick(Pose.StandBack, Pose.Walk, Pose.Stand, Pose.StandBack), r.Sign());
        }
    }

    private static void String(Easel e, float v, int i)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var t = MathF.Pow((i + 0.5f) / 6f, 1.5f);
        var half = 150f + (820f * t);
        var y = 395f - (330f * t);
        var sag = 26f + (120f * t);
        var size = 11f + (44f * t);
        var count = 7 + (i % 3);
        for (var k = 0; k < count; k++)
        {
            var a = ((k + 0.5f) / count * 2f) - 1f;
            var x = v + (a * half) + ((800f - v) * t * 0.4f);
            var ly = y + (sag * (1f - (a * a)));
            var color = Tint.Hex(Silks[r.Count(0, Silks.Length - 1)]);
            var next = (((k + 1.5f) / count) * 2f) - 1f;
            c.Line(l.Dim(0x2A2420), 1f + (2f * t), x, ly - (size * 1.3f), x + (half * 2f / count), y
                + (sag * (1f - (next * next))) - (size * 1.3f));
            Lantern(c, x, ly, size, color, l.Lamps || l.Rain ? 1f : 0.3f, l.Lamps ? Tint.White
                : Tint.Mix(l.Tone, Tint.White, 0.4f));
        }
    }

    private static void Lantern(Canvas c, float x, float y, float s, Vector3 color, float lit, Vector3 tone)
    {
        color *= tone;
        c.Glow(x, y, s * 3.4f, s * 3.4f, color, 0.32f * lit);
        c.Rect(Tint.Hex(0x4A2A18), x - (s * 0.3f), y - (s * 1.25f), s * 0.6f, s * 0.25f);
        c.Curve(Paint.Across(color.Lighter(0.2f * lit), color.Darker(0.3f), x - s, x + s), x, y, s, -0.35f, -1.1f,
            0.35f, -1.1f, 1f, -0.25f, 0.8f, 0.5f, 0.3f, 1.05f, -0.3f, 1.05f, -0.8f, 0.5f, -1f, -0.25f);
        c.Soft(x, y + (s * 0.1f), s * 0.9f, s * 1.1f, Tint.Hex(0xFFF2C0), 0.75f * lit);
        for (var i = -1; i <= 1; i++)
        {
            c.Line(Paint.Of(color.Darker(0.4f), 0.4f), s * 0.04f, x + (i * s * 0.2f), y - s, x + (i * s * 0.6f),
                y - (s * 0.1f), x + (i * s * 0.2f), y + s);
        }

        c.Taper(color.Darker(0.1f), x, y + (s * 1.1f), s * 0.12f, x, y + (s * 1.9f), s * 0.04f);
    }
}
