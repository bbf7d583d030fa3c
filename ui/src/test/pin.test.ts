import { fireEvent, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { tick } from "svelte";
import { describe, expect, it, vi } from "vitest";
import { samples } from "../dev/gallery/samples";
import { NO_CAMERA } from "../dev/no-camera";
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
    expect(sent).toEqual(Array.from("0123456789", (digit) => ({ type: "pinDigit", digit })));
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

  it("prompt_of_the_system_is_open_then_no_dot_is_filled_and_keys_do_nothing", async () => {
    const { dispatch } = await open(pin("pin-prompt"));
    expect(document.querySelectorAll(".dots i")).toHaveLength(4);
    expect(document.querySelectorAll(".dots i.full")).toHaveLength(0);
    expect(screen.getByText("No digit entered")).not.toBeNull();
    await fireEvent.click(screen.getByTestId("key-1"));
    expect(dispatch).not.toHaveBeenCalled();
  });

  it("digits_were_sent_then_every_dot_is_filled", async () => {
    await open(pin("pin-busy"));
    expect(document.querySelectorAll(".dots i.full")).toHaveLength(4);
    expect(screen.getByText("Checking…")).not.toBeNull();
  });

  it("heading_and_sentence_then_both_centred", async () => {
    await open(pin("pin-approve"));
    const column = document.querySelector(".column.centred");
    expect(column?.contains(screen.getByRole("heading", { level: 1 }))).toBe(true);
    expect(column?.textContent).toContain("To sign in to");
  });

  it("no_field_for_the_system_keyboard_to_open_on", async () => {
    await open(pin("pin-approve"));
    expect(document.querySelectorAll("input, textarea, [contenteditable]")).toHaveLength(0);
  });

  it("pin_wrong_then_error_and_tries_left_are_said", async () => {
    await open(pin("pin-wrong"));
    expect(screen.getByTestId("error").dataset.code).toBe("wrong_pin");
    expect(screen.getByTestId("attempts-left").dataset.count).toBe("4");
    // A reader takes "this device" for the phone itself.
    expect(screen.getByTestId("attempts-meaning").textContent).toContain("keeps working");
  });
});

describe("what a PIN is for", () => {
  it("biometrics_are_on_then_a_key_uses_them", async () => {
    const { dispatch } = await open(pin("pin-biometrics"));
    await fireEvent.click(screen.getByTestId("key-biometrics"));
    expect(dispatch.mock.calls).toEqual([[{ type: "useBiometrics" }]]);
  });

  it("biometrics_are_off_then_no_key_for_them", async () => {
    await open(pin("pin-approve"));
    expect(screen.queryByTestId("key-biometrics")).toBeNull();
  });

  it("step_of_a_change_then_its_own_heading_with_the_focus", async () => {
    const { show } = await open(pin("pin-change-old"));
    const heading = () => screen.getByRole("heading", { level: 1 });
    const seen = [heading().textContent];
    for (const [i, name] of ["pin-change-new", "pin-change-repeat"].entries()) {
      screen.getByTestId("key-1").focus();
      show({ ...pin(name), revision: i + 2 });
      await tick();
      expect(document.activeElement).toBe(heading());
      seen.push(heading().textContent);
    }
    expect(new Set(seen).size).toBe(3);
  });

  it("pin_is_being_chosen_then_nothing_is_forgotten", async () => {
    await open(pin("pin-change-new"));
    expect(screen.queryByTestId("forgotten")).toBeNull();
  });

  it("last_try_then_it_says_what_follows_for_this_purpose", async () => {
    await open(pin("pin-move"));
    expect(screen.getByTestId("attempts-left").textContent).toContain("nothing will be moved");
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
      copyCode: vi.fn(),
      camera: NO_CAMERA,
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
      copyCode: vi.fn(),
      camera: NO_CAMERA,
    });
    void session.dispatch({ type: "pinDigit", digit: "1" });
    await Promise.resolve();
    void session.dispatch({ type: "back" });
    await session.dispatch({ type: "openScanner" });
    expect(arrived).toEqual(["pinDigit", "back", "openScanner"]);
  });
});
