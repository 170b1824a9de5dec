using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Authors;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Articles;

namespace NewsPortal.Infrastructure.Database.Configurations;

internal sealed class ArticleConfiguration :
    IEntityTypeConfiguration<Article>, IEntityTypeConfiguration<ArticleRevision>,
        IEntityTypeConfiguration<ArticleSigner>
{
    public void Configure(EntityTypeBuilder<Article> builder)
    {
        builder.ToTable("Article");
        builder.Ignore(a => a.Current);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.Property(a => a.Slug).HasMaxLength(Slug.MaxLength);
        builder.Property(a => a.Headline).HasMaxLength(ArticleRules.HeadlineLength);
        builder.Property(a => a.ExternalId).HasMaxLength(100);
        builder.Property(a => a.WithdrawReason).HasMaxLength(ArticleRules.StandfirstLength);
        builder.Property(a => a.WithdrawnPath).HasMaxLength(300);
        builder.HasOne<Category>().WithMany().HasForeignKey(a => a.CategoryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany<ArticleRevision>("_revisions").WithOne().HasForeignKey(r => r.ArticleId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => a.ExternalId).IsUnique();
        builder.HasIndex(a => a.ChangedAt);
        builder.HasIndex(a => new { a.State, a.ChangedAt });
        builder.HasIndex(a => new { a.CategoryId, a.ChangedAt });
    }

    public void Configure(EntityTypeBuilder<ArticleRevision> builder)
    {
        builder.ToTable("ArticleRevision");
        builder.HasKey(r => new { r.ArticleId, r.Number });
        builder.Property(r => r.Content).HasConversion(c => RevisionFormat.Write(c), t => RevisionFormat.Read(t));
        builder.Property(r => r.PublishedPictures)
            .HasConversion<JsonConverter<IReadOnlyList<Picture>>, JsonComparer<IReadOnlyList<Picture>>>();
    }

    public void Configure(EntityTypeBuilder<ArticleSigner> builder)
    {
        builder.ToTable("ArticleSigner");
        builder.HasKey(s => new { s.ArticleId, s.AuthorId });
        builder.HasIndex(s => s.AuthorId);
        builder.HasOne<Article>().WithMany().HasForeignKey(s => s.ArticleId);
        builder.HasOne<Author>().WithMany().HasForeignKey(s => s.AuthorId).OnDelete(DeleteBehavior.Restrict);
    }
}
