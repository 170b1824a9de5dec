using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Demo;
using NewsPortal.Infrastructure.Identity;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Demo;

public sealed class FirstRunTests
{
    private static readonly DemoOptions Small = new(PictureWidth: 64);

    [Fact]
    public async Task A_first_start_makes_database_newsroom_and_administrator_and_a_second_one_nothing()
    {
        await using var database = TestDatabase.None();
        await using var services = TestServices.Build(database, TimeProvider.System);

        var first = await services.PrepareFirstRunAsync(Small, null, TestContext.Current.CancellationToken);
        var second = await services.PrepareFirstRunAsync(Small, null, TestContext.Current.CancellationToken);

        Assert.Equal(database.Directory, first.DataDirectory);
        Assert.Equal(new FirstRunReport(database.Directory, null, null), second);
        await using var scope = services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>();
        var administrator = await users.FindByEmailAsync(first.AdministratorEmail!);
        Assert.True(await users.CheckPasswordAsync(administrator!, first.AdministratorPassword!));
        Assert.Equal(
            [nameof(StaffRole.Administrator), nameof(StaffRole.EditorInChief)],
            (await users.GetRolesAsync(administrator!)).Order());
        Assert.DoesNotContain(first.AdministratorPassword!, administrator!.PasswordHash!, StringComparison.Ordinal);
        var articles = scope.ServiceProvider.GetRequiredService<IDeskArticles>();
        var counts = await articles.CountByStateAsync(TestContext.Current.CancellationToken);
        Assert.Equal(DemoContent.Load().Articles.Count, counts.Values.Sum());
    }
}
