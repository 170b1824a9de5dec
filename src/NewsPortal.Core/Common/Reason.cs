namespace NewsPortal.Core.Common;

/// <summary>
/// Why something was refused. <paramref name="Code"/> is a resource key (<c>Reason.&lt;Code&gt;</c>) whose text the
/// person reads; <paramref name="Field"/> is the form field it belongs to, or empty for the whole form.
/// </summary>
public sealed record Reason(string Field, string Code, params object[] Arguments);
