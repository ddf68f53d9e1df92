/** One connection to a hub, as far as it is used. SignalR's HubConnection is one. */
export interface HubLine {
  start(): Promise<void>;
  stop(): Promise<void>;
  invoke<T>(method: string, ...args: unknown[]): Promise<T>;
  on<T>(method: string, listener: (event: T) => void): void;
  onclose(listener: () => void): void;
}

export type MakeLine = () => Promise<HubLine>;
