// Typed text is still there after the language of a page was changed, and nothing secret was stored meanwhile.
import { beforeEach, expect, it } from "vitest";
import { addRevealButtons } from "./reveal";
import { keepTyped, restoreTyped } from "./typed-text";

const PAGE = `
  <form action="/register">
    <input name="first_name" value=""><input name="privacy" type="checkbox" value="accepted">
    <select name="language"><option value="en">English</option><option value="de">Deutsch</option></select>
    <input name="csrf" type="hidden" value="token">
    <input name="answer" data-not-kept value="">
    <div class="field"><label for="password">Password</label><input id="password" name="password" type="password"></div>
  </form>
  <details><form action="/rename"><input name="name" value="Phone"></form></details>
  <form action="/other"><input name="first_name" value=""></form>
  <form id="languages" action="/language"><select name="to"><option>en</option><option>de</option></select></form>`;

const field = (selector: string) => {
  const found = document.querySelector<HTMLInputElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};

function show(lang: string): void {
  document.documentElement.lang = lang;
  document.body.innerHTML = PAGE;
  addRevealButtons(document.body);
  restoreTyped(document);
}

function changeLanguage(): void {
  const form = document.querySelector<HTMLFormElement>("#languages");
  if (form) keepTyped(document, form);
}

beforeEach(() => {
  sessionStorage.clear();
  show("en");
});

it("language_changed_then_the_next_page_knows_it_once", () => {
  expect(restoreTyped(document)).toBe(false);
  changeLanguage();
  expect(restoreTyped(document)).toBe(true);
  expect(restoreTyped(document)).toBe(false);
});

it("language_changed_then_texts_ticks_and_choices_are_still_there", () => {
  field("[action='/register'] [name=first_name]").value = "Zoë";
  field("[name=privacy]").checked = true;
  field("[name=language]").value = "de";
  field("[name=name]").value = "Blue phone";
  field("[name=to]").value = "de";
  changeLanguage();
  show("en");
  expect(field("[action='/register'] [name=first_name]").value).toBe("Zoë");
  expect(field("[name=privacy]").checked).toBe(true);
  expect(field("[name=language]").value).toBe("de");
  expect(field("[name=name]").value).toBe("Blue phone");
  expect(document.querySelector("details")?.open).toBe(true);
  // Another form with a field of the same name, and the menu itself.
  expect(field("[action='/other'] [name=first_name]").value).toBe("");
  expect(field("[name=to]").value).toBe("en");
});

it("choice_of_the_page_language_then_it_is_not_stored_and_follows_the_page", () => {
  const stored = () => {
    changeLanguage();
    return sessionStorage.getItem("typed-text");
  };
  expect(stored()).not.toContain('"language"');
  field("[name=language]").value = "de";
  expect(stored()).toContain('"language"');
});

it("password_hidden_or_on_show_then_it_is_not_stored", () => {
  const password = field("[name=password]");
  password.value = "sesame";
  changeLanguage();
  expect(sessionStorage.getItem("typed-text")).not.toContain("sesame");
  document.querySelector<HTMLElement>("[data-testid=reveal-password]")?.click();
  expect(password.type).toBe("text");
  changeLanguage();
  const stored = sessionStorage.getItem("typed-text");
  expect(stored).toContain("first_name");
  for (const left of ["sesame", "token", "answer"]) expect(stored).not.toContain(left);
});

it("page_shown_then_nothing_is_stored_any_more", () => {
  field("[action='/register'] [name=first_name]").value = "Zoë";
  changeLanguage();
  show("de");
  expect(sessionStorage.getItem("typed-text")).toBeNull();
  show("en");
  expect(field("[action='/register'] [name=first_name]").value).toBe("");
});
