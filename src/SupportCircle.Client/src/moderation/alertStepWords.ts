import type { AlertStepKind } from "../api/wire";
import { type TextKey, t } from "../texts";

const steps: Record<AlertStepKind, TextKey> = {
  OnShift: "alertStep.onShift",
  Facilitators: "alertStep.facilitators",
  Administrators: "alertStep.administrators",
  Mail: "alertStep.mail",
  Again: "alertStep.again",
  Over: "alertStep.over",
};

/** Whom a step of an alert tells. */
export const alertStepWords = (kind: AlertStepKind) => t(steps[kind]);

export function isAlertStep(value: unknown): value is AlertStepKind {
  return typeof value === "string" && Object.hasOwn(steps, value);
}
