// Faults of the layout that stopped people who tried the app, each with the test that it does not come back.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Box, Gallery, type Look } from "./gallery";

const LOCALES = join(import.meta.dirname, "../../../../locales");
const LANGUAGES = readdirSync(LOCALES).filter((name) => /^[a-z]{2}$/.test(name));
const PHONE = { width: 390, height: 844 };
const SMALL = { width: 320, height: 568 };
const ON_ITS_SIDE = { width: 844, height: 390 };
const LARGEST = { size: "largest" } as const;

let gallery: Gallery;
beforeAll(async () => {
  gallery = await Gallery.open();
});
afterAll(() => gallery.close());

async function boxesOf(selector: string): Promise<Box[]> {
  return gallery.browser
    .evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})].map((e) => {
    const { left, right, top, bottom } = e.getBoundingClientRect();
    return { left, right, top, bottom };
  })`);
}

/** A computed property of the first element, as a string. */
async function styleOf(selector: string, property: string): Promise<string> {
  return gallery.browser.evaluate(
    `getComputedStyle(document.querySelector(${JSON.stringify(selector)})).getPropertyValue("${property}")`,
  );
}

const widthOf = ({ left, right }: Box) => right - left;

describe("very large text", () => {
  it("makes the dots of the PIN larger", async () => {
    await gallery.browser.resize(PHONE);
    const width = async (look: Look) => {
      await gallery.show("pin-approve", look);
      const [dot] = await boxesOf(".dots > i");
      return dot === undefined ? 0 : widthOf(dot);
    };
    expect(await width(LARGEST)).toBeGreaterThan(1.9 * (await width({})));
  });

  it.each(["pin-last", "pin-move"])("%s: shows the last attempt above the keys", async (sample) => {
    await gallery.browser.resize(PHONE);
    // The window has its text size before a screen is shown.
    await gallery.show("home-quiet", LARGEST);
    await gallery.show(sample, LARGEST);
    const [text] = await boxesOf("[data-testid=attempts-left]");
    const [dots] = await boxesOf(".dots");
    expect(text?.bottom).toBeLessThanOrEqual((dots?.top ?? 0) + 1);
  });

  it.each([PHONE, SMALL])(
    "leaves room right of the gear, and enlarges the avatar",
    async (size) => {
      await gallery.browser.resize(size);
      await gallery.show("home-quiet");
      const letters = parseFloat(await styleOf("[data-testid=account] .round", "font-size"));
      const [before] = await boxesOf("[data-testid=account] .round");
      await gallery.show("home-quiet", LARGEST);
      const [gear] = await boxesOf("[data-testid=settings] > svg");
      expect(gear?.right).toBeLessThanOrEqual(size.width - 16);
      const [after] = await boxesOf("[data-testid=account] .round");
      expect(after && widthOf(after)).toBeGreaterThan(1.3 * (before ? widthOf(before) : Infinity));
      const grown = parseFloat(await styleOf("[data-testid=account] .round", "font-size"));
      expect(grown).toBeGreaterThan(1.5 * letters);
      const [name] = await boxesOf("[data-testid=account] b");
      const line = parseFloat(await styleOf("[data-testid=account] b", "line-height"));
      expect(name && name.bottom - name.top).toBeLessThan(1.5 * line);
    },
  );
});

describe("the list of languages", () => {
  it.each(LANGUAGES)(
    "%s: has its name whole, in very large text on the smallest phone",
    async (lang) => {
      await gallery.browser.resize(SMALL);
      await gallery.show("settings", { lang, ...LARGEST });
      const [text, room] = await gallery.browser.evaluate<[number, number]>(`(() => {
      const select = document.querySelector("[data-testid=language]");
      const style = getComputedStyle(select);
      const pen = document.createElement("canvas").getContext("2d");
      pen.font = style.font;
      const { width } = pen.measureText(select.selectedOptions[0].text);
      return [width, select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)];
    })()`);
      expect(text).toBeLessThanOrEqual(room);
    },
  );

  it("is as large as the text, and dark where the rest is", async () => {
    await gallery.browser.resize(PHONE);
    await gallery.show("settings", { theme: "dark", ...LARGEST });
    const option = "[data-testid=language] option";
    expect(await styleOf(option, "font-size")).toBe(await styleOf("body", "font-size"));
    expect(await styleOf(option, "background-color")).toBe("rgb(23, 33, 54)");
    expect(await styleOf(option, "color")).toBe(await styleOf("body", "color"));
  });
});

it.each(LANGUAGES)("%s: “Read aloud” takes one line", async (lang) => {
  for (const size of [PHONE, SMALL]) {
    await gallery.browser.resize(size);
    await gallery.browser.evaluate("speechSynthesis.getVoices = () => [{}]; 0");
    await gallery.show("otp", { lang });
    const [label] = await boxesOf("[data-testid=read-aloud] > span");
    const line = parseFloat(await styleOf("[data-testid=read-aloud]", "line-height"));
    expect(label && label.bottom - label.top, `${size.width}`).toBeLessThan(1.5 * line);
  }
});

describe("settings", () => {
  it("the first card ends below its last choice", async () => {
    await gallery.browser.resize(PHONE);
    await gallery.show("settings");
    const [card] = await boxesOf(".card");
    const [last] = await boxesOf("[data-testid=text-size]");
    expect(card && last && card.bottom - last.bottom).toBeLessThanOrEqual(24);
    // WebKit counts the height of a legend twice while its fieldset is an item of a flexible box.
    const around = await gallery.browser.evaluate<string[]>(
      `[...document.querySelectorAll("fieldset")].map((e) => getComputedStyle(e.parentElement).display)`,
    );
    expect(new Set(around)).toEqual(new Set(["block"]));
  });

  it.each(LANGUAGES)("%s: a choice moves no other", async (lang) => {
    await gallery.browser.resize(PHONE);
    await gallery.show("settings", { lang });
    const before = await boxesOf("[data-testid=theme] label");
    await gallery.show("settings-chosen", { lang });
    expect(await boxesOf("[data-testid=theme] label")).toEqual(before);
  });
});

describe("marks", () => {
  it.each([
    ["accounts", "[data-testid=account-row] > span:first-child", "50%"],
    ["account", ".heading > span", "50%"],
    ["home-others", "[data-testid=other-account] > span:first-child", "50%"],
    ["home-quiet", "[data-testid=account] > span:last-child", "50%"],
    ["home-requests", "[data-testid=request] > span:first-child", "12px"],
    ["request", ".heading > span", "12px"],
    ["challenge", ".heading > span", "12px"],
    ["otp", ".for > span:first-child", "12px"],
  ])("%s: an account is a circle and a service a square", async (sample, mark, radius) => {
    await gallery.browser.resize(PHONE);
    for (const theme of ["light", "dark"] as const) {
      await gallery.show(sample, { theme });
      expect(await styleOf(mark, "border-radius")).toBe(radius);
    }
  });

  it("the account that is shown is marked, and no other", async () => {
    await gallery.browser.resize(PHONE);
    await gallery.show("accounts");
    const marked = await gallery.browser.evaluate<boolean[]>(
      `[...document.querySelectorAll("main li")].map((row) => row.dataset.active === "true")`,
    );
    const said = await gallery.browser.evaluate<boolean[]>(
      `[...document.querySelectorAll("main li")].map((row) => row.innerText.includes("Currently shown"))`,
    );
    expect(said).toEqual(marked);
    expect(marked.filter(Boolean)).toHaveLength(1);
  });
});

describe("the button of requests that wait", () => {
  it.each<[string, typeof PHONE, Look]>([
    ["on a phone", PHONE, {}],
    ["on a phone on its side", ON_ITS_SIDE, {}],
    ["in very large text on the smallest phone", SMALL, LARGEST],
  ])("is not covered %s", async (_, size, look) => {
    await gallery.browser.resize(size);
    for (const sample of ["pin-waiting", "account-waiting", "done-waiting"]) {
      await gallery.show(sample, look);
      const reached = await gallery.browser.evaluate<boolean>(`(() => {
        const button = document.querySelector("[data-testid=waiting]");
        const { left, right, top, bottom } = button.getBoundingClientRect();
        return [left + 12, (left + right) / 2, right - 12].every(
          (x) => button.contains(document.elementFromPoint(x, (top + bottom) / 2)));
      })()`);
      expect(reached, sample).toBe(true);
    }
  });
});

it("“Back” and the keys are reached on a phone on its side", async () => {
  await gallery.browser.resize(ON_ITS_SIDE);
  for (const sample of gallery.samples.filter((name) => name.startsWith("pin-"))) {
    await gallery.show(sample);
    const hidden = await gallery.browser.evaluate<string[]>(`["back", "key-1", "key-3", "key-0"]
      .filter((id) => {
        const button = document.querySelector("[data-testid=" + id + "]");
        const { left, right, top, bottom } = button.getBoundingClientRect();
        return !button.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
      })`);
    expect(hidden, sample).toEqual([]);
  }
});

it("digits that are selected are readable in light and dark", async () => {
  await gallery.browser.resize(PHONE);
  for (const [theme, colour] of [
    ["light", "rgb(255, 255, 255)"],
    ["dark", "rgb(10, 26, 46)"],
  ] as const) {
    await gallery.show("request-typed", { theme });
    const selected = await gallery.browser.evaluate<string>(
      `getComputedStyle(document.querySelector("[data-testid=match-input]"), "::selection").color`,
    );
    expect(selected).toBe(colour);
  }
});

it("a code that is being read: no text shines through", async () => {
  await gallery.browser.resize(PHONE);
  await gallery.show("scan-busy");
  expect(await styleOf(".without > .over", "background-color")).toBe("rgb(14, 22, 38)");
});

/** Titles of which a line ends with a hyphen. */
const TORN = `[...document.querySelectorAll("h1")].flatMap((title) => {
  const text = title.firstChild;
  const top = (at) => {
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getBoundingClientRect().top;
  };
  const seen = [...text.data].flatMap((char, at) => (/[\\u2060\\u2068\\u2069]/.test(char) ? [] : [at]));
  return seen.some((at, i) => text.data[at] === "-" && i + 1 < seen.length && top(seen[i + 1]) > top(at) + 5)
    ? [text.data] : [];
})`;

it.each(["fi", "mt"])(
  "%s: no line of a title ends with a hyphen",
  async (lang) => {
    await gallery.browser.resize(PHONE);
    const torn: string[] = [];
    for (const sample of gallery.samples) {
      await gallery.show(sample, { lang });
      torn.push(...(await gallery.browser.evaluate<string[]>(TORN)));
    }
    expect(torn).toEqual([]);
  },
  60_000,
);
