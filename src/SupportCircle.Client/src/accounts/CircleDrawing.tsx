import { SeatSign } from "../ui/SeatSign";

const seatIds = ["quiet", "warm", "near", "river", "lamp", "stone", "field", "harbour"];

/** Eight signs around an empty middle: what a circle is, without a word. */
export function CircleDrawing() {
  return (
    <div class="circle-drawing" aria-hidden="true">
      {seatIds.map((seatId) => (
        <span key={seatId}>
          <SeatSign seatId={seatId} size={56} />
        </span>
      ))}
    </div>
  );
}
