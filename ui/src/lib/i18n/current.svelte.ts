// The current language. Reactive: readers update when it changes.
import { untrack } from "svelte";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import app from "$locales/en/app.ftl?raw";
import errors from "$locales/en/errors.ftl?raw";
import { formatsOf, variantOf, type Formats } from "./formats";
import { firstOf, isLanguage, type Language } from "./languages";

export interface Current {
  language: Language;
  /** Searched in this order; English is last. */
  bundles: FluentBundle[];
  formats: Formats;
}

// One chunk per language (see vite.config.ts); English is part of the window.
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

/** The languages of this build. */
export const available: Language[] = [
  "en" as const,
  ...Object.keys(others).flatMap((path) => /\/(\w+)\/app\.ftl$/.exec(path)?.[1] ?? []),
]
  .filter(isLanguage)
  .sort();

/** The first of the system's languages that is available. */
export function systemLanguage(): Language {
  return firstOf(navigator.languages, available) ?? "en";
}

let shown = $state.raw<Current>({ language: "en", bundles: [english], formats: formatsOf("en") });
let settled = $state(systemLanguage() === "en");
let wanted: Language = "en";

export function current(): Current {
  return shown;
}

/** Whether the first language is loaded. Nothing is shown before, so that the text never changes its language. */
export function isSettled(): boolean {
  return settled;
}

/** Switches to `setting`, or to the system's language where it is null. */
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
  // Superseded by a later choice.
  if (wanted !== language) return;
  const bundles = language === "en" ? [english] : [bundleOf(language, sources), english];
  shown = { language, bundles, formats: formatsOf(language) };
  settled = true;
}

/** Texts of a file that fails to load are shown in English. */
function orNothing(source: Promise<string>): Promise<string> {
  return source.catch(() => "");
}
