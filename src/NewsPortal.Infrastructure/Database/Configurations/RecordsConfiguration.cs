using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Audit;
using NewsPortal.Core.Publications;
using NewsPortal.Core.Settings;
using NewsPortal.Infrastructure.Identity;
using NewsPortal.Infrastructure.Outbox;
using NewsPortal.Infrastructure.Pages;
using NewsPortal.Infrastructure.Settings;

namespace NewsPortal.Infrastructure.Database.Configurations;

internal sealed class RecordsConfiguration :
    IEntityTypeConfiguration<AuditEntry>,
    IEntityTypeConfiguration<OutboxRow>,
    IEntityTypeConfiguration<Redirect>,
    IEntityTypeConfiguration<RedirectPattern>,
    IEntityTypeConfiguration<PublicationStep>,
    IEntityTypeConfiguration<SettingsRow>,
    IEntityTypeConfiguration<StaffUser>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("AuditEntry");
        builder.Property(a => a.Action).HasMaxLength(100);
        builder.Property(a => a.StaffName).HasMaxLength(200);
        builder.HasIndex(a => a.CommitId).IsUnique();
        builder.HasIndex(a => new { a.SubjectId, a.At });
    }

    public void Configure(EntityTypeBuilder<OutboxRow> builder)
    {
        builder.ToTable("Outbox");
        builder.HasIndex(o => o.WrittenAt);
    }

    public void Configure(EntityTypeBuilder<Redirect> builder)
    {
        builder.ToTable("Redirect");
        builder.HasKey(r => r.FromPath);
        builder.Property(r => r.FromPath).HasMaxLength(300);
        builder.Property(r => r.ToPath).HasMaxLength(300);
        builder.HasIndex(r => r.ToPath);
    }

    public void Configure(EntityTypeBuilder<RedirectPattern> builder)
    {
        builder.ToTable("RedirectPattern");
        builder.Property(p => p.Pattern).HasMaxLength(300);
        builder.HasIndex(p => p.Pattern).IsUnique();
        builder.Property(p => p.Target).HasMaxLength(300);
    }

    public void Configure(EntityTypeBuilder<PublicationStep> builder)
    {
        builder.ToTable("PublicationStep");
        builder.Property(s => s.Path).HasMaxLength(400);
        builder.Property(s => s.FormerPath).HasMaxLength(400);
        builder.Property(s => s.Lists)
            .HasConversion<JsonConverter<IReadOnlyList<ListOwner>>, JsonComparer<IReadOnlyList<ListOwner>>>();
        builder.Property(s => s.Answer).HasMaxLength(PublicationStep.AnswerLength);
        builder.HasIndex(s => new { s.State, s.Kind, s.DueAt });
        builder.HasIndex(s => new { s.ArticleId, s.QueuedAt });
    }

    public void Configure(EntityTypeBuilder<SettingsRow> builder)
    {
        builder.ToTable("Settings");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.Property(s => s.Settings).HasConversion<JsonConverter<SiteSettings>>();
    }

    public void Configure(EntityTypeBuilder<StaffUser> builder) =>
        builder.Property(u => u.DisplayName).HasMaxLength(200);
}
