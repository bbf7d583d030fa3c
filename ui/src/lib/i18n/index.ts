// Text by key from locales/<language>/*.ftl. No text stands anywhere else.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import app from "$locales/en/app.ftl?raw";
import errors from "$locales/en/errors.ftl?raw";
import type { ErrorCode } from "$lib/ipc/bindings.gen";

export const language = "en";

const bundle = new FluentBundle(language);
for (const source of [app, errors]) bundle.addResource(new FluentResource(source));

type Args = Record<string, FluentVariable>;

/** The text of `key`; a missing key is a defect, found by the tests. */
export function t(key: string, args?: Args): string {
  const [id = key, attribute] = key.split(".");
  const message = bundle.getMessage(id);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  if (pattern === null || pattern === undefined) return key;
  return bundle.formatPattern(pattern, args);
}

export function errorTitle(code: ErrorCode): string {
  return t(`${errorKey(code)}.title`);
}

export function errorText(code: ErrorCode): string {
  return t(errorKey(code));
}

function errorKey(code: ErrorCode): string {
  return `error-${code.replaceAll("_", "-")}`;
}

const relative = new Intl.RelativeTimeFormat(language, { numeric: "always" });
const clockTime = new Intl.DateTimeFormat(language, { timeStyle: "short" });

/** "2 minutes ago" in the reader's language. */
export function ago(seconds: number): string {
  if (seconds < 5) return t("time-just-now");
  if (seconds < 60) return relative.format(-seconds, "second");
  if (seconds < 3600) return relative.format(-Math.floor(seconds / 60), "minute");
  if (seconds < 86_400) return relative.format(-Math.floor(seconds / 3600), "hour");
  return relative.format(-Math.floor(seconds / 86_400), "day");
}

/** The time of day in the reader's zone. */
export function timeOfDay(unixSeconds: number): string {
  return clockTime.format(new Date(unixSeconds * 1000));
}

/** "1:05", for a time left. */
export function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
