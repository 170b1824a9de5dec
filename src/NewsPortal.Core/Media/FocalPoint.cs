namespace NewsPortal.Core.Media;

/// <summary>Part of a picture, in pixels of the picture it is cut from.</summary>
public readonly record struct CropWindow(int Left, int Top, int Width, int Height);

/// <summary>The place in a picture that every crop must keep.</summary>
/// <param name="X">From the left edge (0) to the right one (1) of the upright picture, three decimals.</param>
/// <param name="Y">From the top (0) to the bottom (1), three decimals.</param>
public sealed record FocalPoint(double X, double Y)
{
    private const int Decimals = 3;

    public static readonly FocalPoint Centre = new(0.5, 0.5);

    /// <summary>The nearest one that lies in a picture.</summary>
    public static FocalPoint Within(double x, double y) => new(Fit(x), Fit(y));

    /// <summary>
    /// The largest window of the wanted shape, centred on this point as far as the picture's edges allow. The desk's
    /// preview reckons the same way.
    /// </summary>
    /// <param name="ratio">Height over width.</param>
    public CropWindow Window(int width, int height, double ratio)
    {
        var wide = Math.Clamp((int)Math.Round(Math.Min(width, height / ratio)), 1, width);
        var high = Math.Clamp((int)Math.Round(wide * ratio), 1, height);
        return new CropWindow(Start(X, width, wide), Start(Y, height, high), wide, high);
    }

    private static int Start(double centre, int whole, int part) =>
        Math.Clamp((int)Math.Round((centre * whole) - (part / 2.0)), 0, whole - part);

    private static double Fit(double value) =>
        double.IsFinite(value) ? Math.Round(Math.Clamp(value, 0, 1), Decimals) : Centre.X;
}
