namespace NewsPortal.Core.Common;

/// <summary>
/// The outcome of saving one thing at the desk: saved, refused with reasons, or overtaken by someone else.
/// </summary>
/// <param name="Id">Id of the thing saved; 0 when it was refused before it had one.</param>
/// <param name="Version">Version to send with the next save.</param>
/// <param name="Conflict">True when the version sent is no longer the stored one; nothing was written.</param>
public sealed record SaveResult(long Id, long Version, bool Conflict, IReadOnlyList<Reason> Reasons)
{
    public bool Done => !Conflict && Reasons.Count == 0;

    public static SaveResult Saved(long id, long version) => new(id, version, false, []);
    public static SaveResult Overtaken(long id) => new(id, 0, true, []);
    public static SaveResult Refused(params IReadOnlyList<Reason> reasons) => new(0, 0, false, reasons);
}
