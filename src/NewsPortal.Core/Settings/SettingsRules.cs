using NewsPortal.Core.Common;

namespace NewsPortal.Core.Settings;

public static class SettingsRules
{
    public const int TextLength = 300;

    public static IReadOnlyList<Reason> Check(SiteSettings settings)
    {
        var reasons = new List<Reason>();
        if (settings.Name.Length == 0)
        {
            reasons.Add(new Reason(nameof(settings.Name), "NameRequired"));
        }

        if (!Uri.TryCreate(settings.PublicAddress, UriKind.Absolute, out var address)
            || address.Scheme is not ("http" or "https") || address.UserInfo.Length > 0
            || settings.PublicAddress != address.GetLeftPart(UriPartial.Authority))
        {
            reasons.Add(new Reason(nameof(settings.PublicAddress), "PublicAddressInvalid"));
        }
        else if (!SearchEngineRules.IsPlain(settings.PublicAddress))
        {
            reasons.Add(new Reason(nameof(settings.PublicAddress), "AddressNotAscii"));
        }

        if (settings.PictureTermsPage.Length > 0 && !IsPathOrAddress(settings.PictureTermsPage))
        {
            reasons.Add(new Reason(nameof(settings.PictureTermsPage), "PictureTermsPageInvalid"));
        }

        if (settings.TimePattern.Length is 0 or > 60 || !PortalTime.IsPattern(settings.TimePattern))
        {
            reasons.Add(new Reason(nameof(settings.TimePattern), "TimePatternInvalid"));
        }

        if (settings.Email.Length > 0 && !settings.Email.Contains('@', StringComparison.Ordinal))
        {
            reasons.Add(new Reason(nameof(settings.Email), "EmailInvalid"));
        }

        reasons.AddRange(SearchEngineRules.Check(settings));
        reasons.AddRange(TooLong(settings));
        return reasons;
    }

    private static bool IsPathOrAddress(string text) =>
        text.StartsWith('/')
            ? !text.StartsWith("//", StringComparison.Ordinal)
                && Uri.IsWellFormedUriString(text, UriKind.Relative)
            : Uri.IsWellFormedUriString(text, UriKind.Absolute) && new Uri(text).Scheme is "http" or "https";

    private static IEnumerable<Reason> TooLong(SiteSettings s) =>
        from field in new (string Name, string Value)[]
        {
            (nameof(s.Name), s.Name), (nameof(s.Slogan), s.Slogan), (nameof(s.GoverningBody), s.GoverningBody),
            (nameof(s.Licence), s.Licence), (nameof(s.EditorInChief), s.EditorInChief), (nameof(s.Address), s.Address),
            (nameof(s.Phone), s.Phone), (nameof(s.Fax), s.Fax), (nameof(s.Email), s.Email),
            (nameof(s.Copyright), s.Copyright), (nameof(s.PublicAddress), s.PublicAddress),
            (nameof(s.PictureTermsPage), s.PictureTermsPage),
        }
        where field.Value.Length > TextLength
        select new Reason(field.Name, "TooLong", TextLength, field.Value.Length);
}
