/** The server's codes, and `unreachable` for an answer that never came. */
export const refusalCodes = [
  "not_found",
  "not_allowed",
  "invalid",
  "too_many_requests",
  "agreements_required",
  "paused",
  "refused_by_rules",
  "contact_details",
  "conflict",
  "suspended",
  "not_signed_in",
  "sign_in_failed",
  "email_not_confirmed",
  "link_expired",
  "foreign_origin",
  "too_large",
  "unavailable",
  "failed",
  "second_factor_required",
  "unreachable",
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

interface RefusalParts {
  fields?: readonly string[];
  retryAfterSeconds?: number;
  until?: string;
  changed?: readonly string[];
  reason?: string;
  found?: readonly string[];
  help?: boolean;
}

/** The one way in which the server says no. */
export class Refusal extends Error {
  /** The names of the fields that cannot be taken. */
  readonly fields: readonly string[];
  readonly retryAfterSeconds: number | undefined;
  /** When the hindrance ends. */
  readonly until: string | undefined;
  /** With a conflict: what has happened since it was read. */
  readonly changed: readonly string[] | undefined;
  /** With a field that cannot be taken: why, in English. */
  readonly reason: string | undefined;

  /** With contact details: the words that they are in. */
  readonly found: readonly string[];
  /** Whether who wrote it is to be offered help. */
  readonly help: boolean;

  constructor(
    readonly code: RefusalCode,
    parts: RefusalParts = {},
  ) {
    super(code);
    this.fields = parts.fields ?? [];
    this.retryAfterSeconds = parts.retryAfterSeconds;
    this.until = parts.until;
    this.changed = parts.changed;
    this.reason = parts.reason;
    this.found = parts.found ?? [];
    this.help = parts.help === true;
  }

  /** Whatever was thrown, as a refusal: what is not one is a line that broke. */
  static of(error: unknown): Refusal {
    return error instanceof Refusal ? error : new Refusal("unreachable");
  }
}
