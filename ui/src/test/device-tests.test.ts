// The first tester with a phone follows docs/device-tests.md by the labels on the screen and the lines of the log.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { messages } from "./messages";

const ROOT = join(import.meta.dirname, "../../..");
const steps = readFileSync(join(ROOT, "docs/device-tests.md"), "utf8");

const plugins = ["crates/device-key", "crates/background-check"]
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /^(src|android\/src\/main|ios\/Sources)\/.*\.(rs|kt|swift)$/.test(name))
      .map((name) => readFileSync(join(ROOT, folder, name), "utf8")),
  )
  .join("\n");

describe("steps of a device test", () => {
  it("label_is_named_then_the_app_or_a_page_has_it", () => {
    const known = new Set(messages("en").flatMap(([, texts]) => texts));
    const labels = [...steps.matchAll(/\*\*([A-Z][^*.]+)\*\*/g)]
      .flatMap(([, path = ""]) => path.split(" → "))
      .filter((label) => label !== "My Account");
    expect(labels.length).toBeGreaterThan(3);
    expect(labels.filter((label) => !known.has(label))).toEqual([]);
  });

  it("log_is_searched_then_the_line_is_written", () => {
    const searched = [...steps.matchAll(/grep "([^"]+)"/g)].map(([, line = ""]) => line);
    expect(searched).toEqual(["a key was created"]);
    expect(searched.filter((line) => !plugins.includes(`"${line}"`))).toEqual([]);
    expect(plugins).toContain('"device-key: created: %{public}@"');
    expect(steps).toContain("`created: secure-element`");
  });
});
