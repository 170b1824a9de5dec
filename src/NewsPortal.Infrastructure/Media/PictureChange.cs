using System.Globalization;
using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Media;

/// <summary>What an editor changed about a picture.</summary>
/// <param name="Note">For the history, the same in every language: <c>media:42 “old” → “new”</c>.</param>
/// <param name="IsSeen">True when readers can tell.</param>
internal sealed record PictureChange(string Note, bool IsSeen)
{
    public static PictureChange Between(MediaAsset asset, PictureWords words, FocalPoint focus)
    {
        var seen = new[]
        {
            Words(asset.Caption, words.Caption),
            Words(Spoken(asset.AltText, asset.IsDecorative), Spoken(words.AltText, words.IsDecorative)),
            Words(asset.Credit, words.Credit),
            Words(asset.Copyright, words.Copyright),
            Words(asset.License, words.License),
            asset.Focus == focus ? null : $"{Percent(asset.Focus)} → {Percent(focus)}",
        }.OfType<string>().ToList();
        return new PictureChange($"media:{asset.Id} {string.Join("; ", seen)}".TrimEnd(), seen.Count > 0);
    }

    private static string? Words(string before, string after) => before == after ? null : $"“{before}” → “{after}”";

    private static string Spoken(string altText, bool isDecorative) => isDecorative ? string.Empty : altText;

    private static string Percent(FocalPoint focus) =>
        string.Create(CultureInfo.InvariantCulture, $"{focus.X * 100:0.#} % × {focus.Y * 100:0.#} %");
}
