using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting.Scenes;

internal static class FootballPitch
{
    private const float Edge = 470f;

    public static void Draw(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var flood = l.Night ? new Vector3(0.92f, 0.95f, 1f) : l.Dusk ? new Vector3(1f, 0.9f, 0.82f)
            : Tint.Mix(l.Tone, Tint.White, 0.2f);
        Weather.Sky(e, 420f);
        Stands(e, flood);
        Pitch(e, flood);
        Goal(e, r.Chance(0.5f) ? 1250f : 300f, flood);
        Players(e, flood);
        foreach (var x in new[] { 150f, 1450f })
        {
            c.Line(l.Lit(0x8A9298), 9f, x, 330f, x, 70f);
            c.Rect(l.Lit(0x50585E), x - 60f, 36f, 120f, 58f);
            for (var i = 0; i < 10; i++)
            {
                var lx = x - 46f + (i % 5 * 23f);
                var ly = 52f + (i / 5 * 26f);
                c.Ellipse(Tint.Hex(0xFBFDFF), lx, ly, 8f, 8f);
                c.Glow(lx, ly, l.Lamps ? 90f : 24f, l.Lamps ? 90f : 24f, Tint.Hex(0xE8F2FF), l.Lamps ? 0.5f : 0.3f);
            }
        }

        Weather.Rain(e);
    }

    private static void Stands(Easel e, Vector3 flood)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        c.Poly(Paint.Down(Tint.Hex(0x4A545C) * flood, Tint.Hex(0x2E363C) * flood, 190f, Edge), 0f, 250f, 1600f, 250f,
            1600f, Edge, 0f, Edge);
        var shirt = r.Pick(0xD8242Au, 0xD8242Au, 0xE8B23Au);
        for (var row = 0; row < 15; row++)
        {
            var y = 262f + (row * 11.6f);
            var size = 4.6f + (row * 0.2f);
            for (var x = r.Range(-8f, 0f); x < 1604f; x += size * 2.1f)
            {
                var color = r.Chance(0.55f) ? Tint.Hex(shirt) : Tint.Hex(r.Pick(0xE8E2D6u, 0x4A6A90u, 0xE0C04Au,
                    0x6A5A50u));
                c.Rect(color.Vary(r, 0.16f) * flood * 0.85f, x, y + 3f, size * 1.5f, size * 1.6f);
                c.Rect(Tint.Hex(0x9A7050) * flood, x + (size * 0.35f), y - 1f, size * 0.8f, size);
            }
        }

        for (var i = 0; i < 7; i++)
        {
            Decor.Flag(e, r.Range(60f, 1500f), r.Range(270f, 370f), r.Range(34f, 56f), flood);
        }

        c.Poly(Paint.Down(l.Lit(0xE9EDEF), l.Dim(0x8F9AA0), 150f, 258f), -10f, 200f, 800f, 150f, 1610f, 200f, 1610f,
            262f, 800f, 226f, -10f, 262f);
        c.Rect(Paint.Down(Tint.Black, Tint.Black, 240f, 340f).Alpha(0.45f, 0f), 0f, 240f, 1600f, 100f);
        for (var i = 0; i < 10; i++)
        {
            var board = Tint.Hex(r.Pick(0x1F5FB0u, 0xD8242Au, 0xF2F2EEu, 0x188A50u, 0xF0B428u));
            c.Rect(board * flood, i * 160f, Edge - 30f, 159f, 32f);
            Decor.Words(c, r, (i * 160f) + 80f, Edge - 21f, 110f, 14f,
                (board.X + board.Y > 1.4f ? Tint.Hex(0x22262A) : Tint.White) * flood);
        }
    }

    private static void Pitch(Easel e, Vector3 flood)
    {
        var c = e.Canvas;
        var grass = Tint.Hex(0x4E9A3A) * flood;
        for (var i = 0; i < 9; i++)
        {
            var y0 = Edge + (530f * MathF.Pow(i / 9f, 1.5f));
            var y1 = Edge + (530f * MathF.Pow((i + 1) / 9f, 1.5f));
            c.Rect(Paint.Down(i % 2 == 0 ? grass : grass.Lighter(0.1f), i % 2 == 0 ? grass : grass.Lighter(0.1f), y0,
                y1 + 0.01f).Rough(0.12f, 0.5f, 1f), 0f, y0, 1600f, y1 - y0 + 1f);
        }

        var chalk = Tint.Hex(0xF5F8F0) * flood;
        c.Rect(chalk, 0f, Edge + 12f, 1600f, 3f);
        c.Poly(Paint.Of(chalk, 0.9f), 806f, Edge + 12f, 811f, Edge + 12f, 850f, 1000f, 836f, 1000f);
        for (var i = 0; i < 60; i++)
        {
            var (s0, c0) = MathF.SinCos(i * MathF.Tau / 60f);
            var (s1, c1) = MathF.SinCos((i + 1) * MathF.Tau / 60f);
            c.Line(Paint.Of(chalk, 0.9f), 5f + (s0 * 2f), 822f + (c0 * 260f), 690f + (s0 * 90f), 822f + (c1 * 260f),
                690f + (s1 * 90f));
        }
    }

    private static void Goal(Easel e, float x, Vector3 flood)
    {
        var c = e.Canvas;
        var chalk = Tint.Hex(0xFAFBF8) * flood;
        c.Line(Paint.Of(chalk, 0.9f), 4f, x - 330f, Edge + 14f, x - 390f, 570f, x + 390f, 570f, x + 330f, Edge + 14f);
        for (var i = 0; i <= 22; i++)
        {
            c.Line(Paint.Of(chalk, 0.35f), 1.2f, x - 140f + (280f * i / 22f), Edge - 92f, x - 128f + (256f * i / 22f),
                Edge + 8f);
        }

        for (var i = 0; i < 9; i++)
        {
            c.Line(Paint.Of(chalk, 0.35f), 1.2f, x - 140f, Edge - 92f + (i * 12f), x + 140f, Edge - 92f + (i * 12f));
        }

        c.Line(chalk, 8f, x - 142f, Edge + 18f, x - 142f, Edge - 94f, x + 142f, Edge - 94f, x + 142f, Edge + 18f);
    }

    private static void Players(Easel e, Vector3 flood)
    {
        var (c, r) = (e.Canvas, e.Rng);
        var home = Tint.Hex(0xD8202A) * flood;
        var away = Tint.Hex(r.Pick(0xF4F4F0u, 0x2F5FC0u, 0xF0C030u)) * flood;
        for (var i = 0; i < 9; i++)
        {
            var y = 530f + (i * 33f);
            Player(e, r.Range(80f, 1520f), y, 118f + ((y - 530f) * 0.42f), i % 2 == 0 ? home : away,
                r.Pick(Pose.Run, Pose.RunOther, Pose.Walk, Pose.Stand), flood);
        }

        var x = r.Range(560f, 900f);
        Player(e, x + 250f, 880f, 400f, away, Pose.RunOther, flood, -1f);
        Player(e, x, 940f, 440f, home, Pose.Kick, flood, 1f);
        var ball = (X: x + 205f, Y: 912f);
        c.Soft(ball.X, ball.Y + 26f, 34f, 9f, Tint.Black, 0.5f);
        c.Ellipse(Paint.Between(Tint.White * flood, Tint.Hex(0xA8ACB0) * flood, ball.X - 20f, ball.Y - 20f, ball.X
            + 22f, ball.Y + 22f), ball.X, ball.Y, 25f, 25f);
        c.Ellipse(Tint.Hex(0x25282C), ball.X, ball.Y, 8f, 8f);
        for (var i = 0; i < 5; i++)
        {
            var (s, cs) = MathF.SinCos(i * MathF.Tau / 5f);
            c.Ellipse(Tint.Hex(0x25282C), ball.X + (cs * 19f), ball.Y + (s * 19f), 5f, 5f);
        }
    }

    private static void Player(Easel e, float x, float y, float h, Vector3 shirt, Pose pose, Vector3 flood,
        float facing = 0f)
    {
        var r = e.Rng;
        var look = Look.Random(r, flood, Dress.Sport, false) with
        {
            Top = shirt,
            Bottom = shirt.Darker(0.08f),
            Accent = Tint.Hex(0xF2F2EC) * flood,
            Glasses = false
        };
        Figure.Stand(e.Canvas, x, y, h, look, pose, facing == 0f ? r.Sign() : facing);
    }
}
