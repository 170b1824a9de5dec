using NewsPortal.Core.Articles;

namespace NewsPortal.Web.Tests.Conventions;

/// <summary>Every text a person may see exists, in Vietnamese and in English.</summary>
public sealed class ResourceTests
{
    public static readonly TheoryData<string> Files = [.. ResourceFile.Names];

    [Theory, MemberData(nameof(Files))]
    public void Both_languages_have_the_same_keys(string name)
    {
        var vi = ResourceFile.Open(name, "vi").Texts.Keys;
        var en = ResourceFile.Open(name, "en").Texts.Keys;

        Offenders.None(
            vi.Except(en).Select(k => $"{k} is missing in en")
                .Concat(en.Except(vi).Select(k => $"{k} is missing in vi")));
    }

    [Theory, MemberData(nameof(Files))]
    public void Both_languages_have_the_same_placeholders(string name)
    {
        var en = ResourceFile.Open(name, "en").Texts;

        Offenders.None(
            from vi in ResourceFile.Open(name, "vi").Texts
            where en.ContainsKey(vi.Key)
            let expected = ResourceFile.Placeholders(vi.Value[0])
            where !ResourceFile.Placeholders(en[vi.Key][0]).SequenceEqual(expected)
            select $"{vi.Key}: “{vi.Value[0]}”, “{en[vi.Key][0]}”");
    }

    [Theory, MemberData(nameof(Files))]
    public void Every_key_has_one_text(string name) =>
        Offenders.None(
            from language in ResourceFile.Languages
            from text in ResourceFile.Open(name, language).Texts
            where text.Value.Count != 1 || string.IsNullOrWhiteSpace(text.Value[0])
            select $"{text.Key} in {language}");

    [Fact]
    public void Every_key_the_code_names_exists() =>
        Offenders.None(
            from use in ResourceUses.All
            where !use.Files.Any(f => use.IsIn(ResourceFile.Open(f, "vi")))
            select $"{use.Source} names {use.Key}");

    [Fact]
    public void Every_reason_to_refuse_has_its_text()
    {
        var texts = ResourceFile.Open("DeskText", "vi").Texts;

        Assert.NotEmpty(ReasonCodes.All);
        Offenders.None(ReasonCodes.All.Where(code => !texts.ContainsKey("Reason." + code)));
    }

    [Fact]
    public void An_enumeration_with_labels_has_one_for_each_member() =>
        Offenders.None(
            from labelled in typeof(ArticleState).Assembly.GetTypes()
            where labelled.IsEnum
            from name in ResourceFile.Names
            let texts = ResourceFile.Open(name, "vi").Texts
            where texts.Keys.Any(k => k.StartsWith(labelled.Name + ".", StringComparison.Ordinal))
            from member in Enum.GetNames(labelled)
            where !texts.ContainsKey($"{labelled.Name}.{member}")
            select $"{name}: {labelled.Name}.{member}");

    [Fact]
    public void Every_key_is_used()
    {
        var uses = ResourceUses.All;
        var written = string.Concat(SourceTree.Product.Concat(SourceTree.Views).Select(f => f.Text));

        Offenders.None(
            from name in ResourceFile.Names
            let mine = uses.Where(u => u.Files.Contains(name)).ToList()
            from key in ResourceFile.Open(name, "vi").Texts.Keys
            where !key.StartsWith("Reason.", StringComparison.Ordinal) && !mine.Exists(u => u.Pattern.IsMatch(key))
            where !written.Contains($"\"{key}\"", StringComparison.Ordinal)
            select $"{name}: {key}");
    }
}
