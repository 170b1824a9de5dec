using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsPortal.Infrastructure.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class WithoutPublishedSearchKey : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // By SQLite itself: EF would copy the whole table into a new one.
            migrationBuilder.Sql("ALTER TABLE PublishedArticle DROP COLUMN SearchKey");
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
        }
    }
}
