using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting.Scenes;

internal static class StageConcert
{
    public static void Draw(Easel e)
    {
        var (c, r) = (e.Canvas, e.Rng);
        var main = Tint.Hex(r.Pick(0x6A3FD0u, 0xD0346Au, 0x2F6FE0u, 0xE0662Fu));
        var second = Tint.Hex(r.Pick(0x2FC0E0u, 0xF0B040u, 0xE84FB0u));
        c.Rect(Paint.Down(main * 0.16f, main * 0.42f, 0f, 620f), 0f, 0f, 1600f, 1000f);
        Screens(e, main, second);
        Truss(e);
        c.Poly(Paint.Down(main * 0.5f, main * 0.22f, 560f, 660f), 180f, 560f, 1420f, 560f, 1560f, 660f, 40f, 660f);
        c.Rect(Paint.Down(main * 0.4f, Tint.Black, 660f, 740f), 0f, 660f, 1600f, 340f);
        c.Rect(second.Lighter(0.4f), 40f, 656f, 1520f, 7f);
        for (var i = 0; i < 9; i++)
        {
            var x = 120f + (i * 170f);
            Weather.Beam(c, x, 84f, x + r.Range(-330f, 330f), 690f, 120f, i % 2 == 0 ? second.Lighter(0.25f)
                : main.Lighter(0.4f), 0.34f);
            c.Glow(x, 84f, 60f, 60f, Tint.White, 0.9f);
        }

        c.Soft(800f, 640f, 900f, 90f, main.Lighter(0.3f), 0.3f);
        Performers(e, second);
        Crowd(e, main, second);
    }

    private static void Screens(Easel e, Vector3 main, Vector3 second)
    {
        var (c, r) = (e.Canvas, e.Rng);
        c.Rect(Paint.Between(main.Lighter(0.1f), second, 400f, 140f, 1200f, 540f), 400f, 150f, 800f, 400f);
        var motif = r.Count(0, 2);
        for (var i = 0; i < 9; i++)
        {
            var size = 330f - (i * 36f);
            var color = i % 2 == 0 ? main.Lighter(0.2f) : second.Lighter(0.15f);
            if (motif == 0)
            {
                c.Ellipse(Paint.Of(color, 0.5f), 800f, 350f, size, size * 0.55f);
            }
            else if (motif == 1)
            {
                Decor.Star(c, 800f, 360f, size * 0.62f, Tint.Mix(main, color, 0.4f + (i * 0.06f)), i * 0.2f);
            }
            else
            {
                c.Rect(Paint.Of(color, 0.6f), 420f + (i * 86f), 530f - r.Range(60f, 350f), 60f, 400f);
            }
        }

        c.Rect(main * 0.3f, 400f, 550f, 800f, 14f);
        for (var side = -1; side <= 1; side += 2)
        {
            c.Rect(Paint.Down(second.Darker(0.2f), main.Darker(0.2f), 200f, 520f), 800f + (side * 560f) - 100f, 200f,
                200f, 330f);
            c.Rect(Tint.Hex(0x0C0C12), 800f + (side * 730f) - 46f, 150f, 92f, 400f);
        }

        c.Glow(800f, 350f, 760f, 420f, second, 0.3f);
    }

    private static void Truss(Easel e)
    {
        var c = e.Canvas;
        var metal = Tint.Hex(0x30323C);
        c.Rect(metal, 0f, 52f, 1600f, 7f);
        c.Rect(metal, 0f, 96f, 1600f, 7f);
        for (var x = 0f; x < 1600f; x += 50f)
        {
            c.Line(metal, 4f, x, 56f, x + 25f, 100f, x + 50f, 56f);
        }
    }

    private static void Performers(Easel e, Vector3 second)
    {
        var (c, r) = (e.Canvas, e.Rng);
        var tone = new Vector3(0.95f, 0.88f, 0.95f);
        var dancers = r.Count(4, 7);
        for (var i = 0; i < dancers; i++)
        {
            var x = 800f + ((i - ((dancers - 1) / 2f)) * 150f);
            if (MathF.Abs(x - 800f) < 80f)
            {
                continue;
            }

            var look = Look.Random(r, tone * 0.7f, Dress.AoDai) with { Top = second * 0.8f };
            Figure.Stand(c, x, 628f, 190f, look, r.Pick(Pose.Cheer, Pose.Walk, Pose.Reach), r.Sign());
        }

        c.Glow(800f, 560f, 260f, 240f, Tint.Hex(0xFFF0D8), 0.5f);
        var star = Look.Random(r, tone, r.Chance(0.6f) ? Dress.AoDai : Dress.Suit) with { Linen = Tint.White };
        Figure.Stand(c, 800f, 650f, 290f, star, new Pose(34f, 158f, -62f, -84f));
        c.Taper(Tint.Hex(0x15151A), 800f + 40f, 462f, 5f, 800f + 30f, 440f, 8f);
    }

    private static void Crowd(Easel e, Vector3 main, Vector3 second)
    {
        var (c, r) = (e.Canvas, e.Rng);
        for (var row = 0; row < 6; row++)
        {
            var t = row / 5f;
            var u = 30f + (74f * t * t) + (16f * t);
            var y = 716f + (t * 200f);
            var dark = Tint.Mix(main * 0.34f, Tint.Hex(0x08070C), t);
            var rim = Tint.Mix(second, main, 0.4f) * (0.75f - (0.35f * t));
            for (var x = -r.Range(0f, u); x < 1640f; x += u * 1.75f)
            {
                var px = x + (r.Range(-0.3f, 0.3f) * u);
                var py = y + (r.Range(-0.2f, 0.2f) * u);
                var look = Look.Random(r, Tint.White, Dress.Casual) with
                {
                    Skin = dark.Lighter(0.06f),
                    Hair = dark.Darker(0.3f),
                    Top = dark,
                    Linen = dark
                };
                if (r.Chance(0.45f))
                {
                    Hand(e, px, py, u, dark, rim, second);
                }

                BackView.Draw(c, px, py, u, look, py + (3f * u), rim);
            }
        }
    }

    private static void Hand(Easel e, float x, float y, float u, Vector3 dark, Vector3 rim, Vector3 light)
    {
        var (c, r) = (e.Canvas, e.Rng);
        var side = r.Sign();
        var tipX = x + (side * u * r.Range(0.7f, 1.2f));
        var tipY = y - (u * r.Range(0.8f, 1.4f));
        c.Taper(Tint.Mix(dark, rim, 0.45f), x + (side * 0.82f * u), y + (1.1f * u), 0.2f * u, tipX, tipY, 0.15f * u);
        c.Taper(dark, x + (side * 0.84f * u), y + (1.1f * u), 0.18f * u, tipX + 1f, tipY + 2f, 0.12f * u);
        if (r.Chance(0.4f))
        {
            c.Rect(light.Lighter(0.6f), tipX - (0.14f * u), tipY - (0.36f * u), 0.28f * u, 0.42f * u);
            c.Glow(tipX, tipY - (0.15f * u), u * 0.8f, u * 0.8f, light, 0.5f);
        }
        else
        {
            c.Ellipse(Tint.Mix(dark, rim, 0.3f), tipX, tipY - (0.08f * u), 0.15f * u, 0.2f * u);
        }
    }
}
