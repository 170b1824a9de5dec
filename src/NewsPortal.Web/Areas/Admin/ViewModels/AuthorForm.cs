using NewsPortal.Core.Authors;
using NewsPortal.Core.Common;
using NewsPortal.Web.Areas.Admin.Forms;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

public sealed class AuthorForm
{
    public int Id { get; set; }
    public string? Name { get; set; }

    /// <summary>Empty means made from the name.</summary>
    public string? Slug { get; set; }
    public string? JobTitle { get; set; }
    public string? Biography { get; set; }
    public long Version { get; set; }

    public static AuthorForm From(Author author) => new()
    {
        Id = author.Id,
        Name = author.Name,
        Slug = author.Slug,
        JobTitle = author.JobTitle,
        Biography = author.Biography,
        Version = author.Version,
    };

    public Author ToAuthor(int id) => new()
    {
        Id = id,
        Name = VietnameseText.CleanLine(Name),
        Slug = SlugOrName.Of(Slug, Name),
        JobTitle = VietnameseText.CleanLine(JobTitle),
        Biography = VietnameseText.Clean(Biography).Trim(),
        Version = Version,
    };

    public IReadOnlyList<ComparedField> ComparedTo(Author theirs) =>
    [
        ComparedField.Of("Author.Name", theirs.Name, Name),
        ComparedField.Of("Author.Slug", theirs.Slug, Slug),
        ComparedField.Of("Author.JobTitle", theirs.JobTitle, JobTitle),
        ComparedField.Of("Author.Biography", theirs.Biography, Biography),
    ];
}
