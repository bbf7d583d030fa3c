// The texts of Android and iOS match locales/: `npm run phone-texts` was run, and no language is left over.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { phoneTexts } from "../../../locales/phone-texts.mjs";
import { LANGUAGES } from "$lib/i18n/languages";

const ROOT = join(import.meta.dirname, "../../..");
const texts = phoneTexts();

describe("texts of the phones", () => {
  it("phone_ftl_changed_then_the_files_of_android_and_ios_are_written_anew", () => {
    const stale = [...texts].filter(([path, text]) => {
      const file = join(ROOT, path);
      return !existsSync(file) || readFileSync(file, "utf8") !== text;
    });
    expect(stale.map(([path]) => path)).toEqual([]);
  });

  it("a_language_is_gone_then_its_files_are_too", () => {
    const folders = new Set([...texts.keys()].map((path) => dirname(dirname(path))));
    const committed = [...folders].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((name) =>
        join(folder, name),
      ),
    );
    const written = committed.filter((path) =>
      /(phone_texts\.xml|\.strings|locales_config\.xml)$/.test(path),
    );
    expect(written.sort()).toEqual([...texts.keys()].sort());
  });

  it("every_language_has_all_four_files", () => {
    for (const language of Object.keys(LANGUAGES)) {
      const folder = language === "en" ? "/values/" : `/values-${language}/`;
      const own = [...texts.keys()].filter(
        (path) => path.includes(folder) || path.includes(`/${language}.lproj/`),
      );
      expect(own).toHaveLength(4);
    }
  });

  it("swift_asks_for_a_text_then_it_is_among_the_written_ones", () => {
    const written = texts.get(
      "src-tauri/gen/apple/countersign-app_iOS/en.lproj/Localizable.strings",
    );
    const asked = ["crates/device-key/ios/Sources", "crates/background-check/ios/Sources"].flatMap(
      (folder) =>
        readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
          .filter((name) => name.endsWith(".swift"))
          .map((name) => readFileSync(join(ROOT, folder, name), "utf8"))
          .flatMap((text) => [...text.matchAll(/"phone-[a-z-]+"/g)].map(([key]) => key)),
    );
    expect(asked).not.toEqual([]);
    expect(asked.filter((key) => !written?.includes(`${key} = `))).toEqual([]);
  });
});
