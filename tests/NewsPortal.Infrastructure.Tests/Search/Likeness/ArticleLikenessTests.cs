using NewsPortal.Infrastructure.Search.Likeness;
using NewsPortal.Testing.Search;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Search.Likeness;

public sealed class ArticleLikenessTests
{
    [Fact]
    public void A_revision_is_read_once_however_many_readers_ask()
    {
        using var index = new MemoryIndex(
            DemoTexts.Read(new DateTime(2026, 11, 23, 5, 0, 0, DateTimeKind.Utc)).Select(d => d.Article));
        var likeness = new ArticleLikeness(index.Served, TimeProvider.System);
        var reads = 0;

        foreach (var revision in new[] { 1, 1, 2, 1, 2 })
        {
            likeness.Find(
                new Subject
                {
                    Id = -1, RevisionNumber = revision, Headline = "Dân vận khéo", EventIds = [], TagIds = [],
                    Text = () => $"Mô hình dân vận khéo, {++reads}",
                },
                5);
        }

        Assert.Equal(2, reads);
    }
}
