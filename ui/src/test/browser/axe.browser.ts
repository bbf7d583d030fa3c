// Every screen in light, dark and with text of twice the size: axe-core finds nothing against WCAG 2.2 AA.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Gallery, type Look } from "./gallery";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const PHONE = { width: 390, height: 844 };

let gallery: Gallery;
beforeAll(async () => {
  gallery = await Gallery.open();
  await gallery.browser.resize(PHONE);
});
afterAll(() => gallery.close());

/** axe's findings on the current page, one per line. */
async function findings(): Promise<string[]> {
  if (await gallery.browser.evaluate("window.axe === undefined"))
    await gallery.browser.evaluate(`${AXE};0`);
  const { violations } = await gallery.browser.evaluate<AxeResults>(
    `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ["violations"] })`,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) => `${id}: ${help}\n  ${html.slice(0, 200)}\n  ${failureSummary}`,
    ),
  );
}

/** Checks every sample and reports all findings together. */
async function look(look: Look): Promise<void> {
  const found: string[] = [];
  for (const sample of gallery.samples) {
    await gallery.show(sample, look);
    found.push(...(await findings()).map((finding) => `${sample}: ${finding}`));
  }
  expect(found).toEqual([]);
}

/** Sheets and pages that open on a press. */
const OPENED: [string, string][] = [
  ["welcome", "new-phone"],
  ["welcome", "what"],
  ["where-to-go", "same-device"],
  ["pin-approve", "forgotten"],
  ["request", "report"],
  ["deactivated-removed", "remove"],
  ["account", "remove"],
  ["history", "report-entry"],
  ["settings", "open-privacy"],
  ["settings", "open-licences"],
];

describe.each<[string, Look]>([
  ["light", { theme: "light" }],
  ["dark", { theme: "dark" }],
  ["twice the size", { theme: "light", size: "largest" }],
])("axe-core, %s", (_, how) => {
  it("minds no screen", () => look(how), 240_000);

  it("minds nothing that opens on one", async () => {
    const found: string[] = [];
    for (const [sample, press] of OPENED) {
      await gallery.show(sample, { ...how, press });
      found.push(...(await findings()).map((finding) => `${sample} ${press}: ${finding}`));
    }
    expect(found).toEqual([]);
  }, 120_000);
});

describe("more contrast, as the system asks", () => {
  it("minds no screen", async () => {
    await gallery.browser.prefer({ "prefers-contrast": "more" });
    await look({});
    await gallery.browser.prefer({});
  }, 240_000);
});

describe("axe-core itself", () => {
  it("defects_put_in_then_found", async () => {
    await gallery.show("home-quiet", { theme: "light" });
    await gallery.browser.evaluate(
      `document.querySelector("main").insertAdjacentHTML("beforeend",
        '<button type="button"></button><p id="pale">Hardly to be read</p>');
      document.querySelector("#pale").style.color = "#c0c0c0"; 0`,
    );
    const found = (await findings()).map((finding) => finding.split(":")[0]);
    expect(found.sort()).toEqual(["button-name", "color-contrast"]);
  });
});
