using System.Globalization;
using NewsPortal.Testing;
using NewsPortal.Testing.Search;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Search.Quality;

public sealed class RelatedPrecisionTests(ITestOutputHelper output)
{
    private const double Floor = 0.85;

    [Fact]
    public void Of_five_articles_most_alike_in_text_alone_nearly_all_tell_of_the_same_event()
    {
        Assert.SkipWhen(SharedFile.Corpus is null, SharedFile.Absent("corpus/articles.jsonl.gz"));

        var measured = RelatedPrecision.Measure(SharedCorpus.Read(SharedFile.Corpus), TimeProvider.System);

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"precision@5 {measured.AtFive:0.0000} of {measured.Ceiling:0.000} over {measured.Articles} articles"));
        Assert.InRange(measured.AtFive, Floor, measured.Ceiling);
    }
}
