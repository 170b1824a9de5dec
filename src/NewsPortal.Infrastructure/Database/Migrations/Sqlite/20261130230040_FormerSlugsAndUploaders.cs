using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsPortal.Infrastructure.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FormerSlugsAndUploaders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "FormerSlug",
                columns: table => new
                {
                    Slug = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerSlug", x => new { x.Slug, x.ArticleId });
                });

            migrationBuilder.CreateIndex(
                name: "IX_MediaAsset_UploadedById",
                table: "MediaAsset",
                column: "UploadedById");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FormerSlug");

            migrationBuilder.DropIndex(
                name: "IX_MediaAsset_UploadedById",
                table: "MediaAsset");
        }
    }
}
