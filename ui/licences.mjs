// `npm run licences`: what of others is in the app, with version, licence and copyright, from Cargo's own
// metadata and from the modules that the window's bundle really holds. Writes src/lib/licences/list.gen.json.
//
// cargo-about (looked at in 0.9) does not do this job: it knows no npm modules, and it prints a licence's text again for
// each copyright line and chooses one licence of an "OR". The app shows each text once and the notices by component,
// from one list that fits into the window. It would replace `crates()` alone, and its output would still have to be taken
// apart for the notices.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = join(root, "ui/src/lib/licences/list.gen.json");
const APP = "countersign-app";

/** By the sentence that only this licence has; the first that fits counts. */
const KNOWN = [
  ["Apache-2.0", /Apache License\s+Version 2\.0, January 2004/],
  ["MPL-2.0", /Mozilla Public License Version 2\.0/],
  ["BSL-1.0", /Boost Software License - Version 1\.0/],
  ["CDLA-Permissive-2.0", /Community Data License Agreement - Permissive - Version 2\.0/],
  ["Unicode-3.0", /UNICODE LICENSE V3/],
  ["CC0-1.0", /CC0 1\.0 Universal/],
  ["Unlicense", /This is free and unencumbered software released into the public domain/],
  ["Zlib", /This software is provided .as-is., without any express or implied\s+warranty/],
  [
    "ISC",
    /Permission to use, copy, modify, and\/or distribute this software for any\s+purpose with or without fee is hereby granted, provided that the above/,
  ],
  [
    "0BSD",
    /Permission to use, copy, modify, and\/or distribute this software for any\s+purpose with or without fee is hereby granted\.?\s/,
  ],
  [
    "BSD-3-Clause",
    /Redistribution and use in source and binary forms[\s\S]*(Neither the name|may not be used to endorse)/,
  ],
  ["BSD-2-Clause", /Redistribution and use in source and binary forms/],
  [
    "MIT",
    /Permission is hereby granted, free of charge[\s\S]*The above copyright notice and this permission notice/,
  ],
];

const COPYRIGHT = /^[\s*/#;-]*((?:Copyright\b|\(c\)\s|©).*\d{4}.*|Copyright (?:\(c\)|©) \S.*)$/i;
/** Lines of the licences' own models and of their definitions, not of anybody's work. */
const NOT_A_NOTICE =
  /\[yyyy\]|\{yyyy\}|<year>|copyright (notice|holder|owner|license|and|law|statement)/i;
/** The Free Software Foundation and others hold the right to the licence's words, not to the work. */
const OF_THE_LICENCE = /Free Software Foundation|Unicode, Inc\. All rights reserved\. Distributed/;

const texts = new Map();

function licenceFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() && /^(licen[cs]e|copying|copyright|notice|unlicense)/i.test(entry.name),
    )
    .map((entry) => readFileSync(join(folder, entry.name), "utf8"))
    .filter((text) => text.length < 60_000);
}

function noticesIn(text) {
  return text
    .split(/\r?\n/)
    .map((line) => COPYRIGHT.exec(line)?.[1]?.trim())
    .filter((line) => line && !NOT_A_NOTICE.test(line) && !OF_THE_LICENCE.test(line))
    .map((line) =>
      line
        .replace(/\s*All rights reserved\.?$/i, "")
        .replace(/\s+/g, " ")
        .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1"),
    );
}

/** The licence's words once, without the notice of the one component that they were found in. */
function remember(text) {
  const name = KNOWN.find(([, sentence]) => sentence.test(text))?.[0];
  if (name === undefined) return;
  const words = text
    .split(/\r?\n/)
    .filter((line) => !COPYRIGHT.test(line) || NOT_A_NOTICE.test(line))
    .join("\n")
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|\s+$/g, "");
  // The shortest one has the fewest additions of its own; the same on every run.
  const before = texts.get(name);
  if (
    before === undefined ||
    words.length < before.length ||
    (words.length === before.length && words < before)
  ) {
    texts.set(name, words);
  }
}

/** One component with its copyright holder: as its files say, else its authors, else its place of publication. */
function component({ name, version, licence, folder, authors = [], home }) {
  const found = licenceFiles(folder);
  found.forEach(remember);
  const notices = [...new Set(found.flatMap(noticesIn))].sort();
  const named =
    notices.length > 0
      ? notices.slice(0, 6)
      : authors.map((author) => author.replace(/\s*<[^>]*>/, ""));
  return { name, version, licence, copyright: named.length > 0 ? named : [home].filter(Boolean) };
}

/** Everything of others that is linked into the app, on whichever platform; not what only builds it. */
function crates() {
  const json = execFileSync("cargo", ["metadata", "--format-version", "1", "--offline"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const { packages, resolve: graph } = JSON.parse(json);
  const byId = new Map(packages.map((one) => [one.id, one]));
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const seen = new Set();
  const queue = [packages.find(({ name, source }) => name === APP && source === null).id];
  while (queue.length > 0) {
    const id = queue.pop();
    if (seen.has(id) || byId.get(id).targets.some(({ kind }) => kind.includes("proc-macro")))
      continue;
    seen.add(id);
    for (const { pkg, dep_kinds } of nodes.get(id).deps) {
      if (dep_kinds.some(({ kind }) => kind === null)) queue.push(pkg);
    }
  }
  return [...seen]
    .map((id) => byId.get(id))
    .filter(({ source }) => source !== null)
    .map(({ name, version, license, manifest_path, authors, repository }) =>
      component({
        name,
        version,
        licence: plainExpression(license),
        folder: dirname(manifest_path),
        authors,
        home: repository,
      }),
    );
}

/** "MIT/Apache-2.0" as it was written before expressions. */
function plainExpression(licence) {
  return (licence ?? "").replace(/\s*\/\s*/g, " OR ");
}

/** The packages whose modules are in the bundle. */
async function modules() {
  const { output } = await build({
    configFile: join(root, "vite.config.ts"),
    logLevel: "error",
    build: { write: false },
  });
  const folders = new Set();
  for (const file of output) {
    for (const id of file.moduleIds ?? []) {
      const folder = /^.*\/node_modules\/(@[^/]+\/)?[^/]+/.exec(id)?.[0];
      if (folder !== undefined) folders.add(resolve(folder));
    }
  }
  return [...folders].map((folder) => {
    const { name, version, license, homepage } = JSON.parse(
      readFileSync(join(folder, "package.json"), "utf8"),
    );
    return component({ name, version, licence: plainExpression(license), folder, home: homepage });
  });
}

const components = [...crates(), ...(await modules())].sort(
  (one, other) =>
    one.name.localeCompare(other.name, "en") || one.version.localeCompare(other.version, "en"),
);
const unnamed = components.filter(({ licence }) => licence === "");
if (unnamed.length > 0)
  throw new Error(`no licence is named by ${unnamed.map(({ name }) => name).join(", ")}`);

const used = new Set(components.flatMap(({ licence }) => licence.split(/[^\w.+-]+/)));
const licences = [...texts]
  .filter(([name]) => used.has(name))
  .sort(([one], [other]) => one.localeCompare(other, "en"))
  .map(([name, text]) => ({ name, text }));
const rows = components.map((one) => `  ${JSON.stringify(one)}`).join(",\n");
writeFileSync(
  out,
  `{"components":[\n${rows}\n],"licences":${JSON.stringify(licences, null, 1)}}\n`,
);
console.log(
  `${components.length} components, texts of ${licences.map(({ name }) => name).join(", ")}`,
);
console.log(
  `without a text: ${[...used].filter((name) => /\d|MIT|ISC|Zlib|Unlicense/.test(name) && !texts.has(name)).join(", ") || "none"}`,
);
