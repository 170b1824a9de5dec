using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting.Scenes;

internal static class Delegates
{
    public static void Draw(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        Hall(e);
        var rows = r.Count(3, 4);
        var desk = l.Room(r.Pick(0x8A5530u, 0x6B4128u, 0xA97C4Eu));
        var seat = l.Room(r.Pick(0xA12A2Eu, 0x2F4C82u, 0x4A4F58u, 0x2F6E62u));
        var mode = r.Count(0, 2);
        for (var i = 0; i < rows; i++)
        {
            var t = i / (rows - 1f);
            var u = 62f + (72f * t);
            var y = 318f + (MathF.Pow(t, 1.1f) * 330f);
            Row(e, u, y, desk, seat, mode, i == rows - 1);
            if (i < rows - 2)
            {
                c.Blur(1.6f);
            }

            if (i < rows - 1)
            {
                c.Rect(Paint.Of(Tint.Hex(0xFFE6C4) * l.Indoor, 0.045f), 0f, 0f, 1600f, 1000f);
            }
        }

        c.Glow(500f, 0f, 900f, 520f, Tint.Hex(0xFFE2B0), 0.14f);
    }

    private static void Hall(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var wall = l.Room(r.Pick(0xC49A6Cu, 0xD9C7A8u, 0x9C7350u, 0xB9A48Cu));
        c.Rect(Paint.Down(wall.Lighter(0.1f), wall.Darker(0.35f), 0f, 420f), 0f, 0f, 1600f, 1000f);
        var step = r.Range(44f, 70f);
        for (var x = 0f; x < 1600f; x += step)
        {
            c.Rect(Paint.Across(Tint.Black, Tint.Black, x, x + (step * 0.5f)).Alpha(0.2f, 0f), x, 0f, step * 0.5f,
                460f);
        }

        var doors = r.Count(2, 3);
        for (var i = 0; i < doors; i++)
        {
            var x = (i + 0.5f) * 1600f / doors;
            c.Rect(wall.Darker(0.5f), x - 95f, 70f, 190f, 300f);
            c.Rect(Paint.Down(Tint.Hex(0xFFEFC8) * l.Indoor, wall.Lighter(0.2f), 80f, 360f), x - 84f, 80f, 168f,
                290f);
            c.Rect(wall.Darker(0.4f), x - 4f, 80f, 8f, 290f);
        }

        for (var i = 0; i < 8; i++)
        {
            c.Glow(100f + (i * 200f), 30f, 130f, 70f, Tint.Hex(0xFFE4B0), 0.7f);
        }

        c.Blur(7f);
    }

    private static void Row(Easel e, float u, float y, Vector3 desk, Vector3 seat, int mode, bool front)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var step = u * r.Range(2.35f, 2.5f);
        var top = y + (1.72f * u);
        for (var x = -r.Range(0f, u); x < 1600f + u; x += step)
        {
            var px = x + (r.Range(-0.12f, 0.12f) * u);
            var py = y + (r.Range(-0.1f, 0.1f) * u);
            c.Curve(Paint.Across(seat.Lighter(0.1f), seat.Darker(0.35f), x - u, x + u), x, y, u, -0.9f, 0.35f, 0f,
                0.22f, 0.9f, 0.35f, 1f, 2f, -1f, 2f);
            var look = Look.Guest(r, l.Indoor);
            Portrait.Front(c, px, py, u, look, top + (0.3f * u), r.Range(-0.9f, 0.9f));
            if (mode == 0 && r.Chance(0.75f))
            {
                Clap(c, px, py, u, look);
            }
            else if (mode == 1 && r.Chance(0.7f))
            {
                Vote(c, px, py, u, look, l);
            }
        }

        Desk(e, u, top, desk, step, front);
    }

    private static void Clap(Canvas c, float x, float y, float u, Look look)
    {
        for (var side = -1; side <= 1; side += 2)
        {
            var sleeve = look.Top.Darker(side < 0 ? 0.05f : 0.25f);
            c.Taper(sleeve, x + (side * 0.82f * u), y + (1.75f * u), 0.2f * u, x + (side * 0.25f * u), y + (1.5f * u),
                0.14f * u);
            c.Taper(look.Skin.Darker(side < 0 ? 0f : 0.12f), x + (side * 0.18f * u), y + (1.46f * u), 0.11f * u, x
                + (side * 0.03f * u), y + (1.24f * u), 0.08f * u);
        }
    }

    private static void Vote(Canvas c, float x, float y, float u, Look look, Light l)
    {
        c.Taper(look.Top.Darker(0.12f), x + (0.8f * u), y + (1.4f * u), 0.23f * u, x + (0.92f * u), y + (0.6f * u),
            0.17f * u);
        c.Taper(look.Skin, x + (0.92f * u), y + (0.56f * u), 0.11f * u, x + (0.93f * u), y + (0.28f * u), 0.11f * u);
        var card = l.Room(0xD6242C);
        c.Poly(Paint.Down(card.Lighter(0.12f), card.Darker(0.1f), y - (0.5f * u), y + (0.2f * u)), x + (0.7f * u),
            y - (0.44f * u), x + (1.16f * u), y - (0.48f * u),
            x + (1.2f * u), y + (0.2f * u), x + (0.74f * u), y + (0.24f * u));
        Decor.Star(c, x + (0.95f * u), y - (0.14f * u), 0.12f * u, Tint.StarYellow * l.Indoor);
        c.Taper(look.Skin.Lighter(0.05f), x + (0.86f * u), y + (0.24f * u), 0.05f * u, x + (0.86f * u), y
            + (0.1f * u), 0.04f * u);
    }

    private static void Desk(Easel e, float u, float y, Vector3 desk, float step, bool front)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        c.Rect(Paint.Down(desk.Lighter(0.42f), desk.Lighter(0.12f), y, y + (0.26f * u)), 0f, y, 1600f, 0.26f * u);
        c.Rect(Paint.Down(desk.Darker(0.12f), desk.Darker(0.5f), y + (0.26f * u), y + (1.5f * u)).Rough(0.1f, 0.1f,
            1.2f), 0f, y + (0.26f * u), 1600f, front ? 600f : 1.6f * u);
        c.Rect(desk.Darker(0.55f), 0f, y + (0.26f * u), 1600f, 0.05f * u);
        for (var x = r.Range(0f, u); x < 1600f; x += step)
        {
            c.Poly(l.Room(0xFCFBF6), x - (0.36f * u), y + (0.04f * u), x + (0.3f * u), y + (0.04f * u), x
                + (0.36f * u), y + (0.2f * u), x - (0.44f * u), y + (0.2f * u));
            var plate = x + (0.9f * u);
            c.Poly(Paint.Down(l.Room(0xFFFFFF), l.Room(0xD9DADC), y - (0.1f * u), y + (0.22f * u)),
                plate - (0.4f * u), y - (0.12f * u), plate + (0.4f * u), y - (0.12f * u),
                plate + (0.44f * u), y + (0.22f * u), plate - (0.44f * u), y + (0.22f * u));
            Decor.Words(c, r, plate, y - (0.01f * u), 0.6f * u, 0.1f * u, l.Room(0xA81E24));
            var bottle = x - (0.75f * u);
            c.Rect(Paint.Of(l.Room(0xD5ECF5), 0.75f), bottle, y - (0.36f * u), 0.17f * u, 0.5f * u);
            c.Rect(Paint.Of(l.Room(0x3E8EC4), 0.9f), bottle, y - (0.2f * u), 0.17f * u, 0.14f * u);
            c.Rect(l.Room(0xF0F4F6), bottle + (0.04f * u), y - (0.43f * u), 0.09f * u, 0.08f * u);
            Decor.Microphone(c, x + (0.3f * u), y + (0.1f * u), x + (0.12f * u), y - (0.42f * u), 0.1f * u);
        }
    }
}
