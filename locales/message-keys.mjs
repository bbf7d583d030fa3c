// `npm run message-keys`: writes the ids of the window's messages, with the names of their placeables, as a type.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";

const here = import.meta.dirname;
const FILES = ["app.ftl", "errors.ftl"];
const OUT = join(here, "../ui/src/lib/i18n/messages.gen.ts");

/** Every node inside a pattern, itself included. */
function* nodesIn(pattern) {
  yield pattern;
  if (pattern === null || typeof pattern !== "object") return;
  for (const child of Object.values(pattern)) yield* nodesIn(child);
}

function placeables(pattern) {
  const names = [...nodesIn(pattern)]
    .filter((node) => node?.type === "var")
    .map(({ name }) => name);
  return [...new Set(names)].sort();
}

/** The text of the generated module. English is the source: every language names the same placeables. */
export function messageTypes() {
  const rows = FILES.flatMap((file) => {
    const { body } = new FluentResource(readFileSync(join(here, "en", file), "utf8"));
    return body.flatMap(({ id, value, attributes }) => [
      ...(value === null ? [] : [[id, value]]),
      ...Object.entries(attributes).map(([name, pattern]) => [`${id}.${name}`, pattern]),
    ]);
  });
  const fields = rows.map(([key, pattern]) => {
    const names = placeables(pattern).map((name) => `"${name}"`);
    return `  "${key}": ${names.join(" | ") || "never"};\n`;
  });
  return (
    "// Generated from locales/en by `npm run message-keys`; do not edit.\n\n" +
    "/** The messages of the window by key (`id` or `id.attribute`), each with the names of its placeables. */\n" +
    `export interface Messages {\n${fields.join("")}}\n\n` +
    "export type MessageKey = keyof Messages;\n"
  );
}

if (process.argv[1] === import.meta.filename) writeFileSync(OUT, messageTypes());
