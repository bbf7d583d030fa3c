import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const css = readFileSync(join(import.meta.dirname, "../tokens.css"), "utf8");
/** `side`: 1 for the light colour, 2 for the dark one. */
function colours(side: 1 | 2): Record<string, string> {
  const pairs = css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g);
  return Object.fromEntries([...pairs].map((pair) => [pair[1] ?? "", pair[side + 1] ?? ""]));
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

/** Foreground, its backgrounds, minimum ratio. */
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
  // Non-text: borders of controls, the focus ring.
  ["line-strong", ["paper", "surface"], 3],
  ["focus", ["paper", "surface"], 3],
];

describe("breakpoints", () => {
  const named = [...css.matchAll(/^ {5}\w+ +((?:max|min)-(?:width|height): [\d.]+em)/gm)].map(
    (m) => m[1],
  );

  const styles = ["..", "../../../crates/server/assets/style"].flatMap((folder) =>
    readdirSync(join(import.meta.dirname, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.(css|svelte)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );

  it.each(styles)("%s uses named ones only", (path) => {
    const queries = readFileSync(path, "utf8").match(/@media [^{]+/g) ?? [];
    const used = queries.flatMap((query) => query.match(/(max|min)-(width|height): [^)]+/g) ?? []);
    // A named height may be used in both directions.
    const isNamed = (one: string) =>
      named.includes(one.replace("min-height", "max-height")) || named.includes(one);
    expect(used.filter((one) => !isNamed(one))).toEqual([]);
  });

  it("are read from the comment", () => {
    expect(named).toHaveLength(11);
  });
});

describe.each([
  ["light", colours(1)],
  ["dark", colours(2)],
])("%s", (_, theme) => {
  it.each(pairs)("%s on %s has %d : 1", (front, backs, least) => {
    for (const back of backs) {
      const ratio = contrast(theme[front] ?? "", theme[back] ?? "");
      expect(ratio, `${front} on ${back}`).toBeGreaterThanOrEqual(least);
    }
  });
});
