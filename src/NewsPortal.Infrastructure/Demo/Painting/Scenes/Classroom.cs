namespace NewsPortal.Infrastructure.Demo.Painting.Scenes;

internal static class Classroom
{
    public static void Draw(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var wall = l.Room(r.Pick(0xF2E6C8u, 0xDCE8DCu, 0xE8E4DAu));
        c.Poly(Paint.Down(l.Room(0xF6F1E4), l.Room(0xDDD5C2), 0f, 90f), 0f, 0f, 1600f, 0f, 1350f, 90f, 330f, 90f);
        c.Rect(Paint.Down(wall, wall.Darker(0.12f), 90f, 560f), 330f, 90f, 1020f, 480f);
        c.Poly(Paint.Across(wall.Darker(0.25f), wall.Darker(0.06f), 0f, 330f), 0f, 0f, 330f, 90f, 330f, 570f, 0f,
            900f);
        c.Poly(Paint.Across(wall.Darker(0.12f), wall.Darker(0.4f), 1350f, 1600f), 1350f, 90f, 1600f, 0f, 1600f, 900f,
            1350f, 570f);
        c.Poly(Paint.Down(l.Room(0xB99A78), l.Room(0x7A5F48), 570f, 1000f).Rough(0.06f, 0.3f, 1f), 330f, 570f, 1350f,
            570f, 1700f, 1010f, -100f, 1010f);
        Windows(e);
        Board(e);
        var teacher = Look.Random(r, l.Indoor, r.Chance(0.7f) ? Dress.AoDai : Dress.Shirt);
        Figure.Stand(c, r.Range(560f, 1080f), 600f, 318f, teacher,
            Pose.Stand with { ArmNear = r.Range(70f, 118f), ElbowNear = r.Range(96f, 140f) }, r.Sign());
        TeacherDesk(e, r.Chance(0.5f) ? 400f : 1130f);
        for (var i = 0; i < 4; i++)
        {
            Weather.Beam(c, 40f + (i * 80f), 180f + (i * 20f), 560f + (i * 190f), 960f, 110f, l.Sun, l.Night
                || l.Rain ? 0.05f : 0.2f);
        }

        for (var i = 0; i < 4; i++)
        {
            DeskRow(e, i / 3f);
        }
    }

    private static void Windows(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        for (var i = 0; i < 3; i++)
        {
            float Near(float v) => 14f + (v * 104f) + (i * 106f);
            var x0 = Near(0f);
            var x1 = Near(0.8f);
            float Top(float x) => 150f + (x * 0.12f);
            float Bottom(float x) => 560f - (x * 0.34f);
            c.Poly(l.Room(0x6A8C7A), x0 - 7f, Top(x0) - 9f, x1 + 7f, Top(x1) - 9f, x1 + 7f, Bottom(x1) + 9f, x0 - 7f,
                Bottom(x0) + 9f);
            c.Poly(Paint.Down(l.SkyMiddle.Lighter(0.2f), l.SkyLow.Lighter(0.2f), Top(x0), Bottom(x0)), x0, Top(x0),
                x1, Top(x1), x1, Bottom(x1), x0, Bottom(x0));
            for (var k = 0; k < 10; k++)
            {
                c.Ellipse(Paint.Of(l.Lit(Tint.Hex(0x5F8F48).Vary(r, 0.15f)), 0.8f), r.Range(x0 + 10f, x1 - 10f),
                    Bottom(x1) - r.Range(16f, 90f), 14f, 18f);
            }

            c.Line(l.Room(0x7FA08E), 6f, (x0 + x1) / 2f, Top(x0), (x0 + x1) / 2f, Bottom(x1));
            c.Line(l.Room(0x7FA08E), 5f, x0, (Top(x0) + Bottom(x0)) / 2f, x1, (Top(x1) + Bottom(x1)) / 2f);
            c.Glow((x0 + x1) / 2f, 350f, 140f, 240f, l.Sun, l.Night ? 0.05f : 0.3f);
        }
    }

    private static void Board(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        c.Rect(l.Room(0x8A5B35), 466f, 176f, 728f, 262f);
        var board = l.Room(r.Pick(0x1F5B45u, 0x27506Au, 0x234A3Cu));
        c.Rect(Paint.Between(board.Lighter(0.12f), board.Darker(0.12f), 480f, 190f, 1180f, 424f).Rough(0.1f), 480f,
            190f, 700f, 234f);
        var chalk = Tint.Hex(0xEDF2EC) * l.Indoor;
        Decor.Words(c, r, 830f, 210f, 360f, 22f, chalk);
        for (var i = 0; i < 4; i++)
        {
            Decor.Words(c, r, 680f + r.Range(-20f, 20f), 256f + (i * 38f), r.Range(240f, 330f), 15f,
                chalk.Darker(0.1f));
        }

        if (r.Chance(0.5f))
        {
            c.Line(chalk, 4f, 960f, 390f, 1140f, 390f, 1000f, 270f, 960f, 390f);
            c.Line(chalk, 3f, 1000f, 270f, 1010f, 390f);
        }
        else
        {
            c.Line(chalk, 4f, 960f, 400f, 960f, 270f);
            c.Line(chalk, 4f, 950f, 390f, 1150f, 390f);
            c.Line(Tint.Hex(0xF7D76A) * l.Indoor, 4f, 960f, 388f, 1000f, 370f, 1050f, 340f, 1100f, 296f, 1130f, 270f);
        }

        c.Rect(l.Room(0xC7252B), 790f, 104f, 84f, 56f);
        Decor.Star(c, 832f, 132f, 17f, Tint.StarYellow * l.Indoor);
        Decor.Words(c, r, 610f, 120f, 240f, 22f, l.Room(0xB3262B));
        Decor.Words(c, r, 1060f, 120f, 240f, 22f, l.Room(0xB3262B));
    }

    private static void TeacherDesk(Easel e, float x)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var wood = l.Room(0xA9713F);
        c.Soft(x + 70f, 632f, 110f, 16f, Tint.Black, 0.5f);
        c.Rect(Paint.Down(wood, wood.Darker(0.4f), 545f, 630f), x, 540f, 150f, 90f);
        c.Rect(wood.Lighter(0.3f), x - 8f, 533f, 166f, 11f);
        Decor.Flowers(c, r, x + 112f, 534f, 30f, 40f, l.Indoor, 0xE8506Au, 0xF4C440u);
        c.Rect(l.Room(0x3A6EA8), x + 22f, 524f, 48f, 9f);
        c.Rect(l.Room(0xC8443A), x + 26f, 516f, 42f, 8f);
    }

    private static void DeskRow(Easel e, float t)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var u = 36f + (62f * t * t) + (12f * t);
        var y = 590f + (t * 190f) + (t * t * 60f);
        var wood = l.Room(0xB98550);
        var spread = 400f + (560f * t);
        for (var k = 0; k < 4; k++)
        {
            var centre = 800f + ((k - 1.5f) * spread * 0.62f);
            var w = u * 4.1f;
            var top = y + (1.05f * u);
            c.Poly(Paint.Down(wood.Lighter(0.3f), wood, top - (0.5f * u), top), centre - (w * 0.46f),
                top - (0.5f * u), centre + (w * 0.46f), top - (0.5f * u), centre + (w * 0.5f), top,
                centre - (w * 0.5f), top);
            c.Rect(wood.Darker(0.35f), centre - (w * 0.5f), top, w, 0.16f * u);
            c.Poly(l.Room(0xFDFBF3), centre - (1.2f * u), top - (0.38f * u), centre - (0.4f * u), top - (0.38f * u),
                centre - (0.4f * u), top - (0.08f * u), centre - (1.35f * u), top - (0.08f * u));
            for (var side = -1; side <= 1; side += 2)
            {
                var look = Look.Random(r, l.Indoor * (1f - (0.2f * t)), Dress.School);
                var raise = r.Chance(0.2f);
                var px = centre + (side * 1.05f * u) + (r.Range(-0.1f, 0.1f) * u);
                if (raise)
                {
                    c.Taper(look.Top.Darker(0.1f), px + (side * 0.75f * u), y + (1.2f * u), 0.22f * u, px
                        + (side * 0.85f * u), y + (0.1f * u), 0.16f * u);
                    c.Taper(look.Skin, px + (side * 0.85f * u), y + (0.1f * u), 0.12f * u, px + (side * 0.8f * u),
                        y - (0.85f * u), 0.09f * u);
                }

                BackView.Draw(c, px, y + (r.Range(-0.1f, 0.1f) * u), u, look, y + (2.6f * u), Tint.Hex(0xFFF0D0));
            }

            c.Rect(Paint.Down(wood.Darker(0.1f), wood.Darker(0.5f), y + (1.9f * u), y + (2.4f * u)),
                centre - (w * 0.52f), y + (1.95f * u), w * 1.04f, 0.45f * u);
        }
    }
}
