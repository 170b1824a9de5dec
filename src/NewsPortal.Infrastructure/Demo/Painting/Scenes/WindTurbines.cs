namespace NewsPortal.Infrastructure.Demo.Painting.Scenes;

internal static class WindTurbines
{
    public static void Draw(Easel e)
    {
        var r = e.Rng;
        var line = r.Range(600f, 660f);
        Weather.Sky(e, line);
        var sea = r.Chance(0.5f);
        Land.Ridge(e, line, sea ? 50f : 130f, 420f, 0x5F8090, 0.62f);
        for (var i = 0; i < 8; i++)
        {
            Turbine(e, (i * 210f) + r.Range(0f, 120f), line + 4f, r.Range(150f, 210f), 0.45f);
        }

        if (sea)
        {
            Coast(e, line);
        }
        else
        {
            Hills(e, line);
        }

        Weather.Rain(e);
    }

    private static void Turbine(Easel e, float x, float ground, float h, float depth)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var white = l.Lit(0xF7F8F6, depth);
        var shade = l.Dim(0xD3DADF, depth);
        c.Fill(new Outline().Taper(x, ground, h * 0.022f, x, ground - h, h * 0.011f),
            Paint.Across(white, shade, x - (h * 0.02f), x + (h * 0.02f)));
        c.Taper(white, x - (h * 0.02f), ground - h, h * 0.018f, x + (h * 0.045f), ground - h, h * 0.015f);
        var angle = r.Range(0f, MathF.Tau);
        for (var i = 0; i < 3; i++)
        {
            var (s, cs) = MathF.SinCos(angle + (i * MathF.Tau / 3f));
            var (px, py) = (-s, cs);
            var y = ground - h;
            var b = h * 0.62f;
            c.Fill(new Outline().Move(x, y).To(x + (cs * b * 0.18f) + (px * h * 0.028f), y + (s * b * 0.18f)
                + (py * h * 0.028f)).To(x + (cs * b), y + (s * b))
                .To(x + (cs * b * 0.1f) - (px * h * 0.008f), y + (s * b * 0.1f) - (py * h * 0.008f)),
                Paint.Between(white, Tint.Mix(white, shade, 0.5f), x, y, x + (cs * b), y + (s * b)));
        }

        c.Ellipse(white.Darker(0.08f), x, ground - h, h * 0.024f, h * 0.024f);
        if (l.Lamps)
        {
            c.Glow(x, ground - h - 4f, 26f, 26f, Tint.Hex(0xFF4030), 0.9f);
        }
    }

    private static void Coast(Easel e, float line)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var count = r.Count(4, 6);
        for (var i = 0; i < count; i++)
        {
            Turbine(e, 130f + (i * 1400f / count) + r.Range(-50f, 50f), line + 30f + (i % 2 * 24f),
                r.Range(330f, 430f), 0.16f);
        }

        Land.Water(e, line, 1000f, l.Lit(0x2A7088), 0.5f);
        for (var i = 0; i < count; i++)
        {
            c.Soft(r.Range(100f, 1500f), line + r.Range(40f, 70f), 40f, 6f, Tint.White, 0.4f);
        }

        Turbine(e, r.Chance(0.5f) ? 420f : 1180f, 800f, 720f, 0f);
        c.Fill(new Outline().Move(-10f, 840f).Bend(400f, 800f, 800f, 880f).Bend(1200f, 960f, 1610f, 930f).To(1610f,
            1010f).To(-10f, 1010f),
            Paint.Down(l.Lit(0xE2CF9E), l.Lit(0xB89A66), 820f, 1000f).Rough(0.1f, 0.6f, 1f));
        for (var i = 0; i < 2; i++)
        {
            Figure.Stand(c, r.Range(250f, 700f), r.Range(900f, 950f), 130f,
                Look.Random(r, l.Tone, r.Pick(Dress.Vest, Dress.Casual)) with { Headwear = Headwear.HardHat },
                Pose.StandBack);
        }
    }

    private static void Hills(Easel e, float line)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        for (var layer = 0; layer < 3; layer++)
        {
            var count = 3 - layer;
            Land.Ridge(e, line + 60f + (layer * 105f), 70f, 520f, layer == 0 ? 0x7FA060u : layer == 1 ? 0x6E9A48u
                : 0x5E8A3Cu, 0.24f - (layer * 0.1f));
            for (var i = 0; i < count; i++)
            {
                Turbine(e, ((i + r.Range(0.25f, 0.75f)) * 1600f / count), line + 70f + (layer * 115f), 330f
                    + (layer * 170f), 0.16f - (layer * 0.07f));
            }
        }

        c.Rect(Paint.Down(l.Lit(0x6E9A48), l.Dim(0x4E7A34), 880f, 1000f).Rough(0.2f, 0.4f, 0.8f).Alpha(0f, 1f), 0f,
            880f, 1600f, 120f);
        for (var i = 0; i < 9; i++)
        {
            Cow(e, r.Range(80f, 1520f), r.Range(880f, 950f), r.Range(50f, 74f));
        }

        Land.Blades(e, 930f, 1040f, 600, 90f, l.Dim(0x4F7A34), l.Lit(0xA6BC5A));
    }

    private static void Cow(Easel e, float x, float y, float w)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var f = r.Sign();
        var hide = l.Lit(Tint.Hex(r.Pick(0xB5743Au, 0xC9905Au, 0x8A5530u)));
        c.Soft(x, y, w * 0.6f, w * 0.08f, Tint.Black, 0.4f);
        for (var i = 0; i < 4; i++)
        {
            c.Taper(hide.Darker(i % 2 == 0 ? 0.35f : 0.1f), x + (f * w * (-0.36f + (i * 0.2f))), y - (w * 0.3f),
                w * 0.05f, x + (f * w * (-0.36f + (i * 0.2f))), y, w * 0.03f);
        }

        c.Fill(new Outline().Smooth(x, y, f * w, w, -0.5f, -0.4f, -0.42f, -0.58f, 0.2f, -0.56f, 0.36f, -0.7f, 0.58f,
            -0.6f, 0.62f, -0.48f, 0.42f, -0.44f, 0.3f, -0.26f, -0.4f, -0.24f),
            Paint.Down(hide.Lighter(0.2f), hide.Darker(0.3f), y - (w * 0.65f), y - (w * 0.2f)));
    }
}
