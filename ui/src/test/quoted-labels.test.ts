// A text that quotes a label of the app or the pages, such as “Scan QR code”, quotes it as it stands there, in every
// language: a reader looks for these very words.
import { describe, expect, it } from "vitest";
import { messages, others } from "./messages";

/** Quoted in English, but no label: examples of what a person may enter. */
const EXAMPLES = ["Maria’s phone"];

/** On one line, with plain spaces. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

type Texts = Map<string, string[]>;

function read(language: string): Texts {
  return new Map(messages(language).map(([key, all]) => [key, all.map(plain)]));
}

interface Quotation {
  /** The message that quotes. */
  key: string;
  quoted: string;
  /** The messages that consist of these words alone. */
  labels: string[];
}

/** The quotes of the English texts, without values. */
function quotations(english: Texts): Quotation[] {
  const labelled = (words: string) =>
    [...english].filter(([, all]) => all.includes(words)).map(([key]) => key);
  const found = [...english].flatMap(([key, all]) =>
    all.flatMap((text) =>
      [...text.matchAll(/“([^”{}]+)”/g)].map((match) => ({ key, quoted: match[1] ?? "" })),
    ),
  );
  return found
    .filter(({ quoted }) => !EXAMPLES.includes(quoted))
    .map((found) => ({ ...found, labels: labelled(found.quoted) }));
}

/** Whether a text quotes one of the labels, in quotes of any language. */
function quotes(text: string, labels: string[]): boolean {
  return labels.some((label) => {
    const literal = label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return new RegExp(`[“„”«»‘’] ?${literal} ?[“”«»’]`).test(text);
  });
}

const english = read("en");
const quoted = quotations(english);

/** Messages that do not quote the label of their own language, with that label. */
function misquoted(here: Texts): string[] {
  return quoted.flatMap(({ key, labels }) => {
    const forms = labels.flatMap((label) => here.get(label) ?? []);
    const right = (here.get(key) ?? []).some((text) => quotes(text, forms));
    return right ? [] : [`${key} does not quote ${[...new Set(forms)].join(" or ")}`];
  });
}

describe("labels in quotes", () => {
  it("are labels in English", () => {
    expect(quoted.length).toBeGreaterThan(60);
    expect(quoted.filter(({ labels }) => labels.length === 0)).toEqual([]);
  });

  it.each(others)("%s: are the labels of the same language", (language) => {
    expect(misquoted(read(language))).toEqual([]);
  });

  it("label_quoted_in_other_words_then_found", () => {
    const changed = new Map(read("de")).set("app.ftl scan-paste", ["Aus der Ablage"]);
    expect(misquoted(changed)).toEqual([
      "app.ftl scan-paste-by-hand does not quote Aus der Ablage",
    ]);
  });
});
