namespace NewsPortal.Infrastructure.Demo.Painting.Scenes;

internal static class Harbour
{
    private static readonly uint[] Boxes = [0xC8402F, 0x2F6FA8, 0xE0A030, 0x3F8F6A, 0xD9D5CC, 0x7A3F6A, 0xE06A2B];

    public static void Draw(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        const float line = 600f;
        Weather.Sky(e, line);
        Land.Ridge(e, line, 90f, 420f, 0x5B7C8C, 0.6f);
        for (var i = 0; i < 4; i++)
        {
            Crane(e, 120f + (i * 420f) + r.Range(-60f, 60f), line, 230f, 0.5f);
        }

        Weather.Mist(e, line - 20f, 40f, 0.3f);
        var x = r.Range(640f, 800f);
        Ship(e, x, line + 70f, r.Range(860f, 980f));
        Land.Water(e, line + 72f, 1000f, l.Lit(0x2A6276), 0.5f);
        Quay(e);
        var cranes = r.Count(2, 3);
        for (var i = 0; i < cranes; i++)
        {
            Crane(e, 250f + (i * 1100f / cranes) + r.Range(-40f, 90f), 880f, r.Range(560f, 640f), 0.04f);
        }

        Stacks(e);
        Wheels.Car(e, r.Range(500f, 1100f), 968f, 270f, Boxes[r.Count(0, 4)], r.Sign(), true);
        for (var i = 0; i < 3; i++)
        {
            var look = Look.Random(r, l.Tone, Dress.Vest) with { Headwear = Headwear.HardHat };
            Figure.Stand(c, r.Range(350f, 1250f), r.Range(950f, 985f), 120f, look, r.Pick(Pose.Walk, Pose.Stand),
                r.Sign());
        }

        Weather.Rain(e);
    }

    private static void Ship(Easel e, float x, float y, float w)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var hull = l.Lit(r.Pick(0x23405Eu, 0x7A2328u, 0x2C4A3Au));
        for (var i = 0; i < 13; i++)
        {
            var rows = r.Count(3, 6);
            for (var k = 0; k < rows; k++)
            {
                Box(e, x - (w * 0.36f) + (i * w * 0.061f), y - (w * 0.135f) - ((k + 1) * w * 0.033f), w * 0.059f,
                    w * 0.032f, 0.1f);
            }
        }

        c.Rect(Paint.Across(l.Lit(0xF4F2EC), l.Lit(0xC4CACD), x - (w * 0.47f), x - (w * 0.38f)), x - (w * 0.47f),
            y - (w * 0.36f), w * 0.09f, w * 0.24f);
        for (var i = 0; i < 6; i++)
        {
            c.Rect(l.Lamps ? Tint.Hex(0xFFD98C) : l.Dim(0x2C4456), x - (w * 0.462f),
                y - (w * (0.345f - (i * 0.033f))), w * 0.074f, w * 0.011f);
        }

        c.Rect(l.Lit(0xD8402F), x - (w * 0.455f), y - (w * 0.405f), w * 0.04f, w * 0.05f);
        c.Fill(new Outline().Move(x - (w * 0.5f), y - (w * 0.13f)).To(x + (w * 0.43f), y - (w * 0.13f)).To(x
            + (w * 0.54f), y - (w * 0.165f))
            .Bend(x + (w * 0.5f), y - (w * 0.05f), x + (w * 0.45f), y).To(x - (w * 0.47f), y),
            Paint.Down(hull.Lighter(0.18f), hull.Darker(0.3f), y - (w * 0.15f), y));
        c.Poly(l.Lit(0xA3342C), x - (w * 0.475f), y - (w * 0.022f), x + (w * 0.462f), y - (w * 0.022f), x
            + (w * 0.45f), y + 2f, x - (w * 0.47f), y + 2f);
        Decor.Words(c, r, x, y - (w * 0.09f), w * 0.42f, w * 0.036f, l.Lit(0xF3F3EE));
    }

    private static void Crane(Easel e, float x, float ground, float h, float depth)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var steel = l.Lit(r.Pick(0x2F78B8u, 0xE2702Au, 0xD9D9D4u), depth);
        var shade = steel.Darker(0.22f);
        var t = h * 0.028f;
        var w = h * 0.3f;
        c.Line(shade, t, x + w, ground, x + (w * 0.86f), ground - (h * 0.7f));
        c.Line(shade, t * 0.6f, x, ground - (h * 0.32f), x + (w * 0.95f), ground - (h * 0.66f));
        c.Line(steel, t, x, ground, x + (w * 0.1f), ground - (h * 0.7f), x + (w * 0.4f), ground - h);
        c.Line(steel, t * 0.8f, x, ground - (h * 0.32f), x + (w * 0.97f), ground - (h * 0.32f));
        c.Line(steel, t * 1.3f, x - (h * 0.62f), ground - (h * 0.7f), x + (w * 1.7f), ground - (h * 0.7f));
        c.Line(shade, t * 0.4f, x + (w * 0.4f), ground - h, x - (h * 0.58f), ground - (h * 0.71f));
        c.Line(shade, t * 0.4f, x + (w * 0.4f), ground - h, x - (h * 0.25f), ground - (h * 0.71f));
        c.Line(shade, t * 0.4f, x + (w * 0.4f), ground - h, x + (w * 1.65f), ground - (h * 0.71f));
        c.Line(steel, t * 0.8f, x + (w * 0.4f), ground - h, x + (w * 0.86f), ground - (h * 0.7f));
        c.Rect(shade, x + (w * 0.6f), ground - (h * 0.78f), w * 0.6f, h * 0.07f);
        var hook = x - (h * r.Range(0.2f, 0.45f));
        c.Line(l.Dim(0x22262A, depth), 2f, hook, ground - (h * 0.69f), hook, ground - (h * 0.5f));
        Box(e, hook - (h * 0.07f), ground - (h * 0.5f), h * 0.14f, h * 0.06f, depth);
        if (l.Lamps)
        {
            c.Glow(x + (w * 0.4f), ground - h, 26f, 26f, Tint.Hex(0xFF4A30), 0.9f);
            c.Glow(x - (h * 0.1f), ground - (h * 0.68f), h * 0.2f, h * 0.16f, Tint.Hex(0xFFE9B8), 0.5f);
        }
    }

    private static void Box(Easel e, float x, float y, float w, float h, float depth)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var color = Tint.Hex(Boxes[r.Count(0, Boxes.Length - 1)]).Vary(r, 0.07f);
        c.Rect(Paint.Down(l.Lit(color.Lighter(0.1f), depth), l.Lit(color.Darker(0.25f), depth), y, y + h), x, y, w,
            h - 1f);
        var ribs = Math.Clamp((int)(w / 7f), 3, 16);
        for (var i = 0; i < ribs; i++)
        {
            c.Rect(Paint.Of(l.Dim(color, depth), 0.4f), x + (w * (i + 0.6f) / ribs), y + (h * 0.08f),
                w * 0.22f / ribs, h * 0.84f);
        }
    }

    private static void Quay(Easel e)
    {
        var (c, l) = (e.Canvas, e.Light);
        c.Rect(Paint.Down(l.Lit(0xA8A39A), l.Lit(0x77736C), 850f, 1000f).Rough(0.08f, 0.5f, 1f), 0f, 850f, 1600f,
            150f);
        c.Rect(l.Lit(0xE6C23A), 0f, 850f, 1600f, 7f);
        c.Rect(l.Dim(0x3A3A3A), 0f, 857f, 1600f, 10f);
    }

    private static void Stacks(Easel e)
    {
        var r = e.Rng;
        for (var side = 0; side < 2; side++)
        {
            var x = side == 0 ? -60f : 1180f + r.Range(-40f, 60f);
            for (var col = 0; col < 3; col++)
            {
                var rows = r.Count(2, 4);
                for (var k = 0; k < rows; k++)
                {
                    Box(e, x + (col * 158f), 940f - ((k + 1) * 66f), 156f, 65f, 0f);
                }
            }
        }
    }
}
