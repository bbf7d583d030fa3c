import { fireEvent, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchPresence } from "$lib/state/presence";
import type { AppView, Notice } from "$lib/ipc/bindings.gen";
import { samples } from "../dev/gallery/samples";
import { open } from "./window";

function sample(name: string): AppView {
  const view = samples()[name];
  if (view === undefined) throw new Error(`no sample ${name}`);
  return view;
}

describe("presence", () => {
  beforeEach(() => vi.useFakeTimers());
  let stop: () => void = () => undefined;
  afterEach(() => {
    stop();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  async function watched() {
    const window = await open(sample("home-quiet"));
    stop = watchPresence(window.session.dispatch, () => window.session.sentAt);
    return window;
  }
  const key = () => fireEvent.keyDown(document.body, { key: "a" });

  it("touches_and_keys_then_still_here_every_ten_seconds_at_most", async () => {
    const { dispatch } = await watched();
    await fireEvent.pointerDown(document.body);
    for (let second = 0; second < 9; second += 1) {
      await key();
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(dispatch.mock.calls).toEqual([[{ type: "stillHere" }]]);
    await vi.advanceTimersByTimeAsync(1000);
    await key();
    expect(dispatch).toHaveBeenCalledTimes(2);
  });

  it("something_was_done_just_now_then_that_is_enough", async () => {
    const { dispatch, session } = await watched();
    await session.dispatch({ type: "refresh" });
    await key();
    expect(dispatch.mock.calls).toEqual([[{ type: "refresh" }]]);
  });

  it("window_is_hidden_and_shown_then_said_each_time", async () => {
    const { dispatch } = await watched();
    const hidden = vi.spyOn(document, "hidden", "get");
    hidden.mockReturnValue(true);
    await fireEvent(document, new Event("visibilitychange"));
    await key();
    hidden.mockReturnValue(false);
    await fireEvent(document, new Event("visibilitychange"));
    expect(dispatch.mock.calls).toEqual([
      [{ type: "inView", visible: false }],
      [{ type: "inView", visible: true }],
    ]);
  });
});

describe("before the privacy screen", () => {
  it("warned_then_said_politely_and_stay_keeps_it_open", async () => {
    const { dispatch, show } = await open({ ...sample("home-quiet"), revision: 1 });
    expect(screen.queryByTestId("still-there")).toBeNull();
    const focused = document.activeElement;
    show({ ...sample("home-quiet"), revision: 2, privacyScreenInS: 30 });
    await tick();
    expect(screen.getByTestId("still-there").closest('[role="status"]')).not.toBeNull();
    expect(document.activeElement).toBe(focused);
    await fireEvent.click(screen.getByTestId("stay"));
    expect(dispatch.mock.calls).toEqual([[{ type: "stillHere" }]]);
  });

  it("seconds_pass_then_nothing_is_said_again", async () => {
    const { show } = await open({ ...sample("home-quiet"), privacyScreenInS: 30 });
    const words = screen.getByTestId("still-there").querySelector(".words");
    show({ ...sample("home-quiet"), revision: 2, privacyScreenInS: 29 });
    await tick();
    expect(screen.getByTestId("still-there").querySelector(".words")).toBe(words);
    expect(screen.getByText("0:29").getAttribute("aria-hidden")).toBe("true");
  });
});

describe("notices", () => {
  const notices: Notice[] = [
    { id: "a1", kind: "signIn", service: "Grants Portal", account: "m***@e***" },
    { id: "b2", kind: "accountChange", service: "My Account", account: "m***@e***" },
  ];

  it("requests_came_then_each_is_told_of_once", async () => {
    const { dispatch, notify, show } = await open({ ...sample("home-quiet"), notices });
    await vi.waitFor(() => expect(dispatch.mock.calls).toEqual([[{ type: "noticed" }]]));
    expect(notify.mock.calls.map(([title]) => title)).toEqual([
      "Sign in to Grants Portal?",
      "Allow a change to your account?",
    ]);
    expect(notify.mock.calls[0]?.[1]).toContain("m***@e***");
    show({ ...sample("home-quiet"), revision: 2, notices });
    await vi.waitFor(() => expect(dispatch).toHaveBeenCalledTimes(2));
    expect(notify).toHaveBeenCalledTimes(2);
  });

  it("platform_shows_none_then_nothing_breaks", async () => {
    const { dispatch, notify, show } = await open({ ...sample("home-quiet") });
    notify.mockRejectedValueOnce(new Error("refused"));
    show({ ...sample("home-quiet"), revision: 2, notices });
    await vi.waitFor(() => expect(dispatch.mock.calls).toEqual([[{ type: "noticed" }]]));
  });
});

describe("codes", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it.each(["otp", "compare", "move-compare"])(
    "%s: read out once, character by character",
    async (name) => {
      await open(sample(name));
      const heard = () =>
        [...document.querySelectorAll('[role="status"]')]
          .map((region) => region.textContent)
          .join("");
      expect(heard()).not.toMatch(/[0-9A-Z] [0-9A-Z] [0-9A-Z],/);
      await vi.advanceTimersByTimeAsync(1000);
      expect(heard()).toMatch(/[0-9A-Z] [0-9A-Z] [0-9A-Z],/);
      await vi.advanceTimersByTimeAsync(10_000);
      expect(heard()).not.toMatch(/[0-9A-Z] [0-9A-Z] [0-9A-Z],/);
    },
  );
});
