using System.Globalization;
using NewsPortal.Core.Common;

namespace NewsPortal.Infrastructure.Transfer;

/// <summary>Core's reasons for people at a terminal; those at the desk read them from the portal's own texts.</summary>
internal static class ReasonText
{
    public static string Of(IEnumerable<Reason> reasons) => string.Join("; ", reasons.Select(Of));

    private static string Of(Reason reason) => reason.Code switch
    {
        "HeadlineRequired" => "there is no headline",
        "BodyRequired" => "there is no body",
        "TooLong" =>
            Say($"the {Field(reason)} has {reason.Arguments[1]} characters, {reason.Arguments[0]} are allowed"),
        "SlugTaken" => Say($"'{reason.Arguments[0]}' has that address already"),
        var code when reason.Arguments.Length > 0 =>
            Say($"{Field(reason)} is refused as {code} ({string.Join(", ", reason.Arguments)})"),
        var code => Say($"{Field(reason)} is refused as {code}"),
    };

    private static string Field(Reason reason) => reason.Field.Length > 0 ? reason.Field.ToLowerInvariant() : "it";

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
