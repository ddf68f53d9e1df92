import { seatShape } from "../models/seatShape";

/** The generated sign of a seat: of no meaning but "the same one as before", so hidden from screen readers. */
export function SeatSign({ seatId, size = 40 }: { seatId: string; size?: number }) {
  const { colour, outline, core } = seatShape(seatId);
  return (
    <svg
      class={`seat-sign is-colour-${colour}`}
      viewBox="0 0 40 40"
      width={size}
      height={size}
      aria-hidden="true"
    >
      <path class="outline" d={outline} />
      <path class="core" d={core} />
    </svg>
  );
}
