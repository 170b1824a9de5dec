using System.Net.Mail;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

public static class StaffRules
{
    public const int NameLength = 100;

    public static bool IsEmail(string text) =>
        text.Length <= 254 && MailAddress.TryCreate(text, out var address) && address.Address == text;
}
