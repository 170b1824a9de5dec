using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting;

internal static class Tint
{
    public static readonly Vector3 White = new(1f, 1f, 1f);
    public static readonly Vector3 Black = new(0f, 0f, 0f);
    public static readonly Vector3 FlagRed = Hex(0xD2161E);
    public static readonly Vector3 StarYellow = Hex(0xFFD83A);

    public static Vector3 Hex(uint rgb) =>
        new(((rgb >> 16) & 255) / 255f, ((rgb >> 8) & 255) / 255f, (rgb & 255) / 255f);

    public static Vector3 Mix(Vector3 a, Vector3 b, float t) => a + ((b - a) * t);

    public static Vector3 Lighter(this Vector3 color, float amount) => color + ((White - color) * amount);

    public static Vector3 Darker(this Vector3 color, float amount) => color * (1f - amount);

    public static Vector3 Vary(this Vector3 color, Rng rng, float amount) =>
        color * (1f + rng.Range(-amount, amount)) +
        new Vector3(rng.Range(-amount, amount), rng.Range(-amount, amount), rng.Range(-amount, amount)) * 0.25f;
}
