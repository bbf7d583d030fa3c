// Makes every icon from the one drawing, countersign.svg: `npm run icons`.
// The desktop's tile has paper under it and round corners; the monochrome mark has no colour of its own. Android draws
// vectors: in the launcher the mark stands in the middle of 108, of which it shows 66 for sure, and has its paper elsewhere; in
// the status bar it is white alone.
// An iPhone cuts its own corners, takes no transparency, and has an icon for its dark and for its tinted look.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { withoutAlpha } from "./png.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const drawing = readFileSync(join(here, "countersign.svg"), "utf8");
const paths = drawing.match(/<path[^>]*\/>/g);
if (paths?.length !== 2) throw new Error("countersign.svg no longer holds exactly two strokes");

const PAPER = "#FBFAF7";
const svg = (inner) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1024 1024" width="1024" height="1024">${inner}</svg>`;
/** The mark in the middle, `size` of the sheet's 1024 across. */
const mark = (size, strokes = paths) =>
  `<g transform="translate(${512 - size / 2} ${512 - size / 2}) scale(${size / 64})" ` +
  `fill="none" stroke-width="7" stroke-linecap="round">${strokes.join("")}</g>`;
/** As Android draws it: `size` dp across, the mark's 64 in the middle of as many units as `sheet` says. */
const vector = (size, sheet, colourOf) => {
  const margin = (sheet - 64) / 2;
  const strokes = paths.map((path) => {
    const [, colour, data] = /stroke="(#[0-9A-F]{6})" d="([^"]+)"/.exec(path);
    return `
        <path
            android:pathData="${data}"
            android:strokeColor="${colourOf(colour)}"
            android:strokeLineCap="round"
            android:strokeWidth="7" />`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Made of icons/countersign.svg by \`npm run icons\`. -->
<vector xmlns:android="http://schemas.android.com/apk/res/android"
    android:width="${size}dp"
    android:height="${size}dp"
    android:viewportWidth="${sheet}"
    android:viewportHeight="${sheet}">
    <group android:translateX="${margin}" android:translateY="${margin}">${strokes.join("")}
    </group>
</vector>
`;
};
const oneColour = (text) => text.replace(/stroke="#[0-9A-F]{6}"/g, 'stroke="currentColor"');

const work = mkdtempSync(join(tmpdir(), "icons-"));
const tile = `<rect x="64" y="64" width="896" height="896" rx="200" fill="${PAPER}" />`;
writeFileSync(join(work, "tile.svg"), svg(tile + mark(720)));
writeFileSync(join(here, "countersign-mono.svg"), oneColour(drawing));

const WHITE = "#FFFFFF";
const VECTORS = {
  "src-tauri/gen/android/app/src/main/res/drawable/ic_launcher_foreground.xml": vector(
    108,
    108,
    (colour) => colour,
  ),
  "src-tauri/gen/android/app/src/main/res/drawable/ic_launcher_monochrome.xml": vector(
    108,
    108,
    () => WHITE,
  ),
  "crates/background-check/android/src/main/res/drawable/ic_notification.xml": vector(
    24,
    64,
    () => WHITE,
  ),
};
for (const [path, drawable] of Object.entries(VECTORS)) {
  mkdirSync(dirname(join(here, "..", path)), { recursive: true });
  writeFileSync(join(here, "..", path), drawable);
}

execFileSync("npm", ["run", "tauri", "--", "icon", join(work, "tile.svg"), "-o", work], {
  stdio: "inherit",
});
const WANTED = ["32x32.png", "128x128.png", "128x128@2x.png", "icon.png", "icon.ico", "icon.icns"];
for (const name of readdirSync(work)) {
  if (WANTED.includes(name)) writeFileSync(join(here, name), readFileSync(join(work, name)));
}

const APPLE = join(here, "../src-tauri/gen/apple/Assets.xcassets/AppIcon.appiconset");
/** Sheet, sign and countersign; the tinted icon is grey, and the system gives it its colour. */
const LOOKS = {
  "icon.png": [PAPER, "#14213D", "#0B5FA5"],
  "icon-dark.png": ["#0E1626", "#F1F0EC", "#8CC3F5"],
  "icon-tinted.png": ["#000000", "#FFFFFF", "#A6A6A6"],
};
for (const [name, [sheet, ...colours]] of Object.entries(LOOKS)) {
  const strokes = paths.map((path, i) =>
    path.replace(/stroke="#[0-9A-F]{6}"/, `stroke="${colours[i]}"`),
  );
  writeFileSync(
    join(work, "sheet.svg"),
    svg(`<rect width="1024" height="1024" fill="${sheet}" />` + mark(640, strokes)),
  );
  execFileSync(
    "npm",
    ["run", "tauri", "--", "icon", join(work, "sheet.svg"), "-p", "1024", "-o", work],
    {
      stdio: "inherit",
    },
  );
  writeFileSync(join(APPLE, name), withoutAlpha(readFileSync(join(work, "1024x1024.png"))));
}
rmSync(work, { recursive: true });
