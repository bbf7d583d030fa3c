// The language on show. Whatever reads it is drawn again when it changes.
import { untrack } from "svelte";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import app from "$locales/en/app.ftl?raw";
import errors from "$locales/en/errors.ftl?raw";
import { formatsOf, variantOf, type Formats } from "./formats";
import { firstOf, isLanguage, type Language } from "./languages";

export interface Current {
  language: Language;
  /** Where a text is looked for, in this order; English is last. */
  bundles: FluentBundle[];
  formats: Formats;
}

// One chunk a language (see vite.config.ts); English is part of the window.
const others = import.meta.glob<string>(
  ["$locales/*/app.ftl", "$locales/*/errors.ftl", "!$locales/en/*"],
  { query: "?raw", import: "default" },
);

function sourcesOf(language: Language) {
  return Object.entries(others).filter(([path]) => path.includes(`/${language}/`));
}

function bundleOf(language: Language, sources: string[]): FluentBundle {
  const bundle = new FluentBundle(variantOf(language));
  for (const source of sources) bundle.addResource(new FluentResource(source));
  return bundle;
}

const english = bundleOf("en", [app, errors]);

/** Every language that this build has. */
export const available: Language[] = [
  "en" as const,
  ...Object.keys(others).flatMap((path) => /\/(\w+)\/app\.ftl$/.exec(path)?.[1] ?? []),
]
  .filter(isLanguage)
  .sort();

/** What the system asks for first, of what we have. */
export function systemLanguage(): Language {
  return firstOf(navigator.languages, available) ?? "en";
}

let shown = $state.raw<Current>({ language: "en", bundles: [english], formats: formatsOf("en") });
let settled = $state(systemLanguage() === "en");
let wanted: Language = "en";

export function current(): Current {
  return shown;
}

/** Whether the first choice is loaded: nothing is shown before in a language that it does not stay in. */
export function isSettled(): boolean {
  return settled;
}

/** Shows everything in `setting`, or in the system's language where nothing is set. */
export async function choose(setting: string | null): Promise<void> {
  const language = firstOf(setting === null ? [] : [setting], available) ?? systemLanguage();
  if (language === wanted && language === untrack(current).language) {
    settled = true;
    return;
  }
  wanted = language;
  const sources = await Promise.all(
    sourcesOf(language)
      .map(([, load]) => load())
      .map(orNothing),
  );
  // A later choice was made meanwhile.
  if (wanted !== language) return;
  const bundles = language === "en" ? [english] : [bundleOf(language, sources), english];
  shown = { language, bundles, formats: formatsOf(language) };
  settled = true;
}

/** A file that does not load leaves its texts in English; it never leaves the window empty. */
function orNothing(source: Promise<string>): Promise<string> {
  return source.catch(() => "");
}
