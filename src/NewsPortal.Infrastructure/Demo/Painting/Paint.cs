using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting;

/// <summary>A linear gradient of colour and opacity with optional painterly texture.</summary>
internal readonly record struct Paint(Vector3 A, Vector3 B, Vector2 From, Vector2 To)
{
    public float AlphaA { get; init; } = 1f;

    public float AlphaB { get; init; } = 1f;

    public float Texture { get; init; }

    public float GrainX { get; init; } = 1f;

    public float GrainY { get; init; } = 1f;

    public static implicit operator Paint(Vector3 color) => new(color, color, default, default);

    public static Paint Of(Vector3 color, float alpha) =>
        new(color, color, default, default) { AlphaA = alpha, AlphaB = alpha };

    public static Paint Down(Vector3 top, Vector3 bottom, float y0, float y1) =>
        new(top, bottom, new Vector2(0f, y0), new Vector2(0f, y1));

    public static Paint Across(Vector3 left, Vector3 right, float x0, float x1) =>
        new(left, right, new Vector2(x0, 0f), new Vector2(x1, 0f));

    public static Paint Between(Vector3 a, Vector3 b, float x0, float y0, float x1, float y1) =>
        new(a, b, new Vector2(x0, y0), new Vector2(x1, y1));

    public Paint Alpha(float both) => this with { AlphaA = both, AlphaB = both };

    public Paint Alpha(float a, float b) => this with { AlphaA = a, AlphaB = b };

    public Paint Rough(float amount, float grainX = 0.6f, float grainY = 0.6f) =>
        this with { Texture = amount, GrainX = grainX, GrainY = grainY };
}
