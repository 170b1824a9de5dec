using System.Net;
using Microsoft.Data.Sqlite;
using NewsPortal.Core.Users;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Admin;

public sealed class MediaRemovalTests : DeskTests
{
    [Fact]
    public async Task A_picture_sent_by_mistake_is_removed_by_whoever_sent_it_with_its_files()
    {
        var reporter = await Portal.SignInAsync(StaffRole.Reporter);
        var id = await reporter.UploadAsync(Photos.Jpeg(1));
        var form = (await reporter.OpenAsync(Photos.Page(id))).Form("form.danger");
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        await MayNotRemoveAsync(editor, id);

        var list = await reporter.SendAndFollowAsync(form);

        Assert.Contains("Đã xóa ảnh", list.TextOf(".note--good"), StringComparison.Ordinal);
        Assert.Empty(list.TextsOf(".picture-card"));
        Assert.Equal(HttpStatusCode.NotFound, (await reporter.OpenAsync(Photos.Page(id))).Status);
        var media = Path.Combine(Portal.Newsroom.Database.Directory, "media");
        Assert.Empty(Directory.GetFiles(media, "*", SearchOption.AllDirectories));
        Assert.Equal($"{id} Nhân viên 1", await RemovalInAuditAsync());
    }

    private static async Task MayNotRemoveAsync(Visitor visitor, long id)
    {
        var page = await visitor.OpenAsync(Photos.Page(id));
        Assert.False(page.Has("form.danger"));
        var answer = await visitor.PostAsync(Photos.Page(id) + "/xoa", page.TokenOf(Photos.PictureForm));
        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
    }

    private async Task<object?> RemovalInAuditAsync()
    {
        await using var database = new SqliteConnection($"Data Source={Portal.DatabaseFile};Pooling=False");
        await database.OpenAsync(TestContext.Current.CancellationToken);
        await using var question = database.CreateCommand();
        question.CommandText = "SELECT SubjectId || ' ' || StaffName FROM AuditEntry WHERE Action = 'Media.Remove'";
        return await question.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("![](media:{0})")]
    [InlineData("> trích media:{0} trong câu")]
    public async Task A_picture_that_a_text_has_named_since_the_page_was_opened_stays(string body)
    {
        var reporter = await Portal.SignInAsync(StaffRole.Reporter);
        var id = await reporter.UploadAsync(Photos.Jpeg(1));
        var form = (await reporter.OpenAsync(Photos.Page(id))).Form("form.danger");
        var article = await Portal.Newsroom.DraftAsync(new()
        {
            CategoryId = await Portal.Newsroom.CategoryAsync("Xã hội"), Body = string.Format(null, body, id),
        });
        await Portal.Newsroom.ChangedAsync(article, content => content with { Body = "Không còn ảnh." });

        var answer = await reporter.SendAndFollowAsync(form);

        Assert.DoesNotContain("Đã xóa", answer.Body, StringComparison.Ordinal);
        Assert.True((await reporter.OpenAsync(Photos.Page(id))).Has("#Caption"));
    }
}
