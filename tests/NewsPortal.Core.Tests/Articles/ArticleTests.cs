using NewsPortal.Core.Articles;
using NewsPortal.Core.Users;
using Xunit;

namespace NewsPortal.Core.Tests.Articles;

public sealed class ArticleTests
{
    private static readonly DateTime Now = new(2022, 12, 16, 5, 9, 0, DateTimeKind.Utc);
    private static readonly ArticleContent Content =
        new() { Headline = "Tít cũ", Body = "Thân bài.", CategoryId = 1, EventIds = [3] };

    private static Article New() => Article.Create(Content, Staff.System, Now);

    [Fact]
    public void Every_changed_save_makes_a_revision_and_an_unchanged_one_makes_none()
    {
        var article = New();
        article.Save(Content with { EventIds = [3] }, Staff.System, Now);
        Assert.Equal(1, article.RevisionNumber);

        article.Save(Content with { EventIds = [4] }, Staff.System, Now);

        Assert.Equal((2, 2), (article.RevisionNumber, article.Current.Number));
    }

    [Fact]
    public void The_slug_follows_the_headline_until_first_publication_and_is_frozen_then()
    {
        var article = New();
        article.Save(Content with { Headline = "Tít mới" }, Staff.System, Now);
        Assert.Equal("tit-moi", article.Slug);

        article.Publish(Staff.System, Now);
        article.Save(Content with { Headline = "Tít sau khi đăng" }, Staff.System, Now);

        Assert.Equal("tit-moi", article.Slug);
    }

    [Fact]
    public void An_editor_may_type_another_slug_at_any_time()
    {
        var article = New();
        article.Publish(Staff.System, Now);
        article.Save(Content with { Slug = "dia-chi-khac" }, Staff.System, Now);

        Assert.Equal("dia-chi-khac", article.Slug);
    }

    [Fact]
    public void Desk_lists_find_it_by_folded_words() =>
        Assert.Contains(" tit cu ", New().SearchKey, StringComparison.Ordinal);
}
