using NewsPortal.Core.Common;

namespace NewsPortal.Core.Pages;

/// <summary>One redirect as typed or imported.</summary>
/// <param name="From">A path, or a whole address of an older site.</param>
/// <param name="To">A path of ours, or an address of ours.</param>
public sealed record RedirectDraft(string From, string To);

/// <summary>A redirect whose addresses are in order: keys as they are stored.</summary>
public sealed record CheckedRedirect(string FromPath, string ToPath);

/// <summary>What a redirect's addresses must be, apart from what only the stored pages can tell.</summary>
public static class RedirectRules
{
    /// <summary>Answered by the program itself, whatever the newsroom does.</summary>
    private static readonly string[] OwnPlaces = ["admin", "api", "assets", "health", "loi", "media"];

    /// <returns>The redirect, or the reason why it is none; the reason's field is From or To.</returns>
    public static (CheckedRedirect? Redirect, Reason? Reason) Check(RedirectDraft draft, string publicAddress)
    {
        if (OldAddress.Read(draft.From) is not { } from)
        {
            var isEmpty = draft.From.Trim().Length == 0;
            return (null, new Reason("From", isEmpty ? "RedirectFromRequired" : "AddressInvalid"));
        }

        if (draft.To.Trim().Length == 0)
        {
            return (null, new Reason("To", "RedirectToRequired"));
        }

        if (OldAddress.ReadOwn(draft.To, publicAddress) is not { } to)
        {
            return (null, new Reason("To", "RedirectToForeign", publicAddress));
        }

        return Check(new CheckedRedirect(from.Key, to));
    }

    /// <summary>True where the program answers by itself and no redirect could ever be asked for.</summary>
    public static bool IsOwnPlace(string path) => OwnPlaces.Contains(path.Split('/', '?')[1]);

    private static (CheckedRedirect? Redirect, Reason? Reason) Check(CheckedRedirect redirect) => redirect switch
    {
        { FromPath.Length: > OldAddress.Length } => Refuse("From", OldAddress.Length, redirect.FromPath.Length),
        { ToPath.Length: > OldAddress.Length } => Refuse("To", OldAddress.Length, redirect.ToPath.Length),
        _ when IsOwnPlace(redirect.FromPath) => (null, new Reason("From", "RedirectFromReserved", redirect.FromPath)),
        _ when IsOwnPlace(redirect.ToPath) => (null, new Reason("To", "RedirectToReserved", redirect.ToPath)),
        _ when redirect.FromPath == redirect.ToPath => (null, new Reason("To", "RedirectToItself")),
        _ => (redirect, null),
    };

    private static (CheckedRedirect?, Reason) Refuse(string field, int limit, int length) =>
        (null, new Reason(field, "TooLong", limit, length));
}
