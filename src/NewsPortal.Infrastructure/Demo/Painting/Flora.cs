using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting;

internal static class Flora
{
    /// <summary>A broad-leaved tree built of three layers of foliage, lit from the upper left.</summary>
    public static void Tree(Easel e, float x, float ground, float height, uint leaf = 0x4C7D3A, float depth = 0f,
        uint bloom = 0)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var trunk = l.Lit(0x5A4433, depth);
        var top = ground - (height * 0.62f);
        c.Soft(x, ground, height * 0.34f, height * 0.05f, l.Dim(0x202418, depth), 0.5f);
        c.Taper(Paint.Across(trunk, trunk.Darker(0.4f), x - (height * 0.03f), x + (height * 0.03f)), x, ground,
            height * 0.035f,
            x + (height * 0.02f), top, height * 0.018f);
        c.Taper(trunk.Darker(0.2f), x, ground - (height * 0.33f), height * 0.016f, x - (height * 0.16f), top,
            height * 0.008f);
        c.Taper(trunk.Darker(0.3f), x, ground - (height * 0.36f), height * 0.016f, x + (height * 0.18f), top,
            height * 0.008f);
        var spread = r.Range(0.30f, 0.38f) * height;
        Crown(e, x, top, spread, height * 0.27f, leaf, depth, bloom);
    }

    public static void Crown(Easel e, float x, float y, float rx, float ry, uint leaf, float depth, uint bloom = 0)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var color = Tint.Hex(leaf).Vary(r, 0.07f);
        for (var layer = 0; layer < 3; layer++)
        {
            var paint = layer switch
            {
                0 => l.Dim(color.Darker(0.25f), depth),
                1 => l.Lit(color.Darker(0.12f), depth),
                _ => l.Lit(color.Lighter(0.16f), depth),
            };
            var count = 16 + (layer * 9);
            var size = layer switch { 0 => 0.42f, 1 => 0.24f, _ => 0.11f };
            for (var i = 0; i < count; i++)
            {
                var angle = r.Range(0f, MathF.Tau);
                var far = MathF.Sqrt(r.Next()) * (1f - (size * 0.7f));
                var bx = x + (MathF.Cos(angle) * far * rx) - (layer * rx * 0.06f);
                var by = y + (MathF.Sin(angle) * far * ry) - (layer * ry * 0.13f);
                var s = size * r.Range(0.7f, 1.15f);
                c.Ellipse(Paint.Of(paint.Vary(r, 0.06f), layer == 2 ? 0.85f : 1f), bx, by, rx * s, ry * s * 0.86f);
            }
        }

        for (var i = 0; bloom != 0 && i < 46; i++)
        {
            var angle = r.Range(0f, MathF.Tau);
            var far = MathF.Sqrt(r.Next());
            var size = rx * r.Range(0.03f, 0.09f);
            c.Ellipse(l.Lit(Tint.Hex(bloom).Vary(r, 0.12f), depth), x + (MathF.Cos(angle) * far * rx),
                y + (MathF.Sin(angle) * far * ry * 0.95f) - (ry * 0.1f), size * 1.3f, size);
        }
    }

    public static void Palm(Easel e, float x, float ground, float height, float depth = 0f, float lean = 0f)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var trunk = l.Lit(0x8A7357, depth);
        var tx = x + (lean * height);
        var ty = ground - height;
        var trunkWidth = height * 0.02f;
        float px = x, py = ground;
        for (var i = 1; i <= 8; i++)
        {
            var t = i / 8f;
            var nx = x + ((tx - x) * t * t);
            var ny = ground - (height * t);
            c.Taper(i % 2 == 0 ? trunk : trunk.Darker(0.12f), px, py, trunkWidth * (1.25f - (t * 0.5f)), nx, ny,
                trunkWidth * (1.15f - (t * 0.5f)));
            (px, py) = (nx, ny);
        }

        var fronds = r.Count(11, 14);
        for (var i = 0; i < fronds; i++)
        {
            var angle = -MathF.PI * (-0.12f + (1.24f * i / (fronds - 1)));
            var tone = i % 3 == 0 ? l.Lit(0x7FA848, depth) : i % 3 == 1 ? l.Lit(0x5B8A3C, depth)
                : l.Dim(0x4E7A36, depth);
            Frond(c, tx, ty, angle + r.Range(-0.1f, 0.1f), height * r.Range(0.34f, 0.42f), tone);
        }

        for (var i = 0; i < 4; i++)
        {
            c.Ellipse(l.Lit(0x7E8A3A, depth), tx + r.Range(-0.03f, 0.03f) * height, ty + (0.03f * height),
                0.018f * height, 0.02f * height);
        }
    }

    public static void Areca(Easel e, float x, float ground, float height, float depth = 0f)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        c.Taper(l.Lit(0x9A9A86, depth), x, ground, height * 0.014f, x, ground - height, height * 0.009f);
        c.Taper(l.Lit(0x7FA05A, depth), x, ground - (height * 0.9f), height * 0.014f, x, ground - height,
            height * 0.01f);
        for (var i = 0; i < 8; i++)
        {
            var angle = -MathF.PI * (0.06f + (0.88f * i / 7f));
            Frond(c, x, ground - height, angle + r.Range(-0.08f, 0.08f), height * 0.21f,
                l.Lit(i % 2 == 0 ? 0x5E9443u : 0x457A35u, depth));
        }
    }

    public static void Bush(Easel e, float x, float y, float size, uint leaf = 0x47733A, float depth = 0f,
        uint bloom = 0) =>
        Crown(e, x, y - (size * 0.3f), size, size * 0.5f, leaf, depth, bloom);

    public static void Hedge(Easel e, float y, float size, uint leaf, float depth, float from = 0f, float to = 1600f)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        for (var layer = 0; layer < 2; layer++)
        {
            for (var x = from; x <= to; x += size * 0.38f)
            {
                var color = Tint.Hex(leaf).Vary(r, 0.1f);
                var paint = layer == 0 ? l.Dim(color, depth) : l.Lit(color.Lighter(0.08f), depth);
                var s = size * r.Range(0.35f, 0.75f) * (layer == 0 ? 1f : 0.55f);
                c.Ellipse(paint, x + r.Range(-0.2f, 0.2f) * size, y - (s * (layer == 0 ? 0.4f : 0.75f)), s, s * 0.8f);
            }
        }
    }

    public static void Bamboo(Easel e, float x, float ground, float height, float depth = 0f)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        for (var i = 0; i < 9; i++)
        {
            var foot = x + r.Range(-0.12f, 0.12f) * height;
            var tip = foot + r.Range(-0.35f, 0.35f) * height;
            var h = height * r.Range(0.75f, 1.1f);
            c.Taper(l.Lit(0x7C9447, depth), foot, ground, height * 0.01f, tip, ground - h, height * 0.004f);
            for (var k = 0; k < 16; k++)
            {
                var t = r.Range(0.35f, 1f);
                var lx = foot + ((tip - foot) * t);
                var ly = ground - (h * t);
                var angle = r.Range(0.1f, 3f);
                var length = height * r.Range(0.07f, 0.13f);
                c.Taper(l.Lit(k % 2 == 0 ? 0x6E9A45u : 0x4B7A38u, depth), lx, ly, height * 0.011f, lx
                    + (MathF.Cos(angle) * length),
                    ly + (MathF.Sin(angle) * length * 0.7f), 0.5f);
            }
        }
    }

    public static void Pot(Easel e, float x, float y, float size, uint bloom)
    {
        var (c, r) = (e.Canvas, e.Rng);
        var tone = e.Light.Indoor;
        c.Poly(Paint.Across(Tint.Hex(0xB5643C) * tone, Tint.Hex(0x7A3D24) * tone, x - (size * 0.3f), x
            + (size * 0.3f)),
            x - (size * 0.3f), y - (size * 0.5f), x + (size * 0.3f), y - (size * 0.5f), x + (size * 0.22f), y,
            x - (size * 0.22f), y);
        for (var i = 0; i < 26; i++)
        {
            var color = i < 11 ? Tint.Hex(0x3F7A38) : Tint.Hex(bloom);
            var rise = i < 11 ? 0.2f : 0.35f;
            c.Ellipse(color.Vary(r, 0.14f) * tone, x + (r.Range(-0.5f, 0.5f) * size),
                y - (size * (0.45f + rise + r.Range(-0.25f, 0.25f))),
                size * 0.12f, size * 0.11f);
        }
    }

    public static void Lotus(Canvas c, float x, float y, float size, Vector3 pink)
    {
        for (var i = 0; i < 7; i++)
        {
            var angle = -MathF.PI * (0.08f + (0.84f * ((i * 3) % 7) / 6f));
            var tipX = x + (MathF.Cos(angle) * size);
            var tipY = y + (MathF.Sin(angle) * size);
            var side = MathF.Sin(angle) * size * 0.3f;
            c.Fill(new Outline().Move(x, y).Bend(x + (MathF.Cos(angle) * size * 0.6f) + side, y
                + (MathF.Sin(angle) * size * 0.6f), tipX, tipY)
                .Bend(x + (MathF.Cos(angle) * size * 0.6f) - side, y + (MathF.Sin(angle) * size * 0.6f) + 2f, x, y),
                Paint.Between(pink.Lighter(0.5f), pink, x, y, tipX, tipY));
        }
    }

    private static void Frond(Canvas c, float x, float y, float angle, float length, Vector3 color)
    {
        var (s, cs) = MathF.SinCos(angle);
        var droop = length * (0.30f + (0.28f * MathF.Abs(cs)));
        var midX = x + (cs * length * 0.55f);
        var midY = y + (s * length * 0.55f) - (length * 0.1f);
        var tipX = x + (cs * length);
        var tipY = y + (s * length * 0.7f) + droop;
        var shape = new Outline().Move(x, y).Bend(midX, midY - (length * 0.12f), tipX, tipY)
            .Bend(midX, midY + (length * 0.12f), x, y);
        c.Fill(shape, Paint.Between(color.Lighter(0.12f), color.Darker(0.2f), x, y, tipX, tipY));
        for (var i = 2; i < 9; i++)
        {
            var t = i / 9f;
            var a = (1f - t) * (1f - t);
            var b = 2f * t * (1f - t);
            var px = (a * x) + (b * midX) + (t * t * tipX);
            var py = (a * y) + (b * midY) + (t * t * tipY);
            c.Taper(color, px, py, length * 0.014f, px + (cs * length * 0.07f), py + (length * 0.14f), 0.4f);
        }
    }
}
