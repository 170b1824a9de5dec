namespace NewsPortal.Infrastructure.Demo.Painting.Scenes;

internal static class Hospital
{
    public static void Draw(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var wall = l.Room(r.Pick(0xD9ECEAu, 0xE6EEF2u, 0xDDE8DCu));
        c.Rect(Paint.Down(wall, wall.Darker(0.1f), 0f, 690f), 0f, 0f, 1600f, 690f);
        c.Rect(l.Room(0x9CC7C4), 0f, 470f, 1600f, 16f);
        c.Rect(Paint.Down(wall.Darker(0.07f), wall.Darker(0.2f), 486f, 690f), 0f, 486f, 1600f, 204f);
        c.Rect(Paint.Down(l.Room(0xC3D0D0), l.Room(0x8FA3A6), 690f, 1000f), 0f, 690f, 1600f, 310f);
        Window(e, r.Range(130f, 260f));
        Curtain(e, r.Range(1260f, 1360f));
        c.Reflect(690f, 1000f, 0.9f, Tint.White, 0.22f, 3f);
        c.Blur(1.6f);
        var bed = r.Range(560f, 700f);
        Bed(e, bed);
        Monitor(e, bed + r.Range(-210f, -170f));
        var doctor = Look.Random(r, l.Indoor, Dress.Coat) with
        {
            Bottom = l.Room(0x4A6E8A),
            Accent = l.Room(0x2F6FA0)
        };
        Person(e, bed + r.Range(230f, 330f), 862f, 560f, doctor, Pose.Stand with
        {
            ArmNear = 9f,
            ElbowNear = -58f,
            ArmFar = -9f,
            ElbowFar = 62f
        });
        var nurse = Look.Random(r, l.Indoor, Dress.Coat, true) with
        {
            Top = l.Room(r.Pick(0x8CC4D6u, 0xEFB9C6u,
            0x9AD0B8u)),
            Bottom = l.Room(0xE9EEF0),
            HairStyle = 1
        };
        Person(e, bed + r.Range(640f, 760f), 880f, 530f, nurse, Pose.Stand with
        {
            ArmNear = 8f,
            ElbowNear = -70f,
            ArmFar = -8f,
            ElbowFar = 4f
        });
        c.Glow(300f, 320f, 620f, 420f, l.Sun, l.Night ? 0.02f : 0.14f);
    }

    private static void Person(Easel e, float x, float ground, float h, Look look, Pose pose)
    {
        var (c, l) = (e.Canvas, e.Light);
        Figure.Stand(c, x, ground, h, look, pose);
        var u = h / 7.4f;
        var top = ground - h;
        c.Poly(Paint.Across(l.Room(0xFBFAF4), l.Room(0xD9D6CC), x - (0.5f * u), x + (0.6f * u)), x - (0.42f * u), top
            + (2.5f * u), x + (0.5f * u), top + (2.4f * u),
            x + (0.56f * u), top + (3.55f * u), x - (0.36f * u), top + (3.65f * u));
        c.Rect(l.Room(0x3A6E94), x - (0.1f * u), top + (2.36f * u), 0.3f * u, 0.14f * u);
        c.Ellipse(look.Skin, x + (0.54f * u), top + (3.2f * u), 0.16f * u, 0.17f * u);
        c.Line(Tint.Hex(0x2B3440), 0.07f * u, x - (0.25f * u), top + (1.15f * u), x - (0.3f * u), top + (1.9f * u), x
            + (0.05f * u), top + (2.3f * u), x + (0.32f * u), top + (1.9f * u), x + (0.26f * u), top + (1.15f * u));
        c.Ellipse(Tint.Hex(0xB9C2C8), x + (0.05f * u), top + (2.36f * u), 0.1f * u, 0.1f * u);
        c.Poly(Paint.Across(l.Room(0xF4F8FA), l.Room(0xBFD4DC), x - (0.3f * u), x + (0.3f * u)), x - (0.3f * u), top
            + (0.55f * u), x + (0.3f * u), top + (0.55f * u),
            x + (0.24f * u), top + (0.86f * u), x, top + (0.96f * u), x - (0.24f * u), top + (0.86f * u));
    }

    private static void Window(Easel e, float x)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        c.Rect(l.Room(0xF7F7F3), x - 14f, 96f, 368f, 330f);
        c.Rect(Paint.Down(l.SkyMiddle, l.SkyLow, 110f, 412f), x, 110f, 340f, 302f);
        for (var i = 0; i < 6; i++)
        {
            var h = r.Range(50f, 150f);
            c.Rect(l.Lit(0xB6C4CC, 0.4f), x + (i * 56f), 412f - h, 50f, h);
        }

        for (var i = 0; i < 26; i++)
        {
            c.Ellipse(l.Lit(Tint.Hex(0x5D9150).Vary(r, 0.15f), 0.1f), x + r.Range(14f, 326f), 404f - r.Range(0f, 46f),
                22f, 16f);
        }

        c.Rect(l.Room(0xF7F7F3), x + 164f, 110f, 12f, 302f);
        c.Rect(l.Room(0xFFFFFF), x - 24f, 420f, 388f, 16f);
    }

    private static void Curtain(Easel e, float x)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        c.Rect(l.Room(0xA8B4BA), x - 560f, 60f, 900f, 8f);
        Decor.Curtain(c, r, x, 66f, 360f, 640f, l.Room(r.Pick(0x86BDB8u, 0x9DB7D6u, 0xB9CFA6u)), 42f);
        c.Rect(l.Room(0xEFF3F3), x - 330f, 150f, 150f, 110f);
        c.Rect(l.Room(0xD6343A), x - 271f, 172f, 32f, 66f);
        c.Rect(l.Room(0xD6343A), x - 288f, 189f, 66f, 32f);
    }

    private static void Bed(Easel e, float x)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        c.Soft(x - 40f, 872f, 480f, 40f, Tint.Black, 0.4f);
        var metal = l.Room(0xB8C3C8);
        foreach (var px in new[] { x - 370f, x + 270f })
        {
            c.Rect(metal.Darker(0.2f), px, 720f, 14f, 140f);
            c.Ellipse(l.Room(0x2C3136), px + 7f, 862f, 15f, 15f);
        }

        c.Rect(Paint.Down(metal.Lighter(0.4f), metal, 520f, 760f), x - 398f, 540f, 26f, 220f);
        c.Curve(Paint.Down(l.Room(0xFFFFFF), l.Room(0xC9D6DC), 650f, 750f), x - 40f, 700f, 100f, -3.4f, -0.1f, -3.2f,
            -0.3f, 3.2f, -0.2f, 3.45f, 0.1f, 3.4f, 0.5f, -3.4f, 0.5f);
        c.Curve(Paint.Down(l.Room(0xFDFDFB), l.Room(0xC6D2D8), 590f, 690f), x - 270f, 640f, 100f, -1f, 0.35f, -0.95f,
            -0.35f, 0f, -0.5f, 0.9f, -0.2f, 0.95f, 0.4f);
        var patient = Look.Random(r, l.Indoor, Dress.Shirt) with { Top = l.Room(0xA9C8DE), Glasses = false };
        c.Curve(patient.Top, x - 170f, 660f, 100f, -0.5f, -0.2f, 0f, -0.42f, 0.9f, -0.25f, 1f, 0.4f, -0.5f, 0.4f);
        Portrait.Head(c, x - 262f, 598f, 84f, patient, 0.3f);
        var sheet = l.Room(r.Pick(0x7FB2C9u, 0x8CC0A6u, 0xA7B5DAu));
        c.Curve(Paint.Down(sheet.Lighter(0.3f), sheet.Darker(0.22f), 620f, 780f), x + 90f, 700f, 100f, -1.9f, -0.35f,
            -0.6f, -0.62f, 0.9f, -0.5f, 1.6f, -0.62f, 2.15f, -0.3f, 2.2f, 0.85f, -1.9f, 0.85f);
        c.Curve(Paint.Of(l.Room(0xFFFFFF), 0.9f), x - 70f, 668f, 100f, -0.4f, -0.1f, 0.4f, -0.32f, 0.55f, -0.2f,
            -0.2f, 0.75f, -0.4f, 0.6f);
        c.Rect(Paint.Down(metal.Lighter(0.3f), metal.Darker(0.2f), 768f, 790f), x - 392f, 768f, 690f, 20f);
        c.Rect(metal.Darker(0.3f), x - 372f, 822f, 650f, 7f);
        c.Taper(patient.Top, x - 130f, 650f, 24f, x - 20f, 664f, 19f);
        c.Taper(patient.Skin, x - 20f, 664f, 17f, x + 54f, 660f, 14f);
    }

    private static void Monitor(Easel e, float x)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        c.Line(l.Room(0x9AA6AC), 8f, x - 150f, 860f, x - 150f, 250f);
        c.Line(l.Room(0x9AA6AC), 6f, x - 180f, 262f, x - 120f, 262f);
        c.Curve(Paint.Of(l.Room(0xCFE7F2), 0.85f), x - 122f, 320f, 50f, -0.4f, -1f, 0.4f, -1f, 0.45f, 0.6f, 0f, 1f,
            -0.45f, 0.6f);
        c.Rect(l.Room(0xDDE4E6), x - 60f, 330f, 196f, 146f);
        c.Rect(Tint.Hex(0x0E2230), x - 46f, 344f, 168f, 118f);
        ReadOnlySpan<uint> colors = [0x4CE08A, 0x52C8F0, 0xF2D24E];
        for (var i = 0; i < 3; i++)
        {
            var y = 372f + (i * 34f);
            var color = Tint.Hex(colors[i]);
            for (var k = 0; k < 4; k++)
            {
                var sx = x - 40f + (k * 30f);
                c.Line(color, 2.6f, sx, y, sx + 9f, y, sx + 13f, y - r.Range(10f, 20f), sx + 18f, y + 8f, sx + 22f, y,
                    sx + 30f, y);
            }

            c.Rect(color, x + 92f, y - 12f, 20f, 14f);
        }

        c.Glow(x + 38f, 404f, 190f, 150f, Tint.Hex(0x4CC0D0), 0.14f);
    }
}
