// The message files of every official language against the English ones: what is missing, left over, left in
// English, lacks a plural form, or names another value. App, pages, mails, errors and phone.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "$lib/i18n/languages";
import { variantOf } from "$lib/i18n/formats";
import { UNCHANGED } from "./locales.unchanged";

const LOCALES = join(import.meta.dirname, "../../../locales");
const FILES = ["app.ftl", "pages.ftl", "bank.ftl", "mails.ftl", "errors.ftl", "phone.ftl"];
const others = (Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[]).filter((tag) => tag !== "en");

type Message = FluentResource["body"][number];
type Pattern = NonNullable<Message["value"]>;
interface Select {
  variants: { key: { type: string; name?: string; value?: string | number } }[];
}

interface File {
  messages: Map<string, Message>;
  /** Keys at line starts: the parser silently skips messages that it cannot read. */
  begun: string[];
}

const empty: File = { messages: new Map(), begun: [] };

function read(language: string, name: string): File {
  const path = join(LOCALES, language, name);
  if (!existsSync(path)) return empty;
  const text = readFileSync(path, "utf8");
  return {
    messages: new Map(new FluentResource(text).body.map((message) => [message.id, message])),
    begun: [...text.matchAll(/^([a-zA-Z][\w-]*)\s*=/gm)].map((match) => match[1] ?? ""),
  };
}

/** Value and attributes, by name. */
function parts(key: string, message: Message): [string, Pattern][] {
  const own: [string, Pattern][] = message.value === null ? [] : [[key, message.value]];
  return [
    ...own,
    ...Object.entries(message.attributes).map(
      ([name, at]) => [`${key}.${name}`, at] as [string, Pattern],
    ),
  ];
}

function all(file: File): Map<string, Pattern> {
  return new Map([...file.messages].flatMap(([key, message]) => parts(key, message)));
}

/** Every node inside a pattern, itself included. */
function* inside(node: unknown): Generator {
  yield node;
  if (node === null || typeof node !== "object") return;
  for (const child of Array.isArray(node) ? node : Object.values(node)) yield* inside(child);
}

function isNode(node: unknown, type: string): boolean {
  return node !== null && typeof node === "object" && (node as { type?: string }).type === type;
}

function variables(pattern: Pattern): string {
  const nodes = [...inside(pattern)].filter((node) => isNode(node, "var")) as { name: string }[];
  return [...new Set(nodes.map(({ name }) => name))].sort().join(" ");
}

function selects(pattern: Pattern): string[][] {
  const found = [...inside(pattern)].filter((node) => isNode(node, "select")) as Select[];
  return found.map(({ variants }) => variants.map(({ key }) => String(key.name ?? key.value)));
}

/** Runs of words, without values, selectors and names of variants. */
function words(pattern: Pattern | Pattern[number]): string[] {
  if (typeof pattern === "string") return [pattern.trim()].filter((text) => /\p{L}{4}/u.test(text));
  if (Array.isArray(pattern)) return pattern.flatMap((part) => words(part));
  if (!isNode(pattern, "select")) return [];
  const { variants } = pattern as unknown as { variants: { value: Pattern }[] };
  return variants.flatMap(({ value }) => words(value));
}

const PLURALS = ["zero", "one", "two", "few", "many"];

/** The language's plural categories, including those for fractions only. */
function forms(language: string): string[] {
  return new Intl.PluralRules(variantOf(language as "en")).resolvedOptions().pluralCategories;
}

/** A name, the same in every language. */
const NAMES = /^(Countersign|· Countersign|sign-in\.example\.eu)$/;

function isUntranslated(english: Pattern, pattern: Pattern): boolean {
  const original = words(english).filter((text) => !NAMES.test(text));
  const here = words(pattern).filter((text) => !NAMES.test(text));
  return here.length > 0 && original.length > 0 && here.every((text) => original.includes(text));
}

/** Languages whose greeting has no name, because the name would need a vocative. */
const NO_NAME = ["cs", "el", "ga", "hr", "lt", "lv", "pl", "sk"];

/** The placeables that a language is to have: those of English, but for the name in a greeting without one. */
function wanted(name: string, language: string, original: Pattern): string {
  const names = variables(original);
  if (name !== "mails.ftl" || !NO_NAME.includes(language)) return names;
  return names
    .split(" ")
    .filter((one) => one !== "name")
    .join(" ");
}

describe.each(FILES)("%s", (name) => {
  const english = read("en", name);
  const originals = all(english);

  it("is read whole in English", () => {
    expect(english.begun.filter((key) => !english.messages.has(key))).toEqual([]);
    expect(new Set(english.begun).size).toBe(english.begun.length);
    expect(originals.size).toBeGreaterThanOrEqual(10);
  });

  describe.each(others)("%s", (language) => {
    const file = read(language, name);
    const here = all(file);
    const shared = [...here].flatMap(([key, pattern]) => {
      const original = originals.get(key);
      return original === undefined ? [] : [{ key, pattern, original }];
    });

    it("is read whole", () => {
      expect(file.begun.filter((key) => !file.messages.has(key))).toEqual([]);
      expect(new Set(file.begun).size).toBe(file.begun.length);
    });

    it("misses nothing", () => {
      expect([...originals.keys()].filter((key) => !here.has(key))).toEqual([]);
    });

    it("holds nothing that English has not", () => {
      expect([...here.keys()].filter((key) => !originals.has(key))).toEqual([]);
    });

    it("names the same values", () => {
      const differ = shared.filter(
        ({ pattern, original }) => variables(pattern) !== wanted(name, language, original),
      );
      expect(
        differ.map(
          ({ key, pattern, original }) =>
            `${key}: {${variables(pattern)}}, not {${wanted(name, language, original)}}`,
        ),
      ).toEqual([]);
    });

    it("has every plural form", () => {
      const lacking = shared.flatMap(({ key, pattern, original }) => {
        const counted = selects(original).some((keys) => keys.some((one) => PLURALS.includes(one)));
        return selects(pattern).flatMap((keys) =>
          counted || keys.some((one) => PLURALS.includes(one))
            ? forms(language)
                .filter((form) => !keys.includes(form))
                .map((form) => `${key}: [${form}]`)
            : [],
        );
      });
      expect(lacking).toEqual([]);
    });

    it("is not left in English", () => {
      const left = shared
        .filter(({ pattern, original }) => isUntranslated(original, pattern))
        .map(({ key }) => key);
      expect(left.filter((key) => !UNCHANGED[language]?.includes(key))).toEqual([]);
    });
  });
});

describe("languages", () => {
  it("are the official ones, and no folder is of another", () => {
    const folders = readdirSync(LOCALES, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== "glossary")
      .map(({ name }) => name);
    expect(Object.keys(LANGUAGES)).toHaveLength(24);
    expect(folders.sort()).toEqual(Object.keys(LANGUAGES).sort());
  });

  it("allowed words are still the same as in English", () => {
    const isUsed = (language: string, key: string) =>
      FILES.some((name) => {
        const [original, here] = [
          all(read("en", name)).get(key),
          all(read(language, name)).get(key),
        ];
        return original !== undefined && here !== undefined && isUntranslated(original, here);
      });
    const idle = Object.entries(UNCHANGED).flatMap(([language, keys]) =>
      keys.filter((key) => !isUsed(language, key)).map((key) => `${language}: ${key}`),
    );
    expect(idle).toEqual([]);
  });
});

describe("errors.ftl", () => {
  it("in_the_locale_then_a_code_of_the_app_or_of_the_server", () => {
    const bindings = readFileSync(join(import.meta.dirname, "../lib/ipc/bindings.gen.ts"), "utf8");
    const codes = /export type ErrorCode = ([^;]+);/.exec(bindings)?.[1] ?? "";
    const server = rustOf(join(LOCALES, "../crates/server/src"));
    const unknown = [...read("en", "errors.ftl").messages.keys()].filter((key) => {
      const stem = key.replace(/^error-/, "");
      return (
        !codes.includes(`"${stem.replaceAll("-", "_")}"`) &&
        !server.includes(`"${stem}"`) &&
        !server.includes(`"${key}"`)
      );
    });
    expect(unknown).toEqual([]);
  });
});

function rustOf(folder: string): string {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".rs"))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .join("\n");
}
