using System.Numerics;

namespace NewsPortal.Infrastructure.Demo.Painting;

/// <summary>The palette of a mood: sky, sun, haze and what daylight does to a surface.</summary>
internal sealed record Light
{
    public required string Mood { get; init; }

    public Vector3 SkyTop { get; init; }

    public Vector3 SkyMiddle { get; init; }

    public Vector3 SkyLow { get; init; }

    public Vector3 Sun { get; init; }

    public Vector3 Haze { get; init; }

    public Vector3 Tone { get; init; } = Tint.White;

    public Vector3 ShadowTone { get; init; }

    public Vector3 Indoor { get; init; } = Tint.White;

    public Vector3 Grade { get; init; } = Tint.White;

    public float SunHeight { get; init; } = 0.5f;

    public float Bloom { get; init; } = 0.5f;

    public float BloomFrom { get; init; } = 0.8f;

    public float Vignette { get; init; } = 0.26f;

    public float Saturation { get; init; } = 1.08f;

    public bool Night => Mood == "night";

    public bool Rain => Mood == "rain";

    public bool Dusk => Mood == "dusk";

    /// <summary>True when people would have switched the lamps on.</summary>
    public bool Lamps => Night || Dusk;

    public Vector3 Lit(Vector3 albedo, float depth = 0f) => Tint.Mix(albedo * Tone, Haze, depth);

    public Vector3 Lit(uint albedo, float depth = 0f) => Lit(Tint.Hex(albedo), depth);

    public Vector3 Dim(uint albedo, float depth = 0f) => Dim(Tint.Hex(albedo), depth);

    public Vector3 Dim(Vector3 albedo, float depth = 0f) => Tint.Mix(albedo * Tone * ShadowTone, Haze, depth);

    public Vector3 Room(uint albedo) => Tint.Hex(albedo) * Indoor;

    public static Light For(string mood, Rng rng)
    {
        var light = mood switch
        {
            "morning" => Morning(),
            "dusk" => Sunset(),
            "night" => Moonlight(),
            "rain" => Wet(),
            _ => Noon(),
        };
        var warm = rng.Range(-0.025f, 0.025f);
        return light with
        {
            Grade = light.Grade + new Vector3(warm, 0f, -warm),
            Saturation = light.Saturation + rng.Range(-0.06f, 0.08f),
        };
    }

    private static Light Morning() => new()
    {
        Mood = "morning",
        SkyTop = Tint.Hex(0x6FA6D6),
        SkyMiddle = Tint.Hex(0xB9D3DF),
        SkyLow = Tint.Hex(0xFFE3B8),
        Sun = Tint.Hex(0xFFE2A0),
        Haze = Tint.Hex(0xEBDCC4),
        Tone = new Vector3(1.03f, 0.97f, 0.86f),
        ShadowTone = new Vector3(0.58f, 0.60f, 0.72f),
        Indoor = new Vector3(1.02f, 0.98f, 0.92f),
        SunHeight = 0.24f,
    };

    private static Light Noon() => new()
    {
        Mood = "noon",
        SkyTop = Tint.Hex(0x2F7FCB),
        SkyMiddle = Tint.Hex(0x78B4E2),
        SkyLow = Tint.Hex(0xD3EAF3),
        Sun = Tint.Hex(0xFFF6DA),
        Haze = Tint.Hex(0xC6DDE8),
        Tone = new Vector3(1.02f, 1.01f, 0.97f),
        ShadowTone = new Vector3(0.56f, 0.62f, 0.72f),
        SunHeight = 0.7f,
        Bloom = 0.35f,
    };

    private static Light Sunset() => new()
    {
        Mood = "dusk",
        SkyTop = Tint.Hex(0x3B3F77),
        SkyMiddle = Tint.Hex(0xC9697A),
        SkyLow = Tint.Hex(0xFFB45E),
        Sun = Tint.Hex(0xFFC46B),
        Haze = Tint.Hex(0xE59B73),
        Tone = new Vector3(0.86f, 0.64f, 0.56f),
        ShadowTone = new Vector3(0.55f, 0.52f, 0.72f),
        Indoor = new Vector3(0.98f, 0.90f, 0.80f),
        SunHeight = 0.14f,
        Bloom = 0.65f,
        BloomFrom = 0.72f,
    };

    private static Light Moonlight() => new()
    {
        Mood = "night",
        SkyTop = Tint.Hex(0x070C22),
        SkyMiddle = Tint.Hex(0x14224A),
        SkyLow = Tint.Hex(0x35497A),
        Sun = Tint.Hex(0xCFDDF5),
        Haze = Tint.Hex(0x2A3B66),
        Tone = new Vector3(0.30f, 0.36f, 0.52f),
        ShadowTone = new Vector3(0.55f, 0.58f, 0.72f),
        Indoor = new Vector3(0.88f, 0.86f, 0.86f),
        SunHeight = 0.72f,
        Bloom = 0.95f,
        BloomFrom = 0.58f,
        Vignette = 0.4f,
    };

    private static Light Wet() => new()
    {
        Mood = "rain",
        SkyTop = Tint.Hex(0x66747F),
        SkyMiddle = Tint.Hex(0x8C99A2),
        SkyLow = Tint.Hex(0xB9C3C7),
        Sun = Tint.Hex(0xC9D2D5),
        Haze = Tint.Hex(0xA7B3B9),
        Tone = new Vector3(0.68f, 0.73f, 0.77f),
        ShadowTone = new Vector3(0.62f, 0.65f, 0.70f),
        Indoor = new Vector3(0.90f, 0.94f, 0.97f),
        SunHeight = 0.8f,
        Saturation = 0.95f,
    };
}
