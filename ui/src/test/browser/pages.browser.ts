// Parts of the server's pages with their own styles, on the narrowest phone and in every language.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Chromium } from "./chromium";

const ROOT = join(import.meta.dirname, "../../../..");
const LOCALES = join(ROOT, "locales");
const LANGUAGES = readdirSync(LOCALES).filter((name) => /^[a-z]{2}$/.test(name));

/** The pages' style with what it imports, in order. */
function style(): string {
  const pages = join(ROOT, "crates/server/assets/pages.css");
  const imports = [...readFileSync(pages, "utf8").matchAll(/@import "(.+)";/g)];
  return imports
    .map(([, path = ""]) => readFileSync(join(dirname(pages), path), "utf8"))
    .join("\n");
}

function text(lang: string, id: string): string {
  const file = readFileSync(join(LOCALES, lang, "pages.ftl"), "utf8");
  const found = new RegExp(`^${id} = (.+)$`, "m").exec(file)?.[1];
  if (found === undefined) throw new Error(`${lang} has no ${id} on one line`);
  return found;
}

let browser: Chromium;
beforeAll(async () => {
  browser = await Chromium.open();
  await browser.prefer({});
  await browser.resize({ width: 320, height: 568 });
});
afterAll(() => browser.close());

async function show(lang: string, body: string): Promise<void> {
  await browser.evaluate(
    `document.documentElement.lang = ${JSON.stringify(lang)};
     document.head.innerHTML = "<style>" + ${JSON.stringify(style())} + "</style>";
     document.body.innerHTML = ${JSON.stringify(body)}; 0`,
  );
}

const HEADINGS = [
  "account-devices",
  "account-stop",
  "password-label",
  "account-history",
  "account-sessions",
];

/** Words that stand on two lines without a hyphen or blank of their own. */
const BROKEN = `[...document.querySelectorAll("h2")].flatMap((e) => {
  const range = document.createRange();
  return [...e.firstChild.data.matchAll(/[^\\s\\u2010-]+/g)].filter(({ 0: word, index }) => {
    range.setStart(e.firstChild, index);
    range.setEnd(e.firstChild, index + word.length);
    return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
  }).map(([word]) => word);
})`;

describe.each(LANGUAGES)("%s", (lang) => {
  it("keeps the words of My Account's headings whole, and its bar on one line", async () => {
    const rows = HEADINGS.map(
      (id) =>
        `<li class="card row"><span class="badge"></span><div><h2>${text(lang, id)}</h2></div></li>`,
    );
    await show(
      lang,
      `<header class="bar"><a class="brand"><svg class="mark"></svg><span>Countersign</span></a>
         <form class="sign-out"><button class="quiet">${text(lang, "page-sign-out")}</button></form></header>
       <main><ul class="cards">${rows.join("")}</ul></main>`,
    );
    expect(await browser.evaluate<string[]>(BROKEN)).toEqual([]);
    const [brand = 0, button = 0] = await browser.evaluate<number[]>(
      `[...document.querySelectorAll(".brand, .sign-out")].map((e) => e.getBoundingClientRect().bottom)`,
    );
    expect(Math.abs(brand - button)).toBeLessThan(12);
  });
});

describe.each(LANGUAGES)("%s: an entry of the history", (lang) => {
  it("keeps each of its marks on one line", async () => {
    const marks = [
      ["denied", "history-denied"],
      ["blocked", "history-reported"],
    ].map(([state, id = ""]) => `<span class="state ${state}">${text(lang, id)}</span>`);
    await show(
      lang,
      `<main><ol class="card history"><li><h2>Countersign</h2><p class="states">${marks.join("")}</p></li></ol></main>`,
    );
    const lines = await browser.evaluate<number[]>(
      `[...document.querySelectorAll(".state")].map((e) => {
        const range = document.createRange();
        range.selectNodeContents(e);
        return range.getClientRects().length;
      })`,
    );
    expect(lines).toEqual([1, 1]);
  });
});

describe("a page", () => {
  it("keeps its place whether it scrolls or not", async () => {
    await show("en", `<main></main>`);
    expect(
      await browser.evaluate<string>("getComputedStyle(document.documentElement).scrollbarGutter"),
    ).toBe("stable");
  });
});

describe("what opens on a press", () => {
  it("is no higher than its line while it is closed", async () => {
    await show(
      "en",
      `<details class="card"><summary>No request in the app?</summary><div class="stack"><p>Open it.</p></div></details>`,
    );
    const [below = 0, padding = 0] = await browser.evaluate<number[]>(
      `(() => {
        const details = document.querySelector("details");
        const line = document.querySelector("summary").getBoundingClientRect();
        return [details.getBoundingClientRect().bottom - line.bottom, parseFloat(getComputedStyle(details).paddingBottom)];
      })()`,
    );
    expect(padding).toBeGreaterThan(0);
    expect(below).toBeLessThanOrEqual(padding + 2);
  });
});
