namespace NewsPortal.Core.Common;

/// <summary>A thing with a name and a page of its own: category, event, author, static page.</summary>
public interface INamed
{
    /// <summary>0 until it is saved.</summary>
    int Id { get; set; }
    string Name { get; set; }

    /// <summary>Unique among its kind.</summary>
    string Slug { get; set; }

    /// <summary>Concurrency token, one more on every save.</summary>
    long Version { get; set; }
}
