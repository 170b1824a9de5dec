using System.Globalization;
using NewsPortal.Core.Common;
using NewsPortal.Core.Media;
using NewsPortal.Web.Areas.Admin.Forms;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>What the newsroom says of a picture, as typed. Field names are those of PictureWords.</summary>
public sealed class MediaForm
{
    public string? Caption { get; set; }
    public string? AltText { get; set; }
    public bool IsDecorative { get; set; }
    public string? Credit { get; set; }
    public string? Copyright { get; set; }
    public string? License { get; set; }

    /// <summary>On the wall in Asia/Ho_Chi_Minh.</summary>
    public DateTime? TakenAt { get; set; }
    public string? Place { get; set; }

    /// <summary>Percent from the left; text, because forms write a point where Vietnamese reads a comma.</summary>
    public string? FocusX { get; set; }

    /// <summary>Percent from the top.</summary>
    public string? FocusY { get; set; }
    public long Version { get; set; }

    public static MediaForm From(MediaAsset asset) => new()
    {
        Caption = asset.Caption,
        AltText = asset.AltText,
        IsDecorative = asset.IsDecorative,
        Credit = asset.Credit,
        Copyright = asset.Copyright,
        License = asset.License,
        TakenAt = asset.TakenAt is { } utc ? PortalTime.ToLocal(utc).DateTime : null,
        Place = asset.Place,
        FocusX = Percent(asset.FocalX),
        FocusY = Percent(asset.FocalY),
        Version = asset.Version,
    };

    public PictureWords ToWords() => new()
    {
        Caption = Caption ?? string.Empty,
        AltText = AltText ?? string.Empty,
        IsDecorative = IsDecorative,
        Credit = Credit ?? string.Empty,
        Copyright = Copyright ?? string.Empty,
        License = License ?? string.Empty,
        TakenAt = TakenAt is { } local ? PortalTime.ToUtc(local) : null,
        Place = Place ?? string.Empty,
    };

    /// <summary>Null when a number is missing, none, or outside 0 to 100.</summary>
    public FocalPoint? ToFocus() =>
        Share(FocusX) is { } x && Share(FocusY) is { } y ? FocalPoint.Within(x, y) : null;

    public IReadOnlyList<ComparedField> ComparedTo(MediaAsset theirs, Func<string, string> text)
    {
        var stored = From(theirs);
        ComparedField Field(string name, Func<MediaForm, object?> value) =>
            ComparedField.Of("Media." + name, value(stored), value(this));

        return
        [
            Field("Caption", f => f.Caption),
            Field("AltText", f => f.AltText),
            Field("Decorative", f => text(f.IsDecorative ? "Form.Yes" : "Form.No")),
            Field("Credit", f => f.Credit),
            Field("Copyright", f => f.Copyright),
            Field("License", f => f.License),
            Field("TakenAt", f => f.TakenAt?.ToString("HH:mm:ss, dd/MM/yyyy", CultureInfo.InvariantCulture)),
            Field("Place", f => f.Place),
            Field("Focus", f => f.ToFocus() is { } focus ? $"{Percent(focus.X)} % × {Percent(focus.Y)} %" : null),
        ];
    }

    private static string Percent(double share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture);

    private static double? Share(string? percent) =>
        double.TryParse(percent?.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && value is >= 0 and <= 100
            ? value / 100
            : null;
}
