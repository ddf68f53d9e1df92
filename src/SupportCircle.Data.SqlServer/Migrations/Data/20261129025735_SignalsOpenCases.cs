using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SupportCircle.Data.SqlServer.Migrations.Data
{
    /// <inheritdoc />
    public partial class SignalsOpenCases : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "CaseId",
                table: "Signals",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "KeptUntil",
                table: "Signals",
                type: "datetime2(3)",
                precision: 3,
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "SealedEvidence",
                table: "Signals",
                type: "varbinary(max)",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Signals",
                table: "Cases",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "IX_Signals_CaseId_At",
                table: "Signals",
                columns: new[] { "CaseId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Signals_KeptUntil",
                table: "Signals",
                column: "KeptUntil");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Signals_CaseId_At",
                table: "Signals");

            migrationBuilder.DropIndex(
                name: "IX_Signals_KeptUntil",
                table: "Signals");

            migrationBuilder.DropColumn(
                name: "CaseId",
                table: "Signals");

            migrationBuilder.DropColumn(
                name: "KeptUntil",
                table: "Signals");

            migrationBuilder.DropColumn(
                name: "SealedEvidence",
                table: "Signals");

            migrationBuilder.DropColumn(
                name: "Signals",
                table: "Cases");
        }
    }
}
