using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Media;

namespace NewsPortal.Infrastructure.Database.Configurations;

internal sealed class MediaConfiguration :
    IEntityTypeConfiguration<MediaAsset>,
    IEntityTypeConfiguration<MediaEdition>,
    IEntityTypeConfiguration<MediaLikeness>,
    IEntityTypeConfiguration<MediaUseRow>,
    IEntityTypeConfiguration<Reprojection>
{
    private const int HashLength = 32;

    public void Configure(EntityTypeBuilder<MediaAsset> builder)
    {
        builder.ToTable("MediaAsset");
        builder.Ignore(m => m.Words);
        builder.Ignore(m => m.Focus);
        builder.Property(m => m.Version).IsConcurrencyToken();
        builder.Property(m => m.Hash).HasMaxLength(HashLength);
        builder.Property(m => m.EditionHash).HasMaxLength(HashLength);
        builder.Property(m => m.Format).HasMaxLength(10);
        builder.Property(m => m.FileName).HasMaxLength(300);
        builder.HasIndex(m => m.Hash).IsUnique();
        builder.HasIndex(m => m.UploadedAt);
        builder.HasIndex(m => m.UploadedById);
        builder.HasIndex(m => m.HasAvif);
    }

    public void Configure(EntityTypeBuilder<MediaEdition> builder)
    {
        builder.ToTable("MediaEdition");
        builder.HasKey(e => e.Hash);
        builder.Property(e => e.Hash).HasMaxLength(HashLength);
        builder.HasIndex(e => e.MediaId);
        builder.HasOne(e => e.Asset).WithMany().HasForeignKey(e => e.MediaId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<MediaLikeness> builder)
    {
        builder.ToTable("MediaLikeness");
        builder.HasKey(l => new { l.Band, l.Bits, l.MediaId });
        builder.HasIndex(l => l.MediaId);
        builder.HasOne(l => l.Asset).WithMany().HasForeignKey(l => l.MediaId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<MediaUseRow> builder)
    {
        builder.ToTable("MediaUse");
        builder.HasKey(u => new { u.MediaId, u.OwnerKind, u.OwnerId });
        builder.HasIndex(u => new { u.OwnerKind, u.OwnerId });
        builder.HasOne<MediaAsset>().WithMany().HasForeignKey(u => u.MediaId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Reprojection> builder)
    {
        builder.ToTable("Reprojection");
        builder.HasKey(r => new { r.Ticket, r.OwnerKind, r.OwnerId });
        builder.Property(r => r.StaffName).HasMaxLength(200);
        builder.HasIndex(r => r.QueuedAt);
        builder.HasIndex(r => new { r.OwnerKind, r.OwnerId });
    }
}
