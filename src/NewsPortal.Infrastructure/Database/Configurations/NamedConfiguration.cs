using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Authors;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Events;
using NewsPortal.Core.Media;
using NewsPortal.Core.Pages;
using NewsPortal.Core.Tags;

namespace NewsPortal.Infrastructure.Database.Configurations;

/// <summary>The small tables of things that have a name and a page of their own.</summary>
internal sealed class NamedConfiguration :
    IEntityTypeConfiguration<Category>,
    IEntityTypeConfiguration<NewsEvent>,
    IEntityTypeConfiguration<Author>,
    IEntityTypeConfiguration<Tag>,
    IEntityTypeConfiguration<StaticPage>
{
    private const int NameLength = 200;

    public void Configure(EntityTypeBuilder<Category> builder)
    {
        builder.ToTable("Category");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.Property(c => c.Name).HasMaxLength(NameLength);
        builder.Property(c => c.Slug).HasMaxLength(Slug.MaxLength);
        builder.HasIndex(c => c.Slug).IsUnique();
        builder.HasOne<Category>().WithMany().HasForeignKey(c => c.ParentId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<NewsEvent> builder)
    {
        builder.ToTable("NewsEvent");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.Property(e => e.Name).HasMaxLength(NameLength);
        builder.Property(e => e.Slug).HasMaxLength(Slug.MaxLength);
        builder.HasIndex(e => e.Slug).IsUnique();
        builder.HasOne<MediaAsset>().WithMany().HasForeignKey(e => e.CoverMediaId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Author> builder)
    {
        builder.ToTable("Author");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.Property(a => a.Name).HasMaxLength(NameLength);
        builder.Property(a => a.Slug).HasMaxLength(Slug.MaxLength);
        builder.HasIndex(a => a.Slug).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Tag> builder)
    {
        builder.ToTable("Tag");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Name).HasMaxLength(NameLength);
        builder.Property(t => t.Key).HasMaxLength(NameLength);
        builder.Property(t => t.Slug).HasMaxLength(Slug.MaxLength);
        builder.HasIndex(t => t.Key).IsUnique();
        builder.HasIndex(t => t.Slug).IsUnique();
    }

    public void Configure(EntityTypeBuilder<StaticPage> builder)
    {
        builder.ToTable("StaticPage");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.Property(p => p.Name).HasMaxLength(NameLength);
        builder.Property(p => p.Slug).HasMaxLength(Slug.MaxLength);
        builder.HasIndex(p => p.Slug).IsUnique();
    }
}
