import { expect, it } from "vitest";
import { selectRefused } from "./select-refused";

function field(html: string): HTMLInputElement | null {
  document.body.innerHTML = `<form>${html}</form>`;
  selectRefused(document.body);
  return document.querySelector("input");
}

it("text_was_refused_then_it_is_focused_and_selected", () => {
  const code = field(`<input value="7ZQ-3K0-XM5" autofocus aria-invalid="true">`);
  expect(document.activeElement).toBe(code);
  expect([code?.selectionStart, code?.selectionEnd]).toEqual([0, 11]);
});

it("field_is_empty_or_not_refused_then_nothing_is_selected", () => {
  for (const html of [
    `<input value="a@b.eu" autofocus>`,
    `<input autofocus aria-invalid="true">`,
  ]) {
    field(html);
    expect(document.activeElement).toBe(document.body);
  }
});
