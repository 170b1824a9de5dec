using System.Text.RegularExpressions;

namespace NewsPortal.Web.Tests.Conventions;

/// <summary>What no analyzer sees in .cshtml, and the content policy would only refuse in a browser.</summary>
public sealed partial class ViewSourceTests
{
    /// <summary>
    /// The places that may print markup as it is: stored HTML that was sanitised, JSON that was escaped, our own
    /// icons, and an instant, which is digits and signs only.
    /// </summary>
    private static readonly string[] MarkupPrinters =
        ["StoredHtmlTagHelper.cs", "JsonLdTagHelper.cs", "IconTagHelper.cs", "TimeTagHelper.cs"];

    [Fact]
    public void No_view_prints_raw_html() =>
        Offenders.None(Find(SourceTree.Views, RawHtml()));

    [Fact]
    public void No_code_prints_raw_html_but_four_tag_helpers() =>
        Offenders.None(Find(
            SourceTree.Product.Where(f => !MarkupPrinters.Contains(f.Name)),
            RawHtml()));

    [Fact]
    public void No_view_has_an_inline_style() => Offenders.None(Find(SourceTree.Views, InlineStyle()));

    [Fact]
    public void No_view_has_an_inline_script_or_event_attribute() =>
        Offenders.None(Find(SourceTree.Views, InlineScript()));

    private static IEnumerable<string> Find(IEnumerable<SourceFile> files, Regex forbidden) =>
        from file in files
        from line in file.Lines.Select((text, index) => (text, number: index + 1))
        where forbidden.IsMatch(line.text)
        select $"{file}({line.number}): {line.text.Trim()}";

    [GeneratedRegex(@"Html\s*\.\s*Raw\b|\bHtmlString\b|\bSetHtmlContent\b|\bAppendHtmlLine\b|AppendHtml\(\$?""")]
    private static partial Regex RawHtml();

    [GeneratedRegex(@"<style\b|\sstyle\s*=|(?<!\.)\bstyle=""", RegexOptions.IgnoreCase)]
    private static partial Regex InlineStyle();

    [GeneratedRegex(@"<script(?![^>]*\s(?:src|asset)=)|\son[a-z]+\s*=\s*[""']|javascript:", RegexOptions.IgnoreCase)]
    private static partial Regex InlineScript();
}
