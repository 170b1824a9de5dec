using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting.Scenes;

internal static class RunningRace
{
    public static void Draw(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        const float line = 560f;
        Weather.Sky(e, line);
        for (var i = 0; i < 20; i++)
        {
            var h = r.Range(90f, 300f);
            var x = r.Range(-20f, 1580f);
            c.Rect(Paint.Down(l.Lit(0xA9B8C2, 0.42f), l.Lit(0xA9B8C2, 0.66f), line - h, line), x, line - h,
                r.Range(50f, 100f), h);
        }

        for (var i = 0; i < 9; i++)
        {
            Flora.Tree(e, (i * 200f) + r.Range(-40f, 40f), line + 10f, r.Range(190f, 260f), 0x4F8440, 0.2f);
        }

        Arch(e, r.Range(650f, 950f), line + 46f);
        Spectators(e, line + 30f);
        c.Rect(Paint.Down(l.Lit(0x8E9093, 0.1f), l.Lit(0x63656A), line + 40f, 1000f).Rough(0.08f, 0.4f, 1f), 0f, line
            + 40f, 1600f, 420f);
        c.Rect(l.Lit(0xF2EDDF), 0f, line + 40f, 1600f, 5f);
        c.Poly(Paint.Of(l.Lit(0xF5F0DE), 0.85f), 0f, 828f, 1600f, 796f, 1600f, 804f, 0f, 840f);
        if (l.Rain)
        {
            c.Reflect(line + 44f, 1000f, 1f, new Vector3(0.85f, 0.88f, 0.9f), 0.4f, 10f);
        }

        for (var row = 0; row < 4; row++)
        {
            var y = 680f + (row * 95f);
            var size = 190f + (row * 92f);
            var x = r.Range(-60f, 60f) + (row == 3 ? r.Range(180f, 360f) : 0f);
            while (x < 1640f)
            {
                Runner(e, x, y + r.Range(-12f, 12f), size);
                x += size * (row == 3 ? r.Range(0.85f, 1.2f) : r.Range(0.42f, 0.8f));
            }
        }

        Weather.Rain(e);
    }

    private static void Runner(Easel e, float x, float y, float h)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var look = Look.Random(r, l.Tone, Dress.Sport);
        look = look with
        {
            Headwear = r.Chance(0.25f) ? Headwear.Cap : Headwear.None,
            Accent = l.Lit(r.Pick(0xF05A3Cu, 0x3FB0E0u, 0xE8F04Au, 0xF4F4F0u))
        };
        var pose = r.Chance(0.5f) ? Pose.Run : Pose.RunOther;
        Figure.Stand(c, x, y - (h * 0.03f), h, look, pose with { Lean = r.Range(5f, 12f), Spread = 0.55f });
        var u = h / 7.4f;
        var by = y - (h * 0.58f);
        c.Poly(l.Lit(0xFAFAF5), x - (0.1f * u), by - (0.45f * u), x + (0.62f * u), by - (0.5f * u), x + (0.58f * u),
            by + (0.2f * u), x - (0.14f * u), by + (0.22f * u));
        Decor.Words(c, r, x + (0.24f * u), by - (0.28f * u), 0.6f * u, 0.26f * u, l.Lit(0xC8282E));
    }

    private static void Arch(Easel e, float x, float y)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var color = Tint.Hex(r.Pick(0xD8242Au, 0x1F6FC0u, 0xE86A1Fu));
        foreach (var px in new[] { x - 330f, x + 290f })
        {
            c.Rect(Paint.Across(l.Lit(color.Lighter(0.2f)), l.Dim(color), px, px + 44f), px, y - 290f, 44f, 300f);
        }

        c.Rect(Paint.Down(l.Lit(color.Lighter(0.15f)), l.Lit(color.Darker(0.15f)), y - 370f, y - 270f), x - 350f,
            y - 370f, 704f, 96f);
        Decor.Words(c, r, x, y - 350f, 560f, 34f, l.Lit(0xFFFFFF));
        Decor.Words(c, r, x, y - 302f, 360f, 18f, l.Lit(0xFFE680));
        for (var i = 0; i < 14; i++)
        {
            c.Ellipse(l.Lit(Tint.Hex(r.Pick(0xF2C230u, 0xE84A3Cu, 0x4FB0E0u, 0xF4F0E8u, 0x7FC04Au))), x - 350f
                + (i * 54f), y - 384f + r.Range(-16f, 6f), 17f, 20f);
        }
    }

    private static void Spectators(Easel e, float y)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        for (var i = 0; i < 46; i++)
        {
            var look = Look.Random(r, l.Tone * 0.95f, r.Pick(Dress.Casual, Dress.Shirt));
            Figure.Stand(c, r.Range(0f, 1600f), y + r.Range(-4f, 14f), r.Range(96f, 116f), look, r.Chance(0.4f)
                ? Pose.Cheer : Pose.Stand);
        }

        c.Rect(l.Lit(0xD8DEE0), 0f, y - 30f, 1600f, 5f);
        for (var i = 0; i < 8; i++)
        {
            var banner = Tint.Hex(r.Pick(0x1F6FC0u, 0xD8242Au, 0xF2C230u, 0x2F9A5Au));
            c.Rect(l.Lit(banner), i * 200f, y - 26f, 196f, 40f);
            Decor.Words(c, r, (i * 200f) + 98f, y - 14f, 130f, 15f, l.Lit(0xFFFFFF));
        }
    }
}
