using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting;

internal static class Houses
{
    /// <summary>A narrow Vietnamese tube house with a shop on the ground floor.</summary>
    public static void Shop(Easel e, float x, float ground, float w, float floorHeight, int floors, float depth)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var wall = Tint.Hex(r.Pick(0xE9C46Au, 0xF0E2C6u, 0xD98F6Bu, 0x9CC3B5u, 0xB9C9DDu, 0xE6B8A0u, 0xC9D3A9u,
            0xD7D2C8u)).Vary(r, 0.04f);
        var top = ground - (floorHeight * (floors + 0.15f));
        c.Rect(Paint.Between(l.Lit(wall, depth), l.Lit(wall.Darker(0.2f), depth), x, top, x + w, ground).Rough(0.06f),
            x, top, w, ground - top);
        c.Rect(l.Dim(wall, depth), x + w - (w * 0.03f), top, w * 0.03f, ground - top);
        c.Rect(l.Lit(wall.Lighter(0.25f), depth), x - 4f, top - (floorHeight * 0.1f), w + 8f, floorHeight * 0.12f);
        if (r.Chance(0.5f))
        {
            c.Rect(l.Lit(0x8FA3AD, depth), x + (w * 0.55f), top - (floorHeight * 0.42f), w * 0.22f,
                floorHeight * 0.34f);
        }

        for (var f = 1; f < floors; f++)
        {
            Storey(e, x, ground - (floorHeight * (f + 1)), w, floorHeight, wall, depth);
        }

        Front(e, x, ground - floorHeight, w, floorHeight, depth);
    }

    public static void Window(Easel e, float x, float y, float w, float h, float depth, float litChance = 0.55f)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var on = l.Lamps && r.Chance(litChance);
        c.Rect(l.Lit(0xF2EFE6, depth), x - (w * 0.06f), y - (h * 0.04f), w * 1.12f, h * 1.08f);
        var glass = on ? Tint.Hex(0xFFD27A).Vary(r, 0.1f) : Tint.Mix(l.Dim(0x3F5568, depth), l.SkyMiddle, 0.25f);
        c.Rect(Paint.Down(glass.Lighter(on ? 0.15f : 0.12f), glass.Darker(0.15f), y, y + h), x, y, w, h);
        c.Rect(l.Lit(0xD9D4C6, depth), x + (w * 0.47f), y, w * 0.06f, h);
        c.Rect(l.Lit(0xD9D4C6, depth), x, y + (h * 0.34f), w, h * 0.035f);
        if (on)
        {
            c.Glow(x + (w * 0.5f), y + (h * 0.5f), w * 1.6f, h * 1.2f, Tint.Hex(0xFFB24D), 0.16f);
        }
    }

    public static void Roof(Easel e, float x, float eaves, float w, float h, uint tile, float depth,
        float overhang = 0.06f)
    {
        var (c, l) = (e.Canvas, e.Light);
        var color = Tint.Hex(tile);
        var left = x - (w * overhang);
        var right = x + w + (w * overhang);
        c.Poly(Paint.Between(l.Lit(color.Lighter(0.1f), depth), l.Lit(color.Darker(0.28f), depth), left, eaves - h,
            right, eaves).Rough(0.14f, 0.5f, 1f),
            left, eaves, x + (w * 0.08f), eaves - h, x + (w * 0.92f), eaves - h, right, eaves);
        for (var i = 1; i < 26; i++)
        {
            var t = i / 26f;
            c.Line(Paint.Of(l.Dim(color.Darker(0.2f), depth), 0.45f), 2f, x + (w * (0.08f + (0.84f * t))), eaves - h,
                left + ((right - left) * t), eaves);
        }

        c.Line(l.Dim(color.Darker(0.1f), depth), h * 0.07f, x + (w * 0.07f), eaves - h, x + (w * 0.93f), eaves - h);
        c.Rect(Paint.Down(Tint.Black, Tint.Black, eaves, eaves + (h * 0.35f)).Alpha(0.42f, 0f), x, eaves, w,
            h * 0.35f);
    }

    private static void Storey(Easel e, float x, float y, float w, float h, Vector3 wall, float depth)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var bays = w > 190f ? 2 : 1;
        for (var i = 0; i < bays; i++)
        {
            var ww = w / bays * 0.56f;
            Window(e, x + (w / bays * (i + 0.22f)), y + (h * 0.18f), ww, h * 0.6f, depth);
        }

        var slab = y + (h * 0.94f);
        c.Rect(Paint.Down(Tint.Black, Tint.Black, slab, slab + (h * 0.2f)).Alpha(0.3f, 0f), x, slab, w, h * 0.2f);
        c.Rect(l.Lit(wall.Lighter(0.3f), depth), x - 3f, slab, w + 6f, h * 0.07f);
        for (var i = 0; i <= 12; i++)
        {
            c.Rect(l.Dim(0x3A4046, depth), x + (w * 0.04f) + (w * 0.92f * i / 12f), slab - (h * 0.26f), w * 0.008f,
                h * 0.26f);
        }

        c.Rect(l.Dim(0x3A4046, depth), x + (w * 0.02f), slab - (h * 0.27f), w * 0.96f, h * 0.03f);
        if (r.Chance(0.6f))
        {
            for (var i = 0; i < 9; i++)
            {
                c.Ellipse(l.Lit(Tint.Hex(r.Pick(0x5C8C46u, 0x3F6F35u, 0xD86A8Au)).Vary(r, 0.1f), depth), x
                    + r.Range(0.08f, 0.92f) * w, slab - (h * r.Range(0.2f, 0.34f)), w * 0.06f, h * 0.08f);
            }
        }
    }

    private static void Front(Easel e, float x, float y, float w, float h, float depth)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var glow = l.Lamps ? Tint.Hex(0xFFC873) : Tint.Mix(l.Dim(0x4A3D33, depth), l.Haze, 0.1f);
        c.Rect(Paint.Down(glow, glow.Darker(0.35f), y, y + h), x + (w * 0.07f), y + (h * 0.3f), w * 0.86f, h * 0.7f);
        for (var i = 0; i < 16; i++)
        {
            var goods = Tint.Hex(r.Pick(0xC94C3Bu, 0xE0A93Fu, 0x3F7FA8u, 0x6A9A55u, 0xEDE5D2u, 0x7A5236u)) * (l.Lamps
                ? Tint.Hex(0xFFDDAA) : l.Tone);
            c.Rect(goods.Darker(0.15f), x + (w * r.Range(0.1f, 0.78f)), y + (h * r.Range(0.45f, 0.85f)),
                w * r.Range(0.06f, 0.14f), h * r.Range(0.08f, 0.15f));
        }

        var sign = Tint.Hex(r.Pick(0xB3262Bu, 0x1F5FA0u, 0x1E7A4Cu, 0xD98A1Fu, 0x40307Au));
        var board = l.Lamps ? sign.Lighter(0.1f) : l.Lit(sign, depth);
        c.Rect(board, x + (w * 0.02f), y + (h * 0.02f), w * 0.96f, h * 0.22f);
        Decor.Words(c, r, x + (w * 0.5f), y + (h * 0.08f), w * 0.7f, h * 0.1f,
            Tint.Hex(0xFFF3D0) * (l.Lamps ? Tint.White : l.Tone));
        var awning = Tint.Hex(r.Pick(0xC8402Fu, 0x2E7D6Bu, 0x3268A8u, 0xE0A030u));
        for (var i = 0; i < 8; i++)
        {
            var color = i % 2 == 0 ? awning : Tint.Hex(0xF3EBDC);
            c.Poly(l.Lit(color, depth), x + (w * i / 8f), y + (h * 0.25f), x + (w * (i + 1) / 8f), y + (h * 0.25f), x
                + (w * (i + 1.1f) / 8f), y + (h * 0.42f), x + (w * (i + 0.1f) / 8f) - (w * 0.02f), y + (h * 0.42f));
        }
    }
}
