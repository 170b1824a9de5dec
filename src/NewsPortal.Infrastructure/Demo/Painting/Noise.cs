namespace NewsPortal.Infrastructure.Demo.Painting;

internal static class Noise
{
    public const int Size = 256;
    private const int Mask = Size - 1;

    public static readonly float[] White = BuildWhite();
    public static readonly float[] Smooth = BuildSmooth();

    public static float Hash(int x, int seed)
    {
        var n = unchecked((uint)x * 374761393u + (uint)seed * 668265263u);
        n = unchecked((n ^ (n >> 13)) * 1274126177u);
        n ^= n >> 16;
        return (n / 2147483648f) - 1f;
    }

    /// <summary>Smooth one-dimensional noise in [-1, 1].</summary>
    public static float Line(float x, int seed)
    {
        var cell = (int)MathF.Floor(x);
        var t = x - cell;
        t = t * t * (3f - (2f * t));
        var a = Hash(cell, seed);
        return a + ((Hash(cell + 1, seed) - a) * t);
    }

    public static float Hills(float x, int seed, int octaves)
    {
        var sum = 0f;
        var weight = 0.55f;
        for (var i = 0; i < octaves; i++)
        {
            sum += Line(x, seed + i) * weight;
            x *= 2.13f;
            weight *= 0.48f;
        }

        return sum;
    }

    private static float[] BuildWhite()
    {
        var tile = new float[Size * Size];
        for (var i = 0; i < tile.Length; i++)
        {
            tile[i] = (Hash(i, 17) + Hash(i, 91)) * 0.5f;
        }

        return tile;
    }

    private static float[] BuildSmooth()
    {
        var tile = new float[Size * Size];
        var weight = 0.5f;
        for (var cells = 8; cells <= 128; cells *= 2)
        {
            AddOctave(tile, cells, weight);
            weight *= 0.62f;
        }

        return tile;
    }

    private static void AddOctave(float[] tile, int cells, float weight)
    {
        var step = Size / cells;
        for (var y = 0; y < Size; y++)
        {
            var cy = y / step;
            var ty = Ease((y % step) / (float)step);
            for (var x = 0; x < Size; x++)
            {
                var cx = x / step;
                var tx = Ease((x % step) / (float)step);
                var top = Mix(Cell(cx, cy, cells), Cell(cx + 1, cy, cells), tx);
                var bottom = Mix(Cell(cx, cy + 1, cells), Cell(cx + 1, cy + 1, cells), tx);
                tile[(y << 8) | (x & Mask)] += Mix(top, bottom, ty) * weight;
            }
        }
    }

    private static float Cell(int x, int y, int cells) => Hash((x % cells) + ((y % cells) * 977), cells);

    private static float Ease(float t) => t * t * (3f - (2f * t));

    private static float Mix(float a, float b, float t) => a + ((b - a) * t);
}
