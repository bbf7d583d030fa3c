// The main button of a screen is in sight without scrolling, and a long request leads to the field for its number.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Box, Gallery, type Look } from "./gallery";

const PHONE = { width: 390, height: 844 };
const SMALL = { width: 320, height: 568 };

/** Screens whose main button may be below the window, with the reason. */
const BELOW: Record<string, string> = {
  "still-there": "the question stands over it until the screen is touched",
  sign: "a form: its fields are filled from top to bottom, and the button follows the last",
  "sign-problems": "the same form",
  "sign-typed": "the same form",
  scan: "the camera is the main way; the button belongs to the field for a typed code",
  "scan-busy": "the same",
  "scan-problem": "the same",
  "scan-old-phone": "the same",
};

let gallery: Gallery;
beforeAll(async () => {
  gallery = await Gallery.open();
});
afterAll(() => gallery.close());

/** The main buttons of the screen, and whether each can be seen whole and pressed where it stands. */
const MAIN_BUTTONS = `[...document.querySelectorAll(".page .button:is(.primary, .stop)")]
  .filter((e) => e.closest("dialog") === null && e.checkVisibility())
  .map((e) => {
    const { left, top, bottom, right } = e.getBoundingClientRect();
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return top >= 0 && bottom <= innerHeight && e.contains(hit);
  })`;

describe.each(["en", "de"])("%s: the main button", (lang) => {
  it("is in sight on a phone, on every screen that has one", async () => {
    await gallery.browser.resize(PHONE);
    const hidden: string[] = [];
    let seen = 0;
    for (const sample of gallery.samples) {
      await gallery.show(sample, { lang });
      const buttons = await gallery.browser.evaluate<boolean[]>(MAIN_BUTTONS);
      if (buttons.length === 0) continue;
      if (buttons.some(Boolean)) seen += 1;
      else hidden.push(sample);
    }
    expect(hidden.filter((sample) => !(sample in BELOW))).toEqual([]);
    expect(seen).toBeGreaterThan(50);
  }, 120_000);

  it("stays in sight while the text above it is scrolled", async () => {
    await gallery.browser.resize(PHONE);
    for (const sample of ["move-intro", "register-problem", "deactivated-blocked"]) {
      await gallery.show(sample, { lang });
      for (const y of [0, 60, 10_000]) {
        await gallery.browser.evaluate(`scrollTo({ top: ${y.toString()}, behavior: "instant" })`);
        const buttons = await gallery.browser.evaluate<boolean[]>(MAIN_BUTTONS);
        expect(buttons, `${sample} at ${y.toString()}`).toEqual([true]);
      }
      // At the end, nothing of the text is behind the buttons.
      const [text, foot] = [await boxOf(".page main"), await boxOf(".page > footer")];
      expect(text.bottom, sample).toBeLessThanOrEqual(foot.top + 1);
    }
  });
});

async function boxOf(selector: string): Promise<Box> {
  return gallery.browser.evaluate(`(() => {
    const { left, right, top, bottom } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
    return { left, right, top, bottom };
  })()`);
}

const NEXT = `document.querySelector("[data-testid=next]")?.dataset.next ?? null`;
const press = () =>
  gallery.browser.evaluate(`document.querySelector("[data-testid=next-button]").click()`);

async function showStill(sample: string, look: Look) {
  await gallery.browser.send("Emulation.setEmulatedMedia", {
    features: [{ name: "prefers-reduced-motion", value: "reduce" }],
  });
  await gallery.show(sample, look);
}

describe.each(["en", "de", "el"])("%s: a request that is taller than the window", (lang) => {
  it("leads from the signed data to the field, and hides no line on the way", async () => {
    await gallery.browser.resize(PHONE);
    await showStill("request-transaction-long", { lang });
    const lines = await gallery.browser.evaluate<number>(
      `document.querySelectorAll("[data-testid=field]").length`,
    );
    expect(lines).toBe(12);
    const read = new Set<number>();
    for (let steps = 0; steps < 12; steps += 1) {
      const seen = await gallery.browser.evaluate<number[]>(`(() => {
        const edge = document.querySelector("[data-testid=next][data-next]")?.getBoundingClientRect().top ?? innerHeight;
        return [...document.querySelectorAll("[data-testid=field]")].flatMap((e, i) => {
          const { top, bottom } = e.getBoundingClientRect();
          return top >= 0 && bottom <= edge ? [i] : [];
        });
      })()`);
      for (const line of seen) read.add(line);
      const next = await gallery.browser.evaluate<string | null>(NEXT);
      if (next === "answer") expect([...read]).toHaveLength(lines);
      if (next === null) break;
      await press();
    }
    expect(await gallery.browser.evaluate(NEXT)).toBeNull();
    const field = await boxOf("[data-testid=match-input]");
    expect(field.top).toBeGreaterThan(0);
    expect(field.bottom).toBeLessThanOrEqual(PHONE.height);
    await gallery.browser.until(
      `document.activeElement === document.querySelector("[data-testid=match-input]")`,
    );
  });

  it.each([
    ["a phone", PHONE],
    ["the smallest phone", SMALL],
  ])(
    "says on %s that the number comes next, as long as its field is not in view",
    async (_, size) => {
      await gallery.browser.resize(size);
      await showStill("request-transaction", { lang });
      expect(await gallery.browser.evaluate(NEXT)).not.toBeNull();
      const hint = await boxOf("[data-testid=next-button]");
      expect(hint.bottom).toBeLessThanOrEqual(size.height);
      for (let steps = 0; (await gallery.browser.evaluate(NEXT)) !== null; steps += 1) {
        expect(steps).toBeLessThan(6);
        await press();
      }
      const field = await boxOf("[data-testid=match-input]");
      expect(field.bottom).toBeLessThanOrEqual(size.height);
      await gallery.browser.evaluate(`scrollTo({ top: 10_000, behavior: "instant" })`);
      await gallery.browser.until(`${NEXT} === null`);
      await gallery.browser.evaluate(`scrollTo({ top: 0, behavior: "instant" })`);
      await gallery.browser.until(`${NEXT} !== null`);
    },
  );
});

it("a request that fits into the window has no hint", async () => {
  await gallery.browser.resize({ width: 768, height: 1024 });
  for (const sample of ["request", "request-transaction", "request-none"]) {
    await gallery.show(sample);
    expect(await gallery.browser.evaluate(NEXT), sample).toBeNull();
  }
});
