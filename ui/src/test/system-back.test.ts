// Android's Back over a history whose back() is asynchronous, as a browser's is.
import { beforeEach, describe, expect, it } from "vitest";
import { SystemBack } from "$lib/state/system-back";

class Past {
  readonly entries: unknown[] = [null];
  #asked = 0;

  get state() {
    return this.entries.at(-1);
  }
  pushState(state: unknown) {
    this.entries.push(state);
  }
  back() {
    this.#asked += 1;
  }
  /** Carries out a pending back(). */
  settle(system: SystemBack) {
    for (; this.#asked > 0; this.#asked -= 1) this.press(system);
  }
  press(system: SystemBack) {
    this.entries.pop();
    system.popped();
  }
  get leavesTheApp() {
    return this.entries.length === 1;
  }
}

let past: Past;
let system: SystemBack;
let went: string[];
const to = (where: string) => () => void went.push(where);

beforeEach(() => {
  past = new Past();
  system = new SystemBack(past as unknown as History);
  went = [];
});

describe("the system's Back", () => {
  it("screen_without_a_way_back_then_it_leaves_the_app", () => {
    system.offer(undefined);
    expect(past.leavesTheApp).toBe(true);
  });

  it("screen_with_a_way_back_then_it_goes_there_each_time", () => {
    system.offer(to("settings"));
    past.press(system);
    past.press(system);
    expect(went).toEqual(["settings", "settings"]);
    expect(past.leavesTheApp).toBe(false);
  });

  it("back_at_a_screen_without_one_then_it_leaves_the_app_again", () => {
    system.offer(to("home"));
    past.press(system);
    system.offer(undefined);
    past.settle(system);
    expect(went).toEqual(["home"]);
    expect(past.leavesTheApp).toBe(true);
  });

  it("screens_change_faster_than_the_history_then_nothing_goes_back_by_itself", () => {
    system.offer(to("first"));
    system.offer(undefined);
    system.offer(to("second"));
    past.settle(system);
    expect(went).toEqual([]);
    past.press(system);
    expect(went).toEqual(["second"]);
  });
});
