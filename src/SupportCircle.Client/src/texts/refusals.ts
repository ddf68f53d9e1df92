import type { Refusal, RefusalCode } from "../api/Refusal";
import { dateAndTime } from "../ui/times";
import { type TextKey, t } from "./index";

export type RefusalWords = Partial<Record<RefusalCode, TextKey>>;

const words: Record<RefusalCode, TextKey> = {
  not_found: "refusal.notFound",
  not_allowed: "refusal.notAllowed",
  invalid: "refusal.invalid",
  too_many_requests: "refusal.tooManyRequests",
  agreements_required: "refusal.agreementsRequired",
  paused: "care.pausedForMembers",
  refused_by_rules: "refusal.byRules",
  contact_details: "refusal.contacts",
  conflict: "refusal.conflict",
  suspended: "refusal.suspended",
  not_signed_in: "refusal.notSignedIn",
  sign_in_failed: "refusal.signInFailed",
  email_not_confirmed: "refusal.emailNotConfirmed",
  link_expired: "refusal.linkExpired",
  foreign_origin: "refusal.failed",
  too_large: "refusal.tooLarge",
  unavailable: "refusal.unavailable",
  failed: "refusal.failed",
  second_factor_required: "refusal.failed",
  unreachable: "refusal.unreachable",
};

/** What happened, what was kept, and what to do: in the words of the place where it happened. */
export function refusalText(refusal: Refusal, own: RefusalWords = {}): string {
  if (refusal.code === "not_allowed" && refusal.until) {
    return t("refusal.mutedUntil", { until: dateAndTime(refusal.until) });
  }
  if (refusal.code === "too_many_requests" && refusal.retryAfterSeconds) {
    return t("refusal.waitSeconds", { count: refusal.retryAfterSeconds });
  }
  return t(own[refusal.code] ?? words[refusal.code]);
}
