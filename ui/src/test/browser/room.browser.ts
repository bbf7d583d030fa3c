// The languages with the longest words and other alphabets, on the narrowest phone and with text of twice
// the size: nothing is wider than the window, and no word is cut off.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Gallery, type Look } from "./gallery";

const LOCALES = join(import.meta.dirname, "../../../../locales");
const LANGUAGES = ["en", "de", "el", "bg", "fi", "mt"].filter((tag) =>
  existsSync(join(LOCALES, tag, "app.ftl")),
);

let gallery: Gallery;
beforeAll(async () => {
  gallery = await Gallery.open();
});
afterAll(() => gallery.close());

/** Elements wider than the window, or clipped by their own box. */
const TOO_WIDE = `(() => {
  const found = [];
  const report = (e, why) => found.push(why + ": " + e.tagName + "." + e.className + " " + e.textContent.trim().slice(0, 60));
  if (document.documentElement.scrollWidth > innerWidth) report(document.body, "window scrolls sideways " + document.documentElement.scrollWidth);
  for (const e of document.body.querySelectorAll("*")) {
    if (e.closest(".visually-hidden, svg, video") || !e.checkVisibility()) continue;
    const { left, right, width } = e.getBoundingClientRect();
    const { clipPath, overflowX } = getComputedStyle(e);
    if (clipPath !== "none" || width === 0) continue;
    if (right > innerWidth + 0.5 || left < -0.5) report(e, "sticks out");
    else if (e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0 && e.tagName !== "INPUT") {
      if (overflowX !== "visible") report(e, "cut off");
      // Only boxes of text: others may overlap on purpose.
      else if (e.matches("button, label, span, p, h1, h2, li, dt, dd, b, legend") && !e.querySelector(".visually-hidden")) {
        report(e, "words stick out of their box");
      }
    }
  }
  return found;
})()`;

async function tooWide(look: Look): Promise<string[]> {
  const found: string[] = [];
  for (const sample of gallery.samples) {
    await gallery.show(sample, look);
    found.push(
      ...(await gallery.browser.evaluate<string[]>(TOO_WIDE)).map((what) => `${sample} ${what}`),
    );
  }
  return found;
}

describe.each(LANGUAGES)("%s", (lang) => {
  it("has room on the narrowest phone", async () => {
    await gallery.browser.resize({ width: 320, height: 568 });
    expect(await tooWide({ lang })).toEqual([]);
  }, 120_000);

  it("has room with text of twice the size", async () => {
    await gallery.browser.resize({ width: 390, height: 844 });
    expect(await tooWide({ lang, size: "largest" })).toEqual([]);
  }, 120_000);

  it("has room with text of twice the size on the narrowest phone", async () => {
    await gallery.browser.resize({ width: 320, height: 568 });
    expect(await tooWide({ lang, size: "largest" })).toEqual([]);
  }, 120_000);
});

describe.each([
  ["a phone", 390, 844, "normal"],
  ["the smallest phone", 320, 568, "normal"],
  ["a phone with text of twice the size", 390, 844, "largest"],
  ["the smallest phone with text of twice the size", 320, 568, "largest"],
  ["a tablet", 768, 1024, "normal"],
] as const)("the keypad on %s", (_, width, height, size) => {
  it.each(["en", "fi"])(
    "%s: is in one place on every PIN screen, and in the window",
    async (lang) => {
      await gallery.browser.resize({ width, height });
      const places = new Map<number, string[]>();
      for (const sample of gallery.samples.filter((name) => name.startsWith("pin-"))) {
        await gallery.show(sample, { lang, size });
        const place = await gallery.browser.evaluate<number>(
          `document.querySelector("[data-testid=key-1]").getBoundingClientRect().top`,
        );
        const last = await gallery.browser.evaluate<number>(
          `document.querySelector("[data-testid=key-0]").getBoundingClientRect().bottom`,
        );
        expect(last, `${sample}: 0 is below the window`).toBeLessThanOrEqual(height);
        places.set(place, [...(places.get(place) ?? []), sample]);
      }
      expect([...places.entries()]).toHaveLength(1);
    },
    120_000,
  );
});

/** Whether the text above the keypad has to be scrolled to be seen whole. */
const SCROLLS = `(() => {
  const { scrollHeight, clientHeight } = document.querySelector(".column");
  return scrollHeight > clientHeight + 1;
})()`;

describe.each(LANGUAGES)("%s: the text above the keypad", (lang) => {
  it("is seen whole on the smallest phone until something went wrong", async () => {
    await gallery.browser.resize({ width: 320, height: 568 });
    for (const sample of ["pin-approve", "pin-sign"]) {
      await gallery.show(sample, { lang });
      expect(await gallery.browser.evaluate<boolean>(SCROLLS), sample).toBe(false);
    }
  });

  it("is seen whole on a phone, the last attempt included", async () => {
    await gallery.browser.resize({ width: 390, height: 844 });
    for (const sample of gallery.samples.filter((name) => name.startsWith("pin-"))) {
      await gallery.show(sample, { lang });
      expect(await gallery.browser.evaluate<boolean>(SCROLLS), sample).toBe(false);
    }
  });
});

/** The lines of text that are seen above the dots without scrolling. */
const LINES = `(() => {
  const column = document.querySelector(".column");
  const height = column.clientHeight - document.querySelector(".dots").offsetHeight;
  return height / parseFloat(getComputedStyle(column).lineHeight);
})()`;

it("very large text has almost three lines above the keypad of the smallest phone", async () => {
  await gallery.browser.resize({ width: 320, height: 568 });
  for (const sample of gallery.samples.filter((name) => name.startsWith("pin-"))) {
    await gallery.show(sample, { lang: "mt", size: "largest" });
    expect(await gallery.browser.evaluate<number>(LINES), sample).toBeGreaterThanOrEqual(2.7);
  }
});

describe("a request", () => {
  it.each(["request", "request-typed", "request-six-digits"])(
    "%s: opens at its top, with the field ready",
    async (sample) => {
      await gallery.browser.resize({ width: 320, height: 568 });
      await gallery.show(sample);
      await gallery.browser.until(
        `document.activeElement === document.querySelector("[data-testid=match-input]")`,
      );
      expect(await gallery.browser.evaluate("scrollY")).toBe(0);
    },
  );
});

describe.each(["en", "el"])("%s: twelve digits", (lang) => {
  it.each([320, 390])("stand on one line of %s px, in fours as on the page", async (width) => {
    await gallery.browser.resize({ width, height: 844 });
    await gallery.show("challenge-typed", { lang });
    const blocks = await gallery.browser.evaluate<[string, number][]>(
      `[...document.querySelectorAll("[data-testid=typed-digits] > span")]
        .map((e) => [e.textContent, e.getBoundingClientRect().top])`,
    );
    expect(blocks.map(([text]) => text.length)).toEqual([4, 4, 4]);
    expect(new Set(blocks.map(([, top]) => top)).size).toBe(1);
  });
});

describe("a long code", () => {
  it("is seen whole in its field, and Enter sends it", async () => {
    await gallery.browser.resize({ width: 390, height: 844 });
    await gallery.show("scan");
    await gallery.browser.evaluate(`document.querySelector("[data-testid=link-input]").focus()`);
    await gallery.browser.send("Input.insertText", { text: "1ABC-DEFG-HJKM-NPQR-STVW-XYZ0-1234" });
    const field = `document.querySelector("[data-testid=link-input]")`;
    expect(
      await gallery.browser.evaluate<boolean>(
        `${field}.scrollWidth <= ${field}.clientWidth && ${field}.scrollHeight <= ${field}.clientHeight`,
      ),
    ).toBe(true);
    await gallery.browser.press("Enter");
    await gallery.browser.until(`window.actions.some(({ type }) => type === "code")`);
  });
});

describe("en, otherwise", () => {
  it.each([
    ["a phone on its side", 844, 390],
    ["a tablet", 1024, 768],
  ])(
    "has room on %s",
    async (_, width, height) => {
      await gallery.browser.resize({ width, height });
      expect(await tooWide({ lang: "en" })).toEqual([]);
    },
    120_000,
  );

  it("has room with the spacing of WCAG 1.4.12", async () => {
    await gallery.browser.resize({ width: 390, height: 844 });
    await gallery.browser.evaluate(`document.head.insertAdjacentHTML("beforeend",
      '<style id="spacing">* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }</style>')`);
    const found = await tooWide({ lang: "en" });
    await gallery.browser.evaluate(`document.querySelector("#spacing").remove()`);
    expect(found).toEqual([]);
  }, 120_000);
});
