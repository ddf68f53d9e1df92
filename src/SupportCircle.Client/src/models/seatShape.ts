/** What a seat's generated sign looks like: a soft form in a colour, with a smaller one cut out of it. */
export interface SeatShape {
  /** 0 to 9, an index of the palette in the tokens. */
  colour: number;
  outline: string;
  core: string;
}

const colours = 10;
const steps = 48;

export function seatShape(seatId: string): SeatShape {
  const hash = hashOf(seatId);
  const lobes = 3 + ((hash >>> 4) % 4);
  // Many lobes are shallow ones: a pebble or a flower, never a star.
  const depth = (0.3 + ((hash >>> 8) % 4) * 0.1) / lobes;
  const turn = (((hash >>> 12) % 24) * Math.PI) / 12;
  const coreLobes = 2 + ((hash >>> 17) % 4);
  const coreDepth = (0.3 + ((hash >>> 21) % 3) * 0.15) / coreLobes;
  return {
    colour: hash % colours,
    outline: bloom(18, lobes, depth, turn),
    core: bloom(6.2, coreLobes, coreDepth, turn + (hash >>> 27)),
  };
}

/** A circle of 40 by 40 whose radius swings `lobes` times around. */
function bloom(radius: number, lobes: number, depth: number, turn: number): string {
  const points = Array.from({ length: steps }, (_, step) => {
    const angle = (step / steps) * 2 * Math.PI;
    const reach = radius * (1 - depth + depth * Math.cos(lobes * angle + turn));
    return `${(20 + reach * Math.cos(angle)).toFixed(1)} ${(20 + reach * Math.sin(angle)).toFixed(1)}`;
  });
  return `M${points.join("L")}Z`;
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), then mixed: ids of one minute differ in a few digits only. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}
