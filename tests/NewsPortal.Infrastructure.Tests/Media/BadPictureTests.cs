using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Media;
using NewsPortal.Infrastructure.Tests.Database;
using NewsPortal.Testing;
using NewsPortal.Testing.Pictures;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Media;

public sealed class BadPictureTests() : ContractTests(TestDatabaseKind.Sqlite)
{
    private Task<UploadResult> AddAsync(string name, byte[] file) =>
        Newsroom.AskAsync((IMediaLibrary library) => library.AddAsync(
            new Upload(name, new MemoryStream(file), file.Length, new PictureWords { Credit = "Minh Sơn" }),
            TestNewsroom.Chief, Ct));

    [Fact]
    public async Task Every_bad_file_is_refused_with_its_reason_and_leaves_nothing()
    {
        var found = new List<string>();
        foreach (var bad in BadPictures.All)
        {
            var result = await AddAsync(bad.FileName, bad.Make());

            var reasons = string.Join(", ", result.Reasons.Select(r => $"{r.Field} {r.Code}"));
            if (reasons != $"{PictureCheck.Field} {bad.Code}")
            {
                found.Add($"{bad.Name}: “{reasons}” instead of {bad.Code}");
            }
        }

        Assert.Equal([], found);
        Assert.Equal([], LeftBehind());
        Assert.Empty(await Newsroom.AskAsync((IMediaLibrary l) => l.PageAsync(new MediaFilter(), 10, Ct)));
    }

    [Fact]
    public async Task Good_pictures_are_taken_before_and_after_bad_ones()
    {
        foreach (var format in new[] { "jpg", "png", "webp", "gif" })
        {
            await Task.WhenAll(BadPictures.All.Take(12).Select(bad => AddAsync(bad.FileName, bad.Make())));

            Assert.Empty((await AddAsync($"ảnh.{format}", BadPictures.Good(format))).Reasons);
        }
    }

    [Fact]
    public async Task A_file_cut_or_damaged_anywhere_is_refused_or_shown_and_never_breaks_the_program()
    {
        var random = new Random(11);
        foreach (var format in new[] { "jpg", "png", "webp", "gif" })
        {
            for (var round = 0; round < 25; round++)
            {
                var file = BadPictures.Good(format);
                for (var i = 0; i < 8; i++)
                {
                    file[random.Next(file.Length)] = (byte)random.Next(256);
                }

                await AddAsync($"ảnh.{format}", file);
                Assert.NotEmpty((await AddAsync($"ảnh.{format}", file[..random.Next(file.Length - 1)])).Reasons);
            }
        }
    }

    private IEnumerable<string> LeftBehind()
    {
        var media = Path.Combine(Newsroom.Database.Directory, "media");
        return Directory.Exists(media) ? Directory.EnumerateFiles(media, "*", SearchOption.AllDirectories) : [];
    }
}
