using SupportCircle.Contracts.Safety.Plans;
using SupportCircle.Domain.Safety.Plans;

namespace SupportCircle.Web.Tests.Hosting;

/// <summary>What people do with their safety plan, through the public API.</summary>
internal static class Planning
{
    public const string Path = "/api/me/safety-plan";

    /// <summary>A word that stands in no other text of the tests.</summary>
    public const string Word = "the quince tree";

    public static SafetyPlanLines Lines { get; } = new()
    {
        WarningSigns = ["I stop answering"],
        WhatHelps = ["Cold water", Word],
        People = [new PlanPerson { Name = "Eve", Reach = "+44 (0)1632 960123" }, new PlanPerson { Name = "The woman next door" }],
        Places = ["The bench by the water"],
        Reasons = ["The dog"],
    };

    public static Task<SafetyPlanDetails> PlanAsync(this Person person) => person.GetAsync<SafetyPlanDetails>(Path);

    /// <param name="version">Of the plan that it takes the place of; null of none.</param>
    public static Task<SafetyPlanDetails> WritePlanAsync(this Person person, SafetyPlanLines? lines = null, Guid? version = null) =>
        person.PutAsync<SafetyPlanDetails>(Path, new SafetyPlanRequest { Version = version, Lines = lines ?? Lines });

    public static Task DeletePlanAsync(this Person person) => person.DeleteAsync(Path);

    public static Task<PlanSharing> SharingAsync(this Person person) => person.GetAsync<PlanSharing>($"{Path}/sharing");

    public static Task SharePlanAsync(this Person person, TestCircle circle) => person.PutAsync($"{Path}/sharing/{circle.Id}");

    public static Task TakePlanBackAsync(this Person person, TestCircle circle) => person.DeleteAsync($"{Path}/sharing/{circle.Id}");

    /// <summary>Opens the plan of somebody in the circle.</summary>
    public static Task<SharedPlan> OpenPlanAsync(
        this TestCircle circle, Person by, Person of, PlanLookReason reason = PlanLookReason.Worry) => by.PostAsync<SharedPlan>(
            $"{circle.Path}/seats/{of.SeatId}/safety-plan", new PlanLookRequest { Reason = reason });
}
