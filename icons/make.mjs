// Makes every icon from the one drawing, countersign.svg: `npm run icons`.
// The desktop's tile has paper under it and round corners; the monochrome mark has no colour of its own.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const drawing = readFileSync(join(here, "countersign.svg"), "utf8");
const paths = drawing.match(/<path[^>]*\/>/g);
if (paths?.length !== 2) throw new Error("countersign.svg no longer holds exactly two strokes");

const PAPER = "#FBFAF7";
const svg = (inner) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1024 1024" width="1024" height="1024">${inner}</svg>`;
/** The mark in the middle, `size` of the sheet's 1024 across. */
const mark = (size) =>
  `<g transform="translate(${512 - size / 2} ${512 - size / 2}) scale(${size / 64})" ` +
  `fill="none" stroke-width="7" stroke-linecap="round">${paths.join("")}</g>`;
const oneColour = (text) => text.replace(/stroke="#[0-9A-F]{6}"/g, 'stroke="currentColor"');

const work = mkdtempSync(join(tmpdir(), "icons-"));
const tile = `<rect x="64" y="64" width="896" height="896" rx="200" fill="${PAPER}" />`;
writeFileSync(join(work, "tile.svg"), svg(tile + mark(720)));
writeFileSync(join(here, "countersign-mono.svg"), oneColour(drawing));

execFileSync("npm", ["run", "tauri", "--", "icon", join(work, "tile.svg"), "-o", work], {
  stdio: "inherit",
});
const WANTED = ["32x32.png", "128x128.png", "128x128@2x.png", "icon.png", "icon.ico", "icon.icns"];
for (const name of readdirSync(work)) {
  if (WANTED.includes(name)) writeFileSync(join(here, name), readFileSync(join(work, name)));
}
rmSync(work, { recursive: true });
