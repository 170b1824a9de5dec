using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Audit;
using NewsPortal.Core.Authors;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Events;
using NewsPortal.Core.Media;
using NewsPortal.Core.Pages;
using NewsPortal.Core.Publications;
using NewsPortal.Core.Tags;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Identity;
using NewsPortal.Infrastructure.Media;
using NewsPortal.Infrastructure.Outbox;
using NewsPortal.Infrastructure.Pages;
using NewsPortal.Infrastructure.Settings;

namespace NewsPortal.Infrastructure.Database;

/// <summary>The model, one for both databases. The derived contexts only give each its migrations.</summary>
internal abstract class NewsDbContext(DbContextOptions options)
    : IdentityDbContext<StaffUser, IdentityRole<int>, int>(options)
{
    // The desk's side.
    public DbSet<Article> Articles => Set<Article>();
    public DbSet<ArticleRevision> ArticleRevisions => Set<ArticleRevision>();
    public DbSet<ArticleSigner> ArticleSigners => Set<ArticleSigner>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    // The readers' side.
    public DbSet<PublishedArticle> PublishedArticles => Set<PublishedArticle>();
    public DbSet<PublishedLink> PublishedLinks => Set<PublishedLink>();
    public DbSet<PublishedDayCount> PublishedDayCounts => Set<PublishedDayCount>();
    public DbSet<ListOwnerChange> ListOwnerChanges => Set<ListOwnerChange>();
    public DbSet<PublishedMediaUse> PublishedMediaUses => Set<PublishedMediaUse>();
    public DbSet<WithdrawnArticle> WithdrawnArticles => Set<WithdrawnArticle>();
    public DbSet<FormerSlug> FormerSlugs => Set<FormerSlug>();
    public DbSet<Redirect> Redirects => Set<Redirect>();
    public DbSet<RedirectPattern> RedirectPatterns => Set<RedirectPattern>();
    public DbSet<PublicationStep> PublicationSteps => Set<PublicationStep>();
    public DbSet<Reprojection> Reprojections => Set<Reprojection>();
    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    // Small tables that both sides share.
    public DbSet<Category> Categories => Set<Category>();
    public DbSet<NewsEvent> NewsEvents => Set<NewsEvent>();
    public DbSet<Author> Authors => Set<Author>();
    public DbSet<Tag> Tags => Set<Tag>();
    public DbSet<MediaAsset> MediaAssets => Set<MediaAsset>();
    public DbSet<MediaEdition> MediaEditions => Set<MediaEdition>();
    public DbSet<MediaLikeness> MediaLikenesses => Set<MediaLikeness>();
    public DbSet<MediaUseRow> MediaUses => Set<MediaUseRow>();
    public DbSet<StaticPage> StaticPages => Set<StaticPage>();
    public DbSet<SettingsRow> Settings => Set<SettingsRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(NewsDbContext).Assembly);
    }
}
