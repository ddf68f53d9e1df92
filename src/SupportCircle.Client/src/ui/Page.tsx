import type { ComponentChildren } from "preact";
import { Heading } from "./Heading";

interface PageProps {
  title: string;
  lead?: string;
  children: ComponentChildren;
}

/** A page of text and forms, at a measure that reads well. */
export function Page({ title, lead, children }: PageProps) {
  return (
    <main class="page">
      <header class="page-head">
        <Heading>{title}</Heading>
        {lead && <p class="lead">{lead}</p>}
      </header>
      {children}
    </main>
  );
}
