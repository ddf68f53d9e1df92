using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SupportCircle.Data.Sqlite.Migrations.Data
{
    /// <inheritdoc />
    public partial class Cases : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Reports_CircleId_ClosedAt",
                table: "Reports");

            migrationBuilder.DropIndex(
                name: "IX_Reports_IsAboutFacilitator_ReportedAt",
                table: "Reports");

            // By hand: the framework would make the table anew, outside of any transaction.
            migrationBuilder.Sql(
                """
                ALTER TABLE "Reports" DROP COLUMN "ClosedByMemberId";
                ALTER TABLE "Reports" DROP COLUMN "IsAboutFacilitator";
                """);

            migrationBuilder.AddColumn<int>(
                name: "Times",
                table: "Reports",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<Guid>(
                name: "CaseId",
                table: "Reports",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<DateTime>(
                name: "SuspendedUntil",
                table: "Members",
                type: "TEXT",
                precision: 3,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Cases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CircleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    SubjectId = table.Column<string>(type: "TEXT", maxLength: 36, nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: true),
                    AboutSeatId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AboutMemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsAboutFacilitator = table.Column<bool>(type: "INTEGER", nullable: false),
                    Severity = table.Column<int>(type: "INTEGER", nullable: false),
                    Category = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    Reports = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ReportedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    LookedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    ClaimedByMemberId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ClaimedUntil = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    OpinionAskedByMemberId = table.Column<Guid>(type: "TEXT", nullable: true),
                    EvidenceHeldAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Cases_Circles_CircleId",
                        column: x => x.CircleId,
                        principalTable: "Circles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Cases_Members_AboutMemberId",
                        column: x => x.AboutMemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Cases_Seats_AboutSeatId",
                        column: x => x.AboutSeatId,
                        principalTable: "Seats",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseEvents",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ActorMemberId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SealedText = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseEvents", x => new { x.CaseId, x.Version });
                    table.ForeignKey(
                        name: "FK_CaseEvents_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Decisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CircleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    AboutMemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AboutSeatId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: true),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 24, nullable: true),
                    AgreementsVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    SealedReasons = table.Column<byte[]>(type: "BLOB", nullable: true),
                    EvidenceOf = table.Column<Guid>(type: "TEXT", nullable: true),
                    BySoftware = table.Column<bool>(type: "INTEGER", nullable: false),
                    DecidedByMemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    Until = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    OverturnedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Decisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Decisions_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Decisions_Circles_CircleId",
                        column: x => x.CircleId,
                        principalTable: "Circles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Decisions_Members_AboutMemberId",
                        column: x => x.AboutMemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Appeals",
                columns: table => new
                {
                    DecisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    SealedWords = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 24, nullable: true),
                    SealedAnswer = table.Column<byte[]>(type: "BLOB", nullable: true),
                    DecidedByMemberId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Appeals", x => x.DecisionId);
                    table.ForeignKey(
                        name: "FK_Appeals_Decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "Decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Reports_CaseId_ReportedAt",
                table: "Reports",
                columns: new[] { "CaseId", "ReportedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Reports_CircleId",
                table: "Reports",
                column: "CircleId");

            migrationBuilder.CreateIndex(
                name: "IX_Members_SuspendedUntil",
                table: "Members",
                column: "SuspendedUntil");

            migrationBuilder.CreateIndex(
                name: "IX_Appeals_DecidedAt_MadeAt",
                table: "Appeals",
                columns: new[] { "DecidedAt", "MadeAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_AboutMemberId_OpenedAt",
                table: "Cases",
                columns: new[] { "AboutMemberId", "OpenedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_AboutSeatId",
                table: "Cases",
                column: "AboutSeatId");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_CircleId_ClosedAt_Severity_OpenedAt",
                table: "Cases",
                columns: new[] { "CircleId", "ClosedAt", "Severity", "OpenedAt" },
                descending: new[] { false, false, true, false });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_CircleId_Kind_SubjectId",
                table: "Cases",
                columns: new[] { "CircleId", "Kind", "SubjectId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Cases_ClosedAt_Severity_OpenedAt",
                table: "Cases",
                columns: new[] { "ClosedAt", "Severity", "OpenedAt" },
                descending: new[] { false, true, false });

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_AboutMemberId_DecidedAt",
                table: "Decisions",
                columns: new[] { "AboutMemberId", "DecidedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_CaseId_DecidedAt",
                table: "Decisions",
                columns: new[] { "CaseId", "DecidedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_CircleId",
                table: "Decisions",
                column: "CircleId");

            // What was reported before there were cases: one for each subject.
            migrationBuilder.Sql(
                """
                INSERT INTO "Cases" (
                    "Id", "CircleId", "Kind", "SubjectId", "Sequence", "AboutSeatId", "AboutMemberId", "IsAboutFacilitator",
                    "Severity", "Category", "Reports", "Version", "OpenedAt", "ReportedAt", "ClosedAt")
                SELECT r."Id", r."CircleId", r."Kind",
                    CASE WHEN r."Sequence" IS NULL THEN LOWER(r."AboutSeatId") ELSE LOWER(r."Sequence") END,
                    r."Sequence", r."AboutSeatId", s."MemberId", CASE WHEN s."Role" = 'Facilitator' THEN 1 ELSE 0 END,
                    CASE r."Category" WHEN 'WorriedAboutThem' THEN 3 WHEN 'Advertising' THEN 0 WHEN 'Unkind' THEN 1 WHEN 'SomethingElse' THEN 1 ELSE 2 END,
                    r."Category", r."Many", 1, r."ReportedAt", r."ReportedAt", r."ClosedAt"
                FROM (
                    SELECT "Reports".*,
                        COUNT(*) OVER (PARTITION BY "CircleId", "Kind", "Sequence", "AboutSeatId") AS "Many",
                        ROW_NUMBER() OVER (
                            PARTITION BY "CircleId", "Kind", "Sequence", "AboutSeatId"
                            ORDER BY CASE WHEN "ClosedAt" IS NULL THEN 0 ELSE 1 END, "ReportedAt" DESC) AS "Nth"
                    FROM "Reports") AS r
                JOIN "Seats" AS s ON s."Id" = r."AboutSeatId"
                WHERE r."Nth" = 1;

                INSERT INTO "CaseEvents" ("CaseId", "Version", "Kind", "At") SELECT "Id", 1, 'Opened', "OpenedAt" FROM "Cases";

                UPDATE "Reports" SET "CaseId" = (
                    SELECT c."Id" FROM "Cases" AS c
                    WHERE c."CircleId" = "Reports"."CircleId" AND c."Kind" = "Reports"."Kind" AND c."AboutSeatId" = "Reports"."AboutSeatId"
                        AND (c."Sequence" = "Reports"."Sequence" OR (c."Sequence" IS NULL AND "Reports"."Sequence" IS NULL)));
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Appeals");

            migrationBuilder.DropTable(
                name: "CaseEvents");

            migrationBuilder.DropTable(
                name: "Decisions");

            migrationBuilder.DropTable(
                name: "Cases");

            migrationBuilder.DropIndex(
                name: "IX_Reports_CaseId_ReportedAt",
                table: "Reports");

            migrationBuilder.DropIndex(
                name: "IX_Reports_CircleId",
                table: "Reports");

            migrationBuilder.DropIndex(
                name: "IX_Members_SuspendedUntil",
                table: "Members");

            migrationBuilder.DropColumn(
                name: "CaseId",
                table: "Reports");

            migrationBuilder.DropColumn(
                name: "SuspendedUntil",
                table: "Members");

            migrationBuilder.DropColumn(
                name: "Times",
                table: "Reports");

            migrationBuilder.AddColumn<bool>(
                name: "IsAboutFacilitator",
                table: "Reports",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "ClosedByMemberId",
                table: "Reports",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reports_CircleId_ClosedAt",
                table: "Reports",
                columns: new[] { "CircleId", "ClosedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Reports_IsAboutFacilitator_ReportedAt",
                table: "Reports",
                columns: new[] { "IsAboutFacilitator", "ReportedAt" });
        }
    }
}
