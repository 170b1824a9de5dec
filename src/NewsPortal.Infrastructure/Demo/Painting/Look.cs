using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting;

/// <summary>How one person looks; colours are already lit.</summary>
internal sealed record Look
{
    public bool Woman { get; init; }

    public Dress Dress { get; init; }

    public Headwear Headwear { get; init; }

    public int HairStyle { get; init; }

    public bool Glasses { get; init; }

    public Vector3 Skin { get; init; }

    public Vector3 Hair { get; init; }

    public Vector3 Top { get; init; }

    public Vector3 Bottom { get; init; }

    public Vector3 Accent { get; init; }

    public Vector3 Linen { get; init; }

    private static readonly Vector3[] Skins = [.. Palette(0xE9BD97, 0xDDAA82, 0xE3B48D, 0xCF9A70, 0xF0C8A6)];
    private static readonly Vector3[] Hairs = [.. Palette(0x17130F, 0x221A15, 0x1C1B1E, 0x2E241D)];
    private static readonly Vector3[] Suits = [.. Palette(0x222B3D, 0x2B2F36, 0x1A2130, 0x3A3F4B, 0x32404F)];
    private static readonly Vector3[] Ties = [.. Palette(0xA6202B, 0x2C4F8A, 0x7A1F35, 0x3B6A7A, 0xB0762A)];
    private static readonly Vector3[] Silks =
        [.. Palette(0xC42A46, 0x2E6FA8, 0xE3C9D6, 0x7B4AA0, 0x1F8A7A, 0xF1E6D8, 0xE08A3C, 0xB5395F)];
    private static readonly Vector3[] Tees =
        [.. Palette(0xD9574A, 0x3E82B8, 0xE9B949, 0x5BA37A, 0xEDE6DA, 0x5A5F77, 0xC8799A, 0x7FB0C9)];
    private static readonly Vector3[] Pants = [.. Palette(0x2C3140, 0x3A4660, 0x4A4238, 0x24242A, 0x6B6455)];

    public static Look Random(Rng rng, Vector3 tone, Dress dress, bool? woman = null)
    {
        var female = woman ?? (dress == Dress.AoDai || rng.Chance(0.42f));
        var top = dress switch
        {
            Dress.Suit => rng.Pick<Vector3>(Suits),
            Dress.Shirt => rng.Pick(Tint.Hex(0xF1F2F2), Tint.Hex(0xDCE6F0), Tint.Hex(0xEAE4D6), Tint.Hex(0xBFD0E0)),
            Dress.AoDai => rng.Pick<Vector3>(Silks),
            Dress.School or Dress.Coat => Tint.Hex(0xF4F5F3),
            Dress.Worker => Tint.Hex(0x2F64A0),
            Dress.Farmer => rng.Pick(Tint.Hex(0x6B4A3A), Tint.Hex(0x7A4B6B), Tint.Hex(0x35607A), Tint.Hex(0x9A4038)),
            Dress.Vest => Tint.Hex(0xF26A1B),
            _ => rng.Pick<Vector3>(Tees),
        };
        var bottom = dress switch
        {
            Dress.AoDai => Tint.Hex(0xF2EEE6),
            Dress.School => Tint.Hex(0x25304F),
            Dress.Worker => Tint.Hex(0x2A4A77),
            Dress.Farmer => Tint.Hex(0x2A2624),
            Dress.Suit => top,
            _ => rng.Pick<Vector3>(Pants),
        };
        var hair = rng.Pick<Vector3>(Hairs);
        if (dress is Dress.Suit && !female && rng.Chance(0.3f))
        {
            hair = Tint.Mix(hair, Tint.Hex(0x9A9794), rng.Range(0.4f, 0.8f));
        }

        return new Look
        {
            Woman = female,
            Dress = dress,
            HairStyle = rng.Count(0, 2),
            Glasses = rng.Chance(0.22f),
            Skin = rng.Pick<Vector3>(Skins) * tone,
            Hair = hair * tone,
            Top = top.Vary(rng, 0.05f) * tone,
            Bottom = bottom * tone,
            Accent = rng.Pick<Vector3>(Ties) * tone,
            Linen = Tint.Hex(0xF3F2EE) * tone,
        };
    }

    /// <summary>A mixed gathering: mostly suits and shirts, a good share of ao dai.</summary>
    public static Look Guest(Rng rng, Vector3 tone)
    {
        var roll = rng.Next();
        return Random(rng, tone, roll < 0.45f ? Dress.Suit : roll < 0.68f ? Dress.Shirt : Dress.AoDai);
    }

    private static IEnumerable<Vector3> Palette(params uint[] colors) => colors.Select(Tint.Hex);
}
