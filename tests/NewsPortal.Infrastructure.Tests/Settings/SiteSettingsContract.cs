using NewsPortal.Core.Common;
using NewsPortal.Core.Settings;
using NewsPortal.Infrastructure.Tests.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Settings;

public abstract class SiteSettingsContract(TestDatabaseKind kind) : ContractTests(kind)
{
    private Task<SiteSettings> GetAsync() => Newsroom.AskAsync((ISiteSettings settings) => settings.GetAsync(Ct));

    private Task<SaveResult> SaveAsync(SiteSettings settings) =>
        Newsroom.AskAsync((ISiteSettings all) => all.SaveAsync(settings, TestNewsroom.Chief, Ct));

    [Fact]
    public async Task Before_the_first_save_the_defaults_stand() => Assert.Equal(new SiteSettings(), await GetAsync());

    [Fact]
    public async Task What_is_saved_comes_back_clean_with_the_version_for_the_next_save()
    {
        var saved = await SaveAsync(new SiteSettings
        {
            Name = "  Báo  Nghệ An ", Licence = "Số 1/GP", PublicAddress = "https://example.vn/", TimePattern = "HH:mm",
        });

        Assert.Equal(
            new SiteSettings
            {
                Name = "Báo Nghệ An", Licence = "Số 1/GP", PublicAddress = "https://example.vn", TimePattern = "HH:mm",
                Version = saved.Version,
            },
            await GetAsync());
    }

    [Fact]
    public async Task The_same_request_sees_what_it_saved()
    {
        var names = await Newsroom.AskAsync(async (ISiteSettings settings) =>
        {
            var before = await settings.GetAsync(Ct);
            await settings.SaveAsync(before with { Name = "Một" }, TestNewsroom.Chief, Ct);
            var between = await settings.GetAsync(Ct);
            await settings.SaveAsync(between with { Name = "Hai" }, TestNewsroom.Chief, Ct);
            return new[] { between.Name, (await settings.GetAsync(Ct)).Name };
        });

        Assert.Equal(["Một", "Hai"], names);
    }

    [Fact]
    public async Task A_stale_version_is_a_conflict_also_for_the_very_first_save()
    {
        Assert.True((await SaveAsync(new SiteSettings { Name = "Một" })).Done);
        Assert.True((await SaveAsync(new SiteSettings { Name = "Hai" })).Conflict);
        Assert.True((await SaveAsync(new SiteSettings { Name = "Ba", Version = 1 })).Done);
        Assert.True((await SaveAsync(new SiteSettings { Name = "Bốn", Version = 1 })).Conflict);

        Assert.Equal("Ba", (await GetAsync()).Name);
    }

    [Fact]
    public async Task Wrong_fields_are_refused_and_nothing_is_saved()
    {
        var result = await SaveAsync(new SiteSettings { Name = " ", PublicAddress = "example.vn", TimePattern = "%" });

        Assert.Equal(["Name", "PublicAddress", "TimePattern"], result.Reasons.Select(r => r.Field));
        Assert.Equal(0, (await GetAsync()).Version);
    }
}

public sealed class SiteSettingsOnSqlite() : SiteSettingsContract(TestDatabaseKind.Sqlite);

public sealed class SiteSettingsOnSqlServer() : SiteSettingsContract(TestDatabaseKind.SqlServer);
