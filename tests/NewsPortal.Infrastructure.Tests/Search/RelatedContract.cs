using NewsPortal.Core.Articles;
using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Tests.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Search;

public abstract class RelatedContract(TestDatabaseKind kind) : ContractTests(kind)
{
    private int _category;
    private int _elsewhere;
    private long _subject;
    private long _alike;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _category = await Newsroom.CategoryAsync("Môi trường");
        _elsewhere = await Newsroom.CategoryAsync("Thể thao");
        _alike = await PublishAsync(
            "Hồ Bản Vẽ xả lũ, hạ du sông Lam cảnh giác", "Hồ Bản Vẽ mở cửa xả lũ xuống sông Lam.");
        _subject = await PublishAsync("Hồ Bản Vẽ xả lũ", "Hồ Bản Vẽ xả lũ xuống hạ du sông Lam từ sáng nay.");
        await PublishAsync("Chung kết bóng đá", "Trận chung kết đá ở sân Vinh.");
    }

    private Task<long> PublishAsync(string headline, string body, params int[] events) =>
        Newsroom.PublishedAsync(new ArticleContent
        {
            Headline = headline, Body = body, EventIds = events,
            CategoryId = headline.StartsWith("Chung", StringComparison.Ordinal) ? _elsewhere : _category,
        });

    private async Task<IEnumerable<long>> RelatedAsync(int count = 5)
    {
        await Newsroom.IndexAsync();
        var cards = await Newsroom.AskAsync((IArticleSearch s) => s.RelatedAsync(_subject, count, Ct));
        return cards.Select(c => c.Id);
    }

    private async Task UpdateAsync(Func<ArticleContent, ArticleContent> change)
    {
        await Newsroom.ChangedAsync(_subject, change);
        await Newsroom.DoneAsync(
            _subject, (desk, version) => desk.UpdateAsync(_subject, version, TestNewsroom.Chief, Ct));
    }

    [Fact]
    public async Task What_is_alike_in_text_is_related_and_the_article_itself_never() =>
        Assert.Equal([_alike], await RelatedAsync());

    [Fact]
    public async Task What_editors_pinned_stands_first_in_their_order_and_what_they_excluded_nowhere()
    {
        var (one, two) = (await PublishAsync("Chung cư mới", "Nhà."), await PublishAsync("Chung sức", "Làng."));
        await UpdateAsync(content => content with { RelatedIds = [two, one] });
        Assert.Equal([two, one, _alike], await RelatedAsync());

        await UpdateAsync(content => content with { RelatedIds = [one], UnrelatedIds = [_alike] });
        Assert.Equal([one], await RelatedAsync());
        Assert.Equal([one], await RelatedAsync(1));
    }

    [Fact]
    public async Task Of_the_same_event_is_related_whatever_it_says()
    {
        var flood = await Newsroom.EventAsync("Mùa lũ");
        var other = await PublishAsync("Chung tay dựng lại trường", "Cô giáo ở hạ du dọn bùn.", flood);
        await UpdateAsync(content => content with { EventIds = [flood] });

        await PublishAsync("Chung sức xây cầu", "Thợ.", flood);

        Assert.Equal([_alike, other], (await RelatedAsync(2)).Order());
    }

    [Fact]
    public async Task Free_places_are_filled_with_the_newest_of_its_category()
    {
        var neighbour = await PublishAsync("Rừng lim xanh lại", "Cây con lên mầm.");

        Assert.Equal([_alike, neighbour], await RelatedAsync());
        Assert.Equal([_alike], await RelatedAsync(1));
    }

    [Fact]
    public async Task A_withdrawn_article_is_gone_before_the_index_hears_of_it()
    {
        await Newsroom.IndexAsync();
        await Newsroom.DoneAsync(
            _alike, (desk, version) => desk.WithdrawAsync(_alike, version, "Sai", TestNewsroom.Chief, Ct));

        Assert.Empty(await Newsroom.AskAsync((IArticleSearch s) => s.RelatedAsync(_subject, 5, Ct)));
    }

    [Fact]
    public async Task A_draft_is_likened_as_it_stands_and_the_live_article_as_readers_see_it()
    {
        var match = await PublishAsync("Chung kết bóng đá nữ", "Trận chung kết đá ở sân Vinh.");
        await Newsroom.IndexAsync();
        var draft = new ArticleContent
        {
            Headline = "Chung kết bóng đá nữ", Body = "Trận chung kết đá ở sân Vinh.", CategoryId = _category,
        };

        foreach (var isChanged in new[] { false, true })
        {
            if (isChanged)
            {
                await Newsroom.ChangedAsync(_subject, _ => draft);
            }

            var live = await Newsroom.AskAsync((IArticleSearch s) => s.RelatedAsync(_subject, 1, Ct));
            var desk = await Newsroom.AskAsync((IArticleSearch s) => s.RelatedToDraftAsync(_subject, 1, Ct));
            Assert.Equal(_alike, Assert.Single(live).Id);
            Assert.Equal(isChanged ? match : _alike, Assert.Single(desk).Id);
        }
    }

    [Fact]
    public async Task An_article_that_is_not_live_has_none() =>
        Assert.Empty(await Newsroom.AskAsync((IArticleSearch s) => s.RelatedAsync(404, 5, Ct)));
}

public sealed class RelatedOnSqlite() : RelatedContract(TestDatabaseKind.Sqlite);

public sealed class RelatedOnSqlServer() : RelatedContract(TestDatabaseKind.SqlServer);
