using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting;

/// <summary>Sky, sun, clouds, mist and rain.</summary>
internal static class Weather
{
    public static void Sky(Easel e, float horizon, float sunX = -1f)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var middle = horizon * 0.55f;
        c.Rect(Paint.Down(l.SkyTop, l.SkyMiddle, 0f, middle), 0f, 0f, 1600f, middle + 1f);
        c.Rect(Paint.Down(l.SkyMiddle, l.SkyLow, middle, horizon), 0f, middle, 1600f, 1001f - middle);
        sunX = sunX < 0f ? r.Range(260f, 1340f) : sunX;
        var sunY = horizon * (1f - l.SunHeight);
        if (l.Night)
        {
            Stars(c, r, horizon);
        }

        if (!l.Rain)
        {
            Disc(c, l, sunX, sunY);
        }

        var clouds = l.Rain ? 9 : r.Count(3, 6);
        for (var i = 0; i < clouds; i++)
        {
            var y = horizon * r.Range(0.08f, 0.74f);
            Cloud(e, r.Range(-80f, 1680f), y, r.Range(0.6f, 1.5f) * (0.5f + (0.7f * (1f - (y / horizon)))));
        }
    }

    public static void Mist(Easel e, float y, float height, float alpha)
    {
        var r = e.Rng;
        for (var i = 0; i < 5; i++)
        {
            e.Canvas.Soft(r.Range(0f, 1600f), y + r.Range(-0.3f, 0.3f) * height, r.Range(350f, 700f), height,
                e.Light.Haze.Lighter(0.1f), alpha);
        }
    }

    public static void Rain(Easel e)
    {
        if (!e.Light.Rain)
        {
            return;
        }

        var r = e.Rng;
        for (var i = 0; i < 620; i++)
        {
            var near = r.Next();
            var length = 18f + (near * near * 70f);
            var x = r.Range(-40f, 1640f);
            var y = r.Range(-60f, 1000f);
            e.Canvas.Taper(Paint.Of(Tint.Hex(0xE6EEF2), 0.1f + (near * 0.16f)), x, y, 0.4f, x - (length * 0.16f), y
                + length,
                0.5f + (near * 0.7f));
        }
    }

    /// <summary>Slanting beams of light.</summary>
    public static void Beam(Canvas c, float x, float y, float footX, float footY, float spread, Vector3 color,
        float alpha)
    {
        var paint = Paint.Between(color, color, x, y, footX, footY);
        for (var i = 1; i <= 6; i++)
        {
            var k = spread * i / 6f;
            c.Poly(paint.Alpha(alpha * 0.24f, 0f), x - (k * 0.1f), y, x + (k * 0.1f), y, footX + k, footY, footX - k,
                footY);
        }
    }

    private static void Disc(Canvas c, Light l, float x, float y)
    {
        if (l.Night)
        {
            c.Glow(x, y, 260f, 260f, l.Sun, 0.22f);
            c.Ellipse(Paint.Between(l.Sun.Lighter(0.3f), l.Sun.Darker(0.08f), x - 30f, y - 30f, x + 30f, y + 30f), x,
                y, 34f, 34f);
            return;
        }

        // A pale sky saturates quickly; only an evening sky can carry the full glow.
        var power = l.Dusk ? 1f : 0.55f;
        c.Glow(x, y, 900f, 520f, l.Sun, 0.2f * power);
        c.Glow(x, y, 330f, 330f, l.Sun, 0.3f * power);
        c.Glow(x, y, 120f, 120f, l.Sun.Lighter(0.4f), 0.5f);
        c.Ellipse(l.Sun.Lighter(0.65f) * 2.2f, x, y, l.Dusk ? 46f : 34f, l.Dusk ? 46f : 34f);
    }

    private static void Stars(Canvas c, Rng r, float horizon)
    {
        for (var i = 0; i < 160; i++)
        {
            var size = r.Range(0.7f, 1.9f);
            c.Ellipse(Paint.Of(Tint.White, r.Range(0.25f, 0.9f)), r.Range(0f, 1600f), r.Range(0f, horizon * 0.85f),
                size, size);
        }
    }

    private static void Cloud(Easel e, float x, float y, float size)
    {
        var (c, l, r) = (e.Canvas, e.Light, e.Rng);
        var top = l.Night ? l.SkyLow : l.Rain ? l.SkyLow : Tint.Mix(l.Sun, Tint.White, 0.6f);
        var belly = Tint.Mix(l.SkyMiddle, l.Haze, 0.5f).Darker(l.Rain ? 0.22f : 0.06f);
        for (var i = 0; i < 7; i++)
        {
            c.Soft(x + (r.Range(-150f, 150f) * size), y + (r.Range(0f, 26f) * size), r.Range(90f, 190f) * size,
                r.Range(18f, 34f) * size, belly, 0.5f);
        }

        for (var i = 0; i < 9; i++)
        {
            var at = r.Range(-1f, 1f);
            var rise = 1f - (at * at);
            c.Soft(x + (at * 140f * size), y - (rise * r.Range(8f, 46f) * size), r.Range(40f, 95f) * size,
                r.Range(20f, 40f) * size, top, 0.55f);
        }
    }
}
