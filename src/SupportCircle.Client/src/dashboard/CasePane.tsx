import { useRef, useState } from "preact/hooks";
import type { CaseView } from "../api/wire";
import type { OpenCase } from "../models/OpenCase";
import { BackToQueue } from "./BackToQueue";
import { CaseActions, type Doing } from "./CaseActions";
import { CaseHead } from "./CaseHead";
import { CaseTextForm } from "./CaseTextForm";
import { Claim } from "./Claim";
import { DecisionForm } from "./DecisionForm";
import { Decisions } from "./Decisions";
import { LevelForm } from "./LevelForm";
import type { DeskPlace } from "./place";
import { Said } from "./Said";

interface CasePaneProps {
  open: OpenCase;
  view: CaseView;
  place: DeskPlace;
}

/** A case, and what one does about it: one thing at a time, in its place. */
export function CasePane({ open, view, place }: CasePaneProps) {
  const [doing, begin] = useState<Doing | null>(null);
  const [said, say] = useState<string | null>(null);
  const start = (next: Doing) => {
    say(null);
    begin(next);
  };
  const pane = useRef<HTMLElement>(null);
  // The button that was pressed is gone.
  const end = () => {
    begin(null);
    pane.current?.querySelector("h1")?.focus();
  };
  const done = (words: string) => {
    begin(null);
    say(words);
  };
  return (
    <section class="desk-case" ref={pane}>
      <BackToQueue place={place} />
      <CaseHead view={view} />
      {said && <Said>{said}</Said>}
      <Claim open={open} view={view} />
      <CaseActions view={view} doing={doing} onBegin={start} />
      {doing === "decision" && <DecisionForm open={open} view={view} onDone={done} onClose={end} />}
      {doing === "level" && <LevelForm open={open} view={view} onDone={done} onClose={end} />}
      {doing && doing !== "decision" && doing !== "level" && (
        <CaseTextForm key={doing} open={open} kind={doing} onDone={done} onClose={end} />
      )}
      <Decisions view={view} place={place} />
    </section>
  );
}
