// Rules of locales/STYLE.md that a machine can check: quotes and spaces of every language, words that English does not
// use, and the terms that every glossary must have.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { languages, LOCALES, messages, others } from "./messages";

/** Every text of a language by its key. */
function read(language: string): [key: string, text: string][] {
  return messages(language).flatMap(([key, texts]) =>
    texts.map((text): [string, string] => [key, text]),
  );
}

/** Keys and texts in which the rule finds something. */
function found(language: string, rule: RegExp, allowed: string[] = []): string[] {
  return read(language)
    .filter(([key, text]) => rule.test(text) && !allowed.includes(key.split(" ")[1] ?? ""))
    .map(([key, text]) => `${key}: ${text}`);
}

describe.each(languages)("%s", (language) => {
  it("has_curly_apostrophes_and_quotes", () => {
    expect(found(language, /['"`]/)).toEqual([]);
  });

  it("has_one_character_for_an_ellipsis", () => {
    expect(found(language, /\.\.\./)).toEqual([]);
  });

  it("has_no_two_spaces_and_none_at_an_end", () => {
    expect(found(language, / {2}|^ | $/m)).toEqual([]);
  });

  it("titles_have_no_full_stop", () => {
    const ended = read(language).filter(
      ([key, text]) => /[.-]title$/.test(key) && text.endsWith("."),
    );
    expect(ended).toEqual([]);
  });

  it("amount_and_currency_are_not_broken", () => {
    const amounts = read(language).filter(([key]) => key === "pages.ftl amount-with-currency");
    expect(amounts).toHaveLength(1);
    expect(amounts.filter(([, text]) => text.includes(" "))).toEqual([]);
  });
});

describe("fr", () => {
  const NO_BREAK = "\\u00A0\\u202F";

  it("has_no_break_spaces_before_marks", () => {
    expect(found("fr", new RegExp(`[^${NO_BREAK}][;?!»]|[^${NO_BREAK}\\d]:(?!//)`))).toEqual([]);
  });

  it("has_no_break_spaces_after_an_opening_quote", () => {
    expect(found("fr", new RegExp(`«[^${NO_BREAK}]`))).toEqual([]);
  });
});

describe("en", () => {
  /** The words that the style sheet rules out, and the ids in which a word is meant otherwise. */
  const forbidden: [rule: RegExp, allowed?: string[]][] = [
    [/\be-mail|\bmail(s|ed|box)?\b/i],
    [/\bbeg[aiu]n/i],
    [/\bpress(ed|es|ing)?\b|\bclick/i],
    [/\b(go|goes|going|went) on\b|\bproceed/i],
    [/\btries\b|\b(a|one|last|no|this|each) try\b/i],
    [/\bsquare code/i, ["where-step-3"]],
    [/\binitiali[sz]e|\btyping slip/i],
    [/\binvalid\b|\bincorrect|\boops\b|\berror code/i],
    [/(?<!\bas )\bsoon\b/i],
    [/\be\.g\.|\bi\.e\.|\betc\.|\bvia\b/i],
    [/\bwho(ever)? (asks|is asking)\b/i, ["challenge-typed-warning"]],
    [/\bsomeone\b|\bno one\b|\bwhoever\b/i],
    [/\btoken\b|\bauthenticat|\bcredential|\benrol/i],
    [/\blog(ged)?[ -]?(in|out)\b/i],
    [/\bfor your safety\b|\banew\b/i],
    [/\bat once\b/i, ["account-stop-state"]],
    [/\b(without|no) network\b/i],
    [/\bforgets?\b|\bby itself\b|\bof no use\b/i],
  ];

  it.each(forbidden)("has no text that matches %s", (rule, allowed = []) => {
    expect(found("en", rule, allowed)).toEqual([]);
  });

  it.each(forbidden.flatMap(([rule, allowed = []]) => allowed.map((id) => [id, rule] as const)))(
    "%s is still an exception",
    (id, rule) => {
      expect(
        read("en").filter(([key, text]) => key.endsWith(` ${id}`) && rule.test(text)),
      ).not.toEqual([]);
    },
  );

  it("begins_every_text_and_paragraph_with_a_capital", () => {
    const lower = read("en").filter(
      ([key, text]) => /^\p{Ll}/mu.test(text) && !/ (time-just-now|time-.*-ago)$/.test(key),
    );
    expect(lower).toEqual([]);
  });

  it("label_that_a_sentence_names_then_it_is_on_a_button_or_page", () => {
    const all = read("en");
    const labels = new Set(all.map(([, text]) => text));
    // A name that somebody may give a device.
    const examples = ["Maria’s phone"];
    const named = all.flatMap(([key, text]) =>
      [...text.matchAll(/“([^”{}]+)”/g)].map((match) => [key, match[1] ?? ""] as const),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(([, label]) => !labels.has(label) && !examples.includes(label))).toEqual(
      [],
    );
  });

  it.each(languages)("the_page_that_adds_a_device_names_the_buttons_of_the_app: %s", (language) => {
    const texts = new Map(read(language));
    const lead = texts.get("pages.ftl enrol-scan-lead") ?? "";
    const labels = ["welcome-initialise", "where-scan", "home-scan"].map((id) =>
      texts.get(`app.ftl ${id}`),
    );
    expect(labels.filter((label) => !label || !lead.includes(label))).toEqual([]);
  });

  it("one_id_in_two_files_has_one_text", () => {
    const ids = new Map<string, Set<string>>();
    for (const [key, text] of read("en")) {
      const id = key.split(" ")[1] ?? "";
      ids.set(id, (ids.get(id) ?? new Set()).add(`${key.split(" ")[0] ?? ""}: ${text}`));
    }
    const texts = (said: Set<string>) => new Set([...said].map((one) => one.replace(/^\S+ /, "")));
    const files = (said: Set<string>) => new Set([...said].map((one) => one.split(":")[0]));
    const differ = [...ids].filter(([, said]) => files(said).size > 1 && texts(said).size > 1);
    expect(differ.map(([id, said]) => [id, [...said]])).toEqual([]);
  });
});

describe("comparison", () => {
  /** The beginning of the word for characters. */
  const CHARACTERS: Record<string, string> = {
    bg: "знаци",
    cs: "znak",
    da: "tegn",
    de: "zeichen",
    el: "χαρακτήρες",
    en: "characters",
    es: "caracteres",
    et: "märgid",
    fi: "merkit",
    fr: "caractères",
    ga: "carachtair",
    hr: "znakov",
    hu: "karakter",
    it: "caratteri",
    lt: "ženklai",
    lv: "rakstzīmes",
    mt: "karattri",
    nl: "tekens",
    pl: "znaki",
    pt: "carateres",
    ro: "caracterele",
    sk: "znaky",
    sl: "znaki",
    sv: "tecknen",
  };

  it.each(languages)("both answers name the characters, in page and app alike: %s", (language) => {
    const texts = new Map(read(language));
    const [same, differ] = ["pages.ftl enrol-match", "pages.ftl enrol-differ"].map((key) =>
      texts.get(key),
    );
    // A pronoun could mean the reader: “Sie sind verschieden”.
    const word = CHARACTERS[language] ?? "?";
    expect(same?.toLocaleLowerCase(language)).toContain(word);
    expect(differ?.toLocaleLowerCase(language)).toContain(word);
    expect(same).not.toBe(differ);
    expect(texts.get("app.ftl move-compare-same")).toBe(same);
    expect(texts.get("app.ftl move-compare-differ")).toBe(differ);
  });
});

describe("glossary", () => {
  const TERMS = [
    "PIN",
    "device",
    "mobile device",
    "request",
    "approve",
    "deny",
    "account",
    "sign in",
    "code (to type)",
    "QR code",
    "match number",
    "one-time password",
    "password",
    "server",
    "service",
    "register (a device)",
    "Set up this device",
    "reset (a PIN)",
    "remove",
    "move (an account)",
    "report (a request or sign-in)",
    "stop everything",
    "lock/locked",
    "blocked",
    "history",
    "session",
    "privacy screen",
    "biometrics (fingerprint or face)",
    "sign (a transaction)",
    "transaction",
    "screen lock",
  ];

  it("is_there_for_every_language_but_english", () => {
    const names = readdirSync(join(LOCALES, "glossary")).map((name) => name.replace(/\.md$/, ""));
    expect(names.sort()).toEqual(others.sort());
  });

  it.each(others)("%s has every term, with its word", (language) => {
    const rows = readFileSync(join(LOCALES, "glossary", `${language}.md`), "utf8")
      .split("\n")
      .filter((line) => line.startsWith("|"))
      .map((line) => line.split("|").map((cell) => cell.trim()));
    const named = new Map(rows.map(([, term = "", word = ""]) => [term, word]));
    expect(TERMS.filter((term) => (named.get(term) ?? "") === "")).toEqual([]);
  });
});
