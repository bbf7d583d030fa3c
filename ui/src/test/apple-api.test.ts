// Every type, function and constant of Apple's frameworks that Swift and Objective-C of the app name is listed with its
// first iOS. One that is younger than the oldest supported iOS is refused, even behind `#available`, which nothing needs
// so far. Members of a type are not looked at.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { APPLE, NOT_APPLE, firstIosOf } from "./apple-apis";

const ROOT = join(import.meta.dirname, "../../..");
const FOLDERS = ["crates/device-key/ios/Sources", "crates/background-check/ios/Sources"].concat(
  "src-tauri/gen/apple/Sources/countersign-app",
);

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(swift|mm)$/.test(name))
    .map((name) => readFileSync(join(ROOT, folder, name), "utf8")),
).map((text) =>
  text
    .replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, "")
    .replace(/^\s*(?:import|#import|#include|#if canImport)[^\n]*/gm, "")
    .replace(/@?"(?:[^"\\\n]|\\.)*"/g, '""'),
);

const declared = new Set(
  sources.flatMap((text) =>
    [
      ...text.matchAll(
        /\b(?:struct|class|enum|protocol|typealias|associatedtype|@interface|@implementation) (\w+)/g,
      ),
      ...text.matchAll(/\busing (\w+) =/g),
      ...text.matchAll(/<(T)(?::|>)/g),
    ].map(([, name = ""]) => name),
  ),
);

/** Names that begin as those of the frameworks do, and are no member of something else. */
const used = new Set(
  sources
    .flatMap((text) => [...text.matchAll(/(?<![\w.@$])(?:k?[A-Z]\w+|os_log)\b/g)])
    .map(([name]) => name)
    .filter((name) => !declared.has(name) && !NOT_APPLE.has(name)),
);

const floor = Number(
  /iOS: ([\d.]+)/.exec(readFileSync(join(ROOT, "src-tauri/gen/apple/project.yml"), "utf8"))?.[1],
);

describe("frameworks of apple", () => {
  it("symbol_is_used_then_it_is_listed_and_none_is_listed_in_vain", () => {
    const listed = Object.values(APPLE).flatMap((symbols) => Object.keys(symbols));
    expect(listed.length).toBeGreaterThan(60);
    expect([...used].sort()).toEqual([...listed].sort());
  });

  it("oldest_ios_lacks_a_symbol_then_it_is_not_used", () => {
    expect(floor).toBe(15);
    expect([...used].filter((name) => !(firstIosOf(name) <= floor))).toEqual([]);
  });
});
