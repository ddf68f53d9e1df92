import { useEffect, useMemo } from "preact/hooks";
import { Dashboard } from "../models/Dashboard";
import { session } from "../models/Session";

const makeLine = async () => (await import("../realtime/signalrLine")).signalrLine("/hubs/moderation");

/** The desk of whoever is signed in, kept in step for as long as the component stands. */
export function useOwnDashboard(): Dashboard {
  const memberId = session.memberId ?? "";
  const dashboard = useMemo(() => new Dashboard(memberId, makeLine), [memberId]);
  useEffect(() => {
    dashboard.start();
    return () => dashboard.stop();
  }, [dashboard]);
  return dashboard;
}
