namespace NewsPortal.Testing.Pictures;

/// <summary>A file that must be refused.</summary>
/// <param name="Name">What is wrong with it, for the test's report.</param>
/// <param name="Code">Of the reason the person reads.</param>
public sealed record BadPicture(string Name, string FileName, Func<byte[]> Make, string Code)
{
    public override string ToString() => Name;
}
