using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting.Scenes;

internal static class Market
{
    public static void Draw(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        Weather.Sky(e, 420f);
        Flora.Hedge(e, 330f, 120f, 0x4F8244, 0.35f);
        var x = -r.Range(0f, 100f);
        while (x < 1600f)
        {
            var w = r.Range(170f, 230f);
            Houses.Shop(e, x, 560f, w, 130f, r.Count(2, 3), 0.2f);
            x += w;
        }

        c.Rect(Paint.Down(l.Lit(0xA7937C), l.Lit(0x7A6552), 540f, 1000f).Rough(0.1f, 0.4f, 1f), 0f, 540f, 1600f,
            460f);
        if (l.Rain)
        {
            c.Reflect(545f, 1000f, 1f, new Vector3(0.8f, 0.83f, 0.87f), 0.4f, 10f);
        }

        for (var i = 0; i < 5; i++)
        {
            Stall(e, 60f + (i * 350f) + r.Range(-40f, 40f), 640f, 0.74f);
        }

        for (var i = 0; i < 8; i++)
        {
            Shopper(e, r.Range(40f, 1560f), r.Range(690f, 740f), 235f);
        }

        var first = r.Range(160f, 300f);
        for (var i = 0; i < 3; i++)
        {
            Stall(e, first + (i * 560f), 850f, 1.15f);
        }

        Shopper(e, first + 270f + r.Range(-30f, 30f), 945f, 380f);
        Shopper(e, first + 840f + r.Range(-30f, 30f), 950f, 390f);
        Baskets(e);
        Weather.Rain(e);
    }

    private static void Shopper(Easel e, float x, float y, float h)
    {
        var r = e.Rng;
        var look = Look.Random(r, e.Light.Tone, r.Pick(Dress.Farmer, Dress.Casual, Dress.AoDai, Dress.Farmer),
            r.Chance(0.75f));
        look = look with { Headwear = r.Chance(0.6f) ? Headwear.Conical : Headwear.None };
        var facing = r.Sign();
        Figure.Stand(e.Canvas, x, y, h, look, r.Pick(Pose.Walk, Pose.Reach, Pose.Stand), facing);
        if (r.Chance(0.5f))
        {
            var bag = e.Light.Lit(Tint.Hex(r.Pick(0xD94F6Bu, 0x4FA3C9u, 0xF0E6D0u, 0x7DB85Au)));
            var hx = x - (facing * h * 0.16f);
            e.Canvas.Curve(Paint.Down(bag, bag.Darker(0.3f), y - (h * 0.42f), y - (h * 0.2f)), hx, y - (h * 0.32f),
                h * 0.09f, -0.8f, -0.8f, 0.8f, -0.8f, 1f, 1f, -1f, 1f);
        }
    }

    private static void Stall(Easel e, float x, float y, float k)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var w = 360f * k;
        var top = y - (350f * k);
        c.Soft(x, y + (70f * k), w * 0.7f, 40f * k, Tint.Black, 0.5f);
        c.Rect(l.Dim(0x8A8578), x - (w * 0.45f), top, 8f * k, 420f * k);
        c.Rect(l.Dim(0x8A8578), x + (w * 0.43f), top, 8f * k, 420f * k);
        c.Rect(Paint.Of(Tint.Black, 0.3f), x - (w * 0.45f), top + (30f * k), w * 0.9f, 260f * k);
        if (l.Lamps)
        {
            c.Ellipse(Tint.Hex(0xFFF0C0), x, top + (76f * k), 11f * k, 14f * k);
            c.Glow(x, top + (120f * k), 260f * k, 220f * k, Tint.Hex(0xFFB75A), 0.75f);
        }

        var tone = l.Lamps ? Tint.Mix(l.Tone, Tint.Hex(0xFFD9A0), 0.6f) : l.Tone;
        var seller = Look.Random(r, tone, Dress.Farmer, r.Chance(0.85f)) with
        {
            Headwear = r.Chance(0.8f)
            ? Headwear.Conical : Headwear.None
        };
        Portrait.Front(c, x + (r.Range(-0.15f, 0.15f) * w), y - (178f * k), 62f * k, seller, y);
        var cloth = Tint.Hex(r.Pick(0xD9473Au, 0x2F8F7Au, 0x3F79BDu, 0xE9A23Bu));
        for (var i = 0; i < 8; i++)
        {
            var a = x - (w * 0.56f) + (w * 1.12f * i / 8f);
            var b = a + (w * 0.14f);
            var color = l.Lit(i % 2 == 0 ? cloth : Tint.Hex(0xF6EEDF));
            c.Poly(Paint.Down(color.Lighter(0.1f), color.Darker(0.15f), top - (50f * k), top + (44f * k)), x
                + ((a - x) * 0.78f), top - (54f * k), x + ((b - x) * 0.78f), top - (54f * k), b, top + (30f * k), a,
                top + (30f * k));
            c.Ellipse(color.Darker(0.1f), (a + b) / 2f, top + (30f * k), w * 0.07f, 17f * k);
        }

        Counter(e, x, y, w, k, tone);
    }

    private static void Counter(Easel e, float x, float y, float w, float k, Vector3 tone)
    {
        var (c, r) = (e.Canvas, e.Rng);
        var wood = Tint.Hex(0x8C6240) * tone;
        c.Rect(Paint.Down(wood, wood.Darker(0.5f), y - (60f * k), y + (70f * k)).Rough(0.14f, 0.2f, 1f),
            x - (w * 0.5f), y - (60f * k), w, 130f * k);
        for (var tray = 0; tray < 4; tray++)
        {
            var tx = x - (w * 0.375f) + (w * 0.25f * tray);
            var color = Tint.Hex(r.Pick(0xE8452Fu, 0xF4A62Au, 0x7BB241u, 0xF2D33Bu, 0xB0386Bu, 0x3F8A3Fu, 0xE97F95u));
            for (var row = 0; row < 4; row++)
            {
                for (var i = 0; i < 7 - row; i++)
                {
                    var px = tx + ((i - ((6 - row) / 2f)) * w * 0.034f);
                    var py = y - (58f * k) - (row * 14f * k) + (r.Range(-2f, 2f) * k);
                    var fruit = color.Vary(r, 0.09f) * tone;
                    c.Ellipse(fruit.Darker(0.35f), px, py + (2f * k), w * 0.024f, w * 0.024f);
                    c.Ellipse(fruit, px - k, py, w * 0.021f, w * 0.021f);
                    c.Ellipse(fruit.Lighter(0.4f), px - (3f * k), py - (3f * k), w * 0.007f, w * 0.006f);
                }
            }

            c.Rect(wood.Lighter(0.25f), tx - (w * 0.12f), y - (56f * k), w * 0.24f, 18f * k);
        }
    }

    private static void Baskets(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        for (var i = 0; i < 7; i++)
        {
            var x = 60f + (i * 240f) + r.Range(-40f, 40f);
            var y = r.Range(968f, 992f);
            var straw = l.Lit(0xB98D53);
            for (var k = 0; k < 22; k++)
            {
                var leaf = Tint.Hex(i % 3 == 0 ? 0x5C9B3Fu : i % 3 == 1 ? 0xE0562Fu : 0xF0C23Au).Vary(r, 0.14f);
                c.Ellipse(l.Lit(leaf), x + r.Range(-58f, 58f), y - 36f - r.Range(0f, 34f), 15f, 13f);
            }

            c.Curve(Paint.Across(straw.Lighter(0.2f), straw.Darker(0.35f), x - 70f, x + 70f).Rough(0.3f, 1f, 1f), x,
                y, 70f, -1.05f, -0.5f, 0f, -0.36f, 1.05f, -0.5f, 0.8f, 0.4f, -0.8f, 0.4f);
        }
    }
}
