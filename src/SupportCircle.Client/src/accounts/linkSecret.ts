export interface LinkSecret {
  accountId: string;
  token: string;
}

/** The secret of a mail's link. The address loses it at once: somebody may look over the shoulder. */
export function takeLinkSecret(): LinkSecret | null {
  const parts = new URLSearchParams(location.hash.slice(1));
  const accountId = parts.get("account");
  const token = parts.get("token");
  history.replaceState(history.state, "", location.pathname);
  return accountId && token ? { accountId, token } : null;
}
