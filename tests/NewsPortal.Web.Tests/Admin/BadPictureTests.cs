using System.Net;
using NewsPortal.Core.Users;
using NewsPortal.Testing.Pictures;

namespace NewsPortal.Web.Tests.Admin;

/// <summary>Every bad file of the corpus, sent by the real form.</summary>
public sealed class BadPictureTests(OpenPortal open) : IClassFixture<OpenPortal>
{
    public static readonly TheoryData<string> Names = [.. BadPictures.All.Select(p => p.Name)];

    [Theory, MemberData(nameof(Names))]
    public async Task A_bad_file_is_answered_with_a_sentence_by_its_name_and_nothing_stays(string name)
    {
        var bad = BadPictures.All.Single(p => p.Name == name);
        var reporter = await open.Portal.SignInAsync(StaffRole.Reporter);
        var form = (await reporter.OpenAsync(Photos.Library)).Form(Photos.PlainForm)
            .Attach("Files", bad.FileName, "image/jpeg", bad.Make()).Fill("DefaultCredit", "NVCC");

        var answer = await reporter.SendAsync(form);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Matches(@"\p{L}.*: .*\p{Ll}.*\.$", answer.TextOf(".note--bad li"));
        Assert.DoesNotContain("Reason.", answer.Body, StringComparison.Ordinal);
        Assert.Empty(answer.TextsOf(".picture-card"));
        Assert.Empty(MediaFiles());
    }

    private IEnumerable<string> MediaFiles()
    {
        var media = Path.Combine(open.Portal.Newsroom.Database.Directory, "media");
        return Directory.Exists(media) ? Directory.EnumerateFiles(media, "*", SearchOption.AllDirectories) : [];
    }
}
