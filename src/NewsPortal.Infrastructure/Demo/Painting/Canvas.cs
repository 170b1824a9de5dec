using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting;

/// <summary>An RGB float canvas addressed in a virtual 1600 x 1000 space that always covers the picture.</summary>
internal sealed partial class Canvas
{
    private readonly float[] _cover;
    private readonly int[] _left;
    private readonly int[] _right;
    private readonly Outline _scratch = new();
    private float _scale;
    private float _offsetX;
    private float _offsetY;
    private int _top;
    private int _bottom;

    public Canvas(int width, int height)
    {
        Width = width;
        Height = height;
        Pixels = new Vector3[width * height];
        _cover = new float[(width + 3) * height];
        _left = new int[height];
        _right = new int[height];
        Array.Fill(_left, int.MaxValue);
        Array.Fill(_right, -1);
        _top = int.MaxValue;
        _bottom = -1;
        Camera(1f, 800f, 500f);
    }

    public int Width { get; }

    public int Height { get; }

    public Vector3[] Pixels { get; }

    /// <summary>Zooms in around a point; the frame never leaves the painted space.</summary>
    public void Camera(float zoom, float focusX, float focusY)
    {
        _scale = MathF.Max(Width / 1600f, Height / 1000f) * MathF.Max(1f, zoom);
        var halfW = MathF.Min(800f, Width / _scale / 2f);
        var halfH = MathF.Min(500f, Height / _scale / 2f);
        _offsetX = (Width / 2f) - (Math.Clamp(focusX, halfW, 1600f - halfW) * _scale);
        _offsetY = (Height / 2f) - (Math.Clamp(focusY, halfH, 1000f - halfH) * _scale);
    }

    public void Fill(Outline outline, Paint paint)
    {
        for (var i = 0; i < outline.Parts; i++)
        {
            Trace(outline.Part(i));
        }

        Flush(paint);
    }

    public void Poly(Paint paint, params ReadOnlySpan<float> xy) => Fill(_scratch.Clear().Polygon(xy), paint);

    public void Rect(Paint paint, float x, float y, float w, float h) =>
        Poly(paint, x, y, x + w, y, x + w, y + h, x, y + h);

    public void Ellipse(Paint paint, float cx, float cy, float rx, float ry, float angle = 0f) =>
        Fill(_scratch.Clear().Ellipse(cx, cy, rx, ry, angle), paint);

    public void Curve(Paint paint, float ox, float oy, float scale, params ReadOnlySpan<float> xy) =>
        Fill(_scratch.Clear().Smooth(ox, oy, scale, scale, xy), paint);

    public void Taper(Paint paint, float x0, float y0, float r0, float x1, float y1, float r1) =>
        Fill(_scratch.Clear().Taper(x0, y0, r0, x1, y1, r1), paint);

    public void Line(Paint paint, float width, params ReadOnlySpan<float> xy)
    {
        _scratch.Clear();
        for (var i = 0; i + 3 < xy.Length; i += 2)
        {
            _scratch.Taper(xy[i], xy[i + 1], width / 2f, xy[i + 2], xy[i + 3], width / 2f);
        }

        Fill(_scratch, paint);
    }

    private void Trace(ReadOnlySpan<Vector2> part)
    {
        var area = 0f;
        for (var i = 0; i < part.Length; i++)
        {
            var next = part[i + 1 < part.Length ? i + 1 : 0];
            area += (part[i].X * next.Y) - (next.X * part[i].Y);
        }

        var direction = area < 0f ? -1f : 1f;
        for (var i = 0; i < part.Length; i++)
        {
            var next = part[i + 1 < part.Length ? i + 1 : 0];
            Edge((part[i].X * _scale) + _offsetX, (part[i].Y * _scale) + _offsetY,
                (next.X * _scale) + _offsetX, (next.Y * _scale) + _offsetY, direction);
        }
    }

    private void Edge(float x0, float y0, float x1, float y1, float direction)
    {
        if (y0 > y1)
        {
            (x0, x1, y0, y1) = (x1, x0, y1, y0);
            direction = -direction;
        }

        var first = Math.Max(0, (int)MathF.Floor(y0));
        var last = Math.Min(Height, (int)MathF.Ceiling(y1));
        if (first >= last || y1 <= y0)
        {
            return;
        }

        var slope = (x1 - x0) / (y1 - y0);
        var x = y0 < first ? x0 + ((first - y0) * slope) : x0;
        for (var y = first; y < last; y++)
        {
            var dy = MathF.Min(y + 1, y1) - MathF.Max(y, y0);
            var next = x + (slope * dy);
            Accumulate(y, Math.Clamp(MathF.Min(x, next), 0f, Width), Math.Clamp(MathF.Max(x, next), 0f, Width),
                dy * direction);
            x = next;
        }

        _top = Math.Min(_top, first);
        _bottom = Math.Max(_bottom, last);
    }

    private void Accumulate(int y, float x0, float x1, float d)
    {
        var start = (int)x0;
        var end = (int)MathF.Ceiling(x1);
        var row = y * (Width + 3);
        _left[y] = Math.Min(_left[y], start);
        _right[y] = Math.Max(_right[y], Math.Max(end, start + 1));
        if (end <= start + 1)
        {
            var middle = ((x0 + x1) * 0.5f) - start;
            _cover[row + start] += d - (d * middle);
            _cover[row + start + 1] += d * middle;
            return;
        }

        var s = 1f / (x1 - x0);
        var head = 0.5f * s * (start + 1 - x0) * (start + 1 - x0);
        var tail = 0.5f * s * (x1 - end + 1) * (x1 - end + 1);
        _cover[row + start] += d * head;
        if (end == start + 2)
        {
            _cover[row + start + 1] += d * (1f - head - tail);
        }
        else
        {
            var second = s * (1.5f - (x0 - start));
            _cover[row + start + 1] += d * (second - head);
            for (var x = start + 2; x < end - 1; x++)
            {
                _cover[row + x] += d * s;
            }

            _cover[row + end - 1] += d * (1f - (second + ((end - start - 3) * s)) - tail);
        }

        _cover[row + end] += d * tail;
    }
}
