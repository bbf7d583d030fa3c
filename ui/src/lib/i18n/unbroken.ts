// Hyphens at which a line must not end. Browsers break after every hyphen unless a word joiner follows it.
import type { Language } from "./languages";

const JOINER = "\u2060";

/** An abbreviation and its hyphen, before a noun: “PIN-koodi”, “QR-Code”, “Wi-Fi”, “E-Mail”. */
const ABBREVIATION = /\b(?:PIN|QR|Wi|[Ee])-(?=\p{L})/gu;
/** The Maltese article and its hyphen, alone or with a preposition: “l-apparat”, “għall-browser”. */
const ARTICLE = /(?:^|[^\p{L}])\p{L}{1,6}-(?=\p{L})/gu;
/** A value put into the text, between the marks that isolate its direction: an address, a name, a date. */
const VALUE = /\u2068[^\u2068\u2069]*\u2069/gu;

/** `text` with a word joiner after the hyphens at which no line may end. */
export function unbroken(text: string, language: Language): string {
  if (!text.includes("-")) return text;
  const joined = (hyphened: string) => hyphened + JOINER;
  const shown = text
    .replace(VALUE, (value) => value.replace(/\w-(?=\w)/g, joined))
    .replace(ABBREVIATION, joined);
  return language === "mt" ? shown.replace(ARTICLE, joined) : shown;
}

/** `text` without the marks for the layout of lines, for places that show plain text only. */
export function unmarked(text: string): string {
  return text.replace(/[\u2060\u2068\u2069]/g, "");
}
