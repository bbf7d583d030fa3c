import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const css = readFileSync(join(import.meta.dirname, "../tokens.css"), "utf8");
const [light = "", dark = "", chosen = ""] = css.split(
  /@media \(prefers-color-scheme: dark\)|:root\[data-theme="dark"\]/,
);

function colours(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = "", hex = ""]) => [
      name,
      hex,
    ]),
  );
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2 contrast ratio. */
function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

/** Foreground, backgrounds that it stands on, least ratio. */
const pairs: [string, string[], number][] = [
  ["ink", ["paper", "surface"], 7],
  ["ink", ["signal-soft", "good-soft", "stop-soft", "attention-soft", "surface-sunken"], 4.5],
  ["ink-soft", ["paper", "surface", "surface-sunken", "signal-soft"], 4.5],
  ["signal", ["paper", "surface", "signal-soft"], 4.5],
  ["on-signal", ["signal", "signal-press"], 4.5],
  ["on-stop", ["stop", "stop-press"], 4.5],
  ["good", ["paper", "surface"], 4.5],
  ["stop", ["paper", "surface", "stop-soft"], 4.5],
  ["attention", ["paper", "surface", "attention-soft"], 4.5],
  // What only has to be seen: borders of controls, the mark of the focus.
  ["line-strong", ["paper", "surface"], 3],
  ["focus", ["paper", "surface"], 3],
];

describe("dark by choice", () => {
  it("is dark by the system", () => {
    const lines = (text: string) => text.match(/--[a-z-]+: [^;]+;/g) ?? [];
    expect(lines(dark).length).toBeGreaterThan(15);
    expect(lines(chosen).slice(0, lines(dark).length)).toEqual(lines(dark));
  });
});

describe.each([
  ["light", colours(light)],
  ["dark", { ...colours(light), ...colours(dark) }],
])("%s", (_, theme) => {
  it.each(pairs)("%s on %s has %d : 1", (front, backs, least) => {
    for (const back of backs) {
      const ratio = contrast(theme[front] ?? "", theme[back] ?? "");
      expect(ratio, `${front} on ${back}`).toBeGreaterThanOrEqual(least);
    }
  });
});
