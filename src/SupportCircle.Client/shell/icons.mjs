// The icons of the installed app, drawn by the build: a sheet with three lines, which says as little as the title does.
import { crc32, deflateSync } from "node:zlib";

const green = [44, 90, 67];
const paper = [253, 250, 244];
// Of the drawing in public/icon.svg, whose side is 32.
const side = 32;
const sheet = { left: 5, top: 3, right: 27, bottom: 29, radius: 4 };
const lines = [
  { left: 10.5, right: 21.5, y: 11 },
  { left: 10.5, right: 21.5, y: 16 },
  { left: 10.5, right: 17, y: 21 },
];
const samples = 4;

/** @returns {{ fileName: string, source: Buffer }[]} */
export function icons() {
  return [
    { fileName: "icon-192.png", source: png(192, inSheet) },
    { fileName: "icon-512.png", source: png(512, inSheet) },
    // Systems cut these to their own shape, and show no transparency: the sheet fills them.
    { fileName: "icon-maskable-512.png", source: png(512, () => true) },
    { fileName: "apple-touch-icon.png", source: png(180, () => true) },
  ];
}

function inSheet(x, y) {
  const { left, top, right, bottom, radius } = sheet;
  const dx = Math.max(left + radius - x, x - right + radius, 0);
  const dy = Math.max(top + radius - y, y - bottom + radius, 0);
  return Math.hypot(dx, dy) <= radius;
}

function onLine(x, y) {
  return lines.some(({ left, right, y: middle }) => {
    const dx = Math.max(left - x, x - right, 0);
    return Math.hypot(dx, y - middle) <= 1;
  });
}

function png(size, isGreen) {
  const rows = Buffer.alloc(size * (1 + size * 4));
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) rows.set(pixel(x, y, size, isGreen), y * (1 + size * 4) + 1 + x * 4);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits each of red, green, blue and alpha.
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function pixel(x, y, size, isGreen) {
  let covered = 0;
  let light = 0;
  for (let i = 0; i < samples * samples; i++) {
    const px = ((x + ((i % samples) + 0.5) / samples) * side) / size;
    const py = ((y + (Math.floor(i / samples) + 0.5) / samples) * side) / size;
    if (!isGreen(px, py)) continue;
    covered++;
    if (onLine(px, py)) light++;
  }
  const share = covered === 0 ? 0 : light / covered;
  const colour = green.map((part, i) => Math.round(part + (paper[i] - part) * share));
  return [...colour, Math.round((covered * 255) / (samples * samples))];
}

function chunk(name, data) {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const framed = Buffer.alloc(8 + named.length);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), 4 + named.length);
  return framed;
}
