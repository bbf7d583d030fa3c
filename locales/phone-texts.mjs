// `npm run phone-texts`: writes the texts of phone.ftl in every language as resources of Android and iOS, and the list of
// languages for Android.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { FluentResource } from "@fluent/bundle";

const here = import.meta.dirname;
const root = join(here, "..");

/** Android: the resource folder of a module and the prefixes of its keys. */
const MODULES = [
  ["crates/device-key/android/src/main/res", ["phone-confirm-", "phone-use-"]],
  ["crates/background-check/android/src/main/res", ["phone-channel-", "phone-waiting-"]],
];
const ANDROID_LOCALES = "src-tauri/gen/android/app/src/main/res/xml/locales_config.xml";

/** iOS: keys that the app shows, and those that the system shows in permission dialogs. */
const APPLE = "src-tauri/gen/apple/countersign-app_iOS";
const SHOWN = ["phone-captured", "phone-confirm-", "phone-use-", "phone-waiting-"];
const REASONS = [
  ["phone-camera-reason", "NSCameraUsageDescription"],
  ["phone-face-reason", "NSFaceIDUsageDescription"],
];

const WRITTEN_BY = "Written by `npm run phone-texts` from locales/.";

/** File texts by their path from the repository's root. */
export function phoneTexts() {
  const languages = readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "glossary")
    .map(({ name }) => name)
    .sort();
  return new Map([
    [ANDROID_LOCALES, localesConfig(languages)],
    ...languages.flatMap((language) => filesOf(language, textsOf(language))),
  ]);
}

function textsOf(language) {
  const { body } = new FluentResource(readFileSync(join(here, language, "phone.ftl"), "utf8"));
  return body.map(({ id, value }) => {
    if (typeof value !== "string") throw new Error(`${language}: ${id} is more than a plain text`);
    return [id, value];
  });
}

function filesOf(language, texts) {
  const of = (beginnings) =>
    texts.filter(([id]) => beginnings.some((beginning) => id.startsWith(beginning)));
  const folder = language === "en" ? "values" : `values-${language}`;
  const reasons = REASONS.map(([id, name]) => [name, new Map(texts).get(id)]);
  return [
    ...MODULES.map(([res, beginnings]) => [
      `${res}/${folder}/phone_texts.xml`,
      resources(of(beginnings)),
    ]),
    [`${APPLE}/${language}.lproj/Localizable.strings`, strings(of(SHOWN))],
    [`${APPLE}/${language}.lproj/InfoPlist.strings`, strings(reasons)],
  ];
}

function resources(texts) {
  const rows = texts.map(
    ([id, text]) => `    <string name="${id.replaceAll("-", "_")}">${androidText(text)}</string>\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<!-- ${WRITTEN_BY} -->\n<resources>\n${rows.join("")}</resources>\n`;
}

/** Escaped for XML and for Android, where quotes, a leading @ or ? and \ are special. */
function androidText(text) {
  const xml = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return xml.replace(/[\\'"]|^[@?]/g, "\\$&");
}

function strings(texts) {
  const rows = texts.map(([name, text]) => `"${name}" = "${text.replace(/[\\"]/g, "\\$&")}";\n`);
  return `/* ${WRITTEN_BY} */\n${rows.join("")}`;
}

function localesConfig(languages) {
  const rows = languages.map((language) => `    <locale android:name="${language}" />\n`);
  return (
    `<?xml version="1.0" encoding="utf-8"?>\n<!-- ${WRITTEN_BY} -->\n` +
    `<locale-config xmlns:android="http://schemas.android.com/apk/res/android">\n${rows.join("")}</locale-config>\n`
  );
}

if (process.argv[1] === import.meta.filename) {
  for (const [path, text] of phoneTexts()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
