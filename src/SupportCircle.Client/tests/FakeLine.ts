import type {
  AcknowledgementKind,
  EnterAnswer,
  EnterCursor,
  MessageChanged,
  MessagePosted,
  MessageView,
} from "../src/api/wire";
import type { HubLine } from "../src/realtime/HubLine";

type Listener = (event: unknown) => void;

/** A hub that is played by hand: a test answers what was invoked, says events and cuts the line. */
export class FakeLine implements HubLine {
  readonly invoked: { method: string; args: unknown[]; resolve: Listener; reject: Listener }[] = [];
  refusesToStart = false;
  private readonly listeners = new Map<string, Listener>();
  private closed: () => void = () => {};

  async start(): Promise<void> {
    if (this.refusesToStart) throw new Error("Refused.");
  }

  async stop(): Promise<void> {
    this.cut();
  }

  invoke<T>(method: string, ...args: unknown[]): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.invoked.push({ method, args, resolve: resolve as Listener, reject });
    });
  }

  on<T>(method: string, listener: (event: T) => void): void {
    this.listeners.set(method, listener as Listener);
  }

  onclose(listener: () => void): void {
    this.closed = listener;
  }

  cut(): void {
    for (const call of this.invoked.splice(0)) call.reject(new Error("Invocation canceled."));
    this.closed();
  }

  post(message: MessagePosted): void {
    this.listeners.get("MessagePosted")?.(message);
  }

  change(change: MessageChanged): void {
    this.listeners.get("MessageChanged")?.(change);
  }

  tellHere(...here: string[]): void {
    this.listeners.get("PresenceChanged")?.({ circleId, here });
  }

  say(method: string, event: unknown): void {
    this.listeners.get(method)?.(event);
  }

  answer(method: string, answer?: unknown): void {
    const at = this.invoked.findIndex((call) => call.method === method);
    this.invoked.splice(at, 1)[0]?.resolve(answer);
  }

  /** The cursor of the `Enter` that waits for its answer. */
  get enteringWith(): EnterCursor | null | undefined {
    return this.invoked.find((call) => call.method === "Enter")?.args[1] as EnterCursor | null | undefined;
  }

  async answerEnter(answer: EnterAnswer): Promise<void> {
    const at = this.invoked.findIndex((call) => call.method === "Enter");
    this.invoked.splice(at, 1)[0]?.resolve(answer);
    await settled();
  }

  async refuseEnter(code: string, retryAfterSeconds?: number): Promise<void> {
    const at = this.invoked.findIndex((call) => call.method === "Enter");
    const refusal = JSON.stringify({ code, retryAfterSeconds });
    this.invoked.splice(at, 1)[0]?.reject(new Error(`on the server. HubException: ${refusal}`));
    await settled();
  }
}

export const circleId = "circle";

export function message(sequence: number, body = `message ${sequence}`): MessageView {
  return {
    sequence,
    clientMessageId: `client ${sequence}`,
    author: { seatId: "ana", name: "Ana" },
    body,
    sentAt: new Date(Date.UTC(2026, 0, 5, 10, sequence)).toISOString(),
  };
}

export function posted(sequence: number): MessagePosted {
  return { circleId, ...message(sequence) } as MessagePosted;
}

export function edited(change: number, sequence: number, body: string): MessageChanged {
  const editedAt = new Date(Date.UTC(2026, 0, 6, 10, change)).toISOString();
  return { circleId, change, kind: "edited", sequence, body, editedAt };
}

export function deleted(change: number, sequence: number): MessageChanged {
  return { circleId, change, kind: "deleted", sequence, gone: true };
}

export function acknowledged(
  change: number,
  sequence: number,
  name: string,
  kind: AcknowledgementKind | undefined,
): MessageChanged {
  return {
    circleId,
    change,
    kind: "acknowledged",
    sequence,
    acknowledgement: { by: { seatId: name, name }, kind },
  };
}

export function entered(
  messages: MessageView[],
  changes: MessageChanged[] = [],
  lastChange = changes.at(-1)?.change ?? 0,
  truncated = false,
): EnterAnswer {
  return { messages, changes, lastSequence: messages.at(-1)?.sequence ?? 0, lastChange, truncated, here: [] };
}

/** Lets everything happen that needs no time. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}
