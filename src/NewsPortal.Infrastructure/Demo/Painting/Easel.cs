namespace NewsPortal.Infrastructure.Demo.Painting;

/// <summary>Everything a scene needs at hand.</summary>
internal sealed record Easel(Canvas Canvas, Light Light, Rng Rng);
