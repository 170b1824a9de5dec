using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsPortal.Infrastructure.Database.Migrations.SqlServer
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
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<DateTime>(
                name: "LastHitAt",
                table: "Redirect",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Origin",
                table: "Redirect",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "CanonicalUrl",
                table: "PublishedArticle",
                type: "nvarchar(600)",
                maxLength: 600,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "NoIndex",
                table: "PublishedArticle",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "RelatedIds",
                table: "PublishedArticle",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "UnrelatedIds",
                table: "PublishedArticle",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<DateTime>(
                name: "ChangedAt",
                table: "PublishedDayCount",
                type: "datetime2",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "ChangedAt",
                table: "PublishedArticle",
                type: "datetime2",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.CreateTable(
                name: "PublicationStep",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ArticleId = table.Column<long>(type: "bigint", nullable: false),
                    Verb = table.Column<int>(type: "int", nullable: false),
                    RevisionNumber = table.Column<int>(type: "int", nullable: false),
                    Path = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    FormerPath = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Lists = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    QueuedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    DueAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LeasedUntil = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    DoneAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Answer = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicationStep", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RedirectPattern",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Pattern = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Target = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Hits = table.Column<long>(type: "bigint", nullable: false),
                    LastHitAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
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

            migrationBuilder.Sql("EXEC(N'UPDATE PublishedArticle SET ChangedAt = COALESCE(CorrectedAt, PublishedAt)')");
            migrationBuilder.Sql(
                """
                EXEC(N'UPDATE PublishedDayCount SET ChangedAt = CASE
                    WHEN DATEADD(second, 86399, DATEADD(day, Day, CAST(''1970-01-01'' AS datetime2)))
                        < SYSUTCDATETIME()
                    THEN DATEADD(second, 86399, DATEADD(day, Day, CAST(''1970-01-01'' AS datetime2)))
                    ELSE SYSUTCDATETIME() END')
                """);

            migrationBuilder.DropColumn(
                name: "SearchKey",
                table: "PublishedArticle");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SearchKey",
                table: "PublishedArticle",
                type: "nvarchar(max)",
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
