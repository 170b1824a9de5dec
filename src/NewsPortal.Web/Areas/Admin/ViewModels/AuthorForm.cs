using NewsPortal.Core.Authors;
using NewsPortal.Core.Common;
using NewsPortal.Web.Areas.Admin.Forms;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

public sealed class AuthorForm : NamedForm
{
    public string? JobTitle { get; set; }
    public string? Biography { get; set; }

    public static AuthorForm From(Author author) => Fill(new AuthorForm
    {
        JobTitle = author.JobTitle,
        Biography = author.Biography,
    }, author);

    public Author ToAuthor() => Fill(new Author
    {
        JobTitle = VietnameseText.CleanLine(JobTitle),
        Biography = VietnameseText.Clean(Biography).Trim(),
    });

    public IReadOnlyList<ComparedField> ComparedTo(Author theirs) =>
    [
        ComparedField.Of("Author.Name", theirs.Name, Name),
        ComparedField.Of("Author.Slug", theirs.Slug, Slug),
        ComparedField.Of("Author.JobTitle", theirs.JobTitle, JobTitle),
        ComparedField.Of("Author.Biography", theirs.Biography, Biography),
    ];
}
