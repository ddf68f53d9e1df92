using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SupportCircle.Data.PostgreSql.Migrations.Data
{
    /// <inheritdoc />
    public partial class SafetySignals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<long>(
                name: "Sequence",
                table: "Signals",
                type: "bigint",
                nullable: true,
                oldClrType: typeof(long),
                oldType: "bigint");

            migrationBuilder.AlterColumn<Guid>(
                name: "PhraseId",
                table: "Signals",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AddColumn<string>(
                name: "Findings",
                table: "Signals",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<Guid>(
                name: "HeldPostId",
                table: "Signals",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Level",
                table: "Signals",
                type: "character varying(24)",
                maxLength: 24,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<bool>(
                name: "Waits",
                table: "Signals",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "SetLevel",
                table: "Cases",
                type: "character varying(24)",
                maxLength: 24,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "SignalLevel",
                table: "Cases",
                type: "character varying(24)",
                maxLength: 24,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "Level",
                table: "CaseEvents",
                type: "character varying(24)",
                maxLength: 24,
                nullable: true,
                collation: "C");

            // Those that no host has brought into a case yet.
            migrationBuilder.Sql("""UPDATE "Signals" SET "Waits" = TRUE WHERE "CaseId" IS NULL""");

            migrationBuilder.CreateIndex(
                name: "IX_Signals_Waits_At",
                table: "Signals",
                columns: new[] { "Waits", "At" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Signals_Waits_At",
                table: "Signals");

            migrationBuilder.DropColumn(
                name: "Findings",
                table: "Signals");

            migrationBuilder.DropColumn(
                name: "HeldPostId",
                table: "Signals");

            migrationBuilder.DropColumn(
                name: "Level",
                table: "Signals");

            migrationBuilder.DropColumn(
                name: "Waits",
                table: "Signals");

            migrationBuilder.DropColumn(
                name: "SetLevel",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "SignalLevel",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "Level",
                table: "CaseEvents");

            migrationBuilder.AlterColumn<long>(
                name: "Sequence",
                table: "Signals",
                type: "bigint",
                nullable: false,
                defaultValue: 0L,
                oldClrType: typeof(long),
                oldType: "bigint",
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "PhraseId",
                table: "Signals",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);
        }
    }
}
