import { deviceStore } from "./DeviceStore";

// Under the root that "leave this page" erases. The confirmation mail may open in another tab, so it outlives this one.
const key = "notes:invitation";

/** An invitation's code, from its link until it is used: signing up may lie between. */
export const pendingInvitation = {
  read: () => deviceStore.read(key),
  keep: (code: string) => deviceStore.write(key, code),
  erase: () => deviceStore.erase(key),
};
