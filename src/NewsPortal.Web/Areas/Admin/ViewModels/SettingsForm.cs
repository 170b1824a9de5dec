using NewsPortal.Core.Common;
using NewsPortal.Core.Settings;
using NewsPortal.Web.Areas.Admin.Forms;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>The settings are their own form; this is what is done to it when it arrives.</summary>
public static class SettingsForm
{
    public static SiteSettings Cleaned(this SiteSettings form) => form with
    {
        Name = VietnameseText.CleanLine(form.Name),
        Slogan = VietnameseText.CleanLine(form.Slogan),
        GoverningBody = VietnameseText.CleanLine(form.GoverningBody),
        Licence = VietnameseText.CleanLine(form.Licence),
        EditorInChief = VietnameseText.CleanLine(form.EditorInChief),
        Address = VietnameseText.CleanLine(form.Address),
        Phone = VietnameseText.CleanLine(form.Phone),
        Fax = VietnameseText.CleanLine(form.Fax),
        Email = VietnameseText.CleanLine(form.Email),
        Copyright = VietnameseText.CleanLine(form.Copyright),
        PublicAddress = (form.PublicAddress ?? string.Empty).Trim().TrimEnd('/'),
        PictureTermsPage = (form.PictureTermsPage ?? string.Empty).Trim(),
        TimePattern = (form.TimePattern ?? string.Empty).Trim(),
        WebSubHub = (form.WebSubHub ?? string.Empty).Trim(),
        IndexNowKey = (form.IndexNowKey ?? string.Empty).Trim(),
        IndexNowEndpoint = (form.IndexNowEndpoint ?? string.Empty).Trim(),
        RobotsLines = VietnameseText.Clean(form.RobotsLines).Trim(),
    };

    public static IReadOnlyList<ComparedField> ComparedTo(this SiteSettings yours, SiteSettings theirs)
    {
        ComparedField Field(string name, Func<SiteSettings, string> value) =>
            ComparedField.Of("Settings." + name, value(theirs), value(yours));

        return
        [
            Field(nameof(yours.Name), s => s.Name),
            Field(nameof(yours.Slogan), s => s.Slogan),
            Field(nameof(yours.GoverningBody), s => s.GoverningBody),
            Field(nameof(yours.Licence), s => s.Licence),
            Field(nameof(yours.EditorInChief), s => s.EditorInChief),
            Field(nameof(yours.Address), s => s.Address),
            Field(nameof(yours.Phone), s => s.Phone),
            Field(nameof(yours.Fax), s => s.Fax),
            Field(nameof(yours.Email), s => s.Email),
            Field(nameof(yours.Copyright), s => s.Copyright),
            Field(nameof(yours.PublicAddress), s => s.PublicAddress),
            Field(nameof(yours.PictureTermsPage), s => s.PictureTermsPage),
            Field(nameof(yours.TimePattern), s => s.TimePattern),
            Field(nameof(yours.WebSubHub), s => s.WebSubHub),
            Field(nameof(yours.IndexNowKey), s => s.IndexNowKey),
            Field(nameof(yours.IndexNowEndpoint), s => s.IndexNowEndpoint),
            Field(nameof(yours.RobotsLines), s => s.RobotsLines),
        ];
    }
}
