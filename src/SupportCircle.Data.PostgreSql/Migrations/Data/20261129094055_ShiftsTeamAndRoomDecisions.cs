using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SupportCircle.Data.PostgreSql.Migrations.Data
{
    /// <inheritdoc />
    public partial class ShiftsTeamAndRoomDecisions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "KeptUntil",
                table: "Decisions",
                type: "timestamp(3) with time zone",
                precision: 3,
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "SealedEvidence",
                table: "Decisions",
                type: "bytea",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "DeskWishes",
                columns: table => new
                {
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    Categories = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeskWishes", x => x.MemberId);
                    table.ForeignKey(
                        name: "FK_DeskWishes_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HandOverNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CircleId = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorMemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    SealedText = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HandOverNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HandOverNotes_Circles_CircleId",
                        column: x => x.CircleId,
                        principalTable: "Circles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HandOverNotes_Members_AuthorMemberId",
                        column: x => x.AuthorMemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HardLooks",
                columns: table => new
                {
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Day = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    Severity = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HardLooks", x => new { x.MemberId, x.CaseId, x.Day });
                    table.ForeignKey(
                        name: "FK_HardLooks_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HardLooks_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Shifts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    Until = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Shifts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Shifts_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TeamInvitations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CodeHash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    MadeByMemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TeamInvitations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TeamInvitations_Members_MadeByMemberId",
                        column: x => x.MadeByMemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_HeldPosts_Outcome_DecidedAt",
                table: "HeldPosts",
                columns: new[] { "Outcome", "DecidedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_KeptUntil",
                table: "Decisions",
                column: "KeptUntil");

            migrationBuilder.CreateIndex(
                name: "IX_HandOverNotes_AuthorMemberId",
                table: "HandOverNotes",
                column: "AuthorMemberId");

            migrationBuilder.CreateIndex(
                name: "IX_HandOverNotes_CircleId_WrittenAt",
                table: "HandOverNotes",
                columns: new[] { "CircleId", "WrittenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_HandOverNotes_WrittenAt",
                table: "HandOverNotes",
                column: "WrittenAt");

            migrationBuilder.CreateIndex(
                name: "IX_HardLooks_At",
                table: "HardLooks",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_HardLooks_CaseId",
                table: "HardLooks",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_HardLooks_MemberId_At",
                table: "HardLooks",
                columns: new[] { "MemberId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Shifts_MemberId_Until",
                table: "Shifts",
                columns: new[] { "MemberId", "Until" });

            migrationBuilder.CreateIndex(
                name: "IX_Shifts_Until",
                table: "Shifts",
                column: "Until");

            migrationBuilder.CreateIndex(
                name: "IX_TeamInvitations_CodeHash",
                table: "TeamInvitations",
                column: "CodeHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TeamInvitations_ExpiresAt",
                table: "TeamInvitations",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_TeamInvitations_MadeByMemberId",
                table: "TeamInvitations",
                column: "MadeByMemberId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DeskWishes");

            migrationBuilder.DropTable(
                name: "HandOverNotes");

            migrationBuilder.DropTable(
                name: "HardLooks");

            migrationBuilder.DropTable(
                name: "Shifts");

            migrationBuilder.DropTable(
                name: "TeamInvitations");

            migrationBuilder.DropIndex(
                name: "IX_HeldPosts_Outcome_DecidedAt",
                table: "HeldPosts");

            migrationBuilder.DropIndex(
                name: "IX_Decisions_KeptUntil",
                table: "Decisions");

            migrationBuilder.DropColumn(
                name: "KeptUntil",
                table: "Decisions");

            migrationBuilder.DropColumn(
                name: "SealedEvidence",
                table: "Decisions");
        }
    }
}
