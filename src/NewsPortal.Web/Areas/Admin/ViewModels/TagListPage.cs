using Microsoft.AspNetCore.Http.Extensions;
using NewsPortal.Core.Common;
using NewsPortal.Core.Tags;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

public sealed record TagListPage(string Words, PagedList<TagRow> Rows)
{
    public Pager Pager => new(Rows, Address);

    private string Address(int page)
    {
        var query = new QueryBuilder();
        if (Words.Length > 0)
        {
            query.Add("tim", Words);
        }

        if (page > 1)
        {
            query.Add("trang", $"{page}");
        }

        return "/admin/tu-khoa" + query.ToQueryString();
    }
}

public sealed class TagForm
{
    public int Id { get; set; }
    public string? Name { get; set; }

    /// <summary>Empty means made from the name.</summary>
    public string? Slug { get; set; }

    /// <summary>The name the person saw.</summary>
    public string? SeenName { get; set; }

    public static TagForm From(Tag tag) =>
        new() { Id = tag.Id, Name = tag.Name, Slug = tag.Slug, SeenName = tag.Name };
}
