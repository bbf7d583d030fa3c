// Text by key from locales/<language>/*.ftl, and times and numbers as the language writes them. No text is written
// anywhere else.
import type { FluentBundle, FluentVariable } from "@fluent/bundle";
import type { ErrorCode } from "$lib/ipc/bindings.gen";
import { current } from "./current.svelte";
import type { Language } from "./languages";
import { unbroken, unmarked } from "./unbroken";
import type { MessageKey, Messages } from "./messages.gen";

export { available, choose, isSettled, systemLanguage } from "./current.svelte";
export { LANGUAGES, type Language } from "./languages";
export type { MessageKey } from "./messages.gen";

/** The arguments of `t` after a key: values for exactly the message's placeables, and nothing if it has none. */
type Values<Key extends MessageKey> = [Messages[Key]] extends [never]
  ? []
  : [values: Record<Messages[Key], FluentVariable>];

/** The current language. */
export function language(): Language {
  return current().language;
}

/** The text of `key`, in English where the language lacks it. */
export function t<Key extends MessageKey>(key: Key, ...values: Values<Key>): string {
  for (const bundle of current().bundles) {
    const text = textIn(bundle, key, values[0]);
    if (text !== undefined) return unbroken(text, language());
  }
  return key;
}

function textIn(
  bundle: FluentBundle,
  key: string,
  values: Record<string, FluentVariable> | undefined,
): string | undefined {
  const [id = key, attribute] = key.split(".");
  const message = bundle.getMessage(id);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  if (pattern === null || pattern === undefined) return undefined;
  const errors: Error[] = [];
  const text = bundle.formatPattern(pattern, values, errors);
  return errors.length > 0 ? undefined : text;
}

/** `t` without the marks for the layout of lines, for places that show plain text only. */
export function plain<Key extends MessageKey>(key: Key, ...values: Values<Key>): string {
  return unmarked(t(key, ...values));
}

type Dashed<Code extends string> = Code extends `${infer Head}_${infer Rest}`
  ? `${Head}-${Dashed<Rest>}`
  : Code;

export function errorTitle(code: ErrorCode): string {
  return t(`${errorKey(code)}.title`);
}

export function errorText(code: ErrorCode): string {
  return t(errorKey(code));
}

function errorKey<Code extends ErrorCode>(code: Code) {
  return `error-${code.replaceAll("_", "-") as Dashed<Code>}` as const;
}

/** "2 minutes ago" in the reader's language. */
export function ago(seconds: number): string {
  if (seconds < 5) return t("time-just-now");
  if (seconds < 60) return plain("time-seconds-ago", { count: seconds });
  if (seconds < 3600) return plain("time-minutes-ago", { count: Math.floor(seconds / 60) });
  if (seconds < 86_400) return plain("time-hours-ago", { count: Math.floor(seconds / 3600) });
  return plain("time-days-ago", { count: Math.floor(seconds / 86_400) });
}

function dateOf(unixSeconds: number): Date {
  return new Date(unixSeconds * 1000);
}

/** The time of day in the reader's zone. */
export function timeOfDay(unixSeconds: number): string {
  return current().formats.clock.format(dateOf(unixSeconds));
}

/** Day and time in the reader's zone, short. */
export function dateAndTime(unixSeconds: number): string {
  return current().formats.moment(dateOf(unixSeconds));
}

/** Whole days from the day of `then` to that of `now`, by the reader's calendar. */
function daysBetween(then: Date, now: Date): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(now) - midnight(then)) / 86_400_000);
}

/** "Today", "Yesterday" or the date, as a heading. */
export function dayHeading(unixSeconds: number, nowUnixSeconds = Date.now() / 1000): string {
  const [then, now] = [dateOf(unixSeconds), dateOf(nowUnixSeconds)];
  const days = daysBetween(then, now);
  if (days === 0) return t("time-today");
  if (days === 1) return t("time-yesterday");
  const { day, dayOfYear } = current().formats;
  return capital((then.getFullYear() === now.getFullYear() ? day : dayOfYear).format(then));
}

/** Capitalises the first letter: some languages write days in lower case. */
function capital(text: string): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase(language()) + rest.join("");
}

export function number(value: number): string {
  return current().formats.number.format(value);
}

/** An amount as the pages of the server write it, "1,250.50". */
export function amount(value: number): string {
  return current().formats.amount.format(value);
}

/** The language's decimal separator, for amount fields. */
export function decimalSeparator(): "," | "." {
  const parts = current().formats.amount.formatToParts(1.5);
  return parts.find((part) => part.type === "decimal")?.value === "." ? "." : ",";
}

/** "1:05", for a time left. */
export function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
