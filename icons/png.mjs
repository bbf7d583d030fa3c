// PNG, as far as an icon needs it.
import { crc32, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = 8;
const [RGB, RGBA] = [2, 6];

/** Its chunks as `[name, data]`, in order. */
function* chunksOf(png) {
  for (let at = SIGNATURE; at < png.length;) {
    const length = png.readUInt32BE(at);
    yield [png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + length)];
    at += length + 12;
  }
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** Of left, above and left above the one that predicts best (PNG §9.4). */
function paeth(left, above, corner) {
  const guess = left + above - corner;
  const [l, a, c] = [left, above, corner].map((value) => Math.abs(guess - value));
  if (l <= a && l <= c) return left;
  return a <= c ? above : corner;
}

/** Takes the filters of the lines away, in place (PNG §9.2). */
function unfilter(lines, stride) {
  for (let start = 0; start < lines.length; start += stride + 1) {
    const filter = lines[start];
    for (let i = 1; i <= stride; i++) {
      const here = start + i;
      const left = i > 4 ? lines[here - 4] : 0;
      const above = start > 0 ? lines[here - stride - 1] : 0;
      const corner = i > 4 && start > 0 ? lines[here - stride - 5] : 0;
      lines[here] += [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter];
    }
  }
}

/** The same picture without its alpha channel; all of it must be opaque. */
export function withoutAlpha(png) {
  const chunks = [...chunksOf(png)];
  const header = Buffer.from(chunks[0][1]);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (header[8] !== 8 || header[9] !== RGBA || header[12] !== 0)
    throw new Error("not 8 bits of RGBA, line by line");
  const lines = inflateSync(
    Buffer.concat(chunks.filter(([name]) => name === "IDAT").map(([, data]) => data)),
  );
  unfilter(lines, width * 4);

  const opaque = Buffer.alloc(height * (width * 3 + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = y * (width * 4 + 1) + 1 + x * 4;
      if (lines[from + 3] !== 255) throw new Error(`not opaque at ${x}, ${y}`);
      lines.copy(opaque, y * (width * 3 + 1) + 1 + x * 3, from, from + 3);
    }
  }
  header[9] = RGB;
  return Buffer.concat([
    png.subarray(0, SIGNATURE),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(opaque, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
