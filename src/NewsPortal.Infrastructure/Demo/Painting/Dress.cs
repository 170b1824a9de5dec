namespace NewsPortal.Infrastructure.Demo.Painting;

internal enum Dress
{
    Suit,
    Shirt,
    AoDai,
    Casual,
    School,
    Coat,
    Worker,
    Farmer,
    Sport,
    Vest,
}
