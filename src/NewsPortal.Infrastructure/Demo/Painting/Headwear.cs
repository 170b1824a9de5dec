namespace NewsPortal.Infrastructure.Demo.Painting;

internal enum Headwear
{
    None,
    Conical,
    Helmet,
    HardHat,
    Cap,
}
