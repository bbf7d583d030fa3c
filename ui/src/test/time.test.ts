import { render, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import TimeLeft from "$lib/components/TimeLeft.svelte";

const START = 1_800_000_000;

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(START * 1000);
});
afterEach(() => vi.useRealTimers());

async function pass(seconds: number) {
  await vi.advanceTimersByTimeAsync(seconds * 1000);
  await tick();
}

function spoken() {
  return document.querySelector('[aria-live="polite"]')?.textContent;
}

describe("time left", () => {
  it("counts down and stops at nothing", async () => {
    render(TimeLeft, { expiresAt: START + 95, from: START });
    expect(screen.getByRole("timer").textContent).toContain("1:35");
    await pass(40);
    expect(screen.getByRole("timer").textContent).toContain("0:55");
    await pass(90);
    expect(screen.getByTestId("time-left").dataset.seconds).toBe("0");
    expect(spoken()).toBe("Time is up");
  });

  it("is read out at a few moments only", async () => {
    render(TimeLeft, { expiresAt: START + 65 });
    expect(spoken()).toBe("");
    const heard = new Set<string | null | undefined>();
    for (let second = 0; second < 64; second += 1) {
      await pass(1);
      heard.add(spoken());
    }
    expect([...heard].map((text) => text?.replace(/[\u2068\u2069]/g, ""))).toEqual([
      "",
      "1 minute left",
      "30 seconds left",
      "10 seconds left",
    ]);
  });

  it("is one of several then says nothing by itself", () => {
    render(TimeLeft, { expiresAt: START + 60, quiet: true });
    expect(document.querySelector("[aria-live]")).toBeNull();
  });
});
