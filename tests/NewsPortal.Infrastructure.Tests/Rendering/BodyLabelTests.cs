using System.Collections;
using System.Globalization;
using System.Resources;
using NewsPortal.Infrastructure.Rendering;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Rendering;

public sealed class BodyLabelTests
{
    [Fact]
    public void Every_label_is_written_in_both_languages()
    {
        Assert.NotEmpty(Labels("vi"));
        Assert.Equal(Labels("vi").Keys.Order(), Labels("en").Keys.Order());
        Assert.All(Labels("vi").Values.Concat(Labels("en").Values), Assert.NotEmpty);
    }

    private static Dictionary<string, string> Labels(string language) =>
        new ResourceManager(typeof(BodyLabels).FullName!, typeof(BodyLabels).Assembly)
            .GetResourceSet(new CultureInfo(language), createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!);
}
