using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting.Scenes;

internal static class Speaker
{
    public static void Draw(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var x = r.Pick(560f, 800f, 1010f) + r.Range(-40f, 40f);
        Backdrop(e, x);
        c.Blur(3.2f);
        c.Glow(x, 420f, 620f, 560f, Tint.Hex(0xFFC9A0), 0.17f);
        Weather.Beam(c, x - 240f, -40f, x, 900f, 330f, Tint.Hex(0xFFF1D8), 0.15f);
        Weather.Beam(c, x + 420f, -40f, x + 40f, 900f, 300f, Tint.Hex(0xFFF1D8), 0.1f);
        var u = r.Range(168f, 190f);
        var y = r.Range(322f, 350f);
        var dress = r.Next();
        var look = Look.Random(r, l.Indoor * 1.02f, dress < 0.55f ? Dress.Suit : dress < 0.85f ? Dress.AoDai
            : Dress.Shirt);
        var turn = r.Range(-0.8f, 0.8f);
        c.Soft(x + 30f, y + (1.2f * u), 1.7f * u, 1.9f * u, Tint.Black, 0.28f);
        var side = r.Sign();
        var gesture = r.Count(0, 2);
        Arm(c, x, y, u, look, -side, 0);
        if (gesture != 1)
        {
            Arm(c, x, y, u, look, side, 0);
        }

        Portrait.Front(c, x, y, u, look, y + (3f * u), turn);
        RimLight(c, x, y, u);
        if (gesture == 1)
        {
            Arm(c, x, y, u, look, side, 1);
        }

        Rostrum(e, x, y + (2.12f * u), u);
        Foreground(e, x);
    }

    private static void Backdrop(Easel e, float x)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var gold = Tint.StarYellow * l.Indoor;
        var kind = r.Count(0, 2);
        if (kind == 2)
        {
            var board = l.Room(r.Pick(0xB01820u, 0xA3202Au));
            c.Rect(Paint.Between(board.Lighter(0.12f), board.Darker(0.4f), 0f, 0f, 1600f, 1000f), 0f, 0f, 1600f,
                1000f);
            for (var i = 0; i < 9; i++)
            {
                c.Ellipse(Paint.Of(Tint.Hex(0xFF7A50), 0.055f), 1600f, 1000f, 240f + (i * 130f), 200f + (i * 110f));
            }
        }
        else
        {
            Decor.Curtain(c, r, 0f, 0f, 1600f, 1000f, l.Room(kind == 0 ? 0xAE161Eu : 0x941822u), r.Range(58f, 84f));
        }

        if (kind == 1)
        {
            Decor.Valance(c, -20f, -10f, 1640f, 130f, l.Room(0x8E1018), 7);
        }

        var away = x < 800f ? 1120f : 470f;
        Decor.Star(c, x < 700f || x > 900f ? away : 250f, 335f, 92f, gold);
        Decor.Words(c, r, 800f, kind == 1 ? 140f : 66f, 1180f, 52f, gold);
        Decor.Words(c, r, away, 470f, 520f, 44f, Tint.Hex(0xFFF3D6) * l.Indoor);
        Decor.Words(c, r, away, 545f, 420f, 38f, gold);
        var flags = r.Count(0, 2);
        for (var i = 0; i < flags; i++)
        {
            var fx = (x < 800f ? 1440f : 20f) + (i * 70f);
            Banner(c, l, fx, i == 0);
        }
    }

    private static void Banner(Canvas c, Light l, float x, bool star)
    {
        c.Rect(Paint.Across(l.Room(0xE9C878), l.Room(0x8A6428), x - 5f, x + 6f), x - 5f, 230f, 11f, 780f);
        c.Taper(l.Room(0xE9C878), x, 232f, 9f, x, 190f, 1f);
        var red = Tint.FlagRed * l.Indoor;
        c.Fill(new Outline().Move(x, 250f).Bend(x + 120f, 268f, x + 132f, 330f).Bend(x + 150f, 560f, x + 108f, 800f)
            .Bend(x + 60f, 760f, x - 16f, 806f).Bend(x - 36f, 520f, x, 250f),
            Paint.Across(red.Lighter(0.12f), red.Darker(0.3f), x - 20f, x + 140f));
        for (var i = 0; i < 4; i++)
        {
            var fold = x + 8f + (i * 30f);
            c.Fill(new Outline().Move(fold, 300f + (i * 12f)).Bend(fold + 26f, 540f, fold + 2f, 778f).Bend(fold - 14f,
                560f, fold, 300f + (i * 12f)), Paint.Of(Tint.Black, 0.26f));
        }

        if (star)
        {
            Decor.Star(c, x + 62f, 480f, 46f, Tint.StarYellow * l.Indoor, 0.25f);
        }
    }

    private static void Arm(Canvas c, float x, float y, float u, Look look, float side, int raised)
    {
        var half = look.Woman ? 0.74f : 0.9f;
        var (sx, sy) = (x + (side * half * u), y + (1.22f * u));
        var elbow = raised == 1 ? (X: x + (side * 1.16f * u), Y: y + (2.05f * u))
            : (X: x + (side * 1.1f * u), Y: y + (2.12f * u));
        var hand = raised == 1 ? (X: x + (side * 0.98f * u), Y: y + (1.22f * u))
            : (X: x + (side * 0.72f * u), Y: y + (2.2f * u));
        var sleeve = Paint.Across(look.Top.Lighter(side < 0 ? 0.16f : 0f), look.Top.Darker(side < 0 ? 0.15f : 0.36f),
            sx - (0.25f * u), sx + (0.25f * u));
        c.Taper(sleeve, sx, sy, 0.24f * u, elbow.X, elbow.Y, 0.2f * u);
        c.Taper(sleeve, elbow.X, elbow.Y, 0.2f * u, hand.X + (side * 0.04f * u), hand.Y + (0.24f * u * raised),
            0.15f * u);
        if (raised == 0)
        {
            return;
        }

        if (look.Dress == Dress.Suit)
        {
            c.Taper(look.Linen, hand.X + (side * 0.035f * u), hand.Y + (0.22f * u), 0.14f * u, hand.X
                + (side * 0.02f * u), hand.Y + (0.14f * u), 0.13f * u);
        }

        Hand(c, hand.X, hand.Y, u, look.Skin, side);
    }

    private static void Hand(Canvas c, float x, float y, float u, Vector3 skin, float side)
    {
        var shade = skin * new Vector3(0.84f, 0.76f, 0.74f);
        c.Taper(shade, x + (side * 0.02f * u), y + (0.14f * u), 0.09f * u, x, y, 0.11f * u);
        c.Ellipse(skin.Lighter(0.06f), x, y - (0.02f * u), 0.12f * u, 0.14f * u);
        for (var i = 0; i < 4; i++)
        {
            var spread = (i - 1.5f) * 0.062f;
            var length = i is 0 or 3 ? 0.25f : 0.31f;
            c.Taper(i % 2 == 0 ? skin.Lighter(0.06f) : skin, x + (spread * u), y - (0.08f * u), 0.034f * u, x
                + (spread * 1.7f * u), y - (length * u), 0.026f * u);
        }

        c.Taper(skin, x - (side * 0.09f * u), y + (0.02f * u), 0.04f * u, x - (side * 0.22f * u), y - (0.1f * u),
            0.03f * u);
    }

    private static void RimLight(Canvas c, float x, float y, float u)
    {
        c.Glow(x - (0.36f * u), y - (0.1f * u), 0.16f * u, 0.5f * u, Tint.Hex(0xFFE0B8), 0.16f);
    }

    private static void Rostrum(Easel e, float x, float y, float u)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var wood = l.Room(r.Pick(0x8A4F2Bu, 0x6E3A20u, 0xA9713Fu));
        var w = 1.75f * u;
        c.Poly(Paint.Across(wood.Lighter(0.14f), wood.Darker(0.42f), x - w, x + w).Rough(0.12f, 0.15f, 1.4f), x - w,
            y, x + w, y, x + (w * 0.86f), 1010f, x - (w * 0.86f), 1010f);
        c.Poly(Paint.Across(wood.Lighter(0.06f), wood.Darker(0.5f), x - w, x + w), x - (w * 0.8f), y + 70f, x
            + (w * 0.8f), y + 70f, x + (w * 0.72f), 1010f, x - (w * 0.72f), 1010f);
        c.Poly(Paint.Down(wood.Lighter(0.45f), wood.Lighter(0.1f), y - 16f, y + 18f), x - (w * 0.96f), y - 18f, x
            + (w * 0.96f), y - 18f, x + (w * 1.06f), y + 12f, x - (w * 1.06f), y + 12f);
        c.Rect(wood.Darker(0.5f), x - (w * 1.06f), y + 12f, w * 2.12f, 9f);
        c.Rect(Paint.Down(Tint.Black, Tint.Black, y + 20f, y + 62f).Alpha(0.4f, 0f), x - (w * 0.98f), y + 20f,
            w * 1.96f, 42f);
        c.Poly(l.Room(0xFBFAF4), x - (0.5f * u), y - 12f, x + (0.05f * u), y - 12f, x + (0.06f * u), y + 4f,
            x - (0.54f * u), y + 4f);
        Decor.Microphone(c, x - (0.55f * u), y - 4f, x - (0.22f * u), y - (0.72f * u), 0.16f * u);
        Decor.Microphone(c, x + (0.6f * u), y - 4f, x + (0.26f * u), y - (0.66f * u), 0.16f * u);
        Decor.Flowers(c, r, x + (r.Sign() * 0.15f * u), y + (0.72f * u), 1.15f * u, 0.58f * u, l.Indoor, 0xE23B54,
            0xF6C445, 0xFAF3EA, 0xF08AA8, 0xF3A03C);
    }

    private static void Foreground(Easel e, float x)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        if (r.Chance(0.45f))
        {
            return;
        }

        for (var px = -40f; px < 1660f; px += r.Range(150f, 210f))
        {
            if (MathF.Abs(px - x) < 300f)
            {
                continue;
            }

            var look = Look.Guest(r, l.Indoor * 0.34f);
            BackView.Draw(c, px, r.Range(880f, 925f), 98f, look, 1100f, Tint.Hex(0xE08A70));
        }
    }
}
