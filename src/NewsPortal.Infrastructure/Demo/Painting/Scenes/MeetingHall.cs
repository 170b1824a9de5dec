using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting.Scenes;

internal static class MeetingHall
{
    private const float Left = 300f;
    private const float Right = 1300f;
    private const float Floor = 600f;

    public static void Draw(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var wood = l.Room(r.Pick(0xA8764Au, 0xC9A87Cu, 0x8C5F3Eu, 0xD8C6A6u));
        Shell(e, wood);
        var red = l.Room(r.Pick(0xA3141Cu, 0xB31B22u, 0x8E1420u));
        Backdrop(e, red);
        Presidium(e, r.Range(440f, 500f));
        Rostrum(e, r.Range(1080f, 1150f));
        StageEdge(e, wood);
        for (var i = 0; i < 3; i++)
        {
            var x = 480f + (i * 320f);
            Weather.Beam(c, x, 150f, x + r.Range(-60f, 60f), 620f, 170f, Tint.Hex(0xFFF0CC), 0.16f);
        }

        c.Glow(800f, 420f, 700f, 330f, Tint.Hex(0xFFD9A0), 0.16f);
        Audience(e);
        c.Rect(Paint.Down(Tint.Black, Tint.Black, 720f, 1000f).Alpha(0f, 0.42f), 0f, 720f, 1600f, 280f);
    }

    private static void Shell(Easel e, Vector3 wood)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var ceiling = l.Room(0xEDE3D0);
        c.Poly(Paint.Down(ceiling.Darker(0.42f), ceiling, 0f, 130f), 0f, 0f, 1600f, 0f, Right, 130f, Left, 130f);
        for (var i = 0; i < 5; i++)
        {
            var t = i / 5f;
            var y = 130f - (130f * MathF.Pow(1f - t, 1.7f));
            var half = 500f + (300f * (130f - y) / 130f);
            var deep = 4f + (16f * (1f - t));
            c.Poly(Tint.Hex(0xFFF6DC), 800f - (half * 0.62f), y, 800f + (half * 0.62f), y, 800f + (half * 0.6f), y
                + deep, 800f - (half * 0.6f), y + deep);
            c.Glow(800f, y + (deep * 0.5f), half * 0.8f, 26f, Tint.Hex(0xFFE2A8), 0.4f);
        }

        for (var side = -1; side <= 1; side += 2)
        {
            var edge = 800f + (side * 500f);
            var outer = 800f + (side * 800f);
            c.Poly(Paint.Between(wood.Darker(0.1f), wood.Darker(0.58f), edge, 300f, outer, 300f).Rough(0.08f, 1f,
                0.2f), edge, 130f, outer, 0f, outer, 1000f, edge, Floor + 30f);
            Pilasters(c, side, wood, r.Count(3, 5));
        }

        c.Rect(Paint.Down(wood, wood.Darker(0.2f), 130f, Floor), Left, 130f, Right - Left, Floor - 130f);
        var carpet = l.Room(r.Pick(0x6E2A2Eu, 0x33445Eu, 0x5B4A3Au));
        c.Poly(Paint.Down(carpet.Darker(0.1f), carpet.Darker(0.6f), Floor, 1000f), Left, Floor, Right, Floor, 1700f,
            1000f, -100f, 1000f);
    }

    private static void Pilasters(Canvas c, int side, Vector3 wood, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var t = MathF.Pow((i + 0.45f) / count, 1.4f);
            var x = 800f + (side * (500f + (300f * t)));
            var top = 130f - (130f * t);
            var bottom = Floor + 30f + (370f * t);
            var w = 12f + (26f * t);
            c.Rect(Paint.Across(wood.Lighter(0.16f), wood.Darker(0.35f), x, x + w), x, top, w, bottom - top);
            var lampY = top + ((bottom - top) * 0.36f);
            c.Ellipse(Tint.Hex(0xFFEFC4), x + (w * 0.5f), lampY, w * 0.3f, w * 0.62f);
            c.Glow(x + (w * 0.5f), lampY, w * 2f, w * 6f, Tint.Hex(0xFFC070), 0.34f);
        }
    }

    private static void Backdrop(Easel e, Vector3 red)
    {
        var (c, r, l) = (e.Canvas, e.Rng, e.Light);
        Decor.Curtain(c, r, Left + 40f, 165f, Right - Left - 80f, 385f, red, r.Range(22f, 34f));
        var gold = Tint.StarYellow * l.Indoor;
        if (r.Chance(0.5f))
        {
            var screen = l.Room(r.Pick(0xC3161Eu, 0x1C4F97u));
            c.Rect(Paint.Between(screen.Lighter(0.15f), screen.Darker(0.25f), 480f, 220f, 1120f, 440f), 480f, 225f,
                640f, 205f);
            c.Rect(gold.Darker(0.1f), 474f, 219f, 652f, 6f);
            c.Rect(gold.Darker(0.2f), 474f, 430f, 652f, 6f);
            Decor.Words(c, r, 800f, 262f, 360f, 26f, gold);
            Decor.Words(c, r, 800f, 310f, 540f, 38f, Tint.White);
            Decor.Words(c, r, 800f, 372f, 420f, 26f, gold);
        }
        else
        {
            Decor.Star(c, 470f, 275f, 46f, gold);
            c.Glow(470f, 275f, 120f, 120f, gold, 0.2f);
            Decor.Words(c, r, 840f, 240f, 400f, 30f, gold);
            Decor.Words(c, r, 840f, 296f, 580f, 42f, gold);
            Decor.Words(c, r, 840f, 362f, 460f, 28f, Tint.White);
        }

        Decor.Valance(c, Left + 30f, 140f, Right - Left - 60f, 78f, red.Darker(0.1f), r.Count(8, 11));
        for (var side = -1; side <= 1; side += 2)
        {
            Decor.Curtain(c, r, side < 0 ? Left + 10f : Right - 90f, 140f, 80f, 425f, red.Darker(0.25f), 20f);
        }
    }

    private static void Presidium(Easel e, float x)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var stage = l.Room(0x8F5E37);
        c.Poly(Paint.Down(stage.Darker(0.25f), stage.Lighter(0.1f), 520f, 575f), Left + 40f, 520f, Right - 40f, 520f,
            Right, 578f, Left, 578f);
        var seats = r.Count(4, 6);
        var w = seats * 84f;
        for (var i = 0; i < seats; i++)
        {
            var look = Look.Random(r, l.Indoor, r.Chance(0.25f) ? Dress.AoDai : Dress.Suit);
            var px = x + ((i + 0.5f) * 84f);
            c.Curve(l.Room(0x4A2A1C), px, 450f, 40f, -0.7f, -0.1f, 0f, -0.3f, 0.7f, -0.1f, 0.72f, 1.6f, -0.72f, 1.6f);
            Portrait.Front(c, px, 437f + r.Range(-3f, 3f), 34f, look, 510f);
        }

        var cloth = l.Room(r.Pick(0xF3F1EAu, 0x7A4526u, 0xB5252Bu));
        c.Soft(x + (w / 2f), 562f, w * 0.56f, 14f, Tint.Black, 0.6f);
        c.Rect(Paint.Down(cloth.Darker(0.04f), cloth.Darker(0.3f), 498f, 560f), x - 16f, 496f, w + 32f, 66f);
        c.Rect(cloth.Lighter(0.25f), x - 20f, 490f, w + 40f, 9f);
        for (var i = 0; i < seats; i++)
        {
            var px = x + ((i + 0.5f) * 84f);
            c.Rect(l.Room(0xF8F4E6), px - 17f, 479f, 34f, 13f);
            c.Rect(l.Room(0xA02020), px - 12f, 483f, 24f, 4f);
            c.Line(Tint.Hex(0x25262A), 2.5f, px + 26f, 492f, px + 22f, 466f);
        }

        Decor.Flowers(c, r, x + (w / 2f), 532f, 58f, 22f, l.Indoor, 0xE84A5F, 0xF7C948, 0xF4F0E8, 0xD94F8C);
    }

    private static void Rostrum(Easel e, float x)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var look = Look.Random(r, l.Indoor, r.Chance(0.3f) ? Dress.AoDai : Dress.Suit);
        Portrait.Front(c, x, 416f, 38f, look, 520f, -0.4f);
        var wood = l.Room(0x7A4526);
        c.Poly(Paint.Across(wood.Lighter(0.16f), wood.Darker(0.35f), x - 55f, x + 55f), x - 60f, 478f, x + 60f, 478f,
            x + 46f, 566f, x - 46f, 566f);
        c.Rect(wood.Lighter(0.3f), x - 66f, 471f, 132f, 9f);
        Decor.Star(c, x, 524f, 18f, Tint.StarYellow * l.Indoor);
        Decor.Microphone(c, x - 26f, 472f, x - 8f, 452f, 9f);
        Decor.Flowers(c, r, x + 4f, 492f, 34f, 20f, l.Indoor, 0xF2C23Bu, 0xE23E57u, 0xF6F1EAu);
    }

    private static void StageEdge(Easel e, Vector3 wood)
    {
        var (c, r) = (e.Canvas, e.Rng);
        c.Rect(Paint.Down(wood.Darker(0.2f), wood.Darker(0.55f), 576f, 622f), Left - 14f, 576f, Right - Left + 28f,
            46f);
        c.Rect(wood.Lighter(0.3f), Left - 14f, 573f, Right - Left + 28f, 5f);
        var bloom = r.Pick(0xF4C430u, 0xE0456Bu, 0xF28C38u);
        for (var x = Left + 10f; x < Right; x += 58f)
        {
            Flora.Pot(e, x, 626f, 36f, bloom);
        }
    }

    private static void Audience(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var seat = l.Room(r.Pick(0x8E2428u, 0x2E4A7Cu, 0x6A3F2Au, 0x45505Cu));
        var rows = r.Count(7, 9);
        var aisle = r.Chance(0.65f);
        var rim = Tint.Hex(0xFFDCA8) * l.Indoor;
        for (var i = 0; i < rows; i++)
        {
            var t = i / (rows - 1f);
            var u = 21f + (84f * MathF.Pow(t, 1.45f));
            var y = 645f + (MathF.Pow(t, 1.2f) * 265f);
            var half = 510f + (520f * t);
            var dim = l.Indoor * (0.92f - (0.42f * t));
            for (var x = 800f - half + r.Range(0f, u); x < 800f + half; x += u * 2.3f)
            {
                if (aisle && MathF.Abs(x - 800f) < u * 1.7f)
                {
                    continue;
                }

                var px = x + (r.Range(-0.16f, 0.16f) * u);
                var top = y + (r.Range(-0.12f, 0.12f) * u);
                BackView.Draw(c, px, top, u, Look.Guest(r, dim), top + (2.1f * u), rim);
                var back = seat * (0.85f - (0.4f * t));
                c.Curve(Paint.Down(back.Lighter(0.14f), back.Darker(0.35f), y + (1.2f * u), y + (2.4f * u)), x, y, u,
                    -0.92f, 1.28f, 0f, 1.16f, 0.92f, 1.28f,
                    1.02f, 2.9f, -1.02f, 2.9f);
            }
        }
    }
}
