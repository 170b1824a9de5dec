using System.CommandLine;
using NewsPortal.Infrastructure;

namespace NewsPortal.Cli.Commands;

internal static class UserResetPasswordCommand
{
    public static Command Create(Portal portal)
    {
        var email = new Option<string>("--email") { Description = "Address to sign in with.", Required = true };
        var fromInput = PasswordInput.Option();
        var command = new Command(
            "reset-password", "Gives an account a new password, ends its sessions and lifts a lockout.")
        {
            email, fromInput,
        };
        command.SetAction(async (parsed, ct) =>
        {
            var address = parsed.GetRequiredValue(email).Trim();
            var password = await PasswordInput.ReadAsync(parsed.GetValue(fromInput), ct);
            var services = await portal.ReadyAsync(ct);
            var result = await services.ResetPasswordAsync(address, password, ct);
            return await PasswordInput.AnswerAsync(parsed, result, $"The password of {address} is changed.");
        });
        return command;
    }
}
