import { HttpTransportType, HubConnectionBuilder, LogLevel } from "@microsoft/signalr";
import type { HubLine } from "./HubLine";

/** WebSocket alone, without negotiation: any node can then take the connection. */
export function signalrLine(hub = "/hubs/circle"): HubLine {
  return new HubConnectionBuilder()
    .withUrl(hub, { transport: HttpTransportType.WebSockets, skipNegotiation: true })
    .configureLogging(LogLevel.None)
    .build();
}
