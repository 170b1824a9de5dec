using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting;

/// <summary>Turns the float canvas into bytes: bloom, vignette, grading, grain.</summary>
internal static class Finish
{
    private const int Cell = 8;

    public static byte[] Develop(Canvas canvas, Light light, bool mirror, int seed)
    {
        var (bloom, bw, bh) = Bloom(canvas, light.BloomFrom);
        int w = canvas.Width, h = canvas.Height;
        var bytes = new byte[w * h * 3];
        var gain = Columns(w, bw);
        for (var y = 0; y < h; y++)
        {
            var fy = MathF.Max(0f, ((y + 0.5f) / Cell) - 0.5f);
            var by = Math.Min((int)fy, bh - 2);
            var top = bloom.AsSpan(by * bw, bw);
            var bottom = bloom.AsSpan((by + 1) * bw, bw);
            var blend = Math.Min(fy - by, 1f);
            var edgeY = ((y + 0.5f) / h * 2f) - 1f;
            var grainRow = (((y * 7) + (seed * 31)) & 255) << 8;
            var output = mirror ? ((y + 1) * w * 3) - 3 : y * w * 3;
            var step = mirror ? -3 : 3;
            for (var x = 0; x < w; x++)
            {
                var (bx, tx, vx) = gain[x];
                var upper = top[bx] + ((top[bx + 1] - top[bx]) * tx);
                var lower = bottom[bx] + ((bottom[bx + 1] - bottom[bx]) * tx);
                var color = canvas.Pixels[(y * w) + x] + ((upper + ((lower - upper) * blend)) * light.Bloom);
                var fall = vx + (edgeY * edgeY * 0.5f);
                color *= 1f - (light.Vignette * fall * fall);
                color = Grade(color, light);
                var noise = Noise.White[grainRow | ((x + (y * 13)) & 255)] * 0.018f;
                bytes[output] = Pack(color.X + noise);
                bytes[output + 1] = Pack(color.Y + noise);
                bytes[output + 2] = Pack(color.Z + noise);
                output += step;
            }
        }

        return bytes;
    }

    private static Vector3 Grade(Vector3 color, Light light)
    {
        color *= light.Grade;
        var luma = (color.X * 0.3f) + (color.Y * 0.59f) + (color.Z * 0.11f);
        color = new Vector3(luma) + ((color - new Vector3(luma)) * light.Saturation);
        // A soft shoulder keeps lamps and skies from burning out flat.
        return new Vector3(Shoulder(color.X), Shoulder(color.Y), Shoulder(color.Z));
    }

    private static float Shoulder(float v) => v < 0.8f ? v : 0.8f + (0.2f * (v - 0.8f) / (v - 0.6f));

    private static byte Pack(float v) => (byte)Math.Clamp((v * 255f) + 0.5f, 0f, 255f);

    private static (int Cell, float Blend, float Edge)[] Columns(int w, int bw)
    {
        var columns = new (int, float, float)[w];
        for (var x = 0; x < w; x++)
        {
            var fx = MathF.Max(0f, ((x + 0.5f) / Cell) - 0.5f);
            var bx = Math.Min((int)fx, bw - 2);
            var edge = ((x + 0.5f) / w * 2f) - 1f;
            columns[x] = (bx, Math.Min(fx - bx, 1f), edge * edge * 0.5f);
        }

        return columns;
    }

    private static (Vector3[] Map, int Width, int Height) Bloom(Canvas canvas, float threshold)
    {
        var bw = Math.Max(2, (canvas.Width + Cell - 1) / Cell);
        var bh = Math.Max(2, (canvas.Height + Cell - 1) / Cell);
        var map = new Vector3[bw * bh];
        var floor = new Vector3(threshold);
        for (var y = 0; y < canvas.Height; y += 2)
        {
            var row = canvas.Pixels.AsSpan(y * canvas.Width, canvas.Width);
            var target = y / Cell * bw;
            for (var x = 0; x < row.Length; x += 2)
            {
                map[target + (x / Cell)] += Vector3.Max(row[x] - floor, Vector3.Zero) * (4f / (Cell * Cell));
            }
        }

        var line = new Vector3[Math.Max(bw, bh)];
        for (var pass = 0; pass < 2; pass++)
        {
            for (var y = 0; y < bh; y++)
            {
                Smear(map, line, y * bw, 1, bw);
            }

            for (var x = 0; x < bw; x++)
            {
                Smear(map, line, x, bw, bh);
            }
        }

        return (map, bw, bh);
    }

    private static void Smear(Vector3[] map, Vector3[] line, int start, int stride, int count)
    {
        const int reach = 4;
        for (var i = 0; i < count; i++)
        {
            line[i] = map[start + (i * stride)];
        }

        var sum = Vector3.Zero;
        for (var i = -reach; i <= reach; i++)
        {
            sum += line[Math.Clamp(i, 0, count - 1)];
        }

        for (var i = 0; i < count; i++)
        {
            map[start + (i * stride)] = sum / ((2 * reach) + 1);
            sum += line[Math.Min(i + reach + 1, count - 1)] - line[Math.Max(i - reach, 0)];
        }
    }
}
