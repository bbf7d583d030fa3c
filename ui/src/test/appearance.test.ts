// The app's text size follows iOS's own (Dynamic Type), which a web view there does not do by itself.
import { afterEach, describe, expect, it, vi } from "vitest";
import { keepAppearance } from "$lib/state/appearance";
import type { TextSize } from "$lib/ipc/bindings.gen";

/** iOS with this size of its body text, in px. */
function ios(bodyPx: number) {
  vi.stubGlobal("CSS", { supports: (name: string) => name === "-webkit-touch-callout" });
  const real = window.getComputedStyle.bind(window);
  vi.spyOn(window, "getComputedStyle").mockImplementation((element) =>
    element.tagName === "SPAN"
      ? ({ fontSize: `${bodyPx}px` } as CSSStyleDeclaration)
      : real(element),
  );
}

const shown = () => document.documentElement.dataset.text ?? "normal";

describe("text size of iOS", () => {
  let stop: () => void = () => undefined;
  afterEach(() => {
    stop();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
  const keep = (textSize: TextSize) => (stop = keepAppearance({ theme: "system", textSize }));

  it.each<[number, TextSize, TextSize]>([
    [14, "normal", "normal"],
    [17, "normal", "normal"],
    [19, "normal", "large"],
    [23, "normal", "larger"],
    [28, "normal", "largest"],
    [53, "normal", "largest"],
    [14, "larger", "large"],
    [17, "larger", "larger"],
    [21, "larger", "largest"],
  ])("body_text_of_%i_px_and_the_apps_%s_then_%s", (px, own, size) => {
    ios(px);
    keep(own);
    expect(shown()).toBe(size);
    expect(document.querySelector("body > span")).toBeNull();
  });

  it("size_changes_in_the_settings_then_the_app_has_it_when_it_is_shown_again", () => {
    ios(17);
    keep("normal");
    vi.restoreAllMocks();
    ios(28);
    expect(shown()).toBe("normal");
    document.dispatchEvent(new Event("visibilitychange"));
    expect(shown()).toBe("largest");
  });

  it("no_ios_then_only_the_apps_own_size_counts", () => {
    ios(53);
    vi.stubGlobal("CSS", { supports: () => false });
    keep("large");
    expect(shown()).toBe("large");
  });
});
