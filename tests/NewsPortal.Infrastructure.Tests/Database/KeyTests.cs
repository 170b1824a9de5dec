using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Database;

public sealed class KeyTests
{
    [Fact]
    public async Task What_one_process_protected_the_next_one_reads()
    {
        await using var directory = TestDatabase.None();
        string cookie;
        await using (var before = TestServices.Build(directory, TimeProvider.System))
        {
            cookie = Protector(before).Protect("Xuân Hướng");
        }

        await using var after = TestServices.Build(directory, TimeProvider.System);

        Assert.Equal("Xuân Hướng", Protector(after).Unprotect(cookie));
        Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(directory.Directory, "keys")));
    }

    private static IDataProtector Protector(IServiceProvider services) =>
        services.GetRequiredService<IDataProtectionProvider>().CreateProtector("cookie");
}
