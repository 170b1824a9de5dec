namespace NewsPortal.Infrastructure.Demo.Painting.Scenes;

internal static class SolarFarm
{
    public static void Draw(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        const float horizon = 400f;
        var sun = r.Range(400f, 1200f);
        Weather.Sky(e, horizon, sun);
        Land.Ridge(e, horizon, 160f, 430f, 0x6A8496, 0.6f);
        Land.Ridge(e, horizon + 10f, 60f, 260f, 0x6F8A58, 0.4f);
        Flora.Hedge(e, horizon + 16f, 20f, 0x5F8A4A, 0.32f);
        for (var i = 0; i < 4; i++)
        {
            Pylon(e, 100f + (i * 430f) + r.Range(-40f, 40f), horizon + 10f, 170f);
        }

        c.Rect(Paint.Down(l.Lit(0xC2B883, 0.2f), l.Lit(0x8E9A4A), horizon + 14f, 1000f).Rough(0.16f, 0.3f, 0.9f), 0f,
            horizon + 14f, 1600f, 600f);
        var v = r.Range(500f, 1100f);
        var slant = r.Range(0.1f, 0.24f);
        for (var row = 0; row < 9; row++)
        {
            Row(e, v, row / 8f, slant, sun);
            if (row == 5)
            {
                Engineers(e);
            }
        }

        Land.Blades(e, 960f, 1040f, 340, 80f, l.Dim(0x6A7A34), l.Lit(0xB8B85A));
        Weather.Rain(e);
    }

    private static void Row(Easel e, float v, float t, float slant, float sun)
    {
        var (c, l) = (e.Canvas, e.Light);
        var y = 424f + (MathF.Pow(t, 1.7f) * 500f);
        var h = 13f + (MathF.Pow(t, 1.5f) * 118f);
        var w = 30f + (t * t * 250f) + (t * 60f);
        c.Rect(Paint.Of(Tint.Black, 0.3f), 0f, y + (h * 0.55f), 1600f, h * 0.35f);
        for (var x = v - (MathF.Ceiling((v + w) / w) * w) - w; x < 1600f + w; x += w)
        {
            var skew = h * slant * ((x + (w / 2f) - v) / 500f);
            var right = x + (w * 0.965f);
            c.Rect(l.Dim(0x8A9094), x + (w * 0.48f), y, w * 0.03f, h * 0.75f);
            var glint = MathF.Max(0f, 1f - (MathF.Abs(x + (w / 2f) - sun) / 420f));
            var top = Tint.Mix(l.Lit(0x2C5F9E), l.SkyLow, 0.18f + (0.5f * glint));
            var low = l.Lit(0x14305E);
            c.Poly(l.Lit(0xDDE3E6), x - skew - 1f, y - (h * 0.5f) - 1f, right - skew + 1f, y - (h * 0.5f) - 1f, right
                + skew + 1f, y + (h * 0.5f) + 2f, x + skew - 1f, y + (h * 0.5f) + 2f);
            c.Poly(Paint.Down(top, low, y - (h * 0.5f), y + (h * 0.5f)), x - skew, y - (h * 0.5f), right - skew,
                y - (h * 0.5f), right + skew, y + (h * 0.5f), x + skew, y + (h * 0.5f));
            var grid = Paint.Of(l.Lit(0xC9DCEC), 0.4f);
            for (var k = 1; k < 6; k++)
            {
                var gx = x + ((right - x) * k / 6f);
                c.Line(grid, 0.6f + (t * 1.6f), gx - skew, y - (h * 0.5f), gx + skew, y + (h * 0.5f));
            }

            for (var k = 1; k < 4; k++)
            {
                var gy = ((k / 4f) - 0.5f) * 2f;
                c.Line(grid, 0.6f + (t * 1.4f), x + (skew * gy), y + (h * 0.5f * gy), right + (skew * gy), y
                    + (h * 0.5f * gy));
            }
        }
    }

    private static void Pylon(Easel e, float x, float y, float h)
    {
        var (c, l) = (e.Canvas, e.Light);
        var steel = l.Lit(0x7F8A92, 0.4f);
        c.Line(steel, 3f, x - (h * 0.11f), y, x, y - h, x + (h * 0.11f), y);
        for (var i = 0; i < 3; i++)
        {
            var ay = y - (h * (0.66f + (i * 0.13f)));
            c.Line(steel, 2.4f, x - (h * 0.17f), ay, x + (h * 0.17f), ay);
            c.Line(Paint.Of(steel, 0.7f), 1.2f, x + (h * 0.17f), ay, x + 220f, ay + 22f, x + 430f - (h * 0.17f), ay);
        }

        c.Line(steel, 1.6f, x - (h * 0.08f), y - (h * 0.25f), x + (h * 0.05f), y - (h * 0.5f));
        c.Line(steel, 1.6f, x + (h * 0.08f), y - (h * 0.25f), x - (h * 0.05f), y - (h * 0.5f));
    }

    private static void Engineers(Easel e)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var x = r.Range(350f, 1150f);
        for (var i = 0; i < 2; i++)
        {
            var look = Look.Random(r, l.Tone, i == 0 ? Dress.Vest
                : Dress.Worker) with
            { Headwear = Headwear.HardHat };
            Figure.Stand(c, x + (i * 100f), 760f, 270f, look, i == 0
                ? Pose.Stand with { ArmNear = 84f, ElbowNear = 92f } : Pose.Stand, 1f);
        }
    }
}
