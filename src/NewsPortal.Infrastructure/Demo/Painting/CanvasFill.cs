using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting;

internal sealed partial class Canvas
{
    private void Flush(Paint paint)
    {
        var from = (paint.From * _scale) + new Vector2(_offsetX, _offsetY);
        var axis = (paint.To - paint.From) * _scale;
        var length = axis.LengthSquared();
        var step = length > 0f ? axis / length : Vector2.Zero;
        var plain = length <= 0f && paint.Texture <= 0f && paint.AlphaA >= 1f;
        for (var y = _top; y < _bottom; y++)
        {
            var left = _left[y];
            var right = Math.Min(_right[y] + 1, Width + 2);
            _left[y] = int.MaxValue;
            _right[y] = -1;
            if (right <= left)
            {
                continue;
            }

            var cover = _cover.AsSpan((y * (Width + 3)) + left, right - left);
            var row = Pixels.AsSpan((y * Width) + Math.Min(left, Width), Math.Max(0, Math.Min(right, Width) - left));
            if (plain)
            {
                SolidRow(cover, row, paint.A);
            }
            else
            {
                var t = ((left + 0.5f - from.X) * step.X) + ((y + 0.5f - from.Y) * step.Y);
                GradientRow(cover, row, paint, t, step.X, left, y);
            }

            cover.Clear();
        }

        _top = int.MaxValue;
        _bottom = -1;
    }

    private static void SolidRow(ReadOnlySpan<float> cover, Span<Vector3> row, Vector3 color)
    {
        var sum = 0f;
        for (var i = 0; i < row.Length; i++)
        {
            sum += cover[i];
            var a = MathF.Abs(sum);
            if (a > 0.998f)
            {
                row[i] = color;
            }
            else if (a > 0.004f)
            {
                row[i] += (color - row[i]) * a;
            }
        }
    }

    private void GradientRow(ReadOnlySpan<float> cover, Span<Vector3> row, Paint p, float t, float dt, int x0, int y)
    {
        var sum = 0f;
        var delta = p.B - p.A;
        var alphaDelta = p.AlphaB - p.AlphaA;
        var noise = Noise.Smooth;
        var grainX = p.GrainX / _scale;
        var grainRow = ((int)(y * p.GrainY / _scale) & 255) << 8;
        for (var i = 0; i < row.Length; i++, t += dt)
        {
            sum += cover[i];
            var a = MathF.Min(MathF.Abs(sum), 1f);
            if (a <= 0.004f)
            {
                continue;
            }

            var k = Math.Clamp(t, 0f, 1f);
            var color = p.A + (delta * k);
            if (p.Texture > 0f)
            {
                color *= 1f + (p.Texture * noise[grainRow | ((int)((x0 + i) * grainX) & 255)]);
            }

            row[i] += (color - row[i]) * (a * (p.AlphaA + (alphaDelta * k)));
        }
    }
}
