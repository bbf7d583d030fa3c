// A result of the history has the same colour in the app and on the pages.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { resultTone } from "../screens/history/words";

const css = readFileSync(
  join(import.meta.dirname, "../../../crates/server/assets/style/journeys.css"),
  "utf8",
);

/** The tone of a result on the pages: the name of its background, which is plain without a rule of its own. */
function toneOnPages(result: string): string {
  const rule = new RegExp(`\\.state\\.${result}(?:,[^{]*)?\\s*\\{([^}]*)\\}`).exec(css)?.[1] ?? "";
  return /--(good|attention|stop)-soft/.exec(rule)?.[1] ?? "plain";
}

it.each([
  ["signedIn", "signed-in"],
  ["signed", "signed"],
  ["denied", "denied"],
  ["expired", "expired"],
  ["cancelled", "cancelled"],
  ["failed", "failed"],
] as const)("%s_then_the_same_colour_in_the_app_and_on_the_pages", (result, word) => {
  expect(toneOnPages(word)).toBe(resultTone(result));
});
