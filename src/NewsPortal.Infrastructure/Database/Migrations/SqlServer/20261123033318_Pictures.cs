using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsPortal.Infrastructure.Database.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Pictures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "RendererVersion",
                table: "StaticPage",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "LeadCopyright",
                table: "PublishedArticle",
                type: "nvarchar(max)",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "LeadHasAvif",
                table: "PublishedArticle",
                type: "bit",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LeadLicense",
                table: "PublishedArticle",
                type: "nvarchar(max)",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Pictures",
                table: "PublishedArticle",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<DateTime>(
                name: "ChangedAt",
                table: "MediaAsset",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Copyright",
                table: "MediaAsset",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "CreditKey",
                table: "MediaAsset",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "EditionHash",
                table: "MediaAsset",
                type: "nvarchar(32)",
                maxLength: 32,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<double>(
                name: "FocalX",
                table: "MediaAsset",
                type: "float",
                nullable: false,
                defaultValue: 0.5);

            migrationBuilder.AddColumn<double>(
                name: "FocalY",
                table: "MediaAsset",
                type: "float",
                nullable: false,
                defaultValue: 0.5);

            migrationBuilder.AddColumn<bool>(
                name: "HasAvif",
                table: "MediaAsset",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsDecorative",
                table: "MediaAsset",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "License",
                table: "MediaAsset",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "Likeness",
                table: "MediaAsset",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "Place",
                table: "MediaAsset",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "TakenAt",
                table: "MediaAsset",
                type: "datetime2",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "MediaEdition",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    MediaId = table.Column<int>(type: "int", nullable: false),
                    FocalX = table.Column<double>(type: "float", nullable: false),
                    FocalY = table.Column<double>(type: "float", nullable: false),
                    Credit = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Copyright = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    License = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    HasAvif = table.Column<bool>(type: "bit", nullable: false),
                    AvifLeasedUntil = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediaEdition", x => x.Hash);
                    table.ForeignKey(
                        name: "FK_MediaEdition_MediaAsset_MediaId",
                        column: x => x.MediaId,
                        principalTable: "MediaAsset",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MediaLikeness",
                columns: table => new
                {
                    Band = table.Column<int>(type: "int", nullable: false),
                    Bits = table.Column<int>(type: "int", nullable: false),
                    MediaId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediaLikeness", x => new { x.Band, x.Bits, x.MediaId });
                    table.ForeignKey(
                        name: "FK_MediaLikeness_MediaAsset_MediaId",
                        column: x => x.MediaId,
                        principalTable: "MediaAsset",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MediaUse",
                columns: table => new
                {
                    MediaId = table.Column<int>(type: "int", nullable: false),
                    OwnerKind = table.Column<int>(type: "int", nullable: false),
                    OwnerId = table.Column<long>(type: "bigint", nullable: false),
                    IsCurrent = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MediaUse", x => new { x.MediaId, x.OwnerKind, x.OwnerId });
                    table.ForeignKey(
                        name: "FK_MediaUse_MediaAsset_MediaId",
                        column: x => x.MediaId,
                        principalTable: "MediaAsset",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Reprojection",
                columns: table => new
                {
                    Ticket = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OwnerKind = table.Column<int>(type: "int", nullable: false),
                    OwnerId = table.Column<long>(type: "bigint", nullable: false),
                    QueuedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LeasedUntil = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Lease = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    StaffId = table.Column<int>(type: "int", nullable: false),
                    StaffName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reprojection", x => new { x.Ticket, x.OwnerKind, x.OwnerId });
                });

            migrationBuilder.CreateIndex(
                name: "IX_MediaAsset_HasAvif",
                table: "MediaAsset",
                column: "HasAvif");

            migrationBuilder.CreateIndex(
                name: "IX_PublishedArticle_RendererVersion",
                table: "PublishedArticle",
                column: "RendererVersion");

            migrationBuilder.CreateIndex(
                name: "IX_MediaEdition_MediaId",
                table: "MediaEdition",
                column: "MediaId");

            migrationBuilder.CreateIndex(
                name: "IX_MediaLikeness_MediaId",
                table: "MediaLikeness",
                column: "MediaId");

            migrationBuilder.CreateIndex(
                name: "IX_MediaUse_OwnerKind_OwnerId",
                table: "MediaUse",
                columns: new[] { "OwnerKind", "OwnerId" });

            migrationBuilder.CreateIndex(
                name: "IX_Reprojection_OwnerKind_OwnerId",
                table: "Reprojection",
                columns: new[] { "OwnerKind", "OwnerId" });

            migrationBuilder.CreateIndex(
                name: "IX_Reprojection_QueuedAt",
                table: "Reprojection",
                column: "QueuedAt");

            // Pictures stored so far keep their addresses; DatabaseMigrator gives them their editions. A script is one
            // batch, which may not name columns it has only just added, unless in a statement compiled later.
            migrationBuilder.Sql("EXEC(N'UPDATE MediaAsset SET EditionHash = Hash')");
            migrationBuilder.Sql(
                """
                EXEC(N'INSERT INTO MediaEdition (Hash, MediaId, FocalX, FocalY, Credit, Copyright, License, HasAvif)
                SELECT Hash, Id, 0.5, 0.5, Credit, '''', '''', 0 FROM MediaAsset')
                """);
            migrationBuilder.Sql(
                """
                EXEC(N'UPDATE PublishedArticle SET LeadCopyright = '''', LeadLicense = '''', LeadHasAvif = 0
                WHERE LeadMediaId IS NOT NULL')
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "MediaEdition");

            migrationBuilder.DropTable(
                name: "MediaLikeness");

            migrationBuilder.DropTable(
                name: "MediaUse");

            migrationBuilder.DropTable(
                name: "Reprojection");

            migrationBuilder.DropIndex(
                name: "IX_MediaAsset_HasAvif",
                table: "MediaAsset");

            migrationBuilder.DropIndex(
                name: "IX_PublishedArticle_RendererVersion",
                table: "PublishedArticle");

            migrationBuilder.DropColumn(
                name: "RendererVersion",
                table: "StaticPage");

            migrationBuilder.DropColumn(
                name: "LeadCopyright",
                table: "PublishedArticle");

            migrationBuilder.DropColumn(
                name: "LeadHasAvif",
                table: "PublishedArticle");

            migrationBuilder.DropColumn(
                name: "LeadLicense",
                table: "PublishedArticle");

            migrationBuilder.DropColumn(
                name: "Pictures",
                table: "PublishedArticle");

            migrationBuilder.DropColumn(
                name: "ChangedAt",
                table: "MediaAsset");

            migrationBuilder.DropColumn(
                name: "Copyright",
                table: "MediaAsset");

            migrationBuilder.DropColumn(
                name: "CreditKey",
                table: "MediaAsset");

            migrationBuilder.DropColumn(
                name: "EditionHash",
                table: "MediaAsset");

            migrationBuilder.DropColumn(
                name: "FocalX",
                table: "MediaAsset");

            migrationBuilder.DropColumn(
                name: "FocalY",
                table: "MediaAsset");

            migrationBuilder.DropColumn(
                name: "HasAvif",
                table: "MediaAsset");

            migrationBuilder.DropColumn(
                name: "IsDecorative",
                table: "MediaAsset");

            migrationBuilder.DropColumn(
                name: "License",
                table: "MediaAsset");

            migrationBuilder.DropColumn(
                name: "Likeness",
                table: "MediaAsset");

            migrationBuilder.DropColumn(
                name: "Place",
                table: "MediaAsset");

            migrationBuilder.DropColumn(
                name: "TakenAt",
                table: "MediaAsset");
        }
    }
}
