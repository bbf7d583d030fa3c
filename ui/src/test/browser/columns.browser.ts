// The places of cards: two columns on a tablet, one with larger text or on a phone, and the request first.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Box, Gallery, type Look } from "./gallery";

const TABLET = { width: 1024, height: 768 };
const UPRIGHT = { width: 768, height: 1024 };
const PHONE = { width: 390, height: 844 };

let gallery: Gallery;
beforeAll(async () => {
  gallery = await Gallery.open();
});
afterAll(() => gallery.close());

/** The boxes of what the selectors find first. */
async function boxes(...selectors: string[]): Promise<[Box, Box]> {
  return gallery.browser.evaluate(`${JSON.stringify(selectors)}.map((one) => {
    const { left, right, top, bottom } = document.querySelector(one).getBoundingClientRect();
    return { left, right, top, bottom };
  })`);
}

const COLUMNS: [string, string, string][] = [
  ["settings", "[data-testid=theme]", "[data-testid=idle]"],
  ["account", "[data-testid=history]", "[data-testid=nickname]"],
  ["accounts", "main li:nth-child(1)", "main li:nth-child(2)"],
];

describe.each(COLUMNS)("%s", (sample, first, second) => {
  it.each([
    ["a tablet", TABLET],
    ["a tablet held upright", UPRIGHT],
  ])("stands in two columns on %s", async (_, size) => {
    await gallery.browser.resize(size);
    await gallery.show(sample);
    const [one, other] = await boxes(first, second);
    expect(one.right).toBeLessThan(other.left);
    expect(other.top).toBeLessThan(size.height);
  });

  it.each<[string, typeof PHONE, Look]>([
    ["on a phone", PHONE, {}],
    ["on a tablet with large text", TABLET, { size: "largest" }],
  ])("stands in one column %s", async (_, size, look) => {
    await gallery.browser.resize(size);
    await gallery.show(sample, look);
    const [one, other] = await boxes(first, second);
    expect(one.bottom).toBeLessThanOrEqual(other.top);
    expect(one.left).toBeLessThan(other.right);
  });
});

it("account: the spare room of a tall phone is above the last button, not between the parts", async () => {
  await gallery.browser.resize({ width: 390, height: 1100 });
  await gallery.show("account");
  const [menu, form] = await boxes("main > .column", "main > form");
  const [name, remove] = await boxes("main > form", "[data-testid=remove]");
  expect(form.top - menu.bottom).toBeLessThanOrEqual(20);
  const [history] = await boxes("[data-testid=history]", "main");
  expect(menu.bottom - history.bottom).toBeLessThan(120);
  expect(remove.top - name.bottom).toBeGreaterThan(40);
});

it.each(["de", "el", "fi"])("%s: the address of a website breaks at no letter", async (lang) => {
  await gallery.browser.resize(PHONE);
  await gallery.show("challenge", { lang });
  const lines = await gallery.browser.evaluate<number>(`(() => {
    const value = [...document.querySelectorAll("dd")].find((dd) => dd.innerText.startsWith("sign-in"));
    return Math.round(value.offsetHeight / parseFloat(getComputedStyle(value).lineHeight));
  })()`);
  expect(lines).toBeLessThanOrEqual(2);
});

it("home: the button that scans is in reach of the thumb, above the last line", async () => {
  await gallery.browser.resize(PHONE);
  await gallery.show("home-quiet");
  const [scan, foot] = await boxes("[data-testid=scan]", "footer");
  expect(foot.top - scan.bottom).toBeLessThan(40);
  expect(scan.top).toBeGreaterThan(PHONE.height / 2);
});

describe("a wrong clock", () => {
  it.each(["en", "de", "fi"])(
    "%s: leaves the request in its place on the smallest phone",
    async (lang) => {
      await gallery.browser.resize({ width: 320, height: 568 });
      await gallery.show("home-busy", { lang });
      const [request, clock] = await boxes("[data-testid=request]", "[data-testid=clock]");
      expect(request.bottom).toBeLessThanOrEqual(568);
      expect(request.bottom).toBeLessThanOrEqual(clock.top);
    },
  );
});
