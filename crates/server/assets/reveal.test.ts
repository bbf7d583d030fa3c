import { beforeEach, expect, it } from "vitest";
import { addRevealButtons } from "./reveal";

const input = () => document.querySelector<HTMLInputElement>("#password");
const button = () => document.querySelector<HTMLButtonElement>("[data-testid=reveal-password]");

beforeEach(() => {
  document.body.innerHTML = `<form><label for="password">Password</label>
    <input id="password" type="password" value="typed"></form>`;
  document.body.dataset.show = "Show";
  document.body.dataset.hide = "Hide";
  addRevealButtons(document.body);
});

it("pressed_then_the_password_is_shown_and_pressed_again_then_it_is_hidden", () => {
  expect([input()?.type, button()?.textContent]).toEqual(["password", "Show"]);
  expect(button()?.getAttribute("aria-label")).toBe("Show: Password");
  button()?.click();
  expect([input()?.type, button()?.textContent]).toEqual(["text", "Hide"]);
  expect(input()?.value).toBe("typed");
  button()?.click();
  expect(input()?.type).toBe("password");
});

it("form_sent_while_the_password_is_shown_then_it_is_hidden_again", () => {
  button()?.click();
  document.querySelector("form")?.dispatchEvent(new Event("submit"));
  expect(input()?.type).toBe("password");
});
