using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsPortal.Infrastructure.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ChangeTimes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.Sql("UPDATE PublishedArticle SET ChangedAt = COALESCE(CorrectedAt, PublishedAt)");
            migrationBuilder.Sql(
                """
                UPDATE PublishedDayCount SET ChangedAt = MIN(
                    strftime('%Y-%m-%d %H:%M:%S', Day * 86400 + 86399, 'unixepoch'),
                    strftime('%Y-%m-%d %H:%M:%S', 'now'))
                """);

            // The body stays the last column, so that lists need not read past it.
            migrationBuilder.Sql("ALTER TABLE PublishedArticle ADD COLUMN Body TEXT NOT NULL DEFAULT ''");
            migrationBuilder.Sql("UPDATE PublishedArticle SET Body = BodyHtml");
            migrationBuilder.Sql("ALTER TABLE PublishedArticle DROP COLUMN BodyHtml");
            migrationBuilder.Sql("ALTER TABLE PublishedArticle RENAME COLUMN Body TO BodyHtml");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ChangedAt",
                table: "PublishedDayCount");

            migrationBuilder.DropColumn(
                name: "ChangedAt",
                table: "PublishedArticle");
        }
    }
}
