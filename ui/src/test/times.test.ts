// The server's pages and mails are compared with the same table, in crates/server/src/text/moment.rs.
import { expect, it, vi } from "vitest";
import table from "../../../tests/times.json";
import { available } from "$lib/i18n";
import { momentFormat } from "$lib/i18n/formats";

/** The web view's CLDR may have another kind of space than the server's. */
const spaces = (text: string) => text.replace(/\s/g, " ");

it("all_languages_then_in_the_table", () => {
  expect(Object.keys(table.languages)).toEqual(available);
});

it.each(available)("%s_then_times_as_in_mails_with_the_zone", (language) => {
  const shown = table.times.map(({ at, zone }) =>
    momentFormat(language, zone)(new Date(at * 1000)),
  );
  expect(shown.map(spaces)).toEqual(table.languages[language].map(spaces));
});

it("web_view_without_irish_then_in_figures_with_the_zone", () => {
  vi.spyOn(Intl.DateTimeFormat, "supportedLocalesOf").mockReturnValue([]);
  const at = new Date("2026-11-20T10:38:00Z");
  expect(momentFormat("ga", "Europe/Brussels")(at)).toBe("20/11/2026, 11:38 CET");
});
