using NetVips;
using NewsPortal.Infrastructure.Demo.Painting.Scenes;

namespace NewsPortal.Infrastructure.Demo.Painting;

/// <summary>Paints stylised news illustrations; the same arguments always give the same picture.</summary>
public static class ScenePainter
{
    private static readonly SortedDictionary<string, Action<Easel>> Painters = new(StringComparer.Ordinal)
    {
        ["meeting-hall"] = MeetingHall.Draw,
        ["speaker"] = Speaker.Draw,
        ["delegates"] = Delegates.Draw,
        ["rice-field"] = RiceField.Draw,
        ["terraced-field"] = TerracedField.Draw,
        ["river-boat"] = RiverBoat.Draw,
        ["city-skyline"] = CitySkyline.Draw,
        ["street"] = Street.Draw,
        ["school-yard"] = SchoolYard.Draw,
        ["classroom"] = Classroom.Draw,
        ["hospital"] = Hospital.Draw,
        ["laboratory"] = Laboratory.Draw,
        ["factory"] = Factory.Draw,
        ["market"] = Market.Draw,
        ["harbour"] = Harbour.Draw,
        ["highway"] = Highway.Draw,
        ["bridge"] = BridgeView.Draw,
        ["mountain-road"] = MountainRoad.Draw,
        ["beach"] = Beach.Draw,
        ["lantern-street"] = LanternStreet.Draw,
        ["stage-concert"] = StageConcert.Draw,
        ["football-pitch"] = FootballPitch.Draw,
        ["running-race"] = RunningRace.Draw,
        ["village-house"] = VillageHouse.Draw,
        ["flood"] = Flood.Draw,
        ["library"] = Library.Draw,
        ["server-room"] = ServerRoom.Draw,
        ["solar-farm"] = SolarFarm.Draw,
        ["wind-turbines"] = WindTurbines.Draw,
        ["forest"] = Forest.Draw,
        ["train"] = TrainRide.Draw,
        ["temple"] = Temple.Draw,
    };

    public static IReadOnlyList<string> Scenes { get; } = [.. Painters.Keys];

    /// <summary>Scenes are composed for 16:10; other shapes show the middle of one.</summary>
    public static byte[] PaintJpeg(string scene, string mood, int seed, int width = 1600, int height = 1000)
    {
        var whole = (Width: Math.Max(width, height * 16 / 10), Height: Math.Max(height, width * 10 / 16));
        var pixels = PaintPixels(scene, mood, seed, whole.Width, whole.Height);
        using var image = Image.NewFromMemory(pixels, whole.Width, whole.Height, 3, Enums.BandFormat.Uchar);
        using var framed = image.Crop((whole.Width - width) / 2, (whole.Height - height) / 2, width, height);
        return framed.JpegsaveBuffer(q: 85);
    }

    private static byte[] PaintPixels(string scene, string mood, int seed, int width, int height)
    {
        if (!Painters.TryGetValue(scene, out var paint))
        {
            throw new ArgumentException($"There is no scene called '{scene}'.", nameof(scene));
        }

        var rng = new Rng(Mix(scene, seed));
        var light = Light.For(mood, rng);
        var canvas = new Canvas(width, height);
        canvas.Camera(rng.Range(1f, 1.1f), rng.Range(720f, 880f), rng.Range(480f, 560f));
        var mirror = rng.Chance(0.5f);
        paint(new Easel(canvas, light, rng));
        return Finish.Develop(canvas, light, mirror, seed);
    }

    private static ulong Mix(string scene, int seed)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in scene)
        {
            hash = unchecked((hash ^ letter) * 1099511628211UL);
        }

        // SplitMix64 steps by the golden ratio, so seeds must be scrambled or neighbours share one stream.
        hash = unchecked((hash ^ (uint)seed) * 0xD6E8FEB86659FD93UL);
        hash = unchecked((hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93UL);
        return hash ^ (hash >> 29);
    }
}
