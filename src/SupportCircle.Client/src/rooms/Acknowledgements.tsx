import type { AcknowledgementView } from "../api/wire";
import { t } from "../texts";
import { acknowledgementKinds, acknowledgementText } from "../texts/acknowledgements";
import { listOf } from "../ui/listOf";

/** Who answered with one touch, by name: nobody counts them. */
export function Acknowledgements({ given }: { given: readonly AcknowledgementView[] }) {
  return (
    <ul class="acknowledgements" aria-label={t("acknowledgement.given")}>
      {acknowledgementKinds.map((kind) => {
        const names = given.filter((one) => one.kind === kind).map((one) => one.by.name);
        if (names.length === 0) return null;
        return (
          <li key={kind}>
            <span class="acknowledgement-kind">{t(acknowledgementText[kind])}</span>{" "}
            <span dir="auto">{listOf(names)}</span>
          </li>
        );
      })}
    </ul>
  );
}
