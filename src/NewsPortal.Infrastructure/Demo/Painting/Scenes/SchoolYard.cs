using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting.Scenes;

internal static class SchoolYard
{
    public static void Draw(Easel e)
    {
        var r = e.Rng;
        Weather.Sky(e, 520f);
        Flora.Hedge(e, 500f, 90f, 0x4E7F45, 0.4f);
        Building(e, r.Range(180f, 300f), 620f, r.Range(1020f, 1140f), r.Count(2, 3));
        Ground(e);
        var poleX = r.Range(620f, 980f);
        FlagPole(e, poleX);
        for (var i = 0; i < 2; i++)
        {
            Flora.Tree(e, i == 0 ? r.Range(40f, 190f) : r.Range(1400f, 1560f), 690f + r.Range(-20f, 20f),
                r.Range(470f, 560f), 0x4E8A3A, 0f, 0xE23B22);
        }

        var rows = r.Count(4, 5);
        for (var i = 0; i < rows; i++)
        {
            PupilRow(e, i / (rows - 1f));
        }

        Weather.Rain(e);
    }

    private static void Building(Easel e, float x, float ground, float w, int floors)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        const float h = 118f;
        var wall = Tint.Hex(r.Pick(0xF0C15Au, 0xF3D384u, 0xEFDCB4u));
        var top = ground - (floors * h);
        c.Rect(Paint.Across(l.Lit(wall), l.Lit(wall.Darker(0.18f)), x, x + w), x, top, w, floors * h);
        for (var f = 0; f < floors; f++)
        {
            var y = ground - ((f + 1) * h);
            c.Rect(Paint.Down(l.Dim(wall.Darker(0.25f)), l.Dim(wall), y + 14f, y + h), x + 14f, y + 16f, w - 28f,
                h - 26f);
            var bays = 9;
            for (var i = 0; i < bays; i++)
            {
                var bx = x + 14f + ((w - 28f) * (i + 0.18f) / bays);
                if (i % 3 == 1)
                {
                    c.Rect(l.Dim(0x3F6E5A), bx + 10f, y + 34f, 46f, h - 44f);
                }
                else
                {
                    Houses.Window(e, bx, y + 36f, 66f, 46f, 0.02f, 0.8f);
                }
            }

            for (var i = 0; i <= bays; i++)
            {
                var px = x + 6f + ((w - 28f) * i / bays);
                c.Rect(Paint.Across(l.Lit(wall.Lighter(0.3f)), l.Lit(wall.Darker(0.15f)), px, px + 16f), px, y + 6f,
                    16f, h);
            }

            c.Rect(l.Lit(wall.Lighter(0.4f)), x - 6f, y + h - 38f, w + 12f, f == 0 ? 0f : 34f);
            c.Rect(l.Lit(0xF6EFE0), x - 8f, y + 6f, w + 16f, 10f);
        }

        Houses.Roof(e, x, top + 8f, w, 84f, 0xB4472F, 0f, 0.02f);
        c.Poly(l.Lit(wall.Lighter(0.1f)), x + (w * 0.4f), top + 8f, x + (w * 0.4f), top - 60f, x + (w * 0.5f),
            top - 112f, x + (w * 0.6f), top - 60f, x + (w * 0.6f), top + 8f);
        c.Ellipse(l.Lit(0xFBFAF3), x + (w * 0.5f), top - 48f, 27f, 27f);
        c.Line(l.Dim(0x22262C), 3f, x + (w * 0.5f), top - 66f, x + (w * 0.5f), top - 48f, x + (w * 0.512f),
            top - 42f);
        Decor.Words(c, r, x + (w * 0.5f), top + 12f, 330f, 15f, l.Lit(0xB3262B));
    }

    private static void Ground(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        c.Rect(Paint.Down(l.Lit(0xD8C4A2), l.Lit(0xB08F6C), 612f, 1000f).Rough(0.07f, 0.4f, 1f), 0f, 612f, 1600f,
            390f);
        for (var i = 0; i < 9; i++)
        {
            var y = 620f + (i * i * 4.6f);
            c.Rect(Paint.Of(l.Dim(0x9A8060), 0.25f), 0f, y, 1600f, 1.5f + (i * 0.3f));
        }

        for (var i = -12; i <= 12; i++)
        {
            c.Line(Paint.Of(l.Dim(0x9A8060), 0.2f), 2f, 800f + (i * 70f), 612f, 800f + (i * 230f), 1000f);
        }

        c.Soft(r.Range(100f, 300f), 720f, 420f, 60f, l.Dim(0x3A3A2A), 0.45f);
        c.Soft(r.Range(1300f, 1500f), 720f, 420f, 60f, l.Dim(0x3A3A2A), 0.45f);
        if (l.Rain)
        {
            c.Reflect(616f, 1000f, 1f, new Vector3(0.85f, 0.88f, 0.9f), 0.35f, 10f);
        }
    }

    private static void FlagPole(Easel e, float x)
    {
        var (c, l) = (e.Canvas, e.Light);
        c.Poly(l.Lit(0xE9E2D2), x - 60f, 690f, x + 60f, 690f, x + 46f, 664f, x - 46f, 664f);
        c.Poly(l.Lit(0xC9452F), x - 36f, 664f, x + 36f, 664f, x + 30f, 646f, x - 30f, 646f);
        c.Taper(l.Lit(0xD9DCDD), x, 650f, 5.5f, x, 120f, 3f);
        c.Ellipse(l.Lit(0xF2C23C), x, 116f, 6f, 6f);
        Decor.Flag(e, x + 3f, 128f, 180f, Vector3.Min(Tint.White, l.Tone.Lighter(0.25f)));
    }

    private static void PupilRow(Easel e, float t)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var y = 716f + (t * t * 330f) + (t * 40f);
        var size = 108f + (210f * t * t) + (50f * t);
        var step = size * 0.42f;
        for (var x = -20f + r.Range(0f, step); x < 1640f; x += step)
        {
            if (r.Chance(0.06f))
            {
                continue;
            }

            var look = Look.Random(r, l.Tone, Dress.School);
            var pose = Pose.StandBack;
            Figure.Stand(c, x + r.Range(-4f, 4f), y + r.Range(-5f, 5f), size * r.Range(0.94f, 1.05f), look, pose);
        }
    }
}
