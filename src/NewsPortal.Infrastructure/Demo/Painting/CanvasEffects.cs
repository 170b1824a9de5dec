using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting;

internal sealed partial class Canvas
{
    /// <summary>Adds light with a soft edge.</summary>
    public void Glow(float cx, float cy, float rx, float ry, Vector3 color, float strength) =>
        Spot(cx, cy, rx, ry, color * strength, 0f);

    /// <summary>Blends a colour with a soft edge: mist, smoke, shadow.</summary>
    public void Soft(float cx, float cy, float rx, float ry, Vector3 color, float alpha) =>
        Spot(cx, cy, rx, ry, color, alpha);

    /// <summary>Mirrors what is painted above a line into the rows below it, broken by ripples.</summary>
    public void Reflect(float line, float end, float stretch, Vector3 tint, float strength, float ripple)
    {
        var y0 = Math.Clamp((int)((line * _scale) + _offsetY), 0, Height);
        var y1 = Math.Clamp((int)((end * _scale) + _offsetY), 0, Height);
        for (var y = y0; y < y1; y++)
        {
            var depth = (y - y0) / _scale;
            var near = depth / MathF.Max(1f, end - line);
            var source = y0 - 1 - (int)((y - y0) * stretch);
            var keep = strength * (1f - (0.35f * near));
            if (source < 0)
            {
                source = -source % Math.Max(1, y0);
            }

            var wave = Noise.Line(depth * 0.35f / (0.25f + near), 5) + Noise.Line(depth * 0.9f / (0.3f + near), 9);
            var shift = (int)(wave * ripple * (0.3f + near) * _scale);
            for (var x = 0; x < Width; x++)
            {
                var from = Math.Clamp(x + shift, 0, Width - 1);
                ref var pixel = ref Pixels[(y * Width) + x];
                pixel += ((Pixels[(source * Width) + from] * tint) - pixel) * keep;
            }
        }
    }

    /// <summary>Two passes of a box filter over everything painted so far: lens blur for backgrounds.</summary>
    public void Blur(float radius)
    {
        var r = Math.Max(1, (int)(radius * _scale));
        var line = new Vector3[Width];
        for (var y = 0; y < Height; y++)
        {
            BlurRow(Pixels.AsSpan(y * Width, Width), line, r);
        }

        BlurColumns(r);
    }

    private void Spot(float cx, float cy, float rx, float ry, Vector3 color, float alpha)
    {
        cx = (cx * _scale) + _offsetX;
        cy = (cy * _scale) + _offsetY;
        rx = MathF.Max(1f, rx * _scale);
        ry = MathF.Max(1f, ry * _scale);
        var top = Math.Max(0, (int)(cy - ry));
        var bottom = Math.Min(Height - 1, (int)(cy + ry));
        for (var y = top; y <= bottom; y++)
        {
            var dy = (y - cy) / ry;
            var room = 1f - (dy * dy);
            if (room <= 0f)
            {
                continue;
            }

            var half = rx * MathF.Sqrt(room);
            var left = Math.Max(0, (int)(cx - half));
            var right = Math.Min(Width - 1, (int)(cx + half));
            var inverse = 1f / rx;
            var row = Pixels.AsSpan(y * Width, Width);
            for (var x = left; x <= right; x++)
            {
                var dx = (x - cx) * inverse;
                var f = MathF.Max(0f, room - (dx * dx));
                f *= f;
                row[x] += alpha > 0f ? (color - row[x]) * (f * alpha) : color * f;
            }
        }
    }

    private static void BlurRow(Span<Vector3> row, Vector3[] line, int r)
    {
        row.CopyTo(line);
        var last = line.Length - 1;
        var weight = 1f / ((2 * r) + 1);
        var sum = line[0] * (r + 1);
        for (var i = 1; i <= r; i++)
        {
            sum += line[Math.Min(i, last)];
        }

        for (var x = 0; x <= last; x++)
        {
            row[x] = sum * weight;
            sum += line[Math.Min(x + r + 1, last)] - line[Math.Max(x - r, 0)];
        }
    }

    private void BlurColumns(int r)
    {
        var copy = (Vector3[])Pixels.Clone();
        var sums = new Vector3[Width];
        var weight = 1f / ((2 * r) + 1);
        for (var i = -r; i <= r; i++)
        {
            var source = copy.AsSpan(Math.Clamp(i, 0, Height - 1) * Width, Width);
            for (var x = 0; x < Width; x++)
            {
                sums[x] += source[x];
            }
        }

        for (var y = 0; y < Height; y++)
        {
            var row = Pixels.AsSpan(y * Width, Width);
            var enter = copy.AsSpan(Math.Min(y + r + 1, Height - 1) * Width, Width);
            var leave = copy.AsSpan(Math.Max(y - r, 0) * Width, Width);
            for (var x = 0; x < Width; x++)
            {
                row[x] = sums[x] * weight;
                sums[x] += enter[x] - leave[x];
            }
        }
    }
}
