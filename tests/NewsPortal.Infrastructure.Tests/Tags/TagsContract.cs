using System.Text;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Tags;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Tests.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Tags;

public abstract class TagsContract(TestDatabaseKind kind) : ContractTests(kind)
{
    private Task<IReadOnlyList<int>> EnsureAsync(params string[] names) =>
        Newsroom.AskAsync((ITags tags) => tags.EnsureAsync(names, Ct));

    private Task<IReadOnlyList<Tag>> GetAsync(IReadOnlyList<int> ids) =>
        Newsroom.AskAsync((ITags tags) => tags.GetAsync(ids, Ct));

    private Task<IReadOnlyList<string>> SuggestAsync(string typed) =>
        Newsroom.AskAsync((ITags tags) => tags.SuggestAsync(typed, 10, Ct));

    [Fact]
    public async Task Hà_Nội_is_one_tag_however_it_is_typed()
    {
        var first = await EnsureAsync("Hà Nội");
        var again = await EnsureAsync("Hà Nội".Normalize(NormalizationForm.FormD));
        var shouted = await EnsureAsync("  HÀ   NỘI ");

        Assert.Equal(first, again);
        Assert.Equal(first, shouted);
        Assert.Equal(("Hà Nội", "ha-noi"), ((await GetAsync(first))[0].Name, (await GetAsync(first))[0].Slug));
    }

    [Fact]
    public async Task The_most_used_are_those_of_most_live_articles_by_name()
    {
        var content = new ArticleContent { CategoryId = await Newsroom.CategoryAsync("Xã hội") };
        await EnsureAsync("không ai dùng");
        await Newsroom.PublishedAsync(content, "vàng", "lũ", "hiếm");
        var gone = await Newsroom.PublishedAsync(content, "hiếm", "lũ");
        await Newsroom.PublishedAsync(content, "lũ", "vàng");
        await Newsroom.DoneAsync(gone, (d, version) => d.WithdrawAsync(gone, version, "Sai", TestNewsroom.Chief, Ct));

        var used = await Newsroom.AskAsync((ITags tags) => tags.MostUsedAsync(2, Ct));
        var all = await Newsroom.AskAsync((ITags tags) => tags.MostUsedAsync(10, Ct));

        Assert.Equal(["lũ", "vàng"], used.Select(t => t.Name));
        Assert.Equal(["hiếm", "lũ", "vàng"], all.Select(t => t.Name));
    }

    [Fact]
    public async Task Tags_that_differ_by_their_marks_are_different_and_their_slugs_are_numbered()
    {
        var ids = await EnsureAsync("Hòa Bình", "Hoa Binh", "Hoà Bình", "Họa Bình");

        Assert.Equal(["hoa-binh", "hoa-binh-2", "hoa-binh-3", "hoa-binh-4"], (await GetAsync(ids)).Select(t => t.Slug));
        Assert.Equal(4, ids.Distinct().Count());
    }

    [Fact]
    public async Task Ids_come_in_the_order_of_the_names_old_and_new_mixed()
    {
        await EnsureAsync("lúa");
        var ids = await EnsureAsync("Nghệ An", "Lúa", "gạo");

        Assert.Equal(["Nghệ An", "lúa", "gạo"], (await GetAsync(ids)).Select(t => t.Name));
        Assert.Equal(["gạo", "Nghệ An"], (await GetAsync([ids[2], 404, ids[0]])).Select(t => t.Name));
        Assert.Empty(await EnsureAsync());
    }

    [Fact]
    public async Task Two_editors_who_type_a_new_tag_at_the_same_moment_get_the_same()
    {
        var ids = await Task.WhenAll(Enumerable.Range(0, 6).Select(i =>
            Task.Run(() => EnsureAsync("Dân vận khéo", $"thẻ {i % 3}"), Ct)));

        Assert.Single(ids.Select(i => i[0]).Distinct());
        Assert.Equal(3, ids.Select(i => i[1]).Distinct().Count());
    }

    [Fact]
    public async Task Who_comes_second_with_one_tag_goes_on_with_the_next()
    {
        await using var scope = Newsroom.Services.CreateAsyncScope();
        Task<IReadOnlyList<int>>? first = null;
        scope.ServiceProvider.GetRequiredService<NewsDbContext>().SavingChanges += (_, _) =>
        {
            first ??= Task.Run(() => EnsureAsync("Dân vận khéo"), Ct);
            ((IAsyncResult)first).AsyncWaitHandle.WaitOne();
        };

        var ids = await scope.ServiceProvider.GetRequiredService<ITags>().EnsureAsync(["Dân vận khéo", "lúa"], Ct);

        Assert.Equal((await first!)[0], ids[0]);
        Assert.Equal(["Dân vận khéo", "lúa"], (await GetAsync(ids)).Select(t => t.Name));
    }

    [Fact]
    public async Task One_without_a_single_letter_still_has_an_address()
    {
        var ids = await EnsureAsync("+++", "!!!");

        Assert.Equal(["tu-khoa", "tu-khoa-2"], (await GetAsync(ids)).Select(t => t.Slug));
        Assert.Equal("+++", (await Newsroom.AskAsync((ITags tags) => tags.FindBySlugAsync("tu-khoa", Ct)))!.Name);
        Assert.Null(await Newsroom.AskAsync((ITags tags) => tags.FindBySlugAsync("khong-co", Ct)));
    }

    [Fact]
    public async Task Completion_finds_the_beginnings_of_words_without_marks_the_shortest_first()
    {
        await EnsureAsync("Thủ đô Hà Nội", "Hà Nội", "Hải Phòng", "Thái Nguyên");

        Assert.Equal(["Hà Nội", "Hải Phòng", "Thủ đô Hà Nội"], await SuggestAsync("ha"));
        Assert.Equal(["Hà Nội", "Thủ đô Hà Nội"], await SuggestAsync("HÀ N"));
        Assert.Empty(await SuggestAsync("%"));
        Assert.Empty(await SuggestAsync(" "));
    }
}

public sealed class TagsOnSqlite() : TagsContract(TestDatabaseKind.Sqlite);

public sealed class TagsOnSqlServer() : TagsContract(TestDatabaseKind.SqlServer);
