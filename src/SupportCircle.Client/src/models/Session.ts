import { signal } from "@preact/signals";
import { me } from "../api/accounts";
import { Refusal } from "../api/Refusal";
import { whenNotSignedIn } from "../api/request";
import type { SignedIn } from "../api/wire";
import { leaving } from "./leaving";

export type Standing =
  | { kind: "asking" }
  | { kind: "signedIn"; member: SignedIn }
  | { kind: "signedOut"; hasExpired: boolean }
  | { kind: "suspended" }
  | { kind: "unreachable" };

/** Who one is to the server, as far as this page knows. */
export class Session {
  readonly standing = signal<Standing>({ kind: "asking" });

  constructor() {
    whenNotSignedIn(() => this.expire());
  }

  get member(): SignedIn | null {
    const standing = this.standing.value;
    return standing.kind === "signedIn" ? standing.member : null;
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
      const { code } = Refusal.of(error);
      if (code === "suspended") this.standing.value = { kind: "suspended" };
      else if (code !== "not_signed_in") this.standing.value = { kind: "unreachable" };
    }
  }

  begin(member: SignedIn): void {
    this.standing.value = { kind: "signedIn", member };
  }

  end(): void {
    this.standing.value = { kind: "signedOut", hasExpired: false };
  }

  suspend(): void {
    this.standing.value = { kind: "suspended" };
  }

  private expire(): void {
    const { kind } = this.standing.peek();
    if (kind === "signedOut") return;
    this.standing.value = { kind: "signedOut", hasExpired: kind === "signedIn" };
  }
}

export const session = new Session();
