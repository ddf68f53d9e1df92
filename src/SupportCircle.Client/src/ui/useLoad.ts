import { useCallback, useEffect, useState } from "preact/hooks";
import { Refusal } from "../api/Refusal";

export interface Load<T> {
  value: T | null;
  refusal: Refusal | null;
  reload: () => Promise<void>;
}

/** Something from the server, asked for when the component appears and whenever `key` changes. */
export function useLoad<T>(fetch: () => Promise<T>, key = ""): Load<T> {
  const [value, setValue] = useState<T | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  // The key says when it is another thing to ask for.
  const reload = useCallback(async () => {
    try {
      setValue(await fetch());
      setRefusal(null);
    } catch (error) {
      setRefusal(Refusal.of(error));
    }
  }, [key]);
  useEffect(() => {
    void reload();
  }, [reload]);
  return { value, refusal, reload };
}
