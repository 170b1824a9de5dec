using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting.Scenes;

internal static class Temple
{
    public static void Draw(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        Weather.Sky(e, 480f);
        Land.Ridge(e, 430f, 170f, 420f, 0x5C8088, 0.6f);
        Land.Ridge(e, 480f, 80f, 300f, 0x4F7A50, 0.42f);
        Weather.Mist(e, 450f, 50f, 0.4f);
        for (var i = 0; i < 6; i++)
        {
            Flora.Tree(e, (i < 3 ? 60f : 1180f) + (i % 3 * 160f) + r.Range(-30f, 30f), 640f, r.Range(300f, 420f),
                0x3F6F3A, 0.2f);
        }

        Flora.Hedge(e, 646f, 70f, 0x4A7A40, 0.14f);
        var x = r.Range(740f, 860f);
        if (r.Chance(0.5f))
        {
            Pagoda(e, x + (r.Sign() * r.Range(370f, 430f)), 620f);
        }

        Hall(e, x);
        var pond = r.Chance(0.5f);
        c.Rect(Paint.Down(l.Lit(0xC2AE8C), l.Lit(0x94805F), 640f, 1000f).Rough(0.1f, 0.5f, 1f), 0f, 640f, 1600f,
            360f);
        Steps(e, x);
        if (pond)
        {
            Pond(e);
        }

        Incense(e, x);
        Visitors(e, x, pond);
        Flora.Crown(e, r.Chance(0.5f) ? 30f : 1570f, 120f, 330f, 180f, 0x3F6A32, 0f, r.Chance(0.4f) ? 0xF4E4EAu : 0u);
        Weather.Rain(e);
    }

    private static void CurvedRoof(Easel e, float x, float y, float w, float h, uint tile)
    {
        var (c, l) = (e.Canvas, e.Light);
        var color = Tint.Hex(tile);
        var half = w / 2f;
        c.Rect(Paint.Down(Tint.Black, Tint.Black, y, y + (h * 0.4f)).Alpha(0.5f, 0f), x - (half * 0.84f), y,
            half * 1.68f, h * 0.4f);
        var shape = new Outline().Move(x - (half * 0.62f), y - h).To(x + (half * 0.62f), y - h).Bend(x
            + (half * 0.72f), y - (h * 0.3f), x + (half * 1.1f), y - (h * 0.26f))
            .Bend(x + (half * 0.8f), y + (h * 0.06f), x, y + (h * 0.02f)).Bend(x - (half * 0.8f), y + (h * 0.06f),
            x - (half * 1.1f), y - (h * 0.26f))
            .Bend(x - (half * 0.72f), y - (h * 0.3f), x - (half * 0.62f), y - h);
        c.Fill(shape, Paint.Between(l.Lit(color.Lighter(0.15f)), l.Lit(color.Darker(0.3f)), x - half, y - h, x + half,
            y).Rough(0.15f, 0.8f, 1f));
        for (var i = -9; i <= 9; i++)
        {
            var t = i / 9.5f;
            c.Line(Paint.Of(l.Dim(color.Darker(0.2f)), 0.5f), 2f, x + (t * half * 0.62f), y - h, x
                + (t * half * 0.74f), y - (h * 0.4f), x + (t * half * 0.96f), y - (MathF.Abs(t) * h * 0.2f));
        }

        var ridge = l.Lit(color.Darker(0.35f));
        c.Line(ridge, h * 0.09f, x - (half * 0.66f), y - (h * 1.02f), x + (half * 0.66f), y - (h * 1.02f));
        for (var side = -1; side <= 1; side += 2)
        {
            c.Taper(ridge, x + (side * half * 0.66f), y - (h * 1.02f), h * 0.05f, x + (side * half * 0.76f),
                y - (h * 1.28f), h * 0.015f);
            c.Line(ridge, h * 0.06f, x + (side * half * 0.62f), y - h, x + (side * half * 0.76f), y - (h * 0.42f), x
                + (side * half * 1.08f), y - (h * 0.27f));
            c.Taper(ridge, x + (side * half * 1.06f), y - (h * 0.27f), h * 0.045f, x + (side * half * 1.2f),
                y - (h * 0.52f), h * 0.01f);
        }

        c.Glow(x - (half * 0.3f), y - (h * 0.8f), half * 0.6f, h * 0.4f, l.Sun, 0.07f);
    }

    private static void Hall(Easel e, float x)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var red = Tint.Hex(r.Pick(0x9A2F24u, 0x8A3A22u, 0xA8432Cu));
        c.Rect(l.Dim(0x5A3322), x - 300f, 430f, 600f, 200f);
        var inside = l.Lamps ? Tint.Hex(0xFFB858) : l.Dim(0x4A2A1A);
        for (var i = 0; i < 5; i++)
        {
            c.Rect(Paint.Down(inside, inside.Darker(0.4f), 470f, 630f), x - 270f + (i * 112f), 478f, 92f, 152f);
            c.Rect(Paint.Of(l.Lit(red), 0.9f), x - 270f + (i * 112f), 478f, 92f, 26f);
            if (l.Lamps)
            {
                c.Glow(x - 224f + (i * 112f), 560f, 90f, 90f, Tint.Hex(0xFFA040), 0.5f);
            }
        }

        for (var i = 0; i < 6; i++)
        {
            var px = x - 292f + (i * 112f);
            c.Rect(Paint.Across(l.Lit(red.Lighter(0.18f)), l.Dim(red), px, px + 24f), px, 430f, 24f, 206f);
            c.Rect(l.Lit(0xB0A48E), px - 4f, 622f, 32f, 16f);
        }

        CurvedRoof(e, x, 452f, 720f, 110f, 0x8A4A34);
        c.Rect(l.Lit(red), x - 190f, 306f, 380f, 46f);
        c.Rect(l.Lit(0x3A2418), x - 84f, 308f, 168f, 38f);
        Decor.Words(c, r, x, 318f, 130f, 18f, l.Lit(0xF0C85A));
        CurvedRoof(e, x, 318f, 480f, 96f, 0x94523A);
        for (var side = -1; side <= 1; side += 2)
        {
            var lx = x + (side * 168f);
            c.Line(l.Dim(0x2A2420), 2f, lx, 452f, lx, 480f);
            c.Ellipse(Tint.Hex(0xE0342A) * (l.Lamps ? Tint.White : l.Tone), lx, 500f, 19f, 22f);
            c.Glow(lx, 500f, 80f, 80f, Tint.Hex(0xFF7038), l.Lamps ? 0.7f : 0.12f);
        }
    }

    private static void Pagoda(Easel e, float x, float ground)
    {
        var (c, l) = (e.Canvas, e.Light);
        for (var i = 0; i < 6; i++)
        {
            var w = 128f - (i * 14f);
            var y = ground - (i * 76f);
            c.Rect(Paint.Across(l.Lit(0xD9B48A, 0.1f), l.Dim(0xA87A54, 0.1f), x - (w * 0.4f), x + (w * 0.4f)),
                x - (w * 0.4f), y - 66f, w * 0.8f, 68f);
            c.Ellipse(l.Lamps ? Tint.Hex(0xFFC060) : l.Dim(0x4A2F22), x, y - 26f, w * 0.1f, 19f);
            CurvedRoof(e, x, y - 62f, w * 1.2f, 26f, 0x8E4E38);
        }

        c.Taper(l.Lit(0xC9A24B), x, ground - 470f, 7f, x, ground - 540f, 1f);
    }

    private static void Steps(Easel e, float x)
    {
        var (c, l) = (e.Canvas, e.Light);
        for (var i = 0; i < 6; i++)
        {
            var w = 330f + (i * 26f);
            c.Rect(l.Lit(0xD3C6AC), x - w, 632f + (i * 13f), w * 2f, 7f);
            c.Rect(l.Dim(0xA89878), x - w, 639f + (i * 13f), w * 2f, 7f);
        }

        c.Poly(Paint.Down(l.Lit(0xD8C6A2), l.Lit(0xB5A17C), 710f, 1000f).Rough(0.08f, 0.6f, 1f), x - 130f, 710f, x
            + 130f, 710f, x + 330f, 1000f, x - 330f, 1000f);
    }

    private static void Pond(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        c.Rect(l.Lit(0xB8A88C), 0f, 846f, 1600f, 14f);
        c.Rect(Paint.Down(l.SkyMiddle, l.Lit(0x3F6A5A), 860f, 1000f), 0f, 860f, 1600f, 140f);
        c.Reflect(860f, 1000f, 2.4f, new Vector3(0.85f, 0.92f, 0.9f), 0.6f, 8f);
        for (var i = 0; i < 44; i++)
        {
            var x = r.Range(0f, 1600f);
            var y = r.Range(892f, 1000f);
            var size = r.Range(26f, 48f);
            c.Ellipse(Paint.Down(l.Lit(0x7FB05A), l.Dim(0x3F7240), y - 10f, y + 10f), x, y, size, size * 0.3f);
            if (i % 4 == 0)
            {
                Flora.Lotus(c, x, y - 18f, size * 0.6f, l.Lit(0xF29ABB));
            }
        }
    }

    private static void Visitors(Easel e, float x, bool pond)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var count = r.Count(6, 9);
        for (var i = 0; i < count; i++)
        {
            var t = i / (float)count;
            var y = 726f + (t * (pond ? 110f : 220f));
            var look = Look.Random(r, l.Tone, r.Pick(Dress.AoDai, Dress.AoDai, Dress.Shirt));
            Figure.Stand(c, x + r.Range(-460f, 460f), y, 135f + (t * (pond ? 70f : 130f)), look,
                r.Pick(Pose.StandBack, Pose.Walk, Pose.StandBack), r.Sign());
        }
    }

    private static void Incense(Easel e, float x)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var bronze = l.Lit(0x7A5A34);
        c.Soft(x, 772f, 80f, 12f, Tint.Black, 0.5f);
        c.Curve(Paint.Across(bronze.Lighter(0.3f), bronze.Darker(0.4f), x - 50f, x + 50f), x, 730f, 50f, -1.1f, -0.5f,
            1.1f, -0.5f, 0.9f, 0.3f, 0.5f, 0.6f, 0.7f, 0.85f, -0.7f, 0.85f, -0.5f, 0.6f, -0.9f, 0.3f);
        for (var i = 0; i < 9; i++)
        {
            var px = x - 36f + (i * 9f);
            c.Line(l.Lit(0xC8402F), 2f, px, 708f, px + r.Range(-6f, 6f), 664f);
        }

        for (var i = 0; i < 16; i++)
        {
            c.Soft(x + (MathF.Sin(i * 0.7f) * (8f + (i * 5f))) + r.Range(-10f, 10f), 650f - (i * 20f), 22f + (i * 5f),
                20f + (i * 3f), l.Haze.Lighter(0.3f), 0.2f - (i * 0.009f));
        }
    }
}
