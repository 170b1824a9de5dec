using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsPortal.Infrastructure.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Found : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "Hits",
                table: "Redirect",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<DateTime>(
                name: "LastHitAt",
                table: "Redirect",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Origin",
                table: "Redirect",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "CanonicalUrl",
                table: "PublishedArticle",
                type: "TEXT",
                maxLength: 600,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "NoIndex",
                table: "PublishedArticle",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "RelatedIds",
                table: "PublishedArticle",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "UnrelatedIds",
                table: "PublishedArticle",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<DateTime>(
                name: "ChangedAt",
                table: "PublishedDayCount",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "ChangedAt",
                table: "PublishedArticle",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.CreateTable(
                name: "PublicationStep",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Verb = table.Column<int>(type: "INTEGER", nullable: false),
                    RevisionNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Path = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    FormerPath = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Lists = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    QueuedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LeasedUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    DoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicationStep", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RedirectPattern",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Pattern = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Target = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Hits = table.Column<long>(type: "INTEGER", nullable: false),
                    LastHitAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RedirectPattern", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PublishedArticle_Slug",
                table: "PublishedArticle",
                column: "Slug");

            migrationBuilder.CreateIndex(
                name: "IX_PublicationStep_ArticleId_QueuedAt",
                table: "PublicationStep",
                columns: new[] { "ArticleId", "QueuedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PublicationStep_State_Kind_DueAt",
                table: "PublicationStep",
                columns: new[] { "State", "Kind", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_RedirectPattern_Pattern",
                table: "RedirectPattern",
                column: "Pattern",
                unique: true);

            migrationBuilder.Sql("UPDATE PublishedArticle SET ChangedAt = COALESCE(CorrectedAt, PublishedAt)");
            migrationBuilder.Sql(
                """
                UPDATE PublishedDayCount SET ChangedAt = MIN(
                    strftime('%Y-%m-%d %H:%M:%S', Day * 86400 + 86399, 'unixepoch'),
                    strftime('%Y-%m-%d %H:%M:%S', 'now'))
                """);

            // By SQLite itself: EF would copy the whole table into a new one.
            migrationBuilder.Sql("ALTER TABLE PublishedArticle DROP COLUMN SearchKey");

            // The body stays the last column, so that lists need not read past it.
            migrationBuilder.Sql("ALTER TABLE PublishedArticle ADD COLUMN Body TEXT NOT NULL DEFAULT ''");
            migrationBuilder.Sql("UPDATE PublishedArticle SET Body = BodyHtml");
            migrationBuilder.Sql("ALTER TABLE PublishedArticle DROP COLUMN BodyHtml");
            migrationBuilder.Sql("ALTER TABLE PublishedArticle RENAME COLUMN Body TO BodyHtml");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SearchKey",
                table: "PublishedArticle",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.DropColumn(
                name: "ChangedAt",
                table: "PublishedDayCount");

            migrationBuilder.DropColumn(
                name: "ChangedAt",
                table: "PublishedArticle");

            migrationBuilder.DropTable(
                name: "PublicationStep");

            migrationBuilder.DropTable(
                name: "RedirectPattern");

            migrationBuilder.DropIndex(
                name: "IX_PublishedArticle_Slug",
                table: "PublishedArticle");

            migrationBuilder.DropColumn(
                name: "Hits",
                table: "Redirect");

            migrationBuilder.DropColumn(
                name: "LastHitAt",
                table: "Redirect");

            migrationBuilder.DropColumn(
                name: "Origin",
                table: "Redirect");

            migrationBuilder.DropColumn(
                name: "CanonicalUrl",
                table: "PublishedArticle");

            migrationBuilder.DropColumn(
                name: "NoIndex",
                table: "PublishedArticle");

            migrationBuilder.DropColumn(
                name: "RelatedIds",
                table: "PublishedArticle");

            migrationBuilder.DropColumn(
                name: "UnrelatedIds",
                table: "PublishedArticle");
        }
    }
}
