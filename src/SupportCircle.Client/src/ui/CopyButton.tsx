import { useState } from "preact/hooks";
import { t } from "../texts";

/** Copies a text, and says so. */
export function CopyButton({ text, label }: { text: string; label?: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <span class="copy">
      <button type="button" class="button" onClick={() => void copy().catch(() => setCopied(false))}>
        {label ?? t("action.copy")}
      </button>
      <span role="status">{isCopied && t("action.copied")}</span>
    </span>
  );
}
