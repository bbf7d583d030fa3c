import { fireEvent, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { tick } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { screens } from "../screens";
import { problem, samples } from "../dev/gallery/samples";
import { NO_CAMERA } from "../dev/no-camera";
import { unmarked } from "$lib/i18n/unbroken";
import { open } from "./window";

const named = Object.entries(samples());

function sample(name: string) {
  const view = samples()[name];
  if (view === undefined) throw new Error(`no sample ${name}`);
  return view;
}

describe("every screen", () => {
  it("has a sample", () => {
    const shown = new Set(named.map(([, view]) => view.screen.type));
    expect([...shown].sort()).toEqual(Object.keys(screens).sort());
  });

  it.each(named)("%s has its name, one heading with the focus, and a title", async (_, view) => {
    await open(view);
    const heading = screen.getByRole("heading", { level: 1 });
    expect(heading.textContent.trim()).not.toBe("");
    expect(document.activeElement).toBe(heading);
    expect(document.title).toContain(unmarked(heading.textContent));
    expect(document.querySelectorAll(`[data-screen="${view.screen.type}"]`)).toHaveLength(1);
  });

  it.each(named)("%s names every control", async (_, view) => {
    await open(view);
    for (const control of screen.queryAllByRole("button", { hidden: true })) {
      const name = control.getAttribute("aria-label") ?? control.textContent;
      expect(name.trim()).not.toBe("");
    }
  });

  it.each(named)("%s offers a way on", async (_, view) => {
    await open(view);
    expect(screen.getAllByRole("button").length).toBeGreaterThan(0);
  });
});

describe("a store that cannot be read", () => {
  it("secret_lost_then_everything_is_deleted_only_after_the_loss_is_named_and_confirmed", async () => {
    const { dispatch } = await open(sample("store-lost"));
    await userEvent.click(screen.getByTestId("start-over"));
    const loss = screen.getByText(/All accounts in the app will be deleted/);
    expect(loss.closest("dialog")?.open).toBe(true);
    await userEvent.click(screen.getByTestId("start-over-cancel"));
    expect(dispatch).not.toHaveBeenCalled();
    await userEvent.click(screen.getByTestId("start-over"));
    await userEvent.click(screen.getByTestId("start-over-confirm"));
    expect(dispatch.mock.calls).toEqual([[{ type: "startOver" }]]);
  });

  it("any_other_reason_then_nothing_can_be_deleted", async () => {
    for (const code of ["key_store_unavailable", "store_damaged", "store_newer"] as const) {
      const { unmount } = await open({
        ...sample("store"),
        screen: { type: "storeUnreadable", code },
      });
      expect(screen.queryByTestId("refresh")).not.toBeNull();
      expect(screen.queryByTestId("start-over")).toBeNull();
      unmount();
    }
  });

  it("deletion_fails_then_the_screen_says_why", async () => {
    await open({ ...sample("store-lost"), problem: problem("store_unwritable") });
    const codes = [...document.querySelectorAll("[data-code]")].map((notice) =>
      notice.getAttribute("data-code"),
    );
    expect(codes.sort()).toEqual(["secret_lost", "store_unwritable"]);
  });
});

describe("views", () => {
  it("older_view_comes_late_then_newer_one_stays", async () => {
    const { show } = await open({ ...sample("home-quiet"), revision: 7 });
    show({ ...sample("welcome"), revision: 6 });
    await tick();
    expect(document.querySelector('[data-screen="home"]')).not.toBeNull();
    show({ ...sample("welcome"), revision: 8 });
    await tick();
    expect(document.querySelector('[data-screen="welcome"]')).not.toBeNull();
  });

  it("problem_comes_then_screen_says_it_and_keeps_the_draft", async () => {
    const { show } = await open(sample("scan"));
    await userEvent.type(screen.getByTestId("link-input"), "https://slip");
    show({ ...sample("scan"), revision: 2, problem: problem("mistyped_code") });
    await tick();
    expect(screen.getByTestId("error").dataset.code).toBe("mistyped_code");
    expect(screen.getByTestId<HTMLInputElement>("link-input").value).toBe("https://slip");
  });

  it("server_asks_to_wait_then_the_seconds_are_said", async () => {
    await open({ ...sample("scan"), problem: problem("too_many") });
    expect(screen.getByTestId("error").textContent).toContain("30");
  });
});

describe("actions", () => {
  const taps: [string, string, object][] = [
    ["welcome", "initialise", { type: "initialise" }],
    ["where-to-go", "open-scanner", { type: "openScanner" }],
    ["where-to-go", "back", { type: "back" }],
    ["register", "accept", { type: "accept" }],
    ["register", "cancel", { type: "back" }],
    ["compare-reset", "answered", { type: "refresh" }],
    ["compare-reset", "back", { type: "back" }],
    ["compare", "back", { type: "back" }],
    ["home-pending", "show-characters", { type: "switchAccount", id: "0badc0de" }],
    ["home-quiet", "scan", { type: "openScanner" }],
    ["home-quiet", "refresh", { type: "refresh" }],
    ["request-typed", "continue", { type: "accept" }],
    ["request-typed", "deny", { type: "deny", report: false }],
    ["done-approved", "home", { type: "home" }],
    ["challenge", "accept", { type: "accept" }],
    ["challenge", "cancel", { type: "back" }],
    ["otp", "home", { type: "home" }],
    ["deactivated-blocked", "scan", { type: "openScanner" }],
    ["store", "refresh", { type: "refresh" }],
  ];
  it.each(taps)("%s: %s", async (name, testid, action) => {
    const { dispatch } = await open(sample(name));
    await fireEvent.click(screen.getByTestId(testid));
    expect(dispatch.mock.calls).toEqual([[action]]);
  });

  it("request_tapped_then_that_request_opens", async () => {
    const { dispatch } = await open(sample("home-requests"));
    const [first] = screen.getAllByTestId("request");
    if (first === undefined) throw new Error("no request");
    expect(first.dataset.requestId).toBe("grants-portal");
    await fireEvent.click(first);
    expect(dispatch.mock.calls).toEqual([[{ type: "openRequest", id: "grants-portal" }]]);
  });

  it("number_field_has_the_focus_at_once_then_the_last_digit_goes_on_by_itself", async () => {
    const { dispatch } = await open(sample("request"));
    const field = screen.getByTestId<HTMLInputElement>("match-input");
    await vi.waitFor(() => expect(document.activeElement).toBe(field));
    await userEvent.keyboard("4");
    expect(dispatch.mock.calls).toEqual([[{ type: "matchCode", text: "4" }]]);
    await userEvent.keyboard("7");
    expect(field.value).toBe("47");
    expect(dispatch.mock.calls.slice(1)).toEqual([
      [{ type: "matchCode", text: "47" }],
      [{ type: "accept" }],
    ]);
  });

  it("back_from_the_pin_then_the_number_is_selected_and_a_digit_replaces_it", async () => {
    const { dispatch } = await open(sample("request-typed"));
    const field = screen.getByTestId<HTMLInputElement>("match-input");
    await vi.waitFor(() => expect(document.activeElement).toBe(field));
    await userEvent.keyboard("3");
    expect(field.value).toBe("3");
    expect(dispatch.mock.calls).toEqual([[{ type: "matchCode", text: "3" }]]);
  });

  it("digits_typed_while_the_heading_has_the_focus_then_in_the_field", async () => {
    await open(sample("request"));
    const field = screen.getByTestId<HTMLInputElement>("match-input");
    await vi.waitFor(() => expect(document.activeElement).toBe(field));
    screen.getByRole("heading", { level: 1 }).focus();
    await userEvent.keyboard("47");
    expect(field.value).toBe("47");
  });

  it("match_code_too_short_then_continue_does_nothing", async () => {
    const { dispatch } = await open(sample("request"));
    await fireEvent.click(screen.getByTestId("continue"));
    expect(dispatch).not.toHaveBeenCalled();
    await userEvent.type(screen.getByTestId("match-input"), "4x");
    expect(dispatch.mock.lastCall).toEqual([{ type: "matchCode", text: "4" }]);
    await fireEvent.click(screen.getByTestId("continue"));
    expect(dispatch.mock.lastCall).toEqual([{ type: "matchCode", text: "4" }]);
  });

  it("number_typed_before_then_continue_goes_on", async () => {
    const { dispatch } = await open(sample("request-typed"));
    await fireEvent.click(screen.getByTestId("continue"));
    expect(dispatch.mock.calls).toEqual([[{ type: "accept" }]]);
  });

  it("no_match_code_asked_then_continue_is_ready", async () => {
    const view = sample("request-none");
    if (view.screen.type === "request") view.screen.busy = false;
    const { dispatch } = await open(view);
    expect(screen.queryByTestId("match-input")).toBeNull();
    await fireEvent.click(screen.getByTestId("continue"));
    expect(dispatch.mock.calls).toEqual([[{ type: "accept" }]]);
  });

  it("not_asked_for_confirmed_then_denied_and_reported", async () => {
    const { dispatch } = await open(sample("request"));
    await fireEvent.click(screen.getByTestId("report"));
    expect(dispatch).not.toHaveBeenCalled();
    await fireEvent.click(screen.getByTestId("report-confirm"));
    expect(dispatch.mock.calls).toEqual([[{ type: "deny", report: true }]]);
  });

  it("removal_is_confirmed_then_account_goes", async () => {
    const { dispatch } = await open(sample("deactivated-removed"));
    await fireEvent.click(screen.getByTestId("remove"));
    expect(dispatch).not.toHaveBeenCalled();
    await fireEvent.click(screen.getByTestId("remove-confirm"));
    expect(dispatch.mock.calls).toEqual([[{ type: "removeAccount", id: null }]]);
  });

  it("link_typed_then_sent_without_its_blanks", async () => {
    const { dispatch } = await open(sample("scan"));
    await userEvent.type(screen.getByTestId("link-input"), " https://a.example/e#x ");
    await fireEvent.click(screen.getByTestId("link-submit"));
    expect(dispatch.mock.calls).toEqual([[{ type: "code", text: "https://a.example/e#x" }]]);
  });

  it("picture_chosen_then_sent_as_base64", async () => {
    const { dispatch } = await open(sample("scan"));
    const file = new File([new Uint8Array([1, 2, 3])], "code.png", { type: "image/png" });
    await userEvent.upload(screen.getByTestId("picture-input"), file);
    expect(dispatch.mock.calls).toEqual([[{ type: "picture", base64: "AQID" }]]);
  });

  it("platform_scans_then_the_page_lets_its_picture_through_until_the_code_is_read", async () => {
    let read: (text: string) => void = () => undefined;
    const scan = () => new Promise<string>((resolve) => (read = resolve));
    const camera = { ...NO_CAMERA, requestPermission: () => Promise.resolve("granted"), scan };
    const { dispatch, show } = await open(sample("scan"), camera as typeof NO_CAMERA);
    await vi.waitFor(() => expect(document.documentElement.dataset.cameraBelow).toBe(""));
    read("CS1:CODE");
    await vi.waitFor(() =>
      expect(dispatch).toHaveBeenCalledWith({ type: "code", text: "CS1:CODE" }),
    );
    show(sample("home-quiet"));
    await vi.waitFor(() => expect(document.documentElement.dataset.cameraBelow).toBeUndefined());
  });

  it("no_camera_then_screen_says_so", async () => {
    await open(sample("scan"));
    await vi.waitFor(() =>
      expect(document.querySelector("[data-camera]")?.getAttribute("data-camera")).toBe("absent"),
    );
    expect(document.documentElement.dataset.cameraBelow).toBeUndefined();
  });
});

describe("done", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each(["done-approved", "done-denied", "done-same-device-return"])(
    "%s: stays until it is tapped",
    async (name) => {
      const { dispatch } = await open(sample(name));
      await vi.advanceTimersByTimeAsync(3_600_000);
      expect(dispatch.mock.calls).toEqual([]);
    },
  );
});

describe("what a code looks like", () => {
  it("one_time_password_is_in_threes_and_whole_for_tests", async () => {
    await open(sample("otp"));
    const otp = screen.getByTestId("otp");
    expect(otp.dataset.value).toBe("7K0QX9M4T");
    expect([...otp.children].map((part) => part.textContent)).toEqual(["7K0", "QX9", "M4T"]);
    expect(otp.getAttribute("aria-label")).toContain("7 K 0, Q X 9, M 4 T");
  });

  it("key_store_is_a_file_then_the_settings_say_so_and_home_does_not", async () => {
    const { show } = await open(sample("home-file"));
    expect(screen.queryByTestId("key-store")).toBeNull();
    show({ ...sample("settings"), keyStore: "file", revision: 2 });
    await tick();
    expect(screen.getByTestId("key-store").dataset.kind).toBe("file");
  });
});

describe("beside the screen", () => {
  it.each(["done-waiting", "account-waiting", "pin-waiting"])(
    "%s: a request that came is shown and opens",
    async (name) => {
      const { dispatch } = await open(sample(name));
      const button = screen.getByTestId("waiting");
      expect(button.textContent).toContain("One request");
      await fireEvent.click(button);
      expect(dispatch.mock.calls).toEqual([[{ type: "openRequest", id: "grants-portal" }]]);
    },
  );

  it("result_on_show_then_the_new_request_stands_above_its_button", async () => {
    const { dispatch } = await open(sample("done-waiting"));
    await fireEvent.click(screen.getByTestId("request"));
    expect(dispatch.mock.calls).toEqual([[{ type: "openRequest", id: "grants-portal" }]]);
  });

  it("nothing_waits_then_no_button", async () => {
    await open(sample("done-approved"));
    expect(screen.queryByTestId("waiting")).toBeNull();
  });

  it.each([
    ["home-ready", "deviceReady"],
    ["home-pin-set", "pinSet"],
    ["accounts-removed", "accountRemoved"],
  ])("%s: says what has come to an end", async (name, success) => {
    await open(sample(name));
    expect(screen.getByTestId("success").dataset.success).toBe(success);
  });

  it.each(["home-quiet", "home-requests", "home-ready"])(
    "%s: has nothing but the connection where the button of a result stood",
    async (name) => {
      await open(sample(name));
      const buttons = [...document.querySelectorAll<HTMLElement>("footer button")];
      expect(buttons.map((button) => button.dataset.testid)).toEqual(["refresh"]);
    },
  );

  it("page_has_not_answered_then_the_characters_stay_and_nothing_can_be_pressed_too_early", async () => {
    await open(sample("compare"));
    expect(screen.queryByTestId("home")).toBeNull();
    expect(screen.getByTestId("waits-for-page").textContent).not.toBe("");
  });
});
