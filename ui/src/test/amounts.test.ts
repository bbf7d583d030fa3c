// The server's pages are compared with the same table, in crates/server/tests/pages/amounts.rs.
import { afterEach, describe, expect, it } from "vitest";
import table from "../../../tests/amounts.json";
import { amount, available, choose, decimalSeparator } from "$lib/i18n";
import { variantOf } from "$lib/i18n/formats";

afterEach(() => choose("en"));

describe("amounts", () => {
  it("s23_all_languages_then_in_the_table", () => {
    expect(Object.keys(table.languages)).toEqual(available);
  });

  it.each(available)("s23_%s_then_amounts_as_on_the_pages", async (language) => {
    await choose(language);
    const expected = table.languages[language];
    expect(table.canonical.map((value) => amount(Number(value)))).toEqual(expected.amounts);
    expect(expected.amounts[0]).toBe(`0${decimalSeparator()}05`);
    // The place of the currency is a text of the pages; CLDR is its source.
    const euros = new Intl.NumberFormat(variantOf(language), {
      style: "currency",
      currency: "EUR",
      currencyDisplay: "code",
    });
    expect(euros.format(1250.5)).toBe(expected.euros);
  });
});
