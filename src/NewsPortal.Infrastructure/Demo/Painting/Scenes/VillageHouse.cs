using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting.Scenes;

internal static class VillageHouse
{
    public static void Draw(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        Weather.Sky(e, 480f);
        Land.Ridge(e, 440f, 110f, 420f, 0x587F84, 0.58f);
        Flora.Hedge(e, 500f, 100f, 0x4E7F45, 0.35f);
        Flora.Bamboo(e, r.Range(80f, 260f), 560f, 380f, 0.16f);
        Flora.Bamboo(e, r.Range(1330f, 1500f), 560f, 400f, 0.16f);
        c.Rect(Paint.Down(l.Lit(0x8FB25A), l.Lit(0x5D8238), 520f, 1000f).Rough(0.16f, 0.4f, 0.9f), 0f, 520f, 1600f,
            480f);
        var x = r.Range(400f, 560f);
        House(e, x, 650f, r.Range(620f, 700f));
        Yard(e, x);
        for (var i = 0; i < 5; i++)
        {
            Flora.Areca(e, (i < 2 ? x - 150f + (i * 90f) : x + 700f + ((i - 2) * 95f)) + r.Range(-20f, 20f), 672f,
                r.Range(420f, 520f));
        }

        Haystack(e, r.Chance(0.5f) ? 250f : 1390f, 720f);
        Flora.Tree(e, r.Range(60f, 150f), 800f, 470f, 0x4A7A38);
        Folk(e);
        Fence(e);
        Weather.Rain(e);
    }

    private static void House(Easel e, float x, float ground, float w)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var h = w * 0.24f;
        var wall = Tint.Hex(r.Pick(0xF0E0B8u, 0xE9CE8Au, 0xE8E2D2u));
        c.Rect(Paint.Across(l.Lit(wall), l.Lit(wall.Darker(0.22f)), x, x + w).Rough(0.07f), x, ground - h, w, h);
        c.Rect(Paint.Down(Tint.Black, Tint.Black, ground - h, ground).Alpha(0.45f, 0.1f), x, ground - h, w, h);
        var inside = l.Lamps ? Tint.Hex(0xFFC36A) : l.Dim(0x33261C);
        for (var i = 0; i < 5; i++)
        {
            var bx = x + (w * (0.035f + (i * 0.193f)));
            var wood = l.Lit(0x7A4A2A);
            c.Rect(wood, bx, ground - (h * 0.84f), w * 0.158f, h * 0.84f);
            c.Rect(inside, bx + (w * 0.012f), ground - (h * 0.78f), w * 0.134f, h * (i is 0 or 4 ? 0.5f : 0.78f));
            for (var k = 1; k < 6 && i != 2; k++)
            {
                c.Rect(wood.Darker(0.2f), bx + (w * 0.134f * k / 6f) + (w * 0.01f), ground - (h * 0.78f), w * 0.004f,
                    h * (i is 0 or 4 ? 0.5f : 0.4f));
            }

            if (l.Lamps)
            {
                c.Glow(bx + (w * 0.08f), ground - (h * 0.3f), w * 0.18f, h, Tint.Hex(0xFFAA50), 0.35f);
            }
        }

        for (var i = 0; i <= 5; i++)
        {
            var px = x + (w * ((i * 0.193f) + 0.005f));
            c.Rect(Paint.Across(l.Lit(0xF4EAD0), l.Dim(0xCDBF9C), px, px + (w * 0.024f)), px, ground - h, w * 0.024f,
                h);
        }

        c.Rect(l.Lit(0xC2B094), x - (w * 0.03f), ground, w * 1.06f, 13f);
        c.Rect(l.Dim(0xA8967A), x - (w * 0.04f), ground + 12f, w * 1.08f, 12f);
        Houses.Roof(e, x, ground - (h * 0.9f), w, w * 0.21f, r.Pick(0xA54A30u, 0x8E4230u, 0xB4573Au), 0f, 0.07f);
        Decor.Flag(e, x + (w * 0.96f), ground - (h * 1.3f), w * 0.1f, Vector3.Min(Tint.White, l.Tone.Lighter(0.2f)));
        c.Rect(l.Dim(0xB0A080), x + (w * 0.955f), ground - (h * 1.34f), 4f, h * 1.35f);
    }

    private static void Yard(Easel e, float x)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        c.Poly(Paint.Down(l.Lit(0xD9B48A), l.Lit(0xB07F58), 674f, 1000f).Rough(0.1f, 0.5f, 1f), x - 60f, 674f, x
            + 760f, 674f, x + 1000f, 1000f, x - 330f, 1000f);
        for (var i = 0; i < 8; i++)
        {
            var y = 686f + (i * i * 5.6f);
            c.Rect(Paint.Of(l.Dim(0x8A5F40), 0.3f), x - 60f - ((y - 674f) * 0.8f), y, 830f + ((y - 674f) * 1.5f), 2f);
        }

        c.Soft(x + r.Range(60f, 160f), 730f, 300f, 40f, l.Dim(0x3A2A1E), 0.5f);
        c.Poly(Paint.Down(l.Lit(0xF2CF6A), l.Lit(0xD9A93A), 770f, 860f).Rough(0.1f, 1f, 1f), x + 330f, 760f, x + 620f,
            760f, x + 700f, 850f, x + 320f, 850f);
        for (var i = 0; i < 4; i++)
        {
            Flora.Pot(e, x - 20f + (i * 235f), 704f, 54f, r.Pick(0xE8506Au, 0xF0B63Au, 0xE87FB0u));
        }

        for (var i = 0; i < 7; i++)
        {
            Hen(e, x + r.Range(-60f, 640f), r.Range(870f, 950f), r.Range(26f, 36f));
        }
    }

    private static void Hen(Easel e, float x, float y, float s)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var f = r.Sign();
        var color = l.Lit(Tint.Hex(r.Pick(0xB5642Au, 0xE8DCC8u, 0x4A3A30u, 0xD08A3Au)));
        c.Soft(x, y + 2f, s, s * 0.2f, Tint.Black, 0.4f);
        c.Fill(new Outline().Smooth(x, y, s * f, s, -0.95f, -1f, -0.6f, -0.55f, 0.2f, -0.7f, 0.5f, -1.2f, 0.72f,
            -1.15f, 0.6f, -0.5f, 0.1f, -0.15f, -0.5f, -0.2f), color);
        c.Ellipse(l.Lit(0xD8302A), x + (0.6f * s * f), y - (1.24f * s), s * 0.13f, s * 0.1f);
        c.Line(l.Lit(0xD89A3A), s * 0.08f, x + (s * 0.05f), y - (s * 0.2f), x + (s * 0.05f), y);
    }

    private static void Haystack(Easel e, float x, float y)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var straw = l.Lit(0xD9B25A);
        c.Soft(x, y, 150f, 24f, Tint.Black, 0.5f);
        c.Curve(Paint.Across(straw.Lighter(0.15f), straw.Darker(0.45f), x - 110f, x + 110f).Rough(0.25f, 1f, 0.3f), x,
            y, 110f, -1f, 0f, -1.02f, -0.7f, -0.6f, -1.5f, 0f, -2f, 0.6f, -1.5f, 1.02f, -0.7f, 1f, 0f);
        for (var i = 0; i < 60; i++)
        {
            var a = r.Range(-0.9f, 0.9f);
            var t = r.Range(0.1f, 1.6f);
            c.Line(Paint.Of(i % 2 == 0 ? straw.Lighter(0.3f) : straw.Darker(0.4f), 0.5f), 2f, x
                + (a * (110f - (t * 40f))), y - (t * 110f), x + (a * (118f - (t * 36f))), y - (t * 110f) + 34f);
        }
    }

    private static void Folk(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var elder = Look.Random(r, l.Tone, Dress.Farmer) with { Hair = l.Lit(0xC8C4BC) };
        Figure.Stand(c, r.Range(560f, 700f), 790f, 190f, elder, Pose.Stand);
        var mother = Look.Random(r, l.Tone, Dress.Farmer, true) with { Headwear = Headwear.Conical };
        Figure.Stand(c, r.Range(880f, 1080f), 850f, 215f, mother, r.Pick(Pose.Reach, Pose.Bend), -1f);
        for (var i = 0; i < 2; i++)
        {
            Figure.Stand(c, r.Range(620f, 860f), 860f + (i * 30f), 140f,
                Look.Random(r, l.Tone, i == 0 ? Dress.School : Dress.Casual), r.Pick(Pose.Run, Pose.Walk), r.Sign());
        }
    }

    private static void Fence(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        for (var i = 0; i < 2; i++)
        {
            Flora.Hedge(e, 1020f, 120f, 0x47763A, 0f, i == 0 ? -40f : r.Range(1180f, 1260f), i == 0
                ? r.Range(330f, 400f) : 1660f);
        }

        for (var i = 0; i < 50; i++)
        {
            var x = r.Chance(0.5f) ? r.Range(0f, 380f) : r.Range(1220f, 1600f);
            c.Ellipse(l.Lit(Tint.Hex(r.Pick(0xE8385Au, 0xF27FA8u)).Vary(r, 0.1f)), x, r.Range(920f, 1000f), 9f, 8f);
        }
    }
}
