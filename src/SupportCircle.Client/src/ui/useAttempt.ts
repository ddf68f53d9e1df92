import { useState } from "preact/hooks";
import { Refusal } from "../api/Refusal";
import { type RefusalWords, refusalText } from "../texts/refusals";

/** Tries something that may be refused; `failure` is what to say of the last try, null when there is nothing. */
export function useAttempt(words?: RefusalWords) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const attempt = async (work: () => Promise<unknown>) => {
    setRefusal(null);
    try {
      await work();
    } catch (error) {
      setRefusal(Refusal.of(error));
    }
  };
  return { failure: refusal && refusalText(refusal, words), attempt };
}
