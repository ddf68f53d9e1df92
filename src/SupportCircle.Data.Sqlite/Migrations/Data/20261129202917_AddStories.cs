using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SupportCircle.Data.Sqlite.Migrations.Data
{
    /// <inheritdoc />
    public partial class AddStories : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "FoldedTopics",
                columns: table => new
                {
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SealedTopics = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FoldedTopics", x => x.MemberId);
                    table.ForeignKey(
                        name: "FK_FoldedTopics_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Stories",
                columns: table => new
                {
                    CircleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AuthorSeatId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientMessageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: true),
                    Wish = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    Topics = table.Column<string>(type: "TEXT", maxLength: 125, nullable: true),
                    IsWishMet = table.Column<bool>(type: "INTEGER", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Stories", x => new { x.CircleId, x.AuthorSeatId, x.ClientMessageId });
                    table.ForeignKey(
                        name: "FK_Stories_Messages_CircleId_Sequence",
                        columns: x => new { x.CircleId, x.Sequence },
                        principalTable: "Messages",
                        principalColumns: new[] { "CircleId", "Sequence" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Stories_Seats_AuthorSeatId",
                        column: x => x.AuthorSeatId,
                        principalTable: "Seats",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StoryDrafts",
                columns: table => new
                {
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CircleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Answers = table.Column<long>(type: "INTEGER", nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    SealedWords = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoryDrafts", x => new { x.MemberId, x.Id });
                    table.ForeignKey(
                        name: "FK_StoryDrafts_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Messages_CircleId_ReplyTo",
                table: "Messages",
                columns: new[] { "CircleId", "ReplyTo" },
                filter: "\"Kind\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Stories_AuthorSeatId",
                table: "Stories",
                column: "AuthorSeatId");

            migrationBuilder.CreateIndex(
                name: "IX_Stories_CircleId_Sequence",
                table: "Stories",
                columns: new[] { "CircleId", "Sequence" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FoldedTopics");

            migrationBuilder.DropTable(
                name: "Stories");

            migrationBuilder.DropTable(
                name: "StoryDrafts");

            migrationBuilder.DropIndex(
                name: "IX_Messages_CircleId_ReplyTo",
                table: "Messages");
        }
    }
}
