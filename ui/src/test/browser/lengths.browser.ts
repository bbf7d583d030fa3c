// Every language on the narrowest phone: titles, buttons and labels are seen whole. Pictures of the ten longest of
// each language are left in target/pictures/lengths.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Gallery } from "./gallery";

const LOCALES = join(import.meta.dirname, "../../../../locales");
const TO = join(import.meta.dirname, "../../../../target/pictures/lengths");
const LANGUAGES = readdirSync(LOCALES).filter((name) => /^[a-z]{2}$/.test(name));
const LONGEST = 10;

let gallery: Gallery;
beforeAll(async () => {
  gallery = await Gallery.open();
  await gallery.browser.resize({ width: 320, height: 568 });
  rmSync(TO, { recursive: true, force: true });
  mkdirSync(TO, { recursive: true });
});
afterAll(() => gallery.close());

interface Label {
  text: string;
  /** One text, and not a row of several. */
  single: boolean;
  /** The reason for which it is not seen whole; empty if it is. */
  cut: string;
}

/** The titles, buttons and labels on the screen. Text may be scrolled to, but is never hidden by a box around it. */
const LABELS = `(() => {
  const clips = (overflow) => overflow === "hidden" || overflow === "clip";
  const shown = (e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest(".visually-hidden, [inert]");
  const texts = (e) => {
    const found = [];
    const walk = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      if (node.data.trim() !== "" && shown(node.parentElement)) found.push(node);
    }
    return found;
  };
  const lines = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  };
  const cutBy = (e, rects) => {
    for (let box = e; box !== null; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const isText = box.matches("button, a, h1, h2, label, legend, summary, b, span");
      for (const rect of rects) {
        if ((isText || clips(overflowX)) && (rect.left < left - 1 || rect.right > right + 1)) return "too wide for " + box.tagName;
        if (clips(overflowY) && (rect.top < top - 1 || rect.bottom > bottom + 1)) return "too high for " + box.tagName;
      }
    }
    return rects.some(({ left, right }) => left < -0.5 || right > innerWidth + 0.5) ? "outside the window" : "";
  };
  return [...document.querySelectorAll("button, a, h1, h2, label, legend, summary, dt")]
    .filter((e) => shown(e) && e.innerText.trim() !== "")
    .map((e) => ({
      text: e.innerText.replace(/\\s+/g, " ").trim(),
      single: texts(e).length === 1,
      cut: cutBy(e, texts(e).flatMap(lines)),
    }));
})()`;

describe.each(LANGUAGES)("%s", (lang) => {
  it("shows its titles, buttons and labels whole on the narrowest phone", async () => {
    const screens = new Map<string, string>();
    const cut: string[] = [];
    for (const sample of gallery.samples) {
      await gallery.show(sample, { lang });
      for (const label of await gallery.browser.evaluate<Label[]>(LABELS)) {
        if (label.cut !== "") cut.push(`${sample}: “${label.text}” is ${label.cut}`);
        if (label.single && !screens.has(label.text)) screens.set(label.text, sample);
      }
    }
    const longest = [...screens].sort(([a], [b]) => b.length - a.length).slice(0, LONGEST);
    for (const [index, [, sample]] of longest.entries()) {
      await gallery.show(sample, { lang });
      const name = `${lang}-${String(index + 1).padStart(2, "0")}-${sample}.png`;
      writeFileSync(join(TO, name), await gallery.browser.picture());
    }
    expect(longest).toHaveLength(LONGEST);
    expect(cut).toEqual([]);
  }, 120_000);
});

describe("the check itself", () => {
  it("defects_put_in_then_found", async () => {
    await gallery.show("home-quiet");
    await gallery.browser.evaluate(
      `document.querySelector("main").insertAdjacentHTML("beforeend",
        '<p id="cut"><b>Donaudampfschifffahrt</b></p><button id="wide">Donaudampfschifffahrtsgesellschaft</button>');
      Object.assign(document.querySelector("#cut").style, { height: "1em", lineHeight: "2em", overflow: "hidden" });
      document.querySelector("#cut").innerHTML = '<a href="#x">Two<br>lines</a>';
      Object.assign(document.querySelector("#wide").style, { width: "4rem", overflowWrap: "normal" }); 0`,
    );
    const found = await gallery.browser.evaluate<Label[]>(LABELS);
    expect(found.filter(({ cut }) => cut !== "").map(({ text }) => text)).toEqual([
      "Two lines",
      "Donaudampfschifffahrtsgesellschaft",
    ]);
  });
});
