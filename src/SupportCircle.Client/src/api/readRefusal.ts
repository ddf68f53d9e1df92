import { Refusal, type RefusalCode, refusalCodes } from "./Refusal";

const byStatus: Readonly<Record<number, RefusalCode>> = {
  400: "invalid",
  401: "not_signed_in",
  403: "not_allowed",
  404: "not_found",
  409: "conflict",
  413: "too_large",
  429: "too_many_requests",
  502: "unreachable",
  503: "unavailable",
  504: "unreachable",
};

/** Reads the JSON of a refusal, from ProblemDetails or from the hub; the status helps where a proxy answered. */
export function readRefusal(value: unknown, status?: number): Refusal {
  const problem = isRecord(value) ? value : {};
  const code = refusalCodes.find((known) => known === problem.code);
  return new Refusal(code ?? (status === undefined ? undefined : byStatus[status]) ?? "failed", {
    ...(isRecord(problem.fields) && {
      fields: Object.keys(problem.fields).map(fieldName),
      reason: String(Object.values(problem.fields).flat()[0]),
    }),
    ...(typeof problem.retryAfterSeconds === "number" && { retryAfterSeconds: problem.retryAfterSeconds }),
    ...(typeof problem.until === "string" && { until: problem.until }),
    ...(problem.help === true && { help: true }),
    ...(Array.isArray(problem.found) && { found: problem.found.map(String) }),
    ...(Array.isArray(problem.changed) && { changed: problem.changed.map(String) }),
  });
}

/** SignalR puts words of its own before the hub's JSON; an error without any JSON is a line that broke. */
export function readHubRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const message = error instanceof Error ? error.message : String(error);
  const start = message.indexOf("{");
  if (start < 0) return new Refusal(message.includes("on the server") ? "failed" : "unreachable");
  try {
    return readRefusal(JSON.parse(message.slice(start)));
  } catch {
    return new Refusal("failed");
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Validation may name a field as `Password` or `$.password`. */
function fieldName(name: string): string {
  const bare = name.replace(/^\$\.?/, "");
  return bare.charAt(0).toLowerCase() + bare.slice(1);
}
