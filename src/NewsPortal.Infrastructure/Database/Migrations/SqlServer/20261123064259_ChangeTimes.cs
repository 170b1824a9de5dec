using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsPortal.Infrastructure.Database.Migrations.SqlServer
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
                type: "datetime2",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "ChangedAt",
                table: "PublishedArticle",
                type: "datetime2",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.Sql("EXEC(N'UPDATE PublishedArticle SET ChangedAt = COALESCE(CorrectedAt, PublishedAt)')");
            migrationBuilder.Sql(
                """
                EXEC(N'UPDATE PublishedDayCount SET ChangedAt = CASE
                    WHEN DATEADD(second, 86399, DATEADD(day, Day, CAST(''1970-01-01'' AS datetime2)))
                        < SYSUTCDATETIME()
                    THEN DATEADD(second, 86399, DATEADD(day, Day, CAST(''1970-01-01'' AS datetime2)))
                    ELSE SYSUTCDATETIME() END')
                """);
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
