namespace NewsPortal.Web.Tests.Conventions;

internal static class Offenders
{
    /// <summary>
    /// Passes on an empty list; otherwise fails naming each, so that one run shows all there is to mend.
    /// </summary>
    public static void None(IEnumerable<string> offenders)
    {
        var list = offenders.Distinct().ToList();
        Assert.True(list.Count == 0, $"{list.Count} found:\n" + string.Join('\n', list));
    }
}
