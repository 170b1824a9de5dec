namespace NewsPortal.Infrastructure.Demo.Painting;

/// <summary>Joint angles in degrees from straight down, positive towards the facing side.</summary>
internal readonly record struct Pose(float ArmNear, float ElbowNear, float ArmFar, float ElbowFar)
{
    public float ThighNear { get; init; } = 4f;

    public float ShinNear { get; init; } = 2f;

    public float ThighFar { get; init; } = -4f;

    public float ShinFar { get; init; } = -4f;

    public float Lean { get; init; }

    /// <summary>Shoulder spread: 1 for a body seen from the front or back, about 0.3 in profile.</summary>
    public float Spread { get; init; } = 1f;

    public bool Back { get; init; }

    public static Pose Stand => new(8f, 4f, -8f, -4f);

    public static Pose StandBack => Stand with { Back = true };

    public static Pose Profile => new(6f, 18f, -6f, 12f) { Spread = 0.4f };

    public static Pose Walk => new(-24f, -8f, 24f, 42f)
    {
        ThighNear = 24f, ShinNear = 8f, ThighFar = -18f, ShinFar = -36f, Spread = 0.45f, Lean = 3f,
    };

    public static Pose Run => new(-52f, 42f, 48f, 128f)
    {
        ThighNear = 52f, ShinNear = -18f, ThighFar = -28f, ShinFar = -88f, Spread = 0.45f, Lean = 10f,
    };

    public static Pose RunOther => new(50f, 125f, -50f, 40f)
    {
        ThighNear = -26f, ShinNear = -80f, ThighFar = 50f, ShinFar = -14f, Spread = 0.45f, Lean = 10f,
    };

    public static Pose Kick => new(-60f, -50f, 55f, 70f)
    {
        ThighNear = 62f, ShinNear = 36f, ThighFar = -12f, ShinFar = -18f, Spread = 0.6f, Lean = -8f,
    };

    public static Pose Bend => new(8f, 12f, 16f, 24f)
    {
        ThighNear = 12f, ShinNear = -6f, ThighFar = -2f, ShinFar = -8f, Spread = 0.4f, Lean = 72f,
    };

    public static Pose Sit => new(40f, 78f, 34f, 70f)
    {
        ThighNear = 82f, ShinNear = 4f, ThighFar = 76f, ShinFar = 0f, Spread = 0.4f,
    };

    public static Pose Ride => new(52f, 74f, 48f, 70f)
    {
        ThighNear = 74f, ShinNear = 6f, ThighFar = 70f, ShinFar = 4f, Spread = 0.4f, Lean = 6f,
    };

    public static Pose Cheer => new(150f, 172f, -150f, -172f);

    public static Pose Reach => new(62f, 88f, 30f, 78f) { Spread = 0.5f, Lean = 8f };

    public static Pose Row => new(64f, 84f, 58f, 80f)
    {
        Spread = 0.45f, Lean = 18f, ThighNear = 20f, ShinNear = 2f, ThighFar = -14f, ShinFar = -16f,
    };
}
