using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Identity;
using NewsPortal.Web.Publications;
using Serilog.Core;

namespace NewsPortal.Testing.Web;

/// <summary>
/// The whole portal over a database of its own (a copy of a migrated SQLite file in a temporary data directory) and the
/// clock of its <see cref="Newsroom"/>. Open one per test class, or per test where the test breaks things.
/// </summary>
public sealed class PortalFactory : WebApplicationFactory<Program>
{
    public const string Password = "mật khẩu của tòa soạn 1";

    private readonly string _environment;
    private readonly Action<IServiceCollection>? _change;
    private readonly (string Key, string Value)[] _settings;
    private int _staff;

    private PortalFactory(
        TestNewsroom newsroom, string environment, Action<IServiceCollection>? change, (string, string)[] settings)
    {
        (Newsroom, _environment, _change, _settings) = (newsroom, environment, change, settings);
        ClientOptions.BaseAddress = new Uri("https://localhost");
        ClientOptions.AllowAutoRedirect = false;
    }

    public TestNewsroom Newsroom { get; }
    public FakeTimeProvider Clock => Newsroom.Clock;
    public LogLines Logs { get; } = new();

    /// <summary>The SQLite file.</summary>
    public string DatabaseFile => Path.Combine(Newsroom.Database.Directory, "newsportal.db");

    public static async Task<PortalFactory> OpenAsync(
        string environment = "Testing",
        Action<IServiceCollection>? change = null,
        params (string, string)[] settings) =>
        new(await TestNewsroom.OpenAsync(), environment, change, settings);

    /// <summary>Somebody with a browser of their own: cookies are kept, redirects are not followed.</summary>
    public Visitor NewVisitor() => new(CreateClient());

    /// <summary>From here on it listens at <see cref="WebApplicationFactoryClientOptions.BaseAddress"/>.</summary>
    public void Listen()
    {
        // The port is a setting: what the base class would write after the start comes too late now and then.
        UseKestrel();
        StartServer();
    }

    /// <summary>Brings the portal's search indexes up to what was done until now.</summary>
    public Task IndexAsync() => Services.IndexAllAsync();

    /// <summary>A new member of staff with these roles, signed in through the form.</summary>
    public async Task<Visitor> SignInAsync(params StaffRole[] roles)
    {
        var visitor = NewVisitor();
        await visitor.SignInAsync(await AddStaffAsync(roles), Password);
        return visitor;
    }

    /// <returns>The e-mail address to sign in with; the password is <see cref="Password"/>.</returns>
    public async Task<string> AddStaffAsync(params StaffRole[] roles)
    {
        await using var scope = Services.CreateAsyncScope();
        var email = $"nhan.vien.{++_staff}@newsportal.example";
        var user = new StaffUser { UserName = email, Email = email, DisplayName = $"Nhân viên {_staff}" };
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>();
        Check(await users.CreateAsync(user, Password));
        foreach (var role in roles.Select(r => r.ToString()))
        {
            await EnsureAsync(scope.ServiceProvider.GetRequiredService<RoleManager<IdentityRole<int>>>(), role);
            Check(await users.AddToRoleAsync(user, role));
        }

        return email;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Newsroom.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(_environment);
        foreach (var (key, value) in Newsroom.Database.Settings)
        {
            builder.UseSetting(key, value);
        }

        builder.UseSetting(WebHostDefaults.ServerUrlsKey, "http://127.0.0.1:0");
        builder.UseSetting("PrepareFirstRun", "false");
        // Half a minute of a processor for each picture shown; AVIF has tests of its own.
        builder.UseSetting("Media:Avif", "false");
        builder.UseSetting("Serilog:WriteTo:Console:Args:restrictedToMinimumLevel", "Error");
        foreach (var (key, value) in _settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services =>
        {
            services.RemoveAll<TimeProvider>();
            services.AddSingleton<TimeProvider>(Clock);
            services.AddSingleton<ILogEventSink>(Logs);
            services.AddHttpClient(SelfClient.Client)
                .ConfigurePrimaryHttpMessageHandler(services => ToOurselves(services.GetRequiredService<IServer>()));
            _change?.Invoke(services);
        });
    }

    /// <summary>A test server listens nowhere: what asks our own pages goes straight to it.</summary>
    private static HttpMessageHandler ToOurselves(IServer server) =>
        server is TestServer test ? test.CreateHandler() : new SocketsHttpHandler { AllowAutoRedirect = false };

    private static async Task EnsureAsync(RoleManager<IdentityRole<int>> roles, string role)
    {
        if (!await roles.RoleExistsAsync(role))
        {
            Check(await roles.CreateAsync(new IdentityRole<int>(role)));
        }
    }

    private static void Check(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(string.Join(' ', result.Errors.Select(e => e.Description)));
        }
    }
}
