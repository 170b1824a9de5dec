using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting;

/// <summary>Closed polygons, flattened from lines and curves; overlapping parts are united.</summary>
internal sealed class Outline
{
    private readonly List<Vector2> _points = [];
    private readonly List<int> _starts = [];

    public int Parts => _starts.Count;

    public ReadOnlySpan<Vector2> Part(int index)
    {
        var end = index + 1 < _starts.Count ? _starts[index + 1] : _points.Count;
        var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_points);
        return all[_starts[index]..end];
    }

    public Outline Clear()
    {
        _points.Clear();
        _starts.Clear();
        return this;
    }

    public Outline Move(float x, float y)
    {
        _starts.Add(_points.Count);
        _points.Add(new Vector2(x, y));
        return this;
    }

    public Outline To(float x, float y)
    {
        _points.Add(new Vector2(x, y));
        return this;
    }

    public Outline Bend(float cx, float cy, float x, float y)
    {
        var start = _points[^1];
        var control = new Vector2(cx, cy);
        var end = new Vector2(x, y);
        var steps = Steps(Vector2.Distance(start, control) + Vector2.Distance(control, end));
        for (var i = 1; i <= steps; i++)
        {
            var t = i / (float)steps;
            var a = Vector2.Lerp(start, control, t);
            _points.Add(Vector2.Lerp(a, Vector2.Lerp(control, end, t), t));
        }

        return this;
    }

    public Outline Polygon(params ReadOnlySpan<float> xy)
    {
        Move(xy[0], xy[1]);
        for (var i = 2; i < xy.Length; i += 2)
        {
            To(xy[i], xy[i + 1]);
        }

        return this;
    }

    public Outline Ellipse(float cx, float cy, float rx, float ry, float angle = 0f)
    {
        var steps = Math.Clamp((int)(6f + MathF.Sqrt(MathF.Max(rx, ry)) * 2.6f), 8, 90);
        var (sin, cos) = MathF.SinCos(angle);
        _starts.Add(_points.Count);
        for (var i = 0; i < steps; i++)
        {
            var (s, c) = MathF.SinCos(i * MathF.Tau / steps);
            var x = c * rx;
            var y = s * ry;
            _points.Add(new Vector2(cx + (x * cos) - (y * sin), cy + (x * sin) + (y * cos)));
        }

        return this;
    }

    /// <summary>A closed Catmull-Rom curve through the given points, scaled and moved.</summary>
    public Outline Smooth(float ox, float oy, float scaleX, float scaleY, params ReadOnlySpan<float> xy)
    {
        var count = xy.Length / 2;
        _starts.Add(_points.Count);
        for (var i = 0; i < count; i++)
        {
            var p0 = At(xy, i - 1 + count, count);
            var p1 = At(xy, i, count);
            var p2 = At(xy, i + 1, count);
            var p3 = At(xy, i + 2, count);
            var reach = Vector2.Distance(p1, p2) * MathF.Max(MathF.Abs(scaleX), MathF.Abs(scaleY));
            var steps = Math.Min(Steps(reach), 14);
            for (var k = 0; k < steps; k++)
            {
                var p = Spline(p0, p1, p2, p3, k / (float)steps);
                _points.Add(new Vector2(ox + (p.X * scaleX), oy + (p.Y * scaleY)));
            }
        }

        return this;
    }

    /// <summary>The hull of two circles: a limb, a branch, a stroke with pressure.</summary>
    public Outline Taper(float x0, float y0, float r0, float x1, float y1, float r1)
    {
        var heading = MathF.Atan2(y1 - y0, x1 - x0);
        _starts.Add(_points.Count);
        Cap(x1, y1, r1, heading - (MathF.PI / 2f));
        Cap(x0, y0, r0, heading + (MathF.PI / 2f));
        return this;
    }

    private void Cap(float x, float y, float radius, float from)
    {
        var steps = Math.Clamp((int)(3f + radius * 0.5f), 3, 16);
        for (var i = 0; i <= steps; i++)
        {
            var (s, c) = MathF.SinCos(from + (MathF.PI * i / steps));
            _points.Add(new Vector2(x + (c * radius), y + (s * radius)));
        }
    }

    private static Vector2 At(ReadOnlySpan<float> xy, int index, int count)
    {
        var i = index % count * 2;
        return new Vector2(xy[i], xy[i + 1]);
    }

    private static Vector2 Spline(Vector2 a, Vector2 b, Vector2 c, Vector2 d, float t) =>
        0.5f * ((2f * b) + ((c - a) * t) + (((2f * a) - (5f * b) + (4f * c) - d) * t * t) +
            (((3f * b) - a - (3f * c) + d) * t * t * t));

    private static int Steps(float length) => Math.Clamp((int)(2f + MathF.Sqrt(MathF.Abs(length)) * 0.9f), 2, 40);
}
