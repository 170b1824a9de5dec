namespace NewsPortal.Infrastructure.Demo.Painting.Scenes;

internal static class CitySkyline
{
    public static void Draw(Easel e)
    {
        var (l, r) = (e.Light, e.Rng);
        var line = r.Range(640f, 700f);
        Weather.Sky(e, line);
        for (var layer = 0; layer < 3; layer++)
        {
            var depth = 0.66f - (layer * 0.26f);
            var x = -r.Range(0f, 60f);
            while (x < 1620f)
            {
                var w = r.Range(50f, 110f) * (0.8f + (layer * 0.16f));
                var h = r.Range(90f, 330f - (layer * 45f)) + (r.Chance(0.14f) ? 110f : 0f);
                Tower(e, x, line, w, h, depth);
                x += w * r.Range(0.85f, 1.25f);
            }

            if (layer < 2)
            {
                Weather.Mist(e, line - 40f, 70f, 0.2f);
            }

            if (layer == 1)
            {
                Landmark(e, r.Range(380f, 720f), line, r.Range(470f, 540f), 0.2f);
                Lotus(e, r.Range(950f, 1250f), line, r.Range(330f, 400f), 0.24f);
            }
        }

        Flora.Hedge(e, line + 4f, 30f, 0x3F6F3F, 0.1f);
        Land.Water(e, line, 1000f, l.Lit(0x2C5A70), 0.66f, 7f);
        if (l.Lamps)
        {
            Streaks(e, line);
        }

        Ferry(e, r.Range(400f, 1200f), r.Range(780f, 850f), 260f);
        Foreground(e);
        Weather.Rain(e);
    }

    private static void Tower(Easel e, float x, float ground, float w, float h, float depth)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var color = Tint.Hex(r.Pick(0x8FA9BDu, 0xC9CFD2u, 0xB8A894u, 0x6F8CA3u, 0xD9D3C6u, 0x9AA8A6u)).Vary(r, 0.06f);
        var top = ground - h;
        c.Rect(Paint.Across(l.Lit(color.Lighter(0.1f), depth), l.Dim(color, depth), x, x + w), x, top, w, h);
        c.Rect(l.Dim(color, depth), x + (w * 0.74f), top, w * 0.26f, h);
        if (r.Chance(0.4f))
        {
            c.Rect(l.Lit(color.Darker(0.1f), depth), x + (w * 0.2f), top - 20f, w * 0.5f, 21f);
            c.Line(l.Dim(color, depth), 2.5f, x + (w * 0.45f), top - 20f, x + (w * 0.45f), top - r.Range(40f, 74f));
        }

        var rows = (int)(h / 15f);
        var columns = Math.Max(3, (int)(w / 13f));
        var lamp = Tint.Mix(Tint.Hex(0xFFD68A), l.Haze, depth * 0.45f);
        for (var i = 0; i < rows; i++)
        {
            for (var k = 0; k < columns; k++)
            {
                var on = l.Lamps && r.Chance(l.Night ? 0.5f : 0.3f);
                var glass = on ? lamp.Vary(r, 0.16f) : Tint.Mix(l.Dim(0x4F6C80, depth), l.SkyMiddle, 0.25f);
                c.Rect(Paint.Of(glass, on ? 0.95f : 0.6f), x + (w * (k + 0.22f) / columns), top + 8f + (i * 15f),
                    w * 0.56f / columns, 8f);
            }
        }
    }

    private static void Landmark(Easel e, float x, float ground, float h, float depth)
    {
        var (c, l) = (e.Canvas, e.Light);
        ReadOnlySpan<float> tops = [0.52f, 0.68f, 0.84f, 1f, 0.9f, 0.74f, 0.58f];
        for (var i = 0; i < tops.Length; i++)
        {
            var w = h * 0.045f;
            var px = x + ((i - 3.5f) * w);
            var top = ground - (h * tops[i] * 0.88f);
            var paint = Paint.Down(l.Lit(0xBFD4E2, depth), l.Dim(0x6F8CA5, depth + 0.1f), top, ground);
            c.Rect(paint, px, top, w - 1.5f, ground - top);
            for (var y = top + 6f; y < ground; y += 9f)
            {
                var on = l.Lamps && Noise.Hash((int)y, i) > 0.1f;
                c.Rect(Paint.Of(on ? Tint.Hex(0xFFDF9E) : l.Dim(0x55748C, depth), on ? 0.8f : 0.4f), px + 3f, y,
                    w - 8f, 4f);
            }
        }

        c.Taper(l.Lit(0xDCE6EC, depth), x - (h * 0.02f), ground - (h * 0.88f), h * 0.012f, x - (h * 0.02f),
            ground - h - 40f, 1f);
        if (l.Lamps)
        {
            c.Glow(x, ground - (h * 0.9f), 90f, 90f, Tint.Hex(0xBFE0FF), 0.4f);
        }
    }

    private static void Lotus(Easel e, float x, float ground, float h, float depth)
    {
        var (c, l) = (e.Canvas, e.Light);
        var shape = new Outline().Smooth(x, ground, h, h, -0.15f, 0f, -0.165f, -0.3f, -0.15f, -0.7f, -0.06f, -0.97f,
            0.02f, -1.02f, 0.1f, -0.9f, 0.16f, -0.6f, 0.17f, -0.3f, 0.15f, 0f);
        c.Fill(shape, Paint.Across(l.Lit(0x9EC3DA, depth), l.Dim(0x4F7693, depth), x - (h * 0.14f), x + (h * 0.16f)));
        for (var i = 0; i < 34; i++)
        {
            var t = i / 34f;
            var half = h * 0.155f * MathF.Sqrt(MathF.Max(0.05f, 1f - (t * t * t)));
            var color = l.Lamps ? Tint.Hex(0xA8DCFF) : l.Lit(0xE4F0F6, depth);
            c.Rect(Paint.Of(color, l.Lamps ? 0.5f : 0.3f), x - half, ground - (h * t * 0.97f), half * 2f, 2.4f);
        }

        c.Ellipse(l.Lit(0xDDE5EA, depth), x + (h * 0.19f), ground - (h * 0.68f), h * 0.085f, h * 0.016f);
    }

    private static void Streaks(Easel e, float line)
    {
        var r = e.Rng;
        for (var i = 0; i < 46; i++)
        {
            var color = Tint.Hex(r.Pick(0xFFC876u, 0xFF9B5Au, 0x8FD0FFu, 0xFFE2B0u));
            e.Canvas.Glow(r.Range(0f, 1600f), line + r.Range(20f, 120f), r.Range(4f, 10f), r.Range(50f, 150f), color,
                0.3f);
        }
    }

    private static void Ferry(Easel e, float x, float y, float w)
    {
        var (c, l) = (e.Canvas, e.Light);
        c.Soft(x, y + 6f, w * 0.6f, 14f, Tint.Black, 0.5f);
        c.Poly(Paint.Down(l.Lit(0xF2F0EA), l.Dim(0x9AA6AE), y - 30f, y), x - (w * 0.5f), y - 30f, x + (w * 0.54f),
            y - 30f, x + (w * 0.44f), y + 4f, x - (w * 0.46f), y + 4f);
        c.Rect(l.Lit(0xC8372F), x - (w * 0.48f), y - 8f, w * 0.95f, 6f);
        for (var deck = 0; deck < 2; deck++)
        {
            c.Rect(l.Lit(0xE8E4DA), x - (w * (0.4f - (deck * 0.08f))), y - 54f - (deck * 24f),
                w * (0.76f - (deck * 0.2f)), 25f);
            for (var i = 0; i < 11 - (deck * 3); i++)
            {
                c.Rect(l.Lamps ? Tint.Hex(0xFFD684) : l.Dim(0x3D566A), x - (w * (0.37f - (deck * 0.08f)))
                    + (i * w * 0.066f), y - 48f - (deck * 24f), w * 0.045f, 12f);
            }
        }
    }

    private static void Foreground(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var quay = l.Lit(0x8C8478);
        c.Rect(Paint.Down(quay, quay.Darker(0.4f), 930f, 1000f).Rough(0.1f), 0f, 930f, 1600f, 70f);
        for (var x = 0f; x < 1600f; x += 46f)
        {
            c.Rect(l.Dim(0x3A4046), x, 878f, 5f, 54f);
        }

        c.Rect(l.Dim(0x3A4046), 0f, 874f, 1600f, 7f);
        c.Rect(l.Dim(0x3A4046), 0f, 902f, 1600f, 4f);
        for (var i = 0; i < 5; i++)
        {
            Figure.Stand(c, r.Range(150f, 1450f), r.Range(950f, 975f), 150f,
                Look.Random(r, l.Tone, r.Pick(Dress.Casual, Dress.Shirt, Dress.AoDai)),
                r.Pick(Pose.StandBack, Pose.Walk, Pose.StandBack), r.Sign());
        }

        Flora.Crown(e, r.Chance(0.5f) ? 60f : 1540f, 60f, 330f, 190f, 0x35602F, 0f);
    }
}
