import { signal } from "@preact/signals";
import { me } from "../api/accounts";
import { Refusal } from "../api/Refusal";
import { whenRefused } from "../api/request";
import type { SignedIn } from "../api/wire";
import { leaving } from "./leaving";

export type Standing =
  | { kind: "asking" }
  | { kind: "signedIn"; member: SignedIn }
  | { kind: "signedOut"; hasExpired: boolean }
  | { kind: "suspended"; member: SignedIn }
  | { kind: "unreachable" };

/** Who one is to the server, as far as this page knows. */
export class Session {
  readonly standing = signal<Standing>({ kind: "asking" });

  constructor() {
    whenRefused((code) => {
      if (code === "not_signed_in") this.expire();
      if (code === "suspended") this.suspend();
    });
  }

  get member(): SignedIn | null {
    const standing = this.standing.value;
    return standing.kind === "signedIn" ? standing.member : null;
  }

  /** Also of somebody who is suspended. */
  get memberId(): string | undefined {
    const standing = this.standing.value;
    return "member" in standing ? standing.member.memberId : undefined;
  }

  get isFacilitator(): boolean {
    return this.member?.roles.includes("Facilitator") ?? false;
  }

  get isAdministrator(): boolean {
    return this.member?.roles.includes("Administrator") ?? false;
  }

  async ask(): Promise<void> {
    try {
      // Whoever left this page is signed out, even if the server could not be told then.
      await leaving.finish();
      this.begin(await me());
    } catch (error) {
      if (Refusal.of(error).code !== "not_signed_in") this.standing.value = { kind: "unreachable" };
    }
  }

  begin(member: SignedIn): void {
    this.standing.value = member.suspended ? { kind: "suspended", member } : { kind: "signedIn", member };
  }

  end(): void {
    this.standing.value = { kind: "signedOut", hasExpired: false };
  }

  private suspend(): void {
    const standing = this.standing.peek();
    if (standing.kind === "signedIn") this.begin({ ...standing.member, suspended: true });
  }

  private expire(): void {
    const { kind } = this.standing.peek();
    if (kind === "signedOut") return;
    this.standing.value = { kind: "signedOut", hasExpired: kind === "signedIn" };
  }
}

export const session = new Session();
