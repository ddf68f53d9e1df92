import { Refusal, type RefusalCode } from "./Refusal";
import { readRefusal } from "./readRefusal";

type Method = "GET" | "POST" | "PUT" | "DELETE";

let refused: (code: RefusalCode) => void = () => {};

/** Who is told of everything that is refused: it may mean that the session is over. */
export function whenRefused(listener: (code: RefusalCode) => void): void {
  refused = listener;
}

/** @throws {Refusal} with `unreachable` when no answer came. */
export async function request<T = void>(
  method: Method,
  path: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<T> {
  const response = await send(method, path, body, signal);
  const answer = await readJson(response);
  if (response.ok) return answer as T;
  const refusal = readRefusal(answer, response.status);
  refused(refusal.code);
  throw refusal;
}

async function send(
  method: Method,
  path: string,
  body: unknown,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const headers = { Accept: "application/json" };
  const init: RequestInit = { method, credentials: "same-origin", headers, signal };
  if (body !== undefined) {
    init.headers = { ...init.headers, "Content-Type": "application/json" };
    init.body = JSON.stringify(body);
  }
  try {
    return await fetch(`/api${path}`, init);
  } catch {
    throw new Refusal("unreachable");
  }
}

async function readJson(response: Response): Promise<unknown> {
  try {
    const text = await response.text();
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
