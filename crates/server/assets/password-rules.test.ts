import { expect, it } from "vitest";
import { followPasswordRules, satisfiedRules } from "./password-rules";

it("password_typed_then_length_and_kinds_decide_as_on_the_server", () => {
  for (const [password, length, kinds] of [
    ["9-Letters", false, true],
    ["10-Letters", true, true],
    ["nineteen characters", true, false],
    ["twenty characters ok", true, true],
    ["δώδεκα λέξεις", true, false],
    ["δώδεκα λέξεις 7", true, true],
    ["כלבים וחתולים 7", true, true],
    ["😀😀😀😀😀", false, false],
    ["", false, false],
  ] as const) {
    expect([password, satisfiedRules(password)]).toEqual([password, { length, kinds }]);
  }
});

it("password_typed_then_the_rules_that_it_satisfies_are_marked_in_words_too", () => {
  document.body.innerHTML = `<form><ul data-password-rules><li data-rule="length">Long<span data-met hidden>met</span></li>
    <li data-rule="kinds">Kinds<span data-met hidden>met</span></li><li>Not a name</li></ul><input id="password"></form>`;
  followPasswordRules(document.body);
  const input = document.querySelector("input");
  const marked = () => [...document.querySelectorAll(".met")].map((rule) => rule.textContent);
  const words = () => document.querySelectorAll("[data-met]:not([hidden])").length;
  const type = (text: string) => {
    if (input) input.value = text;
    input?.dispatchEvent(new Event("input"));
  };
  expect(marked()).toEqual([]);
  type("ten letters");
  expect([marked(), words()]).toEqual([["Longmet"], 1]);
  type("Ten letters 7");
  expect([marked(), words()]).toEqual([["Longmet", "Kindsmet"], 2]);
  type("x");
  expect([marked(), words()]).toEqual([[], 0]);
});
