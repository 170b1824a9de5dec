using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting.Scenes;

internal static class BridgeView
{
    public static void Draw(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var line = r.Range(620f, 660f);
        Weather.Sky(e, line);
        Land.Ridge(e, line, 110f, 420f, 0x58788C, 0.62f);
        for (var i = 0; i < 26; i++)
        {
            var h = r.Range(30f, 130f);
            c.Rect(Paint.Down(l.Lit(0xA7B3BC, 0.4f), l.Lit(0xA7B3BC, 0.65f), line - h, line), r.Range(0f, 1580f),
                line - h, r.Range(28f, 60f), h);
        }

        Flora.Hedge(e, line + 4f, 34f, 0x4C7F4A, 0.35f);
        Weather.Mist(e, line - 10f, 34f, 0.35f);
        var deck = line - r.Range(70f, 100f);
        var kind = r.Count(0, 2);
        if (kind == 2)
        {
            Arches(e, deck, line);
        }
        else
        {
            Stayed(e, deck, line, kind);
        }

        Traffic(e, deck);
        Land.Water(e, line, 1000f, l.Lit(0x2F6A80), 0.62f);
        for (var i = 0; i < 3; i++)
        {
            Barge(e, r.Range(100f, 1500f), line + 60f + (i * 75f), 120f + (i * 60f));
        }

        Flora.Hedge(e, 1010f, 110f, 0x3F6F38, 0f, -50f, r.Range(380f, 620f));
        Weather.Rain(e);
    }

    private static void Stayed(Easel e, float deck, float line, int kind)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var concrete = l.Lit(0xE6E3DA, 0.06f).Lighter(l.Night ? 0.25f : 0f);
        var paintwork = Tint.Hex(r.Pick(0xF2EFE6u, 0xE8C23Cu, 0xE0552Fu));
        var wash = Tint.Hex(r.Pick(0x66B8FFu, 0xFFB060u, 0xC080FFu));
        var cable = l.Lamps ? Tint.Mix(l.Lit(paintwork), wash, 0.6f) : l.Lit(paintwork, 0.05f);
        ReadOnlySpan<float> towers = [r.Range(420f, 500f), r.Range(1080f, 1180f)];
        foreach (var x in towers)
        {
            var top = deck - r.Range(330f, 380f);
            for (var i = 1; i <= 15; i++)
            {
                var reach = i * 21.5f;
                var y = top + 14f + ((15 - i) * 9f);
                c.Line(Paint.Of(cable, 0.85f), 2.2f, x, y, x - reach, deck);
                c.Line(Paint.Of(cable, 0.85f), 2.2f, x, y, x + reach, deck);
            }

            var paint = Paint.Across(concrete, concrete.Darker(0.3f), x - 26f, x + 30f);
            if (kind == 0)
            {
                c.Poly(paint, x - 7f, top, x + 7f, top, x + 34f, line + 14f, x + 16f, line + 14f, x, top + 100f,
                    x - 16f, line + 14f, x - 34f, line + 14f);
            }
            else
            {
                c.Rect(paint, x - 22f, top, 11f, line - top + 14f);
                c.Rect(paint, x + 11f, top, 11f, line - top + 14f);
                c.Rect(concrete.Darker(0.15f), x - 22f, top + 24f, 44f, 12f);
                c.Rect(concrete.Darker(0.15f), x - 22f, top + 150f, 44f, 12f);
            }

            c.Rect(concrete.Darker(0.3f), x - 44f, line - 4f, 88f, 20f);
            if (l.Lamps)
            {
                c.Glow(x, top + 60f, 120f, 260f, wash, 0.4f);
            }
        }

        Deck(e, deck, concrete);
        for (var i = 0; i < 9; i++)
        {
            var x = i * 200f;
            if (x is > 560f and < 1020f)
            {
                continue;
            }

            c.Rect(Paint.Across(concrete.Darker(0.08f), concrete.Darker(0.35f), x, x + 22f), x, deck + 18f, 22f,
                line - deck - 10f);
        }
    }

    private static void Arches(Easel e, float deck, float line)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var color = Tint.Hex(r.Pick(0xE8B23Au, 0xD2502Fu, 0x3F86B8u));
        var steel = l.Lamps ? Tint.Mix(l.Lit(color), color.Lighter(0.25f), 0.75f) : l.Lit(color, 0.05f);
        var spans = r.Count(2, 3);
        var w = 1700f / spans;
        for (var i = 0; i < spans; i++)
        {
            var x0 = -50f + (i * w);
            for (var k = 0; k < 20; k++)
            {
                float Rise(float t) => deck - (MathF.Sin(t * MathF.PI) * w * 0.34f);
                var a = k / 20f;
                var b = (k + 1) / 20f;
                c.Line(Paint.Of(steel.Lighter(0.2f), 0.9f), 3f, x0 + (b * w), Rise(b), x0 + (b * w), deck);
                c.Line(steel, 15f, x0 + (a * w), Rise(a), x0 + (b * w), Rise(b));
                c.Line(steel.Lighter(0.3f), 4f, x0 + (a * w), Rise(a) - 4f, x0 + (b * w), Rise(b) - 4f);
            }

            c.Poly(Paint.Across(l.Lit(0xD8D4CA), l.Dim(0xA8A49A), x0 - 40f, x0 + 40f), x0 - 26f, deck, x0 + 26f, deck,
                x0 + 40f, line + 12f, x0 - 40f, line + 12f);
            if (l.Lamps)
            {
                c.Glow(x0 + (w / 2f), deck - (w * 0.2f), w * 0.5f, w * 0.3f, Tint.Hex(0xFFA850), 0.3f);
            }
        }

        Deck(e, deck, l.Lit(0xD8D4CA));
    }

    private static void Deck(Easel e, float deck, Vector3 concrete)
    {
        var (c, l) = (e.Canvas, e.Light);
        c.Rect(Paint.Down(concrete.Lighter(0.1f), concrete.Darker(0.4f), deck, deck + 26f), 0f, deck, 1600f, 26f);
        c.Rect(concrete.Darker(0.5f), 0f, deck + 20f, 1600f, 6f);
        for (var x = 20f; x < 1600f; x += 80f)
        {
            c.Line(l.Lit(0xBCC3C6), 3f, x, deck, x, deck - 40f, x + 12f, deck - 43f);
            if (l.Lamps)
            {
                c.Ellipse(Tint.Hex(0xFFF0C8), x + 12f, deck - 42f, 5f, 4f);
                c.Glow(x + 12f, deck - 40f, 30f, 30f, Tint.Hex(0xFFC470), 0.4f);
            }
        }
    }

    private static void Traffic(Easel e, float deck)
    {
        var r = e.Rng;
        for (var x = r.Range(0f, 80f); x < 1600f; x += r.Range(60f, 150f))
        {
            Wheels.Car(e, x, deck + 2f, r.Range(44f, 58f), r.Pick(0xE8E6E0u, 0xB8262Bu, 0x2F5F9Au, 0x33383Eu,
                0xE0A437u), 1f, r.Chance(0.25f));
        }

        e.Canvas.Rect(e.Light.Lit(0xCDD2D4), 0f, deck - 7f, 1600f, 3f);
    }

    private static void Barge(Easel e, float x, float y, float w)
    {
        var (c, l) = (e.Canvas, e.Light);
        var hull = l.Lit(0x4A5560);
        c.Soft(x, y + 4f, w * 0.6f, w * 0.06f, Tint.Black, 0.5f);
        c.Poly(Paint.Down(hull.Lighter(0.2f), hull.Darker(0.4f), y - (w * 0.12f), y), x - (w * 0.5f), y - (w * 0.12f),
            x + (w * 0.56f), y - (w * 0.15f), x + (w * 0.44f), y, x - (w * 0.46f), y);
        c.Curve(l.Lit(0xC9A468), x + (w * 0.06f), y - (w * 0.1f), w, -0.3f, 0f, -0.1f, -0.09f, 0.12f, -0.07f, 0.34f,
            0f);
        c.Rect(l.Lit(0xDADFE0), x - (w * 0.44f), y - (w * 0.26f), w * 0.13f, w * 0.15f);
        c.Rect(l.Lamps ? Tint.Hex(0xFFDA8C) : l.Dim(0x2F4454), x - (w * 0.42f), y - (w * 0.24f), w * 0.09f,
            w * 0.05f);
    }
}
