using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting;

/// <summary>Things that dress a hall: curtains, banners, stars, flags, flowers, furniture.</summary>
internal static class Decor
{
    public static void Star(Canvas c, float x, float y, float radius, Vector3 color, float tilt = 0f)
    {
        Span<float> xy = stackalloc float[20];
        for (var i = 0; i < 10; i++)
        {
            var (s, cs) = MathF.SinCos((i * MathF.PI / 5f) - (MathF.PI / 2f) + tilt);
            var reach = i % 2 == 0 ? radius : radius * 0.4f;
            xy[i * 2] = x + (cs * reach);
            xy[(i * 2) + 1] = y + (s * reach);
        }

        c.Poly(color, xy);
    }

    public static void Curtain(Canvas c, Rng r, float x, float y, float w, float h, Vector3 color, float fold)
    {
        c.Rect(Paint.Down(color, color.Darker(0.35f), y, y + h), x, y, w, h);
        for (var at = x; at < x + w - 2f; at += fold)
        {
            var width = MathF.Min(fold * r.Range(0.8f, 1.1f), x + w - at);
            c.Rect(Paint.Across(Tint.Black, Tint.Black, at, at + (width * 0.6f)).Alpha(0.42f, 0f), at, y,
                width * 0.6f, h);
            c.Rect(Paint.Across(color.Lighter(0.3f), color, at + (width * 0.5f), at + width).Alpha(0.38f, 0f), at
                + (width * 0.5f), y, width * 0.5f, h);
        }
    }

    public static void Valance(Canvas c, float x, float y, float w, float h, Vector3 color, int swags)
    {
        var step = w / swags;
        c.Rect(Paint.Down(color.Lighter(0.05f), color.Darker(0.2f), y, y + (h * 0.6f)), x, y, w, h * 0.55f);
        for (var i = 0; i < swags; i++)
        {
            var left = x + (i * step);
            var shape = new Outline().Move(left, y + (h * 0.3f)).To(left + step, y + (h * 0.3f))
                .Bend(left + (step * 0.5f), y + (h * 1.5f), left, y + (h * 0.3f));
            c.Fill(shape, Paint.Down(color.Lighter(0.1f), color.Darker(0.45f), y + (h * 0.2f), y + h));
            Garland(c, left, y + (h * 0.52f), step, h * 0.4f, h * 0.05f,
                Tint.Hex(0xE2B64A) * Vector3.Min(Tint.White, color.Lighter(0.8f)));
        }
    }

    private static void Garland(Canvas c, float x, float y, float w, float sag, float width, Vector3 gold)
    {
        Span<float> xy = stackalloc float[26];
        for (var i = 0; i <= 12; i++)
        {
            var t = i / 12f;
            xy[i * 2] = x + (w * t);
            xy[(i * 2) + 1] = y + (sag * 4f * t * (1f - t));
        }

        c.Line(gold, width, xy);
    }

    /// <summary>Bars that read as words from a distance and say nothing up close.</summary>
    public static void Words(Canvas c, Rng r, float centre, float y, float width, float height, Vector3 color)
    {
        var x = centre - (width / 2f);
        var end = centre + (width / 2f);
        var stroke = height * 0.24f;
        while (x < end - height)
        {
            var length = MathF.Min(height * r.Range(1f, 3.4f), end - x);
            c.Taper(color, x + stroke, y + (height * 0.5f), stroke, x + length - stroke, y + (height * 0.5f), stroke);
            x += length + (height * 0.34f);
        }
    }

    public static void Flag(Easel e, float x, float y, float w, Vector3 tone)
    {
        var c = e.Canvas;
        var red = Tint.FlagRed * tone;
        var phase = e.Rng.Range(0f, 6f);
        var h = w * 0.66f;
        var shape = new Outline().Move(x, y);
        for (var i = 1; i <= 12; i++)
        {
            shape.To(x + (w * i / 12f), y + (MathF.Sin((i * 0.55f) + phase) * h * 0.07f * i / 12f));
        }

        for (var i = 12; i >= 0; i--)
        {
            shape.To(x + (w * i / 12f), y + h + (MathF.Sin((i * 0.55f) + phase) * h * 0.07f * i / 12f));
        }

        c.Fill(shape, red);
        for (var i = 0; i < 3; i++)
        {
            var sx = x + (w * ((i * 0.34f) + 0.08f));
            c.Rect(Paint.Across(Tint.Black, Tint.Black, sx, sx + (w * 0.16f)).Alpha(0.16f, 0f), sx, y + (h * 0.04f),
                w * 0.16f, h * 0.92f);
        }

        Star(c, x + (w * 0.5f), y + (h * 0.5f), h * 0.29f, Tint.StarYellow * tone);
    }

    public static void Flowers(Canvas c, Rng r, float x, float y, float w, float h, Vector3 tone,
        params ReadOnlySpan<uint> blooms)
    {
        for (var i = 0; i < 26; i++)
        {
            var angle = r.Range(-2.8f, -0.34f);
            var px = x + (MathF.Cos(angle) * w * r.Range(0.5f, 1.05f));
            var py = y + (MathF.Sin(angle) * h * r.Range(0.5f, 1.05f));
            c.Taper(Tint.Hex(i % 2 == 0 ? 0x2F6B33u : 0x4C8A42u) * tone, x, y, w * 0.05f, px, py, w * 0.02f);
        }

        for (var i = 0; i < 44; i++)
        {
            var angle = r.Range(0f, MathF.Tau);
            var far = MathF.Sqrt(r.Next());
            var px = x + (MathF.Cos(angle) * far * w * 0.9f);
            var py = y - (h * 0.35f) + (MathF.Sin(angle) * far * h * 0.55f);
            Bloom(c, px, py, w * r.Range(0.09f, 0.15f), Tint.Hex(r.Pick(blooms)).Vary(r, 0.1f) * tone,
                r.Range(0f, 1f));
        }
    }

    private static void Bloom(Canvas c, float x, float y, float size, Vector3 color, float turn)
    {
        if (size < 6f)
        {
            c.Ellipse(color.Darker(0.2f), x, y + (size * 0.15f), size, size * 0.85f);
            c.Ellipse(color.Lighter(0.12f), x - (size * 0.1f), y - (size * 0.1f), size * 0.7f, size * 0.6f);
            return;
        }

        c.Ellipse(color.Darker(0.45f), x, y + (size * 0.14f), size * 0.95f, size * 0.85f);
        for (var ring = 0; ring < 3; ring++)
        {
            var petals = 8 - (ring * 2);
            var reach = size * (0.62f - (ring * 0.22f));
            var wide = size * (0.36f - (ring * 0.06f));
            for (var i = 0; i < petals; i++)
            {
                var angle = ((i + (ring * 0.5f)) * MathF.Tau / petals) + turn;
                var (s, cs) = MathF.SinCos(angle);
                var paint = color.Lighter((ring * 0.1f) - (s * 0.08f)).Darker(i % 2 == 0 ? 0.1f : 0f);
                c.Ellipse(paint, x + (cs * reach), y + (s * reach * 0.86f), wide * 1.15f, wide * 0.9f, angle);
            }
        }

        c.Ellipse(color.Darker(0.22f), x, y, size * 0.16f, size * 0.14f);
    }

    public static void Microphone(Canvas c, float x, float y, float toX, float toY, float size)
    {
        var metal = Tint.Hex(0x2A2C30);
        var midX = (x * 0.8f) + (toX * 0.2f);
        c.Line(metal, size * 0.22f, x, y, midX, (y + toY) * 0.5f, toX, toY);
        c.Taper(Tint.Hex(0x17181B), toX, toY, size * 0.42f, toX + ((toX - midX) * 0.28f), toY - (size * 0.7f),
            size * 0.5f);
        c.Ellipse(Paint.Of(Tint.White, 0.25f), toX + ((toX - midX) * 0.28f) - (size * 0.15f), toY - (size * 0.9f),
            size * 0.14f, size * 0.2f);
    }
}
