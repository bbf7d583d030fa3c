import { fireEvent, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { tick } from "svelte";
import { describe, expect, it, vi } from "vitest";
import { samples } from "../dev/gallery/samples";
import type { AppView } from "$lib/ipc/bindings.gen";
import { orderIn, partsOf, textOf } from "../screens/sign/date";
import { open } from "./window";

function sample(name: string): AppView {
  const view = samples()[name];
  if (view === undefined) throw new Error(`no sample ${name}`);
  return view;
}

describe("form", () => {
  it("typed_then_each_text_goes_out_with_its_field", async () => {
    const { dispatch } = await open(sample("sign"));
    await userEvent.type(screen.getByTestId("field-0"), "BE7");
    await userEvent.type(screen.getByTestId("field-2"), "12,5");
    expect(dispatch.mock.calls.map(([action]) => action)).toEqual([
      ...["B", "BE", "BE7"].map((text) => ({ type: "fill", index: 0, text })),
      ...["1", "12", "12,", "12,5"].map((text) => ({ type: "fill", index: 2, text })),
    ]);
  });

  it("kinds_then_the_keyboard_that_fits", async () => {
    await open(sample("sign"));
    const mode = (testid: string) => screen.getByTestId(testid).getAttribute("inputmode");
    expect(mode("field-1")).toBe("numeric");
    expect(mode("field-2")).toBe("decimal");
    expect(mode("field-3-day")).toBe("numeric");
  });

  it("unit_of_an_amount_then_said_with_its_field", async () => {
    await open(sample("sign"));
    const described = screen.getByTestId("field-2").getAttribute("aria-describedby") ?? "";
    const texts = described.split(" ").map((id) => document.getElementById(id)?.textContent);
    expect(texts).toContain("EUR");
  });

  it("date_in_three_parts_then_one_text", async () => {
    const { dispatch } = await open(sample("sign"));
    await userEvent.type(screen.getByTestId("field-3-day"), "5x");
    await userEvent.type(screen.getByTestId("field-3-month"), "12");
    await userEvent.type(screen.getByTestId("field-3-year"), "2026");
    expect(dispatch.mock.lastCall).toEqual([{ type: "fill", index: 3, text: "5.12.2026" }]);
  });

  it("option_chosen_then_its_text_goes_out", async () => {
    const { dispatch } = await open(sample("sign"));
    await fireEvent.click(screen.getByTestId("field-4-1"));
    expect(dispatch.mock.lastCall).toEqual([{ type: "fill", index: 4, text: "Invoice" }]);
  });

  it("go_on_then_sent_with_the_separator_of_the_language", async () => {
    const { dispatch } = await open(sample("sign"));
    await fireEvent.click(screen.getByTestId("submit"));
    await tick();
    expect(dispatch.mock.calls).toEqual([[{ type: "submit", decimal: "." }]]);
  });

  it("fields_are_wrong_then_said_at_the_field_and_focus_is_on_the_first", async () => {
    const { show } = await open(sample("sign"));
    await fireEvent.click(screen.getByTestId("submit"));
    show({ ...sample("sign-problems"), revision: 2 });
    const first = screen.getByTestId("field-0");
    await vi.waitFor(() => expect(document.activeElement).toBe(first));
    expect(first.getAttribute("aria-invalid")).toBe("true");
    const error = document.getElementById(
      first.getAttribute("aria-describedby")?.split(" ").at(-1) ?? "",
    );
    expect(error?.textContent).toContain("empty");
    expect(screen.getAllByTestId("field-error")).toHaveLength(5);
  });

  it("view_comes_while_typing_then_the_draft_stays", async () => {
    const { show } = await open(sample("sign"));
    await userEvent.type(screen.getByTestId("field-0"), "BE71");
    show({ ...sample("sign"), revision: 2 });
    await tick();
    expect(screen.getByTestId<HTMLInputElement>("field-0").value).toBe("BE71");
  });
});

describe("date", () => {
  it("any_of_the_written_forms_then_the_same_parts", () => {
    const parts = { day: "05", month: "12", year: "2026" };
    for (const text of ["05.12.2026", "05/12/2026", "05-12-2026", "2026-12-05"]) {
      expect(partsOf(text)).toEqual(parts);
    }
  });
  it("nothing_typed_then_nothing", () => expect(textOf(partsOf(""))).toBe(""));
  it("language_then_its_own_order", () => {
    expect(orderIn("hu")).toEqual(["year", "month", "day"]);
    expect(orderIn("de")).toEqual(["day", "month", "year"]);
    expect(orderIn("en")).toEqual(["day", "month", "year"]);
  });
});

describe("card of a transaction", () => {
  it("fields_then_all_in_order_before_the_number_is_asked_for", async () => {
    await open(sample("request-transaction"));
    const fields = screen.getAllByTestId("field");
    expect(fields.map((field) => field.querySelector("dd")?.textContent)).toEqual([
      "BE71 0961 2345 6769",
      "EUR\u00A01,250.00",
      "Rent",
    ]);
    const match = screen.getByTestId("match-input");
    const last = fields.at(-1);
    expect(
      last && last.compareDocumentPosition(match) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).toBeTruthy();
  });

  it("from_this_device_then_it_says_so", async () => {
    await open(sample("request-on-mobile"));
    expect(screen.getByTestId("on-mobile").textContent).toContain("link opened on this device");
  });
});

describe("same-device return", () => {
  it("return_tapped_then_the_browser_is_asked_for_again", async () => {
    const { dispatch } = await open(sample("done-same-device-return"));
    await fireEvent.click(screen.getByTestId("return"));
    expect(dispatch.mock.calls).toEqual([[{ type: "return" }]]);
  });

  it("nine_characters_then_in_threes", async () => {
    await open(sample("done-same-device-return"));
    const code = screen.getByTestId("return-code");
    expect([...code.children].map((part) => part.textContent)).toEqual(["4T7", "K0Q", "X9M"]);
  });

  it("browser_did_not_open_then_it_says_so", async () => {
    await open(sample("done-not-opened"));
    expect(screen.getByTestId("not-opened")).toBeTruthy();
  });

  it("same_device_return_is_shown_then_it_never_leaves_by_itself", async () => {
    vi.useFakeTimers();
    try {
      const { dispatch } = await open(sample("done-same-device-return"));
      await vi.advanceTimersByTimeAsync(120_000);
      expect(dispatch).not.toHaveBeenCalled();
    } finally {
      vi.useRealTimers();
    }
  });
});
