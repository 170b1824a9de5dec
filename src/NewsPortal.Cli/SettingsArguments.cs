using System.Text.RegularExpressions;

namespace NewsPortal.Cli;

/// <summary>Tells settings among the arguments (<c>--Section:Name value</c>) from commands and options.</summary>
internal static partial class SettingsArguments
{
    public static (string[] Settings, string[] Words) Split(IReadOnlyList<string> args)
    {
        var (settings, words) = (new List<string>(), new List<string>());
        for (var i = 0; i < args.Count; i++)
        {
            if (!Setting().IsMatch(args[i]))
            {
                words.Add(args[i]);
            }
            else if (args[i].Contains('=', StringComparison.Ordinal) || i + 1 == args.Count)
            {
                settings.Add(args[i]);
            }
            else
            {
                settings.AddRange([args[i], args[++i]]);
            }
        }

        return ([.. settings], [.. words]);
    }

    [GeneratedRegex(@"^--[A-Za-z]\w*(:\w+)+(=|$)")]
    private static partial Regex Setting();
}
