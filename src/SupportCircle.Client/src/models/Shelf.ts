import { type DeviceStore, deviceStore } from "./DeviceStore";

const root = "notes:";
const unsent = /:(draft|edit|outbox:[^:]+|note:[^:]+)$/;

/** One member's place on this device for one circle: drafts, unsent messages, how far they have read. */
export class Shelf {
  private readonly prefix: string;

  constructor(
    memberId: string,
    circleId: string,
    private readonly store: DeviceStore = deviceStore,
  ) {
    this.prefix = `${root}${memberId}:${circleId}:`;
  }

  read<T>(name: string): T | null {
    const text = this.store.read(this.prefix + name);
    if (text === null) return null;
    try {
      return JSON.parse(text) as T;
    } catch {
      return null;
    }
  }

  write(name: string, value: unknown): void {
    this.store.write(this.prefix + name, JSON.stringify(value));
  }

  erase(name: string): void {
    this.store.erase(this.prefix + name);
  }

  eraseAll(): void {
    this.store.eraseAll(this.prefix);
  }

  readAll<T>(namePrefix: string): T[] {
    return this.store
      .keys(this.prefix + namePrefix)
      .map((key) => this.read<T>(key.slice(this.prefix.length)))
      .filter((value) => value !== null);
  }

  static hasUnsent(memberId: string, store: DeviceStore = deviceStore): boolean {
    return store.keys(`${root}${memberId}:`).some((key) => unsent.test(key));
  }

  static eraseMember(memberId: string, store: DeviceStore = deviceStore): void {
    store.eraseAll(`${root}${memberId}:`);
  }

  /** For "leave this page": nobody who opens the device next finds a word. */
  static eraseEverybody(store: DeviceStore = deviceStore): void {
    store.eraseAll(root);
  }
}
