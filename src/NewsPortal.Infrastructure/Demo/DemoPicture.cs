using System.Globalization;
using NewsPortal.Infrastructure.Demo.Painting;

namespace NewsPortal.Infrastructure.Demo;

/// <summary>A picture that is painted when the newsroom is seeded, and the words that go with it.</summary>
/// <param name="Shape">Width to height where the frame is not the usual one: <c>2x3</c>.</param>
internal sealed record DemoPicture(
    string Key, string Scene, string? Shape, string Mood, int Seed, string Credit, string AltText, string Caption)
{
    private static readonly string[] Moods = ["morning", "noon", "dusk", "night", "rain"];

    /// <summary>Every picture of the files by its key.</summary>
    public static Dictionary<string, DemoPicture> ReadAll(IEnumerable<DemoFile> files)
    {
        var pictures = new Dictionary<string, DemoPicture>(StringComparer.Ordinal);
        foreach (var row in files.SelectMany(f => DemoTable.Rows(f, columns: 7)))
        {
            if (!pictures.TryAdd(row[0], Read(row)))
            {
                throw row.Fault($"there are two pictures '{row[0]}'.");
            }
        }

        return pictures;
    }

    private static DemoPicture Read(DemoRow row)
    {
        var scene = row[1].Split(' ', 2);
        var shape = scene.Length == 2 ? scene[1] : null;
        if (!ScenePainter.Scenes.Contains(scene[0]) || !Moods.Contains(row[2]))
        {
            throw row.Fault($"there is no scene '{row[1]}' in the mood '{row[2]}'.");
        }

        return int.TryParse(row[3], CultureInfo.InvariantCulture, out var seed)
            ? new DemoPicture(row[0], scene[0], shape, row[2], seed, row[4], row[5], row[6])
            : throw row.Fault($"'{row[3]}' is not a whole number.");
    }
}
