using NewsPortal.Core.Articles;
using NewsPortal.Core.Users;
using Xunit;

namespace NewsPortal.Core.Tests.Articles;

public sealed class ArticleWorkflowTests
{
    private static readonly DateTime Now = new(2022, 12, 16, 5, 9, 0, DateTimeKind.Utc);
    private static readonly ArticleContent Content = new() { Headline = "Tít", Body = "Thân bài.", CategoryId = 1 };

    private static Staff A(StaffRole role, int id = 7) => new(id, role.ToString(), new HashSet<StaffRole> { role });

    private static Article Draft() => Article.Create(Content, A(StaffRole.Reporter), Now);

    [Fact]
    public void Every_state_can_be_reached_and_left_by_some_move()
    {
        foreach (var state in Enum.GetValues<ArticleState>())
        {
            Assert.Contains(ArticleWorkflow.Moves, m => m.From == state);
            Assert.True(state == ArticleState.Draft
                || ArticleWorkflow.Moves.Any(m => m.To == state), $"{state} cannot be reached");
        }
    }

    [Fact]
    public void One_verb_leads_from_a_state_to_one_state_only() =>
        Assert.All(ArticleWorkflow.Moves.GroupBy(m => (m.From, m.Verb)), g => Assert.Single(g));

    [Fact]
    public void Nobody_moves_an_article_without_a_newsroom_role() =>
        Assert.DoesNotContain(ArticleWorkflow.Moves, m =>
            m.Roles.Count == 0 || m.Roles.Contains(StaffRole.Administrator));

    [Theory]
    [InlineData(ArticleState.Draft, ArticleVerb.Publish, StaffRole.Reporter, false)]
    [InlineData(ArticleState.Draft, ArticleVerb.Publish, StaffRole.Editor, true)]
    [InlineData(ArticleState.AwaitingApproval, ArticleVerb.Publish, StaffRole.Editor, false)]
    [InlineData(ArticleState.Published, ArticleVerb.Withdraw, StaffRole.Editor, false)]
    [InlineData(ArticleState.Published, ArticleVerb.Withdraw, StaffRole.ManagingEditor, true)]
    [InlineData(ArticleState.Archived, ArticleVerb.Publish, StaffRole.EditorInChief, false)]
    [InlineData(ArticleState.Draft, ArticleVerb.Update, StaffRole.EditorInChief, false)]
    public void Moves_are_for_their_state_and_role(ArticleState from, ArticleVerb verb, StaffRole role, bool allowed) =>
        Assert.Equal(allowed, ArticleWorkflow.Allows(from, verb, A(role)));

    [Fact]
    public void Publishing_shows_the_newest_revision_and_keeps_its_first_time()
    {
        var article = Draft();
        Assert.Empty(article.Publish(A(StaffRole.Editor), Now));
        Assert.Equal((ArticleState.Published, 1, Now),
            (article.State, article.PublishedRevision!.Value, article.PublishedAt!.Value));

        article.Withdraw("/a/b-1.html", "Sai số liệu", A(StaffRole.ManagingEditor), Now.AddHours(1));
        article.Publish(A(StaffRole.ManagingEditor), Now.AddHours(2));

        Assert.Equal(Now, article.PublishedAt);
        Assert.Null(article.WithdrawnAt);
    }

    [Fact]
    public void An_empty_story_is_not_published()
    {
        var article = Article.Create(Content with { Body = " " }, A(StaffRole.Editor), Now);

        Assert.Equal("BodyRequired", Assert.Single(article.Publish(A(StaffRole.Editor), Now)).Code);
        Assert.Equal(ArticleState.Draft, article.State);
    }

    [Fact]
    public void A_refused_move_says_why_and_changes_nothing()
    {
        var article = Draft();

        Assert.Equal("RoleNotAllowed.Publish", Assert.Single(article.Publish(A(StaffRole.Reporter), Now)).Code);
        Assert.Equal("MoveNotAllowed.Update", Assert.Single(article.Update(A(StaffRole.Editor), Now)).Code);
        Assert.Equal(ArticleState.Draft, article.State);
    }

    [Fact]
    public void Withdrawing_needs_a_reason()
    {
        var article = Draft();
        article.Publish(A(StaffRole.Editor), Now);

        Assert.Equal(
            "WithdrawReasonRequired", Assert.Single(article.Withdraw("/x", "", A(StaffRole.EditorInChief), Now)).Code);
        Assert.True(article.IsLive);
    }

    [Fact]
    public void A_correction_has_a_time_but_an_unchanged_update_has_none()
    {
        var article = Draft();
        article.Publish(A(StaffRole.Editor), Now);
        article.Update(A(StaffRole.Editor), Now.AddMinutes(5));
        Assert.Null(article.CorrectedAt);

        article.Save(Content with { Body = "Thân bài đã sửa." }, A(StaffRole.Editor), Now.AddMinutes(10));
        Assert.True(article.HasUnpublishedChanges);
        article.Update(A(StaffRole.Editor), Now.AddMinutes(11));

        Assert.Equal(Now.AddMinutes(11), article.CorrectedAt);
        Assert.False(article.HasUnpublishedChanges);
    }

    [Fact]
    public void Reporters_edit_their_own_drafts_only()
    {
        var article = Draft();

        Assert.True(article.MayEdit(A(StaffRole.Reporter)));
        Assert.False(article.MayEdit(A(StaffRole.Reporter, id: 8)));
        Assert.Equal("NotYours", Assert.Single(article.Save(Content, A(StaffRole.Reporter, id: 8), Now)).Code);
        article.Publish(A(StaffRole.Editor), Now);
        Assert.False(article.MayEdit(A(StaffRole.Reporter)));
    }
}
