using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

public sealed class SignInForm
{
    public string? Email { get; set; }
    public string? Password { get; set; }

    /// <summary>Local address to go on to.</summary>
    public string? ReturnUrl { get; set; }

    /// <summary>A form that came after the session ended, see KeptForms.</summary>
    public string? Kept { get; set; }

    /// <summary>A form that came after the session ended had more in it than is kept: pictures.</summary>
    [BindNever]
    public bool IsTooLargeToKeep { get; set; }
}
