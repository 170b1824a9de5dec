namespace NewsPortal.Web.Areas.Admin.Forms;

public sealed record KeptField(string Name, string Value);

/// <summary>What a person sent and the desk could not take, kept so that it can be sent again.</summary>
/// <param name="Address">Path and query it was sent to.</param>
/// <param name="SentAt">UTC.</param>
/// <param name="FileNames">Files that came with it; their content is not kept.</param>
public sealed record KeptForm(
    string Address, DateTime SentAt, IReadOnlyList<KeptField> Fields, IReadOnlyList<string> FileNames);
