using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsPortal.Infrastructure.Database.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class ListOwnerChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ListOwnerChange",
                columns: table => new
                {
                    OwnerKind = table.Column<byte>(type: "tinyint", nullable: false),
                    OwnerId = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RenamedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ListOwnerChange", x => new { x.OwnerKind, x.OwnerId });
                });

            migrationBuilder.CreateIndex(
                name: "IX_PublishedDayCount_OwnerKind_OwnerId_ChangedAt",
                table: "PublishedDayCount",
                columns: new[] { "OwnerKind", "OwnerId", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ListOwnerChange_ChangedAt",
                table: "ListOwnerChange",
                column: "ChangedAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ListOwnerChange");

            migrationBuilder.DropIndex(
                name: "IX_PublishedDayCount_OwnerKind_OwnerId_ChangedAt",
                table: "PublishedDayCount");
        }
    }
}
