// Settings and their pages, the privacy screen, and moving to another device.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fireEvent, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { tick } from "svelte";
import { describe, expect, it, vi } from "vitest";
import { ICONS } from "$lib/components/icons";
import { LANGUAGES } from "$lib/i18n";
import type { AppView } from "$lib/ipc/bindings.gen";
import list from "$lib/licences/list.gen.json";
import { samples } from "../dev/gallery/samples";
import { open } from "./window";

function sample(name: string): AppView {
  const view = samples()[name];
  if (view === undefined) throw new Error(`no sample ${name}`);
  return view;
}

describe("actions", () => {
  const taps: [string, string, object][] = [
    ["settings", "open-accounts", { type: "openAccounts" }],
    ["settings", "open-history", { type: "openHistory", id: null }],
    ["settings", "open-help", { type: "openHelp" }],
    ["settings", "open-diagnostics", { type: "openDiagnostics" }],
    ["settings", "open-notifications", { type: "openNotifications" }],
    ["settings", "back", { type: "back" }],
    ["diagnostics", "back", { type: "back" }],
    ["privacyScreen", "accept", { type: "accept" }],
    ["move-intro", "accept", { type: "accept" }],
    ["move-intro", "cancel", { type: "back" }],
    ["move-code", "cancel", { type: "back" }],
    ["move-code-claimed", "cancel", { type: "back" }],
    ["move-compare", "same", { type: "compared", same: true }],
    ["move-compare", "differ", { type: "compared", same: false }],
    ["moved", "home", { type: "home" }],
    ["done-reported", "password-page", { type: "openPasswordPage" }],
    ["done-change-reported", "password-page", { type: "openPasswordPage" }],
  ];
  it.each(taps)("%s: %s", async (name, testid, action) => {
    const { dispatch } = await open(sample(name));
    await fireEvent.click(screen.getByTestId(testid));
    expect(dispatch.mock.calls).toEqual([[action]]);
  });

  it("request_was_reported_then_the_address_for_a_new_password_is_shown", async () => {
    await open(sample("done-reported"));
    expect(screen.getByTestId("password-host").textContent).toBe("sign-in.example.eu");
  });

  it("request_was_denied_then_no_new_password_is_asked_for", async () => {
    await open(sample("done-denied"));
    expect(screen.queryByTestId("password-page")).toBeNull();
  });

  it("pin_and_password_are_not_kept_then_no_cross_stands_before_the_word_not", async () => {
    await open(sample("register"));
    const line = screen.getByText("Your PIN and your password are not kept").closest("li");
    const sign = line?.querySelector("path")?.getAttribute("d");
    expect(sign).toBe(ICONS.check);
  });

  it("label_that_pages_quote_tapped_then_the_code_can_be_typed", async () => {
    await open(sample("scan"));
    await userEvent.click(screen.getByText("Type a code"));
    expect(document.activeElement).toBe(screen.getByTestId("link-input"));
  });

  it("answer_is_under_way_then_a_second_one_does_nothing", async () => {
    const { dispatch } = await open(sample("move-compare-busy"));
    await fireEvent.click(screen.getByTestId("same"));
    await fireEvent.click(screen.getByTestId("differ"));
    expect(dispatch).not.toHaveBeenCalled();
  });

  it.each(["settings", "diagnostics", "move-intro", "move-code"])(
    "%s: Escape goes back",
    async (name) => {
      const { dispatch } = await open(sample(name));
      await userEvent.keyboard("{Escape}");
      expect(dispatch.mock.calls).toEqual([[{ type: "back" }]]);
    },
  );
});

describe("settings", () => {
  const all = { language: null, theme: "system", textSize: "normal", idle: "fiveMinutes" };

  it.each([
    ["theme-dark", { theme: "dark" }],
    ["text-size-largest", { textSize: "largest" }],
    ["idle-never", { idle: "never" }],
  ])("%s: all of them are set with the one change", async (testid, change) => {
    const { dispatch } = await open(sample("settings"));
    await fireEvent.click(screen.getByTestId(testid));
    expect(dispatch.mock.calls).toEqual([[{ type: "set", settings: { ...all, ...change } }]]);
  });

  it("two_choices_before_an_answer_then_the_second_keeps_the_first", async () => {
    const { dispatch } = await open(sample("settings"));
    await fireEvent.click(screen.getByTestId("theme-dark"));
    await fireEvent.click(screen.getByTestId("text-size-largest"));
    const both = { ...all, theme: "dark", textSize: "largest" };
    expect(dispatch.mock.lastCall).toEqual([{ type: "set", settings: both }]);
  });

  it("language_chosen_then_set_and_back_to_the_system_s", async () => {
    const { dispatch } = await open(sample("settings"));
    const select = screen.getByTestId<HTMLSelectElement>("language");
    await userEvent.selectOptions(select, "fi");
    expect(dispatch.mock.lastCall).toEqual([{ type: "set", settings: { ...all, language: "fi" } }]);
    await userEvent.selectOptions(select, "");
    expect(dispatch.mock.lastCall).toEqual([{ type: "set", settings: all }]);
  });

  it("languages_then_each_by_its_own_name_in_its_own_language", async () => {
    await open(sample("settings"));
    const options = within(screen.getByTestId("language")).getAllByRole("option").slice(1);
    const byName = Object.entries(LANGUAGES).sort(([, a], [, b]) => a.localeCompare(b));
    expect(options.map((option) => [option.lang, option.textContent])).toEqual(byName);
  });

  it("what_is_set_then_shown_as_chosen", async () => {
    await open(sample("settings-chosen"));
    expect(screen.getByTestId<HTMLSelectElement>("language").value).toBe("en");
    expect(screen.getByTestId<HTMLInputElement>("theme-light").checked).toBe(true);
    expect(screen.getByTestId<HTMLInputElement>("idle-twoMinutes").checked).toBe(true);
  });

  it("privacy_opened_then_its_heading_has_the_focus_and_back_is_here_again", async () => {
    const { dispatch } = await open(sample("settings"));
    await fireEvent.click(screen.getByTestId("open-privacy"));
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    expect(screen.getByTestId("privacy")).toBeTruthy();
    await userEvent.keyboard("{Escape}");
    expect(screen.getByTestId("open-privacy")).toBeTruthy();
    expect(dispatch).not.toHaveBeenCalled();
  });

  it("licences_opened_then_everybody_is_named_with_version_and_licence", async () => {
    await open(sample("settings"));
    await fireEvent.click(screen.getByTestId("open-licences"));
    await vi.waitFor(() => expect(screen.getByTestId("components")).toBeTruthy());
    expect(screen.getByTestId("components").children).toHaveLength(list.components.length);
    expect(document.querySelector("pre")?.textContent).toContain("EUROPEAN UNION PUBLIC LICENCE");
  });
});

describe("licences", () => {
  const root = join(import.meta.dirname, "../../..");
  const cargo = readFileSync(join(root, "Cargo.lock"), "utf8");
  const node = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, { version?: string }>;
  };

  it("component_in_the_list_then_in_a_lock_file_with_that_version", () => {
    const gone = list.components.filter(({ name, version }) => {
      if (cargo.includes(`name = "${name}"\nversion = "${version}"`)) return false;
      return node.packages[`node_modules/${name}`]?.version !== version;
    });
    expect(gone, "npm run licences").toEqual([]);
  });

  it("component_then_it_says_under_which_licence", () => {
    expect(list.components.length).toBeGreaterThan(100);
    expect(list.components.filter(({ licence }) => !/^[\w().+ -]+$/.test(licence))).toEqual([]);
    expect(list.licences.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Apache-2.0", "MIT", "MPL-2.0"]),
    );
  });
});

describe("moving", () => {
  it("code_then_drawn_dark_on_white_with_its_quiet_zone", async () => {
    await open(sample("move-code"));
    const qr = screen.getByTestId("move-qr");
    const modules = Number(qr.dataset.modules);
    expect(qr.getAttribute("viewBox")).toBe(`0 0 ${modules + 8} ${modules + 8}`);
    // The first finder pattern begins after four light modules, and is seven wide.
    expect(qr.querySelector("path")?.getAttribute("d")).toMatch(/^M4 4h7v1h-7z/);
    expect(screen.getByTestId("typed").dataset.value).toContain("-");
    expect(screen.getByTestId("typed").getAttribute("aria-label")).toContain("7 K 0 Q, X 9 M 4");
  });

  it("other_phone_read_it_then_the_code_is_gone_and_it_is_said", async () => {
    const { show } = await open(sample("move-code"));
    show({ ...sample("move-code-attempts"), revision: 2 });
    await tick();
    expect(screen.queryByTestId("move-qr")).toBeNull();
    expect(screen.getByTestId("claimed").getAttribute("role")).toBe("status");
    expect(screen.getByTestId("claimed").textContent).toContain("PIN");
    expect(screen.getByTestId("attempts-left").dataset.count).toBe("1");
    expect(screen.getByTestId("attempts-left").closest('[role="alert"]')).not.toBeNull();
  });

  it("no_account_then_the_first_screen_says_where_help_is", async () => {
    await open(sample("welcome"));
    expect(screen.getByTestId("help").textContent).toBe(
      "Need help? Select “Help” on your sign-in page.",
    );
  });

  it("help_then_its_address_is_shown_to_open_by_hand", async () => {
    await open(sample("settings"));
    expect(screen.getByTestId("open-help").textContent).toContain("login.example.eu/help");
  });

  it("app_was_restarted_then_it_asks_before_anything_is_compared", async () => {
    const { dispatch } = await open(sample("move-compare-asking"));
    expect(screen.queryByTestId("comparison-code")).toBeNull();
    expect(screen.queryByTestId("same")).toBeNull();
    await fireEvent.click(screen.getByTestId("cancel"));
    expect(dispatch.mock.calls).toEqual([[{ type: "back" }]]);
  });

  it("server_does_not_answer_then_it_is_said_and_taken_back_when_it_does", async () => {
    vi.useFakeTimers();
    const words = () => screen.queryByText(/The server cannot be reached/);
    const { show } = await open(sample("move-compare-busy"));
    expect(words()).toBeNull();
    await vi.advanceTimersByTimeAsync(9000);
    expect(words()).not.toBeNull();
    show({ ...sample("move-compare"), revision: 2 });
    await tick();
    expect(words()).toBeNull();
    vi.useRealTimers();
  });

  it("time_is_over_then_no_code_is_shown", async () => {
    await open(sample("move-code-over"));
    expect(screen.queryByTestId("move-qr")).toBeNull();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("expired");
  });
});

describe("one-time password", () => {
  it("phone_copies_the_code_then_for_its_remaining_time_and_not_by_the_window", async () => {
    const { copyCode } = await open(sample("otp"));
    const user = userEvent.setup();
    await user.click(screen.getByTestId("copy"));
    const [code, seconds = 0] = copyCode.mock.calls[0] ?? [];
    expect(code).toBe("7K0QX9M4T");
    expect(Math.abs(seconds - 212)).toBeLessThan(3);
    expect(await navigator.clipboard.readText()).toBe("");
    expect(screen.getByTestId("copy").textContent).toContain("Copied");
  });

  it.each([
    ["otp-typed", 300],
    ["otp-late", 30],
  ])("%s: the code stays in the clipboard for %i seconds", async (name, expected) => {
    const { copyCode } = await open(sample(name));
    await userEvent.setup().click(screen.getByTestId("copy"));
    expect(copyCode.mock.calls).toEqual([["7K0QX9M4T", expected]]);
  });

  it("desktop_copies_the_code_then_the_window_does", async () => {
    const { copyCode } = await open(sample("otp"));
    copyCode.mockResolvedValue(false);
    await userEvent.setup().click(screen.getByTestId("copy"));
    expect(await navigator.clipboard.readText()).toBe("7K0QX9M4T");
  });
});

describe("diagnostics", () => {
  it("lines_then_whole_and_copied_as_they_are", async () => {
    const view = sample("diagnostics");
    const user = userEvent.setup();
    await open(view);
    if (view.screen.type !== "diagnostics") throw new Error("another screen");
    expect(screen.getByTestId("diagnostics").textContent).toBe(view.screen.text);
    await user.click(screen.getByTestId("copy"));
    expect(await navigator.clipboard.readText()).toBe(view.screen.text);
    expect(screen.queryByTestId("share")).toBeNull();
  });

  it("platform_can_share_then_offered", async () => {
    const share = vi.fn(() => Promise.resolve());
    Object.assign(navigator, { share });
    await open(sample("diagnostics"));
    await fireEvent.click(screen.getByTestId("share"));
    expect(share).toHaveBeenCalledTimes(1);
    Reflect.deleteProperty(navigator, "share");
  });
});
