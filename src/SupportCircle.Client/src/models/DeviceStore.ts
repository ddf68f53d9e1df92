/** What is kept on this device. Falls back to memory where the browser keeps nothing. */
export class DeviceStore {
  private readonly memory = new Map<string, string>();

  read(key: string): string | null {
    try {
      return localStorage.getItem(key) ?? this.memory.get(key) ?? null;
    } catch {
      return this.memory.get(key) ?? null;
    }
  }

  write(key: string, value: string): void {
    try {
      localStorage.setItem(key, value);
      this.memory.delete(key);
    } catch {
      this.memory.set(key, value);
    }
  }

  erase(key: string): void {
    this.memory.delete(key);
    try {
      localStorage.removeItem(key);
    } catch {
      // Nothing could have been kept there.
    }
  }

  keys(prefix: string): string[] {
    const all = new Set(this.memory.keys());
    try {
      for (let i = 0; i < localStorage.length; i++) all.add(localStorage.key(i) ?? "");
    } catch {
      // Memory is all there is.
    }
    return [...all].filter((key) => key.startsWith(prefix)).sort();
  }

  eraseAll(prefix: string): void {
    for (const key of this.keys(prefix)) this.erase(key);
  }
}

export const deviceStore = new DeviceStore();
