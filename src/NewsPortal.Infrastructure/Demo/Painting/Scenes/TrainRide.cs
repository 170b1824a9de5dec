using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting.Scenes;

internal static class TrainRide
{
    public static void Draw(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var coast = r.Chance(0.5f);
        const float line = 480f;
        Weather.Sky(e, line);
        if (coast)
        {
            c.Rect(Paint.Down(l.Lit(0x2F86B8, 0.15f), l.Lit(0x3FA6B8), line, 680f).Rough(0.08f, 0.15f, 1f), 0f, line,
                1600f, 220f);
            c.Reflect(line, 660f, 1f, Tint.White, 0.3f, 8f);
            Land.Karst(e, r.Range(1100f, 1500f), line + 3f, 420f, 190f, 0.45f);
            Land.Karst(e, r.Range(700f, 1000f), line + 3f, 260f, 90f, 0.6f);
        }
        else
        {
            Land.Ridge(e, line, 190f, 420f, 0x5E8090, 0.6f);
            Land.Ridge(e, line + 30f, 90f, 300f, 0x55854F, 0.36f);
            c.Rect(Paint.Down(l.Lit(0xD6CC6A, 0.25f), l.Lit(0x7FA845), line + 30f, 720f).Rough(0.16f, 0.15f, 0.9f),
                0f, line + 30f, 1600f, 240f);
            Flora.Hedge(e, line + 44f, 34f, 0x4F8244, 0.25f);
        }

        Land.Ridge(e, 670f, 34f, 380f, 0x6A8F45, 0.04f);
        Track(e);
        Train(e, r.Range(150f, 330f));
        Near(e);
        Weather.Rain(e);
    }

    private static void Track(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        c.Poly(Paint.Down(l.Lit(0xA89C8C), l.Dim(0x7A6E5E), 770f, 880f).Rough(0.3f, 1f, 1f), -10f, 770f, 1610f, 770f,
            1610f, 880f, -10f, 880f);
        for (var x = -10f; x < 1610f; x += 32f)
        {
            c.Rect(l.Dim(0x6B5844), x, 792f, 17f, 13f);
        }

        c.Rect(l.Lit(0xC2BAAE), 0f, 786f, 1600f, 5f);
        c.Rect(l.Dim(0x5A4A3E), 0f, 791f, 1600f, 4f);
        for (var i = 0; i < 260; i++)
        {
            c.Ellipse(l.Lit(Tint.Hex(r.Pick(0xB5AA9Au, 0x8A8072u, 0xCFC6B6u))), r.Range(0f, 1600f),
                r.Range(806f, 872f), r.Range(3f, 7f), r.Range(2f, 4f));
        }
    }

    private static void Train(Easel e, float nose)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var main = Tint.Hex(r.Pick(0xC8282Eu, 0x1F5FA8u, 0x1F7F6Au));
        var stripe = Tint.Hex(r.Pick(0xF2C230u, 0xF4F2EAu));
        c.Soft(900f, 800f, 1100f, 40f, Tint.Black, 0.7f);
        for (var i = 0; i < 3; i++)
        {
            Coach(e, nose + 500f + (i * 484f), main, stripe);
        }

        c.Fill(new Outline().Move(nose + 490f, 770f).To(nose + 490f, 528f).To(nose + 120f, 528f).Bend(nose + 56f,
            532f, nose + 30f, 600f).Bend(nose + 2f, 680f, nose, 770f),
            Paint.Down(l.Lit(main.Lighter(0.22f)), l.Lit(main.Darker(0.35f)), 528f, 770f));
        c.Poly(l.Lit(stripe), nose + 6f, 700f, nose + 490f, 664f, nose + 490f, 698f, nose + 2f, 726f);
        var glass = Tint.Mix(l.Dim(0x22303A), l.SkyMiddle, 0.4f);
        c.Poly(Paint.Between(glass.Lighter(0.3f), glass, nose + 60f, 545f, nose + 110f, 620f), nose + 72f, 550f, nose
            + 138f, 550f, nose + 138f, 622f, nose + 38f, 622f);
        c.Rect(glass, nose + 158f, 560f, 58f, 56f);
        for (var i = 0; i < 9; i++)
        {
            c.Rect(l.Dim(main.Darker(0.2f)), nose + 260f + (i * 24f), 562f, 13f, 80f);
        }

        c.Ellipse(Tint.Hex(0xFFF3C8), nose + 24f, 668f, 12f, 15f);
        c.Glow(nose + 20f, 668f, l.Lamps || l.Rain ? 220f : 70f, l.Lamps || l.Rain ? 130f : 60f, Tint.Hex(0xFFEDB0),
            0.7f);
        Decor.Words(c, r, nose + 330f, 736f, 190f, 17f, l.Lit(0xFBF7EA));
        Bogies(e, nose + 30f, 450f);
    }

    private static void Coach(Easel e, float x, Vector3 main, Vector3 stripe)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        const float w = 474f;
        c.Rect(l.Dim(0x33383C), x - 12f, 600f, 14f, 150f);
        c.Curve(l.Lit(0x9AA2A6), x, 545f, w, 0.01f, 0f, 0.03f, -0.03f, 0.97f, -0.03f, 0.99f, 0f);
        c.Rect(Paint.Down(l.Lit(0xF4F1E8), l.Lit(0xCFCBC0), 540f, 650f), x, 540f, w, 120f);
        c.Rect(Paint.Down(l.Lit(main), l.Lit(main.Darker(0.35f)), 650f, 770f), x, 650f, w, 120f);
        c.Rect(l.Lit(stripe), x, 650f, w, 10f);
        for (var i = 0; i < 8; i++)
        {
            var wx = x + 26f + (i * 54f);
            var on = l.Lamps || l.Rain;
            var glass = on ? Tint.Hex(0xFFDFA0) : Tint.Mix(l.Dim(0x2A3A46), l.SkyMiddle, 0.35f);
            c.Rect(l.Dim(0x8A8E90), wx - 3f, 569f, 46f, 62f);
            c.Rect(Paint.Down(glass.Lighter(0.15f), glass.Darker(0.15f), 572f, 628f), wx, 572f, 40f, 56f);
            if (r.Chance(0.6f))
            {
                var look = Look.Random(r, on ? Tint.Hex(0xE8C090) : l.Tone * 0.75f, Dress.Casual);
                c.Ellipse(look.Top, wx + 20f, 626f, 14f, 12f);
                c.Ellipse(look.Skin, wx + 20f, 606f, 7.5f, 9.5f);
                c.Ellipse(look.Hair, wx + 20f, 600f, 8.5f, 7f);
            }
        }

        Bogies(e, x + 20f, w - 60f);
    }

    private static void Bogies(Easel e, float x, float w)
    {
        var (c, l) = (e.Canvas, e.Light);
        c.Rect(l.Dim(0x2A2C2E), x, 766f, w, 14f);
        foreach (var k in new[] { 0.08f, 0.2f, 0.78f, 0.9f })
        {
            c.Ellipse(l.Dim(0x2A2C2E), x + (w * k), 780f, 19f, 19f);
            c.Ellipse(l.Lit(0x8E9496), x + (w * k), 780f, 10f, 10f);
        }
    }

    private static void Near(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        c.Rect(Paint.Down(l.Lit(0x8FAA4C), l.Dim(0x56752F), 868f, 1000f).Rough(0.2f, 0.4f, 0.8f), 0f, 872f, 1600f,
            130f);
        Land.Blades(e, 880f, 1040f, 700, 96f, l.Dim(0x4F7A30), l.Lit(0xB3C060));
        for (var i = 0; i < 70; i++)
        {
            var x = r.Range(0f, 1600f);
            var y = r.Range(890f, 1000f);
            c.Ellipse(l.Lit(Tint.Hex(r.Pick(0xF4F0E0u, 0xF2C93Au, 0xE86A9Au)).Vary(r, 0.08f)), x, y, 6f, 5f);
        }

        if (r.Chance(0.6f))
        {
            Figure.Stand(c, r.Range(1050f, 1400f), 960f, 210f, Look.Random(r, l.Tone, Dress.Farmer,
                true) with
            { Headwear = Headwear.Conical }, Pose.StandBack);
        }
    }
}
