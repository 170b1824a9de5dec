namespace NewsPortal.Infrastructure.Demo.Painting.Scenes;

internal static class Forest
{
    public static void Draw(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var glow = Tint.Mix(l.SkyLow, l.Lit(0xB8D68A), 0.45f);
        c.Rect(Paint.Down(Tint.Mix(glow, l.Lit(0x4F7A45), 0.45f), glow, 0f, 560f), 0f, 0f, 1600f, 1000f);
        var sun = r.Range(450f, 1150f);
        c.Glow(sun, 330f, 700f, 520f, l.Sun, l.Night ? 0.3f : 0.35f);
        c.Rect(Paint.Down(l.Lit(0xA8C070, 0.35f), l.Dim(0x3F5F2C), 600f, 1000f).Rough(0.2f, 0.4f, 0.8f), 0f, 600f,
            1600f, 400f);
        for (var layer = 0; layer < 3; layer++)
        {
            Layer(e, layer);
            Weather.Mist(e, 600f + (layer * 40f), 80f, 0.2f - (layer * 0.05f));
            if (layer == 1)
            {
                Path(e, sun);
                Beams(e, sun);
            }
        }

        Hikers(e, sun);
        Front(e);
        Weather.Rain(e);
    }

    private static void Layer(Easel e, int layer)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var depth = 0.56f - (layer * 0.22f);
        var ground = 610f + (layer * 50f);
        var count = 17 - (layer * 5);
        for (var i = 0; i < count; i++)
        {
            var x = (i + r.Range(0.1f, 0.9f)) * 1600f / count;
            if (layer == 2 && MathF.Abs(x - 800f) < 190f)
            {
                continue;
            }

            var w = 11f + (layer * 12f) + r.Range(0f, 8f);
            var bark = Tint.Hex(r.Pick(0x6B5A45u, 0x7F6F58u, 0x54483Au));
            var lean = r.Range(-30f, 30f);
            var trunk = new Outline().Taper(x, ground + 14f, w * 1.25f, x + lean, -40f, w * 0.7f);
            c.Fill(trunk, Paint.Across(l.Lit(bark.Lighter(0.1f), depth), l.Dim(bark.Darker(0.15f), depth), x - w, x
                + w).Rough(0.25f, 1f, 0.15f));
            c.Taper(l.Dim(bark, depth), x + (lean * 0.5f), 300f, w * 0.45f, x + (lean * 0.5f) + (r.Sign() * 110f),
                150f, w * 0.2f);
            Flora.Bush(e, x, ground + 34f + (w * 1.1f), 50f + (layer * 24f), 0x5F8F3F, depth * 0.8f);
        }

        for (var i = 0; i < 11; i++)
        {
            Flora.Crown(e, r.Range(-50f, 1650f), r.Range(-20f, 130f) - (layer * 30f), 190f, 95f, layer == 0
                ? 0x7FA850u : 0x4F8438u, depth);
        }
    }

    private static void Path(Easel e, float sun)
    {
        var (c, l) = (e.Canvas, e.Light);
        var earth = l.Lit(0xB99668);
        c.Fill(new Outline().Move(sun - 20f, 620f).To(sun + 16f, 620f).Bend(sun + 190f, 720f, 900f, 800f).Bend(800f,
            860f, 1120f, 1010f).To(520f, 1010f)
            .Bend(600f, 840f, 700f, 790f).Bend(sun + 60f, 700f, sun - 20f, 620f),
            Paint.Down(l.Lit(0xDCC694, 0.3f), earth.Darker(0.2f), 620f, 1000f).Rough(0.16f, 0.6f, 1f));
    }

    private static void Beams(Easel e, float sun)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var strength = l.Night ? 0.13f : l.Rain ? 0.05f : 0.2f;
        for (var i = 0; i < 6; i++)
        {
            var x = sun + r.Range(-260f, 260f);
            Weather.Beam(c, x, -60f, x - 200f + r.Range(-80f, 80f), 820f, r.Range(50f, 130f), l.Sun, strength);
        }
    }

    private static void Hikers(Easel e, float sun)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var count = r.Count(2, 3);
        for (var i = 0; i < count; i++)
        {
            var look = Look.Random(r, l.Tone, r.Pick(Dress.Worker, Dress.Casual)) with { Headwear = Headwear.Cap };
            if (i == 0)
            {
                look = look with { Top = l.Lit(0x5F6F3F), Bottom = l.Lit(0x4A5434) };
            }

            var x = 800f + ((i - 1) * 110f) + ((sun - 800f) * 0.12f);
            var y = 850f - (i * 32f);
            Figure.Stand(c, x, y, 250f - (i * 22f), look, i == 1 ? Pose.Walk : Pose.StandBack, r.Sign());
            c.Curve(Paint.Down(l.Lit(0xC9562F), l.Dim(0x8A3A20), y - 190f, y - 120f), x, y - 158f + (i * 14f),
                24f - (i * 2f), -0.8f, -1f, 0.8f, -1f, 1f, 1.1f, -1f, 1.1f);
        }
    }

    private static void Front(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        for (var side = -1; side <= 1; side += 2)
        {
            var x = 800f + (side * r.Range(640f, 760f));
            var bark = Tint.Hex(0x4A3C30);
            c.Fill(new Outline().Taper(x, 1010f, 95f, x - (side * 40f), -60f, 66f),
                Paint.Across(l.Lit(bark), l.Dim(bark.Darker(0.4f)), x - 80f, x + 80f).Rough(0.35f, 1f, 0.12f));
            for (var i = 0; i < 22; i++)
            {
                c.Ellipse(Paint.Of(l.Lit(Tint.Hex(0x6A8A42).Vary(r, 0.1f)), 0.3f), x + r.Range(-60f, 30f),
                    r.Range(500f, 990f), r.Range(9f, 30f), r.Range(30f, 90f));
            }
        }

        for (var i = 0; i < 22; i++)
        {
            var x = r.Chance(0.5f) ? r.Range(-20f, 520f) : r.Range(1080f, 1620f);
            var y = r.Range(930f, 1010f);
            for (var k = 0; k < 7; k++)
            {
                var angle = -MathF.PI * (0.12f + (0.76f * k / 6f));
                var tipX = x + (MathF.Cos(angle) * 96f);
                var tipY = y + (MathF.Sin(angle) * 84f);
                var green = l.Lit(Tint.Hex(k % 2 == 0 ? 0x5F9A3Fu : 0x47803Au).Vary(r, 0.1f));
                c.Fill(new Outline().Move(x, y).Bend(x + (MathF.Cos(angle) * 60f) - 10f, y + (MathF.Sin(angle) * 90f),
                    tipX, tipY).Bend(x + (MathF.Cos(angle) * 56f) + 8f, y + (MathF.Sin(angle) * 50f), x, y),
                    Paint.Between(green.Darker(0.4f), green.Lighter(0.1f), x, y, tipX, tipY));
            }
        }
    }
}
