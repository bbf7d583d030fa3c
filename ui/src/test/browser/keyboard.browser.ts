// Keyboard use: every control can be reached, is visible when focused, and Escape goes back.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Gallery } from "./gallery";

let gallery: Gallery;
beforeAll(async () => {
  gallery = await Gallery.open();
  await gallery.browser.resize({ width: 390, height: 844 });
});
afterAll(() => gallery.close());

/** An element's name for messages. A radio group is one stop. */
const NAME = `const every = [...document.querySelectorAll("*")];
  const nameOf = (e) => e.type === "radio" ? "radio " + e.name
    : (e.dataset.testid ?? "") + " " + (e.ariaLabel ?? e.textContent ?? "").trim().slice(0, 40) + " #" + every.indexOf(e);`;

const REACHABLE = `(() => { ${NAME}
  const all = document.querySelectorAll('button, a[href], input, select, textarea, summary, [tabindex="0"]');
  return [...new Set([...all].filter((e) => e.checkVisibility({ visibilityProperty: true }) && e.type !== "file").map(nameOf))];
})()`;

/** The focused element, and whether it is visible and not obscured. */
const STOP = `(() => { ${NAME}
  const e = document.activeElement;
  if (e === null || e === document.body) return null;
  // The label of a radio button that is itself not drawn.
  const drawn = e.type === "radio" ? [e, e.nextElementSibling, e.closest("label")] : [e];
  const isMarked = ({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  const seen = drawn.find((one) => one !== null && isMarked(getComputedStyle(one))) ?? e;
  const { left, right, top, bottom } = seen.getBoundingClientRect();
  const on = document.elementFromPoint((left + right) / 2, Math.min(innerHeight - 2, Math.max(1, (top + bottom) / 2)));
  return {
    name: nameOf(e),
    marked: isMarked(getComputedStyle(seen)),
    uncovered: on !== null && (seen.contains(on) || on.contains(seen) || seen.parentElement.contains(on)),
  };
})()`;

interface Stop {
  name: string;
  marked: boolean;
  uncovered: boolean;
}

async function walk(): Promise<Stop[]> {
  const stops: Stop[] = [];
  // From the heading to the end, and round through the window's frame to what stands above it.
  let rounds = 0;
  const most = (await gallery.browser.evaluate<string[]>(REACHABLE)).length + 20;
  for (let step = 0; step < most; step += 1) {
    await gallery.browser.press("Tab");
    const stop = await gallery.browser.evaluate<Stop | null>(STOP);
    if (stop === null) rounds += 1;
    if (rounds > 1 || (stop !== null && stop.name === stops[0]?.name)) break;
    if (stop !== null) stops.push(stop);
  }
  return stops;
}

describe("keyboard", () => {
  it("reaches everything and shows where it is", async () => {
    const missed: string[] = [];
    for (const sample of gallery.samples) {
      // A notice that any key takes away stands still here.
      if (sample === "still-there") continue;
      await gallery.show(sample);
      const stops = await walk();
      for (const name of await gallery.browser.evaluate<string[]>(REACHABLE)) {
        if (!stops.some((stop) => stop.name === name))
          missed.push(`${sample}: ${name} is not reached`);
      }
      for (const { name, marked, uncovered } of stops) {
        if (!marked) missed.push(`${sample}: ${name} does not show its focus`);
        if (!uncovered) missed.push(`${sample}: ${name} is obscured`);
      }
    }
    expect(missed).toEqual([]);
  }, 240_000);

  it("goes back by Escape wherever the screen can go back", async () => {
    const stuck: string[] = [];
    for (const sample of gallery.samples) {
      await gallery.show(sample);
      const way = await gallery.browser.evaluate<boolean>(
        `document.querySelector("[data-testid=back]") !== null`,
      );
      await gallery.browser.evaluate("window.actions.length = 0");
      await gallery.browser.press("Escape");
      const went = await gallery.browser.evaluate<boolean>(
        `window.actions.some(({ type }) => type === "back")`,
      );
      if (way !== went)
        stuck.push(`${sample}: ${way ? "does not go back" : "goes back without a way"}`);
    }
    expect(stuck).toEqual([]);
  }, 120_000);

  it("presses what has the focus by Enter and by Space", async () => {
    for (const key of ["Enter", "Space"] as const) {
      await gallery.show("home-quiet");
      await gallery.browser.evaluate(`document.querySelector("[data-testid=scan]").focus()`);
      await gallery.browser.press(key);
      const pressed = `window.actions.some(({ type }) => type === "openScanner")`;
      expect(await gallery.browser.evaluate(pressed), key).toBe(true);
      await gallery.browser.evaluate("window.actions.length = 0");
    }
  });

  it("selects by Select all only what may be copied", async () => {
    const selected = async (sample: string) => {
      await gallery.show(sample);
      return gallery.browser.evaluate<string>(
        `(document.execCommand("selectAll"), getSelection().toString().trim())`,
      );
    };
    expect(await selected("home-quiet")).toBe("");
    expect(await selected("otp")).toContain("7K0");
    expect(await selected("where-to-go-address")).toBe("login.example.eu");
  });

  it("returns to where the reader was, and begins every other page at its top", async () => {
    await gallery.show("settings");
    const at = () => gallery.browser.evaluate<number>("Math.round(scrollY)");
    const click = (testid: string) =>
      gallery.browser.evaluate(`document.querySelector("[data-testid=${testid}]").click()`);
    await gallery.browser.evaluate("scrollTo(0, 300)");
    await gallery.browser.until("scrollY === 300");
    await gallery.browser.evaluate("new Promise((done) => requestAnimationFrame(() => done()))");
    await click("open-privacy");
    await gallery.browser.until(`document.querySelector("[data-testid=privacy]")`);
    expect(await at()).toBe(0);
    await click("back");
    await gallery.browser.until(`document.querySelector("[data-testid=open-privacy]")`);
    expect(await at()).toBe(300);
  });

  it("closes a sheet by Escape and stays on the screen", async () => {
    await gallery.show("request", { press: "report" });
    await gallery.browser.until(`document.querySelector("dialog[open]")`);
    await gallery.browser.evaluate("window.actions.length = 0");
    await gallery.browser.press("Escape");
    await gallery.browser.until(`document.querySelector("dialog[open]") === null`);
    expect(await gallery.browser.evaluate("window.actions.length")).toBe(0);
  });
});

describe("motion", () => {
  it("less of it is asked for then nothing moves by itself", async () => {
    const moving: string[] = [];
    for (const sample of gallery.samples) {
      await gallery.show(sample);
      const found = await gallery.browser.evaluate<
        string[]
      >(`[...document.querySelectorAll("*")].flatMap((e) => {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(e);
        const lasts = (times) => times.split(",").some((time) => parseFloat(time) > 0.01);
        return (animationName !== "none" && lasts(animationDuration)) || lasts(transitionDuration) ? [e.tagName + "." + e.className] : [];
      })`);
      moving.push(...found.map((name) => `${sample}: ${name}`));
    }
    expect(moving).toEqual([]);
  }, 120_000);
});
