import { t } from "../texts";

const seats = [0, 60, 120, 180, 240, 300];

/** Six seats in a circle. */
export function Wordmark() {
  return (
    <>
      <svg class="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
        {seats.map((angle) => (
          <circle key={angle} cx="16" cy="5.5" r="3.1" transform={`rotate(${angle} 16 16)`} />
        ))}
      </svg>
      <span>{t("product.name")}</span>
    </>
  );
}
