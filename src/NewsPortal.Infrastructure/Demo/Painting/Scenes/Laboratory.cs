namespace NewsPortal.Infrastructure.Demo.Painting.Scenes;

internal static class Laboratory
{
    public static void Draw(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var wall = l.Room(r.Pick(0x9FC3D6u, 0xB5CDD4u, 0x86AFC8u));
        c.Rect(Paint.Down(wall.Lighter(0.25f), wall.Darker(0.3f), 0f, 700f), 0f, 0f, 1600f, 1000f);
        Shelves(e);
        c.Blur(5f);
        c.Glow(r.Range(300f, 1300f), 60f, 800f, 360f, Tint.Hex(0xDFF2FF), 0.3f);
        var x = r.Range(560f, 1020f);
        Colleague(e, x < 800f ? x + r.Range(390f, 500f) : x - r.Range(390f, 500f));
        c.Blur(1.6f);
        var look = Look.Random(r, l.Indoor, Dress.Coat) with { HairStyle = 1, Glasses = true };
        Portrait.Front(c, x, 310f, 168f, look, 900f, r.Range(-0.4f, 0.4f));
        Goggles(c, x, 310f, 168f, l);
        Sleeves(c, x, 310f, 168f, look);
        Bench(e);
        Microscope(e, x + (r.Sign() * r.Range(250f, 285f)), 812f, 1.35f);
        Glassware(e, x);
    }

    private static void Shelves(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        for (var row = 0; row < 3; row++)
        {
            var y = 190f + (row * 165f);
            for (var x = 20f; x < 1580f; x += r.Range(46f, 86f))
            {
                var color = Tint.Hex(r.Pick(0x3FA6C9u, 0xE08A3Cu, 0x7FBF6Au, 0xD95F7Au, 0xEDEFF0u,
                    0x8A6FC0u)) * l.Indoor;
                var h = r.Range(50f, 110f);
                c.Rect(Paint.Of(color, 0.85f), x, y - h, 38f, h);
                c.Rect(Paint.Of(Tint.White, 0.4f), x + 5f, y - h + 8f, 6f, h - 16f);
            }

            c.Rect(l.Room(0xE8EEF0), 0f, y, 1600f, 14f);
        }
    }

    private static void Colleague(Easel e, float x)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        Portrait.Front(c, x, 390f, 120f, Look.Random(r, l.Indoor * 0.92f, Dress.Coat), 900f, -0.8f);
    }

    private static void Goggles(Canvas c, float x, float y, float u, Light l)
    {
        c.Curve(Paint.Of(l.Room(0xF3F7F9), 0.98f), x, y, u, -0.27f, 0.09f, 0f, 0.04f, 0.27f, 0.09f, 0.3f, 0.32f,
            0.16f, 0.48f, 0f, 0.53f, -0.16f, 0.48f, -0.3f, 0.32f);
        c.Line(Paint.Of(l.Room(0xB6CCD6), 0.8f), 0.015f * u, x - (0.25f * u), y + (0.22f * u), x, y + (0.2f * u), x
            + (0.25f * u), y + (0.22f * u));
        c.Line(Paint.Of(l.Room(0xB6CCD6), 0.8f), 0.015f * u, x - (0.22f * u), y + (0.34f * u), x, y + (0.33f * u), x
            + (0.22f * u), y + (0.34f * u));
        c.Line(l.Room(0xDDE7EB), 0.02f * u, x - (0.27f * u), y + (0.12f * u), x - (0.38f * u), y + (0.02f * u));
        c.Line(l.Room(0xDDE7EB), 0.02f * u, x + (0.27f * u), y + (0.12f * u), x + (0.38f * u), y + (0.02f * u));
    }

    private static void Sleeves(Canvas c, float x, float y, float u, Look look)
    {
        for (var side = -1; side <= 1; side += 2)
        {
            var sleeve = look.Top.Darker(side < 0 ? 0.06f : 0.2f);
            c.Taper(sleeve, x + (side * 0.92f * u), y + (1.3f * u), 0.26f * u, x + (side * 1.12f * u), y
                + (2.35f * u), 0.22f * u);
            c.Taper(sleeve.Darker(0.05f), x + (side * 1.12f * u), y + (2.4f * u), 0.22f * u, x + (side * 0.5f * u), y
                + (2.35f * u), 0.15f * u);
            c.Ellipse(Tint.Hex(0x5FA8D8), x + (side * 0.4f * u), y + (2.32f * u), 0.17f * u, 0.14f * u);
        }
    }

    private static void Bench(Easel e)
    {
        var (c, l) = (e.Canvas, e.Light);
        var top = l.Room(0xF1F5F6);
        c.Rect(Paint.Down(top, top.Darker(0.18f), 770f, 860f), 0f, 770f, 1600f, 90f);
        c.Rect(Paint.Down(l.Room(0x6E94A8), l.Room(0x3F6074), 860f, 1000f), 0f, 860f, 1600f, 140f);
        c.Rect(l.Room(0x4C7085), 0f, 860f, 1600f, 8f);
    }

    private static void Microscope(Easel e, float x, float y, float k)
    {
        var (c, l) = (e.Canvas, e.Light);
        var dark = l.Room(0x2A3138);
        var body = l.Room(0xE9EDEF);
        c.Soft(x, y + 14f, 150f * k, 18f, Tint.Black, 0.45f);
        c.Curve(Paint.Down(dark.Lighter(0.2f), dark, y - (20f * k), y + 16f), x, y, 100f * k, -0.75f, 0.1f, -0.7f,
            -0.1f, 0.7f, -0.1f, 0.8f, 0.12f);
        c.Line(Paint.Across(body, body.Darker(0.35f), x + (20f * k), x + (90f * k)), 34f * k, x + (52f * k),
            y - (10f * k), x + (66f * k), y - (110f * k), x + (30f * k), y - (205f * k));
        c.Rect(dark, x - (60f * k), y - (66f * k), 130f * k, 13f * k);
        c.Taper(Paint.Across(body, body.Darker(0.3f), x - (34f * k), x + (20f * k)), x + (22f * k), y - (222f * k),
            20f * k, x - (8f * k), y - (128f * k), 19f * k);
        c.Taper(dark, x - (8f * k), y - (122f * k), 14f * k, x - (16f * k), y - (86f * k), 8f * k);
        c.Taper(dark, x + (30f * k), y - (246f * k), 15f * k, x + (44f * k), y - (290f * k), 17f * k);
        c.Ellipse(dark.Lighter(0.3f), x + (62f * k), y - (60f * k), 17f * k, 17f * k);
        c.Glow(x - (16f * k), y - (70f * k), 60f, 44f, Tint.Hex(0xBFE8FF), 0.8f);
    }

    private static void Glassware(Easel e, float scientist)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        for (var i = 0; i < 9; i++)
        {
            var x = 90f + (i * 180f) + r.Range(-30f, 30f);
            if (MathF.Abs(x - scientist) < 130f || MathF.Abs(MathF.Abs(x - scientist) - 268f) < 125f)
            {
                continue;
            }

            var color = Tint.Hex(r.Pick(0x35C0D8u, 0xF0783Cu, 0x7ED957u, 0xE24F8Au, 0x8A6BF0u, 0xF6C93Fu)) * l.Indoor;
            var y = r.Range(812f, 846f);
            var s = r.Range(70f, 100f);
            c.Soft(x, y, s * 0.8f, 12f, Tint.Black, 0.35f);
            ReadOnlySpan<float> flask = [-0.14f, -1.5f, 0.14f, -1.5f, 0.14f, -0.95f, 0.62f, -0.05f, 0.5f, 0.06f,
                -0.5f, 0.06f, -0.62f, -0.05f, -0.14f, -0.95f];
            ReadOnlySpan<float> liquid = [-0.34f, -0.55f, 0.34f, -0.55f, 0.58f, -0.06f, 0.48f, 0.03f, -0.48f, 0.03f,
                -0.58f, -0.06f];
            c.Curve(Paint.Of(Tint.White, 0.35f), x, y, s, flask);
            c.Curve(Paint.Down(color.Lighter(0.25f), color.Darker(0.15f), y - (s * 0.55f), y).Alpha(0.95f), x, y, s,
                liquid);
            c.Line(Paint.Of(Tint.White, 0.7f), 5f, x - (s * 0.1f), y - (s * 0.9f), x - (s * 0.4f), y - (s * 0.2f));
            c.Rect(Paint.Of(Tint.White, 0.7f), x - (s * 0.18f), y - (s * 1.52f), s * 0.36f, s * 0.07f);
            c.Glow(x, y - (s * 0.2f), s, s * 0.6f, color, 0.22f);
        }
    }
}
