using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting.Scenes;

internal static class Street
{
    public static void Draw(Easel e)
    {
        var r = e.Rng;
        Weather.Sky(e, 520f);
        const float kerb = 690f;
        Behind(e);
        var x = -r.Range(0f, 120f);
        while (x < 1620f)
        {
            var w = r.Range(150f, 240f);
            Houses.Shop(e, x, kerb - 20f, w, r.Range(138f, 152f), r.Count(2, 4), 0.06f);
            x += w;
        }

        Wires(e);
        Pavement(e, kerb);
        var trees = r.Count(3, 5);
        for (var i = 0; i < trees; i++)
        {
            Flora.Tree(e, ((i + r.Range(0.2f, 0.8f)) * 1600f / trees), kerb + 16f, r.Range(330f, 430f),
                r.Pick(0x4C7D3Au, 0x5B8A3Cu), 0.03f, r.Chance(0.25f) ? 0xE8452Cu : 0u);
        }

        Road(e, kerb + 30f);
        var first = r.Sign();
        for (var i = 0; i < 7; i++)
        {
            Wheels.Scooter(e, (i * 250f) + r.Range(-80f, 80f), 800f + r.Range(-14f, 14f), 165f, first,
                r.Chance(0.35f));
        }

        if (r.Chance(0.6f))
        {
            Wheels.Car(e, r.Range(300f, 1300f), 858f, 380f, r.Pick(0xE9E7E1u, 0x2F8F5Bu, 0xB8262Bu, 0x3A4756u),
                -first);
        }

        for (var i = 0; i < 4; i++)
        {
            Wheels.Scooter(e, 120f + (i * 420f) + r.Range(-110f, 110f), 955f + r.Range(-14f, 18f), 262f, -first,
                r.Chance(0.4f));
        }

        Weather.Rain(e);
    }

    private static void Behind(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        for (var i = 0; i < 9; i++)
        {
            var h = r.Range(260f, 470f);
            var px = r.Range(0f, 1550f);
            c.Rect(Paint.Down(l.Lit(0xA9BAC4, 0.4f), l.Lit(0xA9BAC4, 0.7f), 640f - h, 640f), px, 640f - h,
                r.Range(70f, 140f), h);
        }
    }

    private static void Wires(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        for (var i = 0; i < 5; i++)
        {
            var y = 290f + (i * 14f);
            var sag = r.Range(14f, 44f);
            for (var x = 0f; x < 1600f; x += 400f)
            {
                c.Line(Paint.Of(l.Dim(0x25282C), 0.8f), 2.2f, x, y, x + 100f, y + (sag * 0.75f), x + 200f, y + sag, x
                    + 300f, y + (sag * 0.75f), x + 400f, y);
            }
        }

        for (var x = 200f; x < 1600f; x += 800f)
        {
            c.Rect(l.Dim(0x8A8578), x, 250f, 13f, 450f);
        }
    }

    private static void Pavement(Easel e, float kerb)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var stone = l.Lit(0xC2B4A0);
        c.Rect(Paint.Down(stone.Darker(0.2f), stone, kerb - 22f, kerb + 34f).Rough(0.1f, 1f, 1f), 0f, kerb - 22f,
            1600f, 58f);
        c.Rect(Paint.Down(Tint.Black, Tint.Black, kerb - 22f, kerb + 4f).Alpha(0.35f, 0f), 0f, kerb - 22f, 1600f,
            26f);
        for (var i = 0; i < 12; i++)
        {
            var px = r.Range(0f, 1600f);
            Figure.Stand(c, px, kerb + r.Range(2f, 16f), 128f, Look.Random(r, l.Tone,
                r.Pick(Dress.Casual, Dress.Shirt, Dress.AoDai, Dress.Farmer)),
                r.Pick(Pose.Walk, Pose.Stand, Pose.Profile, Pose.Walk), r.Sign());
        }
    }

    private static void Road(Easel e, float top)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var asphalt = l.Lit(0x6E6F74);
        c.Rect(Paint.Down(asphalt.Lighter(0.12f), asphalt.Darker(0.25f), top, 1000f).Rough(0.08f, 0.5f, 1f), 0f, top,
            1600f, 1000f - top);
        c.Rect(l.Lit(0xD9D2C4), 0f, top - 6f, 1600f, 10f);
        if (l.Rain || l.Night)
        {
            c.Reflect(top + 4f, 1000f, 1.2f, new Vector3(0.85f, 0.88f, 0.95f), l.Rain ? 0.5f : 0.22f, 12f);
        }

        for (var x = -60f; x < 1600f; x += 210f)
        {
            c.Poly(Paint.Of(l.Lit(0xF2EEDC), 0.85f), x, 866f, x + 116f, 866f, x + 110f, 877f, x - 8f, 877f);
        }

        c.Soft(r.Range(300f, 1300f), 800f, 600f, 70f, l.Sun, 0.1f);
    }
}
