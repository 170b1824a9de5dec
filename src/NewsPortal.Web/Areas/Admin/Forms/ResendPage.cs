namespace NewsPortal.Web.Areas.Admin.Forms;

/// <summary>Why a form has to be sent again.</summary>
public enum ResendCause
{
    SignedInAgain,
    StaleToken,
    DatabaseAway,
    PasswordFirst,
}

/// <summary>Everything a person sent, on screen, with a button that sends it to the same address again.</summary>
public sealed record ResendPage(KeptForm Form, ResendCause Cause);
