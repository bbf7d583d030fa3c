// A date as three numbers on the screen and one text for Rust.

const PARTS = ["day", "month", "year"] as const;
export type DatePart = (typeof PARTS)[number];
type DateDraft = Record<DatePart, string>;

/** Splits "31.12.2026", "31/12/2026", "31-12-2026" or "2026-12-31". */
export function partsOf(text: string): DateDraft {
  const [first = "", second = "", third = ""] = text.split(/[./-]/).map((part) => part.trim());
  return first.length === 4
    ? { year: first, month: second, day: third }
    : { day: first, month: second, year: third };
}

/** `day.month.year`, or an empty text where nothing was typed. */
export function textOf({ day, month, year }: DateDraft): string {
  return day + month + year === "" ? "" : `${day}.${month}.${year}`;
}

/** The order in which the language writes a date. */
export function orderIn(language: string): DatePart[] {
  const parts = new Intl.DateTimeFormat(language).formatToParts(new Date(2026, 0, 31));
  const order = parts.map((part) => part.type).filter((type): type is DatePart => isPart(type));
  // English dates are European here; the bare tag would put the month first.
  return order.length === 3 && order[0] !== "month" ? order : [...PARTS];
}

function isPart(type: string): type is DatePart {
  return (PARTS as readonly string[]).includes(type);
}
