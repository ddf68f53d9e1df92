import type { ComponentChildren } from "preact";

interface NoticeProps {
  tone?: "calm" | "attention" | "danger";
  /** Whether it tells of something that just happened. */
  isNews?: boolean;
  children: ComponentChildren;
}

export function Notice({ tone = "calm", isNews = false, children }: NoticeProps) {
  return (
    <div class={`notice is-${tone}`} role={isNews ? (tone === "calm" ? "status" : "alert") : undefined}>
      {children}
    </div>
  );
}
