using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting;

/// <summary>Ridges, karst, water and fields.</summary>
internal static class Land
{
    public static void Ridge(Easel e, float baseY, float amp, float wave, uint color, float depth, float foot = 1000f)
    {
        var seed = e.Rng.Count(0, 9999);
        var shape = new Outline().Move(-10f, foot);
        var top = baseY;
        for (var x = -10f; x <= 1610f; x += 8f)
        {
            var y = baseY - (amp * (0.45f + Noise.Hills(x / wave, seed, 5)));
            top = MathF.Min(top, y);
            shape.To(x, y);
        }

        shape.To(1610f, foot);
        var l = e.Light;
        var paint = Paint.Down(l.Lit(color, depth), l.Lit(color, MathF.Min(0.92f, depth + 0.3f)), top, baseY
            + (amp * 0.5f));
        e.Canvas.Fill(shape, paint.Rough(0.10f, 0.35f, 0.5f));
    }

    /// <summary>A limestone tower with one lit flank, as in Ha Long or Ninh Binh.</summary>
    public static void Karst(Easel e, float x, float baseY, float w, float h, float depth)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var lean = r.Range(-0.15f, 0.15f);
        ReadOnlySpan<float> shape =
        [
            -0.55f, 0.02f, -0.47f, -0.35f + r.Range(-0.06f, 0.06f), -0.36f, -0.7f, -0.16f + lean, -0.95f, 0.06f
                + lean, -1f,
            0.22f + lean, -0.86f, 0.36f, -0.6f + r.Range(-0.08f, 0.08f), 0.46f, -0.3f, 0.55f, 0.02f,
        ];
        var o = new Outline().Smooth(x, baseY, w, h, shape);
        var green = Tint.Hex(0x4E6F4A).Vary(r, 0.08f);
        var rock = Tint.Hex(0x8B8F86);
        var side = Paint.Across(l.Lit(Tint.Mix(green, rock, 0.25f).Lighter(0.1f), depth), l.Dim(green, depth),
            x - (w * 0.4f), x + (w * 0.35f));
        c.Fill(o, side.Rough(0.2f, 0.8f, 0.45f));
        for (var i = 0; i < 7; i++)
        {
            var px = x + (r.Range(-0.34f, 0.3f) * w);
            var py = baseY - (r.Range(0.2f, 0.75f) * h);
            c.Taper(Paint.Of(l.Lit(rock.Lighter(0.25f), depth), 0.28f), px, py, 2f + (w * 0.012f), px
                + r.Range(-5f, 5f),
                py + (h * r.Range(0.06f, 0.16f)), 1f);
        }

        c.Fill(o, Paint.Down(l.Haze, l.Haze, baseY - (h * 0.4f), baseY).Alpha(0f, 0.5f));
    }

    public static void Water(Easel e, float top, float bottom, Vector3 near, float mirror = 0.6f, float ripple = 9f)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        c.Rect(Paint.Down(Tint.Mix(l.SkyLow, near, 0.25f), near, top, bottom), 0f, top, 1600f, bottom - top);
        c.Reflect(top, bottom, 1.05f, new Vector3(0.9f, 0.95f, 0.98f), mirror, ripple);
        for (var i = 0; i < 130; i++)
        {
            var t = r.Next();
            t *= t;
            var y = top + ((bottom - top) * t);
            var w = 14f + (t * 90f * r.Range(0.4f, 1.2f));
            var bright = r.Chance(0.6f);
            c.Ellipse(Paint.Of(bright ? l.SkyLow.Lighter(0.2f) : near.Darker(0.3f), bright ? 0.22f : 0.16f),
                r.Range(0f, 1600f), y, w, 0.8f + (t * 2.6f));
        }
    }

    /// <summary>Rows of a planted field running to a vanishing point.</summary>
    public static void Rows(Easel e, float horizon, float vanishX, Vector3 far, Vector3 near, Vector3 furrow,
        float step)
    {
        var c = e.Canvas;
        c.Rect(Paint.Down(far, near, horizon, 1000f).Rough(0.16f, 0.12f, 0.9f), 0f, horizon, 1600f, 1001f - horizon);
        for (var x = -5200f; x < 6800f; x += step)
        {
            var paint = Paint.Down(furrow, furrow, horizon, 1000f).Alpha(0.05f, 0.5f);
            c.Poly(paint, vanishX + ((x - 800f) * 0.045f), horizon, vanishX + ((x - 800f) * 0.045f) + 1f, horizon,
                vanishX + x - 800f + (step * 0.4f), 1000f, vanishX + x - 800f, 1000f);
        }
    }

    public static void Blades(Easel e, float y0, float y1, int count, float height, Vector3 low, Vector3 high)
    {
        var (c, r) = (e.Canvas, e.Rng);
        for (var i = 0; i < count; i++)
        {
            var t = i / (float)count;
            var y = y0 + ((y1 - y0) * t);
            var x = r.Range(-20f, 1620f);
            var h = height * (0.35f + (0.65f * t)) * r.Range(0.6f, 1.2f);
            var bend = r.Range(-0.4f, 0.5f) * h;
            var color = Tint.Mix(low, high, r.Next());
            c.Poly(Paint.Down(color.Lighter(0.08f), color.Darker(0.3f), y - h, y), x - (h * 0.045f), y, x
                + (bend * 0.4f), y - (h * 0.6f),
                x + bend, y - h, x + (bend * 0.5f) + (h * 0.04f), y - (h * 0.55f), x + (h * 0.05f), y);
        }
    }
}
