using System.CommandLine;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure;
using NewsPortal.Infrastructure.Identity;

namespace NewsPortal.Cli.Commands;

internal static class UserCreateCommand
{
    public static Command Create(Portal portal)
    {
        var email = new Option<string>("--email") { Description = "Address to sign in with.", Required = true };
        var name = new Option<string>("--name") { Description = "Name that colleagues see.", Required = true };
        var roles = new Option<StaffRole[]>("--role")
        {
            Description = "What the person may do; several may be given.",
            Required = true,
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = true,
        };
        var fromInput = PasswordInput.Option();
        var command = new Command("create", "Opens an account and prints its password once.")
        {
            email, name, roles, fromInput,
        };
        command.SetAction(async (parsed, ct) =>
        {
            var account = new NewAccount(
                parsed.GetRequiredValue(email).Trim(),
                parsed.GetRequiredValue(name).Trim(),
                parsed.GetRequiredValue(roles),
                await PasswordInput.ReadAsync(parsed.GetValue(fromInput), ct));
            var services = await portal.ReadyAsync(ct);
            var result = await services.CreateAccountAsync(account, ct);
            return await PasswordInput.AnswerAsync(parsed, result, $"The account {account.Email} is open.");
        });
        return command;
    }
}
