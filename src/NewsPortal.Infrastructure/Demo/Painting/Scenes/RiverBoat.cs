namespace NewsPortal.Infrastructure.Demo.Painting.Scenes;

internal static class RiverBoat
{
    public static void Draw(Easel e)
    {
        var (l, r) = (e.Light, e.Rng);
        var line = r.Range(480f, 540f);
        Weather.Sky(e, line);
        var delta = r.Chance(0.45f);
        if (delta)
        {
            Delta(e, line);
        }
        else
        {
            Bay(e, line);
        }

        var near = l.Lit(delta ? 0x7E6A48u : 0x2F6E6Eu);
        Land.Water(e, line, 1000f, near, 0.62f);
        var boats = r.Count(2, 4);
        for (var i = 0; i < boats - 1; i++)
        {
            Sampan(e, r.Range(150f, 1450f), line + r.Range(40f, 130f), r.Range(120f, 190f), false);
        }

        Sampan(e, r.Range(520f, 1050f), r.Range(760f, 830f), r.Range(520f, 640f), delta);
        if (r.Chance(0.6f))
        {
            Lotus(e);
        }

        Weather.Rain(e);
    }

    private static void Bay(Easel e, float line)
    {
        var r = e.Rng;
        for (var layer = 0; layer < 3; layer++)
        {
            var depth = 0.68f - (layer * 0.24f);
            var count = 6 - layer;
            for (var i = 0; i < count; i++)
            {
                var x = r.Range(-50f, 1650f);
                Land.Karst(e, x, line + 4f, r.Range(190f, 340f), r.Range(130f, 300f) + (layer * 40f), depth);
            }

            Weather.Mist(e, line - 20f, 36f, 0.3f);
        }

        Flora.Hedge(e, line + 4f, 20f, 0x55803F, 0.15f);
    }

    private static void Delta(Easel e, float line)
    {
        var r = e.Rng;
        Land.Ridge(e, line, 30f, 300f, 0x57835A, 0.5f);
        Flora.Hedge(e, line + 2f, 60f, 0x4E7F47, 0.3f);
        for (var i = 0; i < 13; i++)
        {
            var x = r.Range(0f, 1600f);
            if (i % 4 == 0)
            {
                e.Canvas.Rect(e.Light.Lit(0xE3D2B0, 0.15f), x, line - 50f, 120f, 52f);
                Houses.Roof(e, x, line - 48f, 120f, 34f, r.Pick(0xA5563Cu, 0x7E8A92u), 0.15f);
            }

            Flora.Palm(e, r.Range(0f, 1600f), line + 4f, r.Range(130f, 250f), 0.14f, r.Range(-0.15f, 0.15f));
        }

        Flora.Hedge(e, line + 8f, 30f, 0x5D8F45, 0.1f);
    }

    private static void Sampan(Easel e, float x, float y, float w, bool fruit)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var f = r.Sign();
        var wood = l.Lit(0x7A5233);
        c.Soft(x, y + (w * 0.06f), w * 0.62f, w * 0.07f, Tint.Black, 0.55f);
        var look = Look.Random(r, l.Tone, r.Chance(0.5f) ? Dress.Farmer : Dress.AoDai,
            true) with
        { Headwear = Headwear.Conical };
        var rowerX = x - (f * w * 0.3f);
        var unit = w * 0.062f;
        c.Line(l.Lit(0x8F6B45), w * 0.012f, rowerX + (f * w * 0.16f), y - (w * 0.27f), rowerX + (f * w * 0.02f), y
            + (w * 0.13f));
        if (w > 300f)
        {
            Guests(e, x, y, w, f, fruit);
        }

        Figure.At(c, rowerX, y - (w * 0.03f) - (3.4f * unit), unit, look, Pose.Row, f);
        c.Fill(new Outline().Smooth(x, y, f * w, w, -0.5f, -0.085f, -0.3f, -0.03f, 0.1f, -0.02f, 0.36f, -0.04f, 0.53f,
            -0.105f, 0.42f, 0.03f, 0.2f, 0.062f,
            -0.3f, 0.058f, -0.44f, 0.02f), Paint.Down(wood.Lighter(0.14f), wood.Darker(0.5f), y - (w * 0.08f), y
            + (w * 0.07f)).Rough(0.15f, 0.2f, 1.4f));
        c.Line(wood.Lighter(0.35f), w * 0.01f, x - (f * w * 0.49f), y - (w * 0.08f), x - (f * w * 0.3f),
            y - (w * 0.03f), x + (f * w * 0.1f), y - (w * 0.02f),
            x + (f * w * 0.36f), y - (w * 0.04f), x + (f * w * 0.52f), y - (w * 0.1f));
        for (var i = 0; i < 7; i++)
        {
            c.Ellipse(Paint.Of(i % 2 == 0 ? wood.Darker(0.5f) : l.SkyLow, 0.3f - (i * 0.03f)), x
                + r.Range(-0.1f, 0.1f) * w, y + (w * (0.08f + (i * 0.018f))), w * (0.5f - (i * 0.04f)), w * 0.006f);
        }
    }

    private static void Guests(Easel e, float x, float y, float w, float f, bool fruit)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        if (!fruit)
        {
            for (var i = 0; i < 2; i++)
            {
                var guest = Look.Random(r, l.Tone, Dress.Vest) with
                {
                    Headwear = r.Chance(0.5f) ? Headwear.Conical
                    : Headwear.None
                };
                Figure.At(c, x + (f * w * (0.04f + (i * 0.17f))), y - (w * 0.055f), w * 0.052f, guest, Pose.Sit, f);
            }

            return;
        }

        for (var i = 0; i < 90; i++)
        {
            var at = r.Range(-0.1f, 0.38f);
            var rise = 0.1f * (1f - MathF.Pow((at - 0.14f) / 0.25f, 2f));
            var color = l.Lit(Tint.Hex(r.Pick(0xF2B632u, 0xE8622Cu, 0x7FB13Fu, 0xD63C4Au, 0xF0D24Cu)).Vary(r, 0.08f));
            var px = x + (f * w * at);
            var py = y - (w * (0.02f + (rise * r.Next())));
            c.Ellipse(color.Darker(0.3f), px, py + 1.5f, w * 0.019f, w * 0.018f);
            c.Ellipse(color, px - 1f, py, w * 0.017f, w * 0.016f);
        }
    }

    private static void Lotus(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        for (var i = 0; i < 46; i++)
        {
            var x = r.Chance(0.5f) ? r.Range(-40f, 480f) : r.Range(1120f, 1640f);
            var y = r.Range(890f, 1000f);
            var size = r.Range(34f, 62f);
            c.Ellipse(Paint.Down(l.Lit(0x79A857), l.Dim(0x3D6E3A), y - 14f, y + 14f), x, y, size, size * 0.3f);
            if (i % 5 == 0)
            {
                Flora.Lotus(c, x, y - 34f, size * 0.5f, l.Lit(0xF2A3BE));
            }
        }
    }
}
