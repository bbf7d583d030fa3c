import { fireEvent, screen, within } from "@testing-library/svelte";
import { tick } from "svelte";
import { describe, expect, it, vi } from "vitest";
import { samples } from "../dev/gallery/samples";
import { byDay } from "../screens/history/days";
import { entry } from "../dev/gallery/samples/accounts";
import { open } from "./window";

function sample(name: string) {
  const view = samples()[name];
  if (view === undefined) throw new Error(`no sample ${name}`);
  return view;
}

async function tapped(name: string, testid: string) {
  const { dispatch } = await open(sample(name));
  await fireEvent.click(screen.getByTestId(testid));
  return dispatch.mock.calls;
}

describe("actions", () => {
  const taps: [string, string, object][] = [
    ["home-quiet", "accounts", { type: "openAccounts" }],
    ["home-quiet", "settings", { type: "openSettings" }],
    ["home-busy", "other-account", { type: "switchAccount", id: "5eed0001" }],
    ["home-busy", "last-sign-in", { type: "openHistory", id: null }],
    ["home-busy", "open-newest", { type: "openRequest", id: "grants-portal" }],
    ["accounts", "add-account", { type: "addAccount" }],
    ["account", "change-pin", { type: "changePin" }],
    ["account", "biometrics", { type: "turnBiometrics", on: false }],
    ["account", "history", { type: "openHistory", id: "0badc0de" }],
    ["account", "move", { type: "move" }],
    ["account-other", "switch-account", { type: "switchAccount", id: "5eed0001" }],
    ["account-deactivated", "switch-account", { type: "switchAccount", id: "5eed0001" }],
    ["history", "more", { type: "moreHistory" }],
    ["deactivated-blocked", "reset-page", { type: "openResetPage" }],
    ["offer-biometrics", "yes", { type: "turnBiometrics", on: true }],
    ["offer-biometrics", "skip", { type: "skip" }],
    ["no-screen-lock", "open-settings", { type: "openPlatformSettings" }],
    ["no-screen-lock", "refresh", { type: "refresh" }],
    ["same-device-link", "cancel", { type: "home" }],
  ];
  it.each(taps)("%s: %s", async (name, testid, action) => {
    expect(await tapped(name, testid)).toEqual([[action]]);
  });
});

describe("home", () => {
  it("another_account_is_asked_then_it_says_so_and_nothing_more_of_quiet", async () => {
    await open(sample("home-others"));
    const rows = screen.getAllByTestId("other-account");
    expect(rows).toHaveLength(1);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("another account");
  });

  it("clock_is_ahead_then_the_difference_is_said", async () => {
    await open(sample("home-busy"));
    const clock = screen.getByTestId("clock");
    expect(clock.dataset.off).toBe("7230");
    expect(clock.textContent.replace(/[\u2068\u2069]/g, "")).toContain("2 hours");
  });

  it("clock_is_right_then_no_word_of_it", async () => {
    await open(sample("home-quiet"));
    expect(screen.queryByTestId("clock")).toBeNull();
  });
});

describe("accounts", () => {
  it("row_tapped_then_that_account_opens", async () => {
    const { dispatch } = await open(sample("accounts"));
    const [, second] = screen.getAllByTestId("account-row");
    if (second === undefined) throw new Error("no second account");
    expect(second.dataset.id).toBe("5eed0001");
    await fireEvent.click(second);
    expect(dispatch.mock.calls).toEqual([[{ type: "openAccount", id: "5eed0001" }]]);
  });

  it("states_then_each_row_says_its_own", async () => {
    await open(sample("accounts"));
    const said = screen.getAllByTestId("account-row").map((row) => row.textContent);
    expect(said[0]).toContain("Currently shown");
    expect(said[1]).toContain("One request waiting");
    expect(said[2]).toContain("Waiting for your other screen");
    expect(said[3]).toContain("Blocked");
  });

  it.each([
    ["account-pin-changed", "pinChanged"],
    ["account-biometrics-on", "biometricsOn"],
    ["account-biometrics-off", "biometricsOff"],
  ])("%s: what was done is announced", async (name, done) => {
    await open(sample(name));
    const notice = screen.getByTestId("account-notice");
    expect(notice.dataset.notice).toBe(done);
    expect(notice.closest('[role="status"]')).not.toBeNull();
  });

  it("this_one_is_halted_then_the_others_are_reached_from_there", async () => {
    expect(await tapped("deactivated-blocked", "accounts")).toEqual([[{ type: "openAccounts" }]]);
  });

  it("no_biometrics_here_then_no_switch_for_them", async () => {
    await open(sample("account-other"));
    expect(screen.queryByTestId("biometrics")).toBeNull();
  });

  it("blocked_account_then_only_what_still_works", async () => {
    await open(sample("account-deactivated"));
    for (const testid of ["change-pin", "biometrics", "move"]) {
      expect(screen.queryByTestId(testid)).toBeNull();
    }
  });

  it("removal_is_explained_and_confirmed_then_account_goes", async () => {
    const { dispatch } = await open(sample("account"));
    await fireEvent.click(screen.getByTestId("remove"));
    expect(dispatch).not.toHaveBeenCalled();
    expect(document.querySelector("dialog")?.textContent).toContain("reinstalling it");
    await fireEvent.click(screen.getByTestId("remove-confirm"));
    expect(dispatch.mock.calls).toEqual([[{ type: "removeAccount", id: "0badc0de" }]]);
  });
});

describe("history", () => {
  it("entries_then_one_heading_for_each_day", () => {
    const days = byDay([entry("A", 60), entry("B", 120), entry("C", 90_000)], (at) =>
      at > Date.now() / 1000 - 3600 ? "today" : "before",
    );
    expect(days.map((day) => [day.heading, day.entries.length])).toEqual([
      ["today", 2],
      ["before", 1],
    ]);
  });

  it("not_me_confirmed_then_that_entry_is_reported", async () => {
    const view = sample("history");
    const { dispatch } = await open(view);
    const [first] = screen.getAllByTestId("entry");
    if (first === undefined) throw new Error("no entry");
    await fireEvent.click(within(first).getByTestId("report-entry"));
    expect(dispatch).not.toHaveBeenCalled();
    // The screen says before a report all that it does; the email is not the first to say it.
    expect(document.body.textContent).toContain("will be signed out");
    expect(document.body.textContent).toContain("You will receive an email");
    await fireEvent.click(screen.getByTestId("report-confirm"));
    const id = view.screen.type === "history" ? view.screen.entries[0]?.id : undefined;
    expect(dispatch.mock.calls).toEqual([[{ type: "reportEntry", id }]]);
  });

  it("entry_was_reported_then_a_button_opens_the_page_for_a_new_password", async () => {
    const view = sample("history");
    const { dispatch, show } = await open(view);
    const [first] = screen.getAllByTestId("entry");
    if (first === undefined || view.screen.type !== "history") throw new Error("no entry");
    await fireEvent.click(within(first).getByTestId("report-entry"));
    await fireEvent.click(screen.getByTestId("report-confirm"));
    expect(screen.queryByTestId("password-page")).toBeNull();
    const entries = view.screen.entries.map((one, i) => ({
      ...one,
      reported: one.reported || i === 0,
    }));
    show({ ...view, revision: 2, screen: { ...view.screen, entries } });
    await tick();
    // Beside the entry that was just reported, not beside earlier ones.
    expect(screen.getAllByTestId("password-page")).toHaveLength(1);
    expect(screen.getByTestId("password-host").textContent).toBe("sign-in.example.eu");
    dispatch.mockClear();
    await fireEvent.click(screen.getByTestId("password-page"));
    expect(dispatch.mock.calls).toEqual([[{ type: "openPasswordPage" }]]);
  });

  it("signed_transaction_then_its_report_begins_with_the_service_and_shows_amount_and_recipient", async () => {
    await open(sample("history"));
    const transfer = screen
      .getAllByTestId("entry")
      .find((one) => one.textContent.includes("Demo Bank (transfer)"));
    if (transfer === undefined) throw new Error("no transfer");
    for (const part of ["Maria Example", "1,250.00"]) expect(transfer.textContent).toContain(part);
    await fireEvent.click(within(transfer).getByTestId("report-entry"));
    const first = screen.getByTestId("not-stopped");
    expect(first.textContent.replace(/[\u2066-\u2069]/g, "")).toContain(
      "Call “Demo Bank (transfer)” now",
    );
    const sheet = within(screen.getByRole("dialog"));
    const lines = sheet.getByTestId("signed-lines");
    expect(lines.textContent).toContain("Maria Example");
    const follows = first.compareDocumentPosition(lines) & Node.DOCUMENT_POSITION_FOLLOWING;
    expect(follows).toBeTruthy();
  });

  it("sign_in_then_its_report_speaks_of_no_transaction_and_names_the_hour", async () => {
    await open(sample("history"));
    const [first] = screen.getAllByTestId("report-entry");
    if (first === undefined) throw new Error("no entry");
    await fireEvent.click(first);
    expect(screen.queryByTestId("not-stopped")).toBeNull();
    expect(screen.getByTestId("password-pause").textContent).toContain("For one hour");
  });

  it("reported_already_then_it_says_so_and_is_not_reported_twice", async () => {
    await open(sample("history"));
    const denied = document.querySelector<HTMLElement>('[data-result="denied"]');
    if (denied === null) throw new Error("no denied entry");
    expect(within(denied).getByTestId("reported").textContent).toBe("Reported by you");
    expect(within(denied).queryByTestId("report-entry")).toBeNull();
  });

  it("event_of_a_device_then_one_sentence_and_nothing_to_report", async () => {
    await open(sample("history"));
    for (const [result, sentence] of [
      ["unblocked", "“Work phone” was unblocked with a new PIN"],
      ["blocked", "“Work phone” was blocked"],
    ] as const) {
      const event = document.querySelector<HTMLElement>(`[data-result="${result}"]`);
      if (event === null) throw new Error(`no entry: ${result}`);
      const heading = within(event).getByRole("heading").textContent;
      expect(heading.replace(/[\u2066-\u2069]/g, "")).toBe(sentence);
      expect(within(event).queryByTestId("report-entry")).toBeNull();
    }
  });

  it("older_ones_are_awaited_then_they_are_not_asked_for_again", async () => {
    await open(sample("history-more-busy"));
    expect(screen.queryByTestId("more")).toBeNull();
    expect(screen.getByText("Contacting the server…")).toBeTruthy();
  });
});

describe("same-device link", () => {
  it("server_is_slow_then_waiting_is_not_all_that_is_offered", async () => {
    vi.useFakeTimers();
    try {
      await open(sample("same-device-link"));
      expect(screen.queryByText(/slow to answer/)).toBeNull();
      await vi.advanceTimersByTimeAsync(9000);
      expect(screen.getByText(/slow to answer/)).toBeTruthy();
    } finally {
      vi.useRealTimers();
    }
  });
});
