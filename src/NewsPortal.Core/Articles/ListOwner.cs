namespace NewsPortal.Core.Articles;

/// <summary>Whose list: the numbers are stored, never renumber.</summary>
public enum ListOwnerKind : byte
{
    Site = 0,
    Category = 1,
    Event = 2,
    Tag = 3,
    Author = 4,
}

/// <summary>
/// A list of live articles: the whole site's, or of one category (with its children), event, tag or author.
/// </summary>
public readonly record struct ListOwner(ListOwnerKind Kind, int Id)
{
    public static readonly ListOwner Site = new(ListOwnerKind.Site, 0);

    public static ListOwner Category(int id) => new(ListOwnerKind.Category, id);
    public static ListOwner Event(int id) => new(ListOwnerKind.Event, id);
    public static ListOwner Tag(int id) => new(ListOwnerKind.Tag, id);
    public static ListOwner Author(int id) => new(ListOwnerKind.Author, id);
}
