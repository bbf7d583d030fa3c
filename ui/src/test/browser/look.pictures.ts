// Screenshots: LOOK="settings&lang=de settings&theme=dark" AT=390x844 TO=folder npm run axe
// The name `every` stands for all samples: LOOK="every&lang=mt&size=largest".
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { it } from "vitest";
import { Gallery, type Look } from "./gallery";

const wanted = (process.env.LOOK ?? "").split(" ").filter((look) => look !== "");
const [width = 390, height = 844] = (process.env.AT ?? "").split("x").filter(Boolean).map(Number);
const to = process.env.TO ?? join(import.meta.dirname, "../../../../target/pictures");

it("pictures_wanted_then_taken", async () => {
  const gallery = await Gallery.open();
  mkdirSync(to, { recursive: true });
  await gallery.browser.resize({ width, height });
  for (const name of wanted) {
    const [first = "", ...options] = name.split("&");
    const look = Object.fromEntries(options.map((option) => option.split("="))) as Look;
    for (const sample of first === "every" ? gallery.samples : [first]) {
      await gallery.show(sample, look);
      writeFileSync(
        join(to, `${[sample, ...options].join("-")}-${width}.png`),
        await gallery.browser.picture(),
      );
    }
  }
  await gallery.close();
}, 600_000);
