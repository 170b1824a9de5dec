namespace NewsPortal.Web.Areas.Admin.ViewModels;

public sealed class PasswordForm
{
    public string? OldPassword { get; set; }
    public string? NewPassword { get; set; }
    public string? RepeatedPassword { get; set; }
}
