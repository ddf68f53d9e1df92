import { request } from "./request";
import type { PlanLookReason, PlanSharing, SafetyPlanDetails, SafetyPlanRequest, SharedPlan } from "./wire";

const path = "/me/safety-plan";

/** One's own; without a version when there is none. */
export const safetyPlan = () => request<SafetyPlanDetails>("GET", path);
export const savePlan = (body: SafetyPlanRequest) => request<SafetyPlanDetails>("PUT", path, body);
export const deletePlan = () => request("DELETE", path);

export const planSharing = () => request<PlanSharing>("GET", `${path}/sharing`);
export const sharePlan = (circleId: string) => request("PUT", `${path}/sharing/${circleId}`);
export const takePlanBack = (circleId: string) => request("DELETE", `${path}/sharing/${circleId}`);

/** Of somebody who shares it with those who look after the circle; they read who opened it, and why. */
export const openSharedPlan = (circleId: string, seatId: string, reason: PlanLookReason) =>
  request<SharedPlan>("POST", `/circles/${circleId}/seats/${seatId}/safety-plan`, { reason });
