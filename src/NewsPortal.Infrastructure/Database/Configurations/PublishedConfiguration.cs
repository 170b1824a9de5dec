using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Articles;

namespace NewsPortal.Infrastructure.Database.Configurations;

internal sealed class PublishedConfiguration :
    IEntityTypeConfiguration<PublishedArticle>,
    IEntityTypeConfiguration<PublishedLink>,
    IEntityTypeConfiguration<PublishedDayCount>,
    IEntityTypeConfiguration<ListOwnerChange>,
    IEntityTypeConfiguration<PublishedMediaUse>,
    IEntityTypeConfiguration<WithdrawnArticle>,
    IEntityTypeConfiguration<FormerSlug>
{
    public void Configure(EntityTypeBuilder<PublishedArticle> builder)
    {
        builder.ToTable("PublishedArticle");
        builder.HasKey(a => a.ArticleId);
        builder.Property(a => a.ArticleId).ValueGeneratedNever();
        builder.HasIndex(a => a.SortKey).IsUnique();
        builder.HasIndex(a => a.CategoryId);
        builder.HasIndex(a => a.Slug);
        builder.HasIndex(a => a.RendererVersion);

        // A page that is rendered anew while somebody publishes another revision gives way.
        builder.Property(a => a.RevisionNumber).IsConcurrencyToken();
        builder.Property(a => a.Slug).HasMaxLength(Slug.MaxLength);
        builder.Property(a => a.Headline).HasMaxLength(ArticleRules.HeadlineLength);
        builder.Property(a => a.Standfirst).HasMaxLength(ArticleRules.StandfirstLength);
        builder.Property(a => a.SearchTitle).HasMaxLength(ArticleRules.ShortTextLength);
        builder.Property(a => a.SearchDescription).HasMaxLength(ArticleRules.ShortTextLength * 2);
        builder.Property(a => a.SourceName).HasMaxLength(ArticleRules.ShortTextLength);
        builder.Property(a => a.SourceUrl).HasMaxLength(ArticleRules.AddressLength);
        builder.Property(a => a.CanonicalUrl).HasMaxLength(ArticleRules.AddressLength);
        builder.Property(a => a.Byline)
            .HasConversion<JsonConverter<List<BylineEntry>>, JsonComparer<List<BylineEntry>>>();
        builder.Property(a => a.Pictures).HasConversion<JsonConverter<List<Picture>>, JsonComparer<List<Picture>>>();
        builder.ComplexProperty(a => a.Lead, lead =>
        {
            lead.Property(p => p.MediaId).HasColumnName("LeadMediaId");
            lead.Property(p => p.Hash).HasColumnName("LeadHash").HasMaxLength(32);
            lead.Property(p => p.Width).HasColumnName("LeadWidth");
            lead.Property(p => p.Height).HasColumnName("LeadHeight");
            lead.Property(p => p.Caption).HasColumnName("LeadCaption");
            lead.Property(p => p.AltText).HasColumnName("LeadAltText");
            lead.Property(p => p.Credit).HasColumnName("LeadCredit");
            lead.Property(p => p.Copyright).HasColumnName("LeadCopyright");
            lead.Property(p => p.License).HasColumnName("LeadLicense");
            lead.Property(p => p.HasAvif).HasColumnName("LeadHasAvif");
        });
        builder.HasOne<Category>().WithMany().HasForeignKey(a => a.CategoryId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PublishedLink> builder)
    {
        builder.ToTable("PublishedLink");
        builder.Ignore(l => l.Owner);
        builder.HasKey(l => new { l.OwnerKind, l.OwnerId, l.SortKey });
        builder.HasIndex(l => l.ArticleId);
        builder.HasOne<PublishedArticle>().WithMany().HasForeignKey(l => l.ArticleId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<PublishedDayCount> builder)
    {
        builder.ToTable("PublishedDayCount");
        builder.HasKey(c => new { c.OwnerKind, c.OwnerId, c.Day });

        // When a list last changed is a seek, however many days it has.
        builder.HasIndex(c => new { c.OwnerKind, c.OwnerId, c.ChangedAt });
    }

    public void Configure(EntityTypeBuilder<ListOwnerChange> builder)
    {
        builder.ToTable("ListOwnerChange");
        builder.HasKey(c => new { c.OwnerKind, c.OwnerId });
        builder.HasIndex(c => c.ChangedAt);
    }

    public void Configure(EntityTypeBuilder<PublishedMediaUse> builder)
    {
        builder.ToTable("PublishedMediaUse");
        builder.HasKey(u => new { u.MediaId, u.ArticleId });
        builder.HasOne<PublishedArticle>().WithMany().HasForeignKey(u => u.ArticleId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<WithdrawnArticle> builder)
    {
        builder.ToTable("WithdrawnArticle");
        builder.HasKey(a => a.ArticleId);
        builder.Property(a => a.ArticleId).ValueGeneratedNever();
        builder.Property(a => a.Path).HasMaxLength(300);
    }

    public void Configure(EntityTypeBuilder<FormerSlug> builder)
    {
        builder.ToTable("FormerSlug");
        builder.HasKey(f => new { f.Slug, f.ArticleId });
        builder.Property(f => f.Slug).HasMaxLength(Slug.MaxLength);
    }
}
