namespace NewsPortal.Infrastructure.Demo.Painting.Scenes;

internal static class Factory
{
    public static void Draw(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var vx = r.Range(650f, 950f);
        const float vy = 390f;
        Shell(e, vx, vy);
        var goods = r.Count(0, 2);
        var floor = l.Room(r.Pick(0x6FA08Cu, 0x8A979Eu, 0x7C93AAu));
        c.Poly(Paint.Down(floor.Darker(0.1f), floor.Darker(0.35f), 470f, 1000f), vx - 190f, 470f, vx + 190f, 470f,
            1900f, 1010f, -300f, 1010f);
        c.Reflect(474f, 1000f, 0.8f, Tint.White, 0.25f, 4f);
        c.Poly(Paint.Of(l.Room(0xF0C63A), 0.8f), vx - 12f, 470f, vx - 9f, 470f, vx - 190f, 1010f, vx - 250f, 1010f);
        c.Poly(Paint.Of(l.Room(0xF0C63A), 0.8f), vx + 9f, 470f, vx + 12f, 470f, vx + 250f, 1010f, vx + 190f, 1010f);
        for (var i = 0; i < 7; i++)
        {
            var t = MathF.Pow((i + 0.6f) / 7f, 1.9f);
            Station(e, vx, vy, t, -1, goods);
            Station(e, vx, vy, t, 1, goods);
        }

        var lead = Look.Random(r, l.Indoor, Dress.Shirt) with { Headwear = Headwear.HardHat };
        Figure.Stand(c, vx + r.Range(-60f, 60f), 880f, 400f, lead, r.Pick(Pose.StandBack, Pose.Stand), r.Sign());
    }

    private static void Shell(Easel e, float vx, float vy)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var wall = l.Room(r.Pick(0xC9D3D8u, 0xD8D3C6u, 0xB8C6CCu));
        c.Rect(Paint.Down(l.Room(0x54616B), wall, 0f, 420f), 0f, 0f, 1600f, 480f);
        c.Rect(wall, vx - 190f, 300f, 380f, 172f);
        for (var side = -1; side <= 1; side += 2)
        {
            var far = vx + (side * 190f);
            var near = side < 0 ? -300f : 1900f;
            c.Poly(Paint.Across(wall.Darker(0.05f), wall.Darker(0.4f), far, near), far, 300f, near, -100f, near,
                1000f, far, 472f);
            c.Poly(Paint.Across(l.SkyLow.Lighter(0.3f), l.SkyMiddle, far, near), far, 330f, near, 60f, near, 250f,
                far, 372f);
        }

        for (var i = 0; i < 9; i++)
        {
            var t = MathF.Pow((i + 1f) / 9f, 1.8f);
            var half = 190f + (900f * t);
            var y = 300f - (330f * t);
            var bar = l.Room(0x3E4C57);
            c.Line(bar, 3f + (9f * t), vx - half, y + (60f * t) + 10f, vx, y - 10f, vx + half, y + (60f * t) + 10f);
            c.Line(bar, 3f + (7f * t), vx - half, y + (80f * t) + 20f, vx + half, y + (80f * t) + 20f);
            for (var k = -1; k <= 1; k++)
            {
                var x = vx + (k * half * 0.5f);
                var ly = y + (100f * t) + 24f;
                c.Rect(Tint.Hex(0xF8FBFF), x - (6f + (44f * t)), ly, 12f + (88f * t), 2f + (9f * t));
                c.Glow(x, ly, 40f + (180f * t), 20f + (70f * t), Tint.Hex(0xE6F2FF), 0.4f);
            }
        }

        c.Rect(l.Room(0xC3262B), vx - 130f, vy - 72f, 260f, 26f);
        Decor.Words(c, r, vx, vy - 65f, 220f, 11f, Tint.StarYellow * l.Indoor);
    }

    private static void Station(Easel e, float vx, float vy, float t, int side, int goods)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var scale = 0.16f + (0.95f * t);
        var x = vx + (side * (90f + (620f * t)));
        var y = vy + 60f + (420f * t);
        var w = 420f * scale;
        var steel = l.Room(0xDCE3E6);
        var look = Look.Random(r, l.Indoor, Dress.Worker) with
        {
            Headwear = goods == 0 ? Headwear.Cap
            : Headwear.HardHat
        };
        Figure.Stand(c, x + (side * w * 0.26f), y + (46f * scale), 400f * scale, look, Pose.Reach, -side);
        if (goods == 2)
        {
            Robot(c, l, x + (side * w * 0.1f), y - (140f * scale), scale, -side);
        }

        c.Rect(Paint.Down(steel, steel.Darker(0.35f), y - (150f * scale), y + (60f * scale)), x - (w * 0.5f),
            y - (150f * scale), w, 34f * scale);
        c.Rect(Paint.Down(l.Room(0x3E6E94), l.Room(0x29465E), y - (116f * scale), y + (60f * scale)), x - (w * 0.46f),
            y - (116f * scale), w * 0.92f, 170f * scale);
        c.Rect(l.Room(0x25303A), x - (w * 0.5f), y - (154f * scale), w, 7f * scale);
        for (var i = 0; i < 4; i++)
        {
            var gx = x - (w * 0.44f) + (w * 0.23f * i);
            var color = goods switch
            {
                0 => Tint.Hex(r.Pick(0xE8E0D0u, 0xD0607Au, 0x5F8FC0u)),
                1 =>
                Tint.Hex(0xB98752),
                _ => Tint.Hex(0x4A545C)
            } * l.Indoor;
            var h = (goods == 0 ? 30f : 58f) * scale;
            c.Rect(Paint.Across(color.Lighter(0.15f), color.Darker(0.3f), gx, gx + (w * 0.15f)), gx,
                y - (152f * scale) - h, w * 0.16f, h);
            c.Rect(color.Lighter(0.35f), gx, y - (152f * scale) - h, w * 0.16f, 6f * scale);
        }

        c.Ellipse(Tint.Hex(0x5CF08A), x - (w * 0.36f), y - (86f * scale), 7f * scale, 7f * scale);
        c.Glow(x - (w * 0.36f), y - (86f * scale), 34f * scale, 34f * scale, Tint.Hex(0x40F080), 0.6f);
    }

    private static void Robot(Canvas c, Light l, float x, float y, float scale, float facing)
    {
        var orange = l.Room(0xF08A24);
        c.Taper(orange.Darker(0.25f), x, y, 34f * scale, x - (facing * 40f * scale), y - (150f * scale), 24f * scale);
        c.Taper(orange, x - (facing * 40f * scale), y - (150f * scale), 26f * scale, x + (facing * 110f * scale),
            y - (210f * scale), 16f * scale);
        c.Taper(l.Room(0x33393F), x + (facing * 110f * scale), y - (210f * scale), 14f * scale, x
            + (facing * 140f * scale), y - (110f * scale), 8f * scale);
        c.Ellipse(l.Room(0x33393F), x - (facing * 40f * scale), y - (150f * scale), 18f * scale, 18f * scale);
        c.Glow(x + (facing * 140f * scale), y - (100f * scale), 60f * scale, 60f * scale, Tint.Hex(0xFFE0A0), 0.9f);
    }
}
