import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";
import { parse } from "svelte/compiler";
import { describe, expect, it } from "vitest";
import { errorText, errorTitle } from "$lib/i18n";
import type { ErrorCode } from "$lib/ipc/bindings.gen";

const SOURCES = join(import.meta.dirname, "..");
const LOCALES = join(import.meta.dirname, "../../../locales/en");
const BINDINGS = readFileSync(join(SOURCES, "lib/ipc/bindings.gen.ts"), "utf8");

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(svelte|ts)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/\/(dev|test)\//.test(path));
}

const sources = files(SOURCES);
const all = sources.map((path) => readFileSync(path, "utf8")).join("\n");
const keys = new FluentResource(readFileSync(join(LOCALES, "app.ftl"), "utf8")).body.map(
  (entry) => entry.id,
);

/** The error codes of the core. A new one without texts fails here. */
const codes = (/export type ErrorCode = ([^;]+);/.exec(BINDINGS)?.[1] ?? "")
  .split("|")
  .map((code) => code.trim().replaceAll('"', "") as ErrorCode);

describe("error codes", () => {
  it("are all found", () => expect(codes.length).toBeGreaterThan(20));

  it.each(codes)("%s has a title and says what to do", (code) => {
    expect(errorTitle(code)).not.toMatch(/^error-/);
    expect(errorTitle(code).length).toBeLessThanOrEqual(45);
    expect(errorText(code)).not.toMatch(/^error-/);
    // At least two sentences: what happened, and what it means or what to do.
    expect(errorText(code).match(/[.;](\s|$)/g)?.length ?? 0).toBeGreaterThanOrEqual(2);
    expect(errorText(code)).not.toMatch(/invalid|oops|null|undefined|token|enrol|authenticat/i);
  });
});

describe("keys", () => {
  it("used_in_the_sources_then_in_the_locale", () => {
    const used = [...all.matchAll(/\b(?:t|plain)\(\s*"([a-z0-9-]+)"/g)].map((match) => match[1]);
    expect(used.filter((key) => key === undefined || !keys.includes(key))).toEqual([]);
  });

  it("in_the_locale_then_used_in_the_sources", () => {
    // Some keys are composed of a stem in the sources and a known suffix.
    const stem = (key: string) => key.replace(/-(title|todo)$/, "");
    const named = (key: string) => all.includes(`"${key}"`) || all.includes(`"${stem(key)}"`);
    const camera = /^scan-(refused|absent)(-title)?$/;
    expect(keys.filter((key) => !named(key) && !camera.test(key))).toEqual([]);
  });
});

describe("text", () => {
  const spoken = /^(aria-label|placeholder|title|alt|label|hint)$/;

  /** Visible text that is written in the markup. */
  function literals(node: unknown, found: string[] = []): string[] {
    if (Array.isArray(node)) for (const child of node) literals(child, found);
    else if (node !== null && typeof node === "object") {
      const part = node as Record<string, unknown>;
      if (part.type === "Text" && /\p{L}/u.test(String(part.data))) {
        found.push(String(part.data).trim());
      } else if (part.type === "Attribute") {
        if (spoken.test(String(part.name))) literals(part.value, found);
      } else for (const child of Object.values(part)) literals(child, found);
    }
    return found;
  }

  it.each(
    sources
      .filter((path) => path.endsWith(".svelte"))
      .map((path) => [path.slice(SOURCES.length + 1), path]),
  )("%s holds none of its own", (_, path) => {
    const { fragment } = parse(readFileSync(path, "utf8"), { modern: true });
    expect(literals(fragment)).toEqual([]);
  });
});
