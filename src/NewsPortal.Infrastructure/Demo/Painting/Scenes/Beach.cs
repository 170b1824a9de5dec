using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting.Scenes;

internal static class Beach
{
    public static void Draw(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        const float line = 430f;
        Weather.Sky(e, line, r.Range(300f, 1300f));
        for (var i = 0; i < 3; i++)
        {
            Land.Karst(e, r.Range(0f, 1600f), line + 2f, r.Range(180f, 320f), r.Range(50f, 120f), 0.55f);
        }

        c.Rect(Paint.Down(l.Lit(0x2F86B8, 0.1f), l.Lit(0x4FC2C4), line, 700f).Rough(0.1f, 0.15f, 1f), 0f, line, 1600f,
            280f);
        c.Reflect(line, 640f, 1.1f, new Vector3(0.92f, 0.97f, 1f), 0.3f, 10f);
        for (var i = 0; i < 90; i++)
        {
            var t = r.Next();
            c.Ellipse(Paint.Of(l.SkyLow.Lighter(0.4f), 0.4f), r.Range(0f, 1600f), line + (t * 220f), 10f + (t * 60f),
                1f + (t * 2f));
        }

        Sand(e);
        for (var i = 0; i < 3; i++)
        {
            Coracle(e, r.Range(150f, 1450f), line + 70f + (i * 45f), 50f + (i * 18f));
        }

        var umbrellas = r.Count(4, 6);
        for (var i = 0; i < umbrellas; i++)
        {
            Umbrella(e, 120f + (i * 1400f / umbrellas) + r.Range(-50f, 50f), 760f + r.Range(-10f, 60f),
                r.Range(150f, 190f));
        }

        for (var i = 0; i < 9; i++)
        {
            var y = r.Range(690f, 930f);
            var look = Look.Random(r, l.Tone, r.Pick(Dress.Sport, Dress.Casual,
                Dress.Sport)) with
            { Accent = l.Lit(0xC99A70) };
            Figure.Stand(c, r.Range(150f, 1450f), y, 90f + ((y - 690f) * 0.62f), look,
                r.Pick(Pose.Walk, Pose.Stand, Pose.StandBack), r.Sign());
        }

        var side = r.Sign();
        Flora.Palm(e, 800f + (side * 690f), 985f, 740f, 0f, -side * 0.2f);
        Flora.Palm(e, 800f + (side * 560f), 955f, 560f, 0f, -side * 0.12f);
        Weather.Rain(e);
    }

    private static void Sand(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var seed = r.Count(0, 999);
        for (var layer = 0; layer < 4; layer++)
        {
            var shape = new Outline().Move(-10f, 1010f);
            for (var x = -10f; x <= 1610f; x += 12f)
            {
                shape.To(x, 622f + (layer * 18f) + (Noise.Line((x / 240f) + (layer * 0.35f), seed) * 24f)
                    + (Noise.Line(x / 70f, seed + layer) * 5f));
            }

            shape.To(1610f, 1010f);
            Paint paint = layer switch
            {
                0 => Paint.Of(l.Lit(0xFFFFFF), 0.75f),
                1 => Paint.Of(l.Lit(0x9ED8D4), 0.7f),
                2 => Paint.Of(l.Lit(0xFFFFFF), 0.85f),
                _ => Paint.Down(l.Lit(0xC9AE84), l.Lit(0xEBD6AA), 670f, 820f).Rough(0.07f, 0.7f, 1f),
            };
            c.Fill(shape, paint);
        }
    }

    private static void Coracle(Easel e, float x, float y, float w)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        c.Soft(x, y + (w * 0.3f), w * 0.8f, w * 0.12f, Tint.Black, 0.4f);
        var look = Look.Random(r, l.Tone, Dress.Farmer) with { Headwear = Headwear.Conical };
        Figure.At(c, x, y - (w * 0.1f), w * 0.17f, look, Pose.Row, r.Sign());
        c.Curve(Paint.Across(l.Lit(0x9A6B3C), l.Dim(0x6B4526), x - w, x + w).Rough(0.3f, 1f, 1f), x, y, w, -0.6f,
            -0.1f, 0f, -0.02f, 0.6f, -0.1f, 0.5f, 0.2f, 0f, 0.33f, -0.5f, 0.2f);
    }

    private static void Umbrella(Easel e, float x, float y, float h)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var color = Tint.Hex(r.Pick(0xE8503Au, 0xF3B53Au, 0x2FA0C0u, 0xF3EDE0u, 0xE8799Au));
        c.Soft(x + 30f, y + 8f, h * 0.7f, h * 0.13f, l.Dim(0x5A4630), 0.7f);
        for (var side = -1; side <= 1; side += 2)
        {
            var bx = x + (side * h * 0.36f);
            c.Poly(l.Lit(0xF7F4EC), bx - (h * 0.2f), y - (h * 0.1f), bx + (h * 0.14f), y - (h * 0.1f), bx
                + (h * 0.2f), y, bx - (h * 0.14f), y);
            c.Poly(l.Lit(color.Lighter(0.3f)), bx - (h * 0.2f), y - (h * 0.1f), bx - (h * 0.1f), y - (h * 0.1f),
                bx - (h * 0.18f), y - (h * 0.26f), bx - (h * 0.27f), y - (h * 0.24f));
        }

        c.Rect(l.Lit(0xE9E2D2), x - 3f, y - h, 6f, h);
        for (var i = 0; i < 6; i++)
        {
            var a = x + (h * 0.62f * ((i / 3f) - 1f));
            var b = x + (h * 0.62f * (((i + 1) / 3f) - 1f));
            var panel = i % 2 == 0 ? color : Tint.Hex(0xFBF6EA);
            var shade = 0.22f * i / 5f;
            c.Fill(new Outline().Move(x, y - (h * 1.08f)).Bend(x + ((a - x) * 0.8f), y - (h * 1.02f), a,
                y - (h * 0.74f)).Bend((a + b) / 2f, y - (h * 0.8f), b, y - (h * 0.74f))
                .Bend(x + ((b - x) * 0.8f), y - (h * 1.02f), x, y - (h * 1.08f)), l.Lit(panel.Darker(shade)));
        }
    }
}
