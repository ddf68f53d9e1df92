import type { AcknowledgementKind } from "../api/wire";
import type { TextKey } from "./index";

/** In the order in which they are offered. */
export const acknowledgementKinds: readonly AcknowledgementKind[] = [
  "IHearYou",
  "MeToo",
  "WithYou",
  "ThankYou",
];

export const acknowledgementText: Record<AcknowledgementKind, TextKey> = {
  IHearYou: "acknowledgement.iHearYou",
  MeToo: "acknowledgement.meToo",
  WithYou: "acknowledgement.withYou",
  ThankYou: "acknowledgement.thankYou",
};
