namespace NewsPortal.Infrastructure.Demo.Painting;

/// <summary>SplitMix64: the same seed gives the same picture on every runtime version.</summary>
internal sealed class Rng(ulong seed)
{
    private ulong _state = seed;

    public float Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return ((z ^ (z >> 31)) >> 40) / 16777216f;
    }

    public float Range(float low, float high) => low + ((high - low) * Next());

    public int Count(int low, int high) => low + (int)(Next() * (high - low + 1));

    public bool Chance(float probability) => Next() < probability;

    public float Sign() => Next() < 0.5f ? -1f : 1f;

    public T Pick<T>(params ReadOnlySpan<T> items) => items[(int)(Next() * items.Length)];
}
