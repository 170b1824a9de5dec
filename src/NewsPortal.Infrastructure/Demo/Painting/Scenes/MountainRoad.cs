using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting.Scenes;

internal static class MountainRoad
{
    public static void Draw(Easel e)
    {
        var (l, r) = (e.Light, e.Rng);
        Weather.Sky(e, 420f);
        Land.Ridge(e, 340f, 250f, 420f, 0x6A88A0, 0.66f);
        Land.Ridge(e, 430f, 230f, 330f, 0x587F8A, 0.5f);
        Weather.Mist(e, 430f, 70f, 0.45f);
        for (var i = 0; i < 5; i++)
        {
            Land.Karst(e, r.Range(0f, 1600f), 560f, r.Range(230f, 380f), r.Range(170f, 300f), 0.34f);
        }

        Weather.Mist(e, 540f, 60f, 0.4f);
        Land.Ridge(e, 600f, 110f, 300f, 0x557F48, 0.16f);
        Slope(e);
        Road(e);
        Land.Blades(e, 950f, 1040f, 420, 110f, l.Dim(0x3F6F34), l.Lit(0x8FAF52));
        for (var i = 0; i < 4; i++)
        {
            Flora.Bush(e, r.Range(0f, 1600f), 1000f, r.Range(70f, 120f), 0x4C7A3A, 0f, 0xE985B0);
        }

        Weather.Rain(e);
    }

    private static void Slope(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var green = l.Lit(0x6C9A4C);
        c.Fill(new Outline().Move(-10f, 640f).Bend(300f, 560f, 640f, 620f).Bend(1000f, 690f, 1610f, 560f).To(1610f,
            1010f).To(-10f, 1010f),
            Paint.Between(green.Lighter(0.1f), green.Darker(0.45f), 500f, 560f, 900f, 1000f).Rough(0.2f, 0.5f, 0.6f));
        for (var i = 0; i < 150; i++)
        {
            var y = r.Range(640f, 960f);
            var size = 5f + ((y - 600f) * 0.05f);
            var leaf = Tint.Hex(r.Pick(0x4F7F3Au, 0x7FA34Fu, 0x3F6A35u)).Vary(r, 0.12f);
            var x = r.Range(0f, 1600f);
            c.Ellipse(l.Dim(leaf), x + 2f, y, size * 1.3f, size * 0.8f);
            c.Ellipse(l.Lit(leaf), x, y - (size * 0.3f), size, size * 0.65f);
        }
    }

    private static void Road(Easel e)
    {
        var r = e.Rng;
        var bend = r.Range(0.85f, 1.15f);
        ReadOnlySpan<float> path =
        [
            560f, 1040f, 900f, 905f, 1290f * bend, 820f, 1010f, 758f, 560f, 735f, 380f * bend, 700f, 640f, 672f, 980f,
                655f, 1150f * bend, 637f, 980f, 622f, 800f, 612f,
        ];
        for (var pass = 0; pass < 4; pass++)
        {
            Trace(e, path, pass);
        }

        ReadOnlySpan<float> stops = [0.12f, 0.34f, 0.52f, 0.7f];
        for (var i = stops.Length - 1; i >= 0; i--)
        {
            var (x, y, w) = Point(path, stops[i] + r.Range(-0.03f, 0.03f));
            if (i == 0 || r.Chance(0.6f))
            {
                Wheels.Car(e, x, y + (w * 0.1f), w * (i == 0 ? 1.05f : 0.8f),
                    r.Pick(0xC8322Bu, 0xEFEDE6u, 0x2F6FA8u, 0xE0A437u), r.Sign(), r.Chance(0.6f));
            }
            else
            {
                Wheels.Scooter(e, x, y, w * 0.7f, r.Sign(), r.Chance(0.5f));
            }
        }

    }

    private static void Trace(Easel e, ReadOnlySpan<float> path, int pass)
    {
        var (c, l) = (e.Canvas, e.Light);
        var color = pass switch
        {
            0 => l.Dim(0x4A4A38),
            1 => l.Lit(0xC9B58C),
            2 => l.Lit(0x85868A),
            _ => l.Lit(0xF5EFDA),
        };
        const int steps = 150;
        for (var i = 0; i < steps; i++)
        {
            if (pass == 3 && i % 4 > 1)
            {
                continue;
            }

            var (x0, y0, w0) = Point(path, i / (float)steps);
            var (x1, y1, w1) = Point(path, (i + 1) / (float)steps);
            var k = pass switch { 0 => 0.62f, 1 => 0.58f, 2 => 0.5f, _ => 0.018f };
            var drop = pass == 0 ? w0 * 0.12f : 0f;
            Quad(c, color, x0, y0 + drop, w0 * k, x1, y1 + drop, w1 * k);
        }
    }

    private static void Quad(Canvas c, Vector3 color, float x0, float y0, float h0, float x1, float y1, float h1)
    {
        // Foreshortening: the ribbon is wide across the view and thin along it.
        c.Fill(new Outline().Ellipse(x0, y0, h0, h0 * 0.3f).Ellipse(x1, y1, h1, h1 * 0.3f)
            .Polygon(x0 - h0, y0, x0 + h0, y0, x1 + h1, y1, x1 - h1, y1)
            .Polygon(x0, y0 - (h0 * 0.3f), x0, y0 + (h0 * 0.3f), x1, y1 + (h1 * 0.3f), x1, y1 - (h1 * 0.3f)), color);
    }

    private static (float X, float Y, float Width) Point(ReadOnlySpan<float> path, float t)
    {
        var count = path.Length / 2;
        var at = Math.Clamp(t, 0f, 0.9999f) * (count - 1);
        var i = (int)at;
        var f = at - i;
        var p0 = Math.Max(0, i - 1) * 2;
        var p3 = Math.Min(count - 1, i + 2) * 2;
        var x = Spline(path[p0], path[i * 2], path[(i + 1) * 2], path[p3], f);
        var y = Spline(path[p0 + 1], path[(i * 2) + 1], path[((i + 1) * 2) + 1], path[p3 + 1], f);
        return (x, y, 26f + (MathF.Max(0f, y - 610f) * 0.78f));
    }

    private static float Spline(float a, float b, float c, float d, float t) =>
        0.5f * ((2f * b) + ((c - a) * t) + (((2f * a) - (5f * b) + (4f * c) - d) * t * t)
            + (((3f * b) - a - (3f * c) + d) * t * t * t));
}
