import { fireEvent, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { samples } from "../dev/gallery/samples";
import type { Action, AppView } from "$lib/ipc/bindings.gen";
import { Session } from "$lib/state/session.svelte";
import { open } from "./window";

function pin(name: string): AppView {
  const view = samples()[name];
  if (view === undefined) throw new Error(`no sample ${name}`);
  return view;
}

describe("keypad", () => {
  it("key_tapped_then_one_digit_goes_out", async () => {
    const { dispatch } = await open(pin("pin-approve"));
    for (const digit of "0123456789") await fireEvent.click(screen.getByTestId(`key-${digit}`));
    const sent = dispatch.mock.calls.map(([action]) => action);
    expect(sent).toEqual([..."0123456789"].map((digit) => ({ type: "pinDigit", digit })));
  });

  it("hardware_key_pressed_then_same_as_a_tap", async () => {
    const { dispatch } = await open(pin("pin-approve"));
    await userEvent.keyboard("4x{Backspace}{Control>}7{/Control}9");
    expect(dispatch.mock.calls.map(([action]) => action)).toEqual([
      { type: "pinDigit", digit: "4" },
      { type: "pinDelete" },
      { type: "pinDigit", digit: "9" },
    ]);
  });

  it("help_is_open_then_digits_go_nowhere", async () => {
    const { dispatch } = await open(pin("pin-approve"));
    await fireEvent.click(screen.getByTestId("forgotten"));
    await userEvent.keyboard("4");
    expect(dispatch).not.toHaveBeenCalled();
  });

  it("answer_awaited_then_keys_do_nothing", async () => {
    const { dispatch } = await open(pin("pin-busy"));
    await fireEvent.click(screen.getByTestId("key-1"));
    await fireEvent.click(screen.getByTestId("key-delete"));
    await userEvent.keyboard("1");
    expect(dispatch).not.toHaveBeenCalled();
  });

  it("no_field_for_the_system_keyboard_to_open_on", async () => {
    await open(pin("pin-approve"));
    expect(document.querySelectorAll("input, textarea, [contenteditable]")).toHaveLength(0);
  });

  it("pin_wrong_then_error_and_tries_left_are_said", async () => {
    await open(pin("pin-wrong"));
    expect(screen.getByTestId("error").dataset["code"]).toBe("wrong_pin");
    expect(screen.getByTestId("attempts-left").dataset["count"]).toBe("4");
  });
});

describe("session", () => {
  it("typing_is_fast_then_digits_keep_their_order", async () => {
    const arrived: Action[] = [];
    let wait = 30;
    const session = new Session({
      dispatch: async (action) => {
        wait -= 10;
        await new Promise((resolve) => setTimeout(resolve, wait));
        arrived.push(action);
      },
      view: vi.fn(),
      onView: vi.fn(),
      notify: vi.fn(),
    });
    const typed: Action[] = ["1", "2", "3"].map((digit) => ({ type: "pinDigit", digit }));
    await Promise.all(typed.map((action) => session.dispatch(action)));
    expect(arrived).toEqual(typed);
  });

  it("core_is_slow_then_back_and_what_follows_do_not_wait", async () => {
    const arrived: string[] = [];
    const session = new Session({
      dispatch: async ({ type }) => {
        arrived.push(type);
        if (type === "pinDigit") await new Promise(() => undefined);
      },
      view: vi.fn(),
      onView: vi.fn(),
      notify: vi.fn(),
    });
    void session.dispatch({ type: "pinDigit", digit: "1" });
    await Promise.resolve();
    void session.dispatch({ type: "back" });
    await session.dispatch({ type: "openScanner" });
    expect(arrived).toEqual(["pinDigit", "back", "openScanner"]);
  });
});
