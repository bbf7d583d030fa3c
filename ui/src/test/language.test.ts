import { render, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, describe, expect, it, vi } from "vitest";
import App from "../App.svelte";
import { NO_CAMERA } from "../dev/no-camera";
import {
  ago,
  available,
  choose,
  dateAndTime,
  dayHeading,
  decimalSeparator,
  language,
  LANGUAGES,
  number,
  plain,
  systemLanguage,
  t,
  timeOfDay,
} from "$lib/i18n";
import { firstOf } from "$lib/i18n/languages";
import type { AppView } from "$lib/ipc/bindings.gen";
import { Session } from "$lib/state/session.svelte";
import { samples } from "../dev/gallery/samples";

afterEach(async () => {
  vi.restoreAllMocks();
  await choose("en");
});

describe("choice", () => {
  it("system_wants_several_then_the_first_that_we_have", () => {
    expect(firstOf(["nb-NO", "pt-BR", "de"], ["de", "en", "pt"])).toBe("pt");
    expect(firstOf(["zh-Hant"], ["de", "en"])).toBeUndefined();
    vi.spyOn(navigator, "languages", "get").mockReturnValue(["is", "el-CY", "en"]);
    expect(systemLanguage()).toBe("el");
  });

  it("all_official_languages_then_here", () => {
    expect(available).toEqual(Object.keys(LANGUAGES));
  });

  it("nothing_is_set_then_as_the_system", async () => {
    vi.spyOn(navigator, "languages", "get").mockReturnValue(["de-AT"]);
    await choose(null);
    expect(language()).toBe("de");
    await choose("fr");
    expect(language()).toBe("fr");
  });

  it("set_language_is_gone_then_the_system_s", async () => {
    await choose("xx");
    expect(language()).toBe("en");
  });

  it("chosen_twice_at_once_then_the_later_one_stays", async () => {
    await Promise.all([choose("de"), choose("fi")]);
    expect(language()).toBe("fi");
  });
});

describe("texts", () => {
  it("language_lacks_a_key_then_english", async () => {
    await choose("de");
    expect(t("common-back")).toBe("Zurück");
    expect(t("no-such-key" as "common-back")).toBe("no-such-key");
  });

  it("notice_then_without_marks", () => {
    expect(plain("notice-title", { service: "Grants" })).toBe("Sign in to Grants?");
  });
});

describe("times and numbers", () => {
  it.each([
    ["en", "."],
    ["de", ","],
    ["fi", ","],
    ["mt", "."],
    ["ga", "."],
  ])("%s writes amounts with %s", async (tag, separator) => {
    await choose(tag);
    expect(decimalSeparator()).toBe(separator);
  });

  it("large_number_then_as_the_language_writes_it", async () => {
    await choose("de");
    expect(number(12_345)).toBe("12.345");
  });

  it("seconds_then_words_with_the_right_plural", () => {
    expect(ago(60)).toBe("1 minute ago");
    expect(ago(7200)).toBe("2 hours ago");
    expect(ago(86_400)).toBe("1 day ago");
  });

  it("days_then_headings", async () => {
    const at = (...parts: [number, number, number, number]) => new Date(...parts).getTime() / 1000;
    const now = at(2026, 10, 20, 1);
    expect(dayHeading(at(2026, 10, 20, 0), now)).toBe("Today");
    expect(dayHeading(at(2026, 10, 19, 23), now)).toBe("Yesterday");
    await choose("fi");
    expect(dayHeading(at(2026, 10, 17, 12), now)).toBe("Tiistai 17. marraskuuta");
    expect(dayHeading(at(2025, 10, 17, 12), now)).toContain("2025");
    await choose("el");
    expect(dayHeading(at(2026, 10, 17, 12), now)).toBe("Τρίτη 17 Νοεμβρίου");
  });

  it("system_is_american_then_english_dates_are_european", async () => {
    vi.spyOn(navigator, "languages", "get").mockReturnValue(["en-US"]);
    await choose("en");
    const [then, now] = [new Date(2026, 9, 7, 12), new Date(2026, 10, 20, 12)];
    expect(dayHeading(then.getTime() / 1000, now.getTime() / 1000)).toBe("Wednesday 7 October");
  });

  it("day_and_time_then_the_zone_is_named", async () => {
    await choose("de");
    const at = new Date(2026, 10, 20, 14, 5).getTime() / 1000;
    expect(dateAndTime(at)).toMatch(/^20\.11\.2026, 14:05 \S+$/);
  });

  it("time_of_day_then_in_the_reader_s_way", async () => {
    await choose("de");
    expect(timeOfDay(new Date(2026, 10, 20, 14, 5).getTime() / 1000)).toBe("14:05");
  });

  it("web_view_without_maltese_then_dates_in_figures", async () => {
    vi.spyOn(Intl.DateTimeFormat, "supportedLocalesOf").mockReturnValue([]);
    await choose("mt");
    const [then, now] = [new Date(2026, 9, 7, 12), new Date(2026, 10, 20, 12)];
    expect(dayHeading(then.getTime() / 1000, now.getTime() / 1000)).toMatch(/07.10.2026/);
  });
});

describe("window", () => {
  async function window(view: AppView) {
    let show: (view: AppView) => void = () => undefined;
    const session = new Session({
      dispatch: () => Promise.resolve(),
      view: () => Promise.resolve(view),
      onView: (listener) => {
        show = listener;
        return Promise.resolve();
      },
      notify: () => Promise.resolve(),
      copyCode: () => Promise.resolve(true),
      camera: NO_CAMERA,
    });
    await session.start();
    render(App, { session });
    return (next: AppView) => show(next);
  }

  function settings(change: Partial<AppView["settings"]>, revision = 1): AppView {
    const view = samples().settings;
    if (view === undefined) throw new Error("no sample");
    return { ...view, revision, settings: { ...view.settings, ...change } };
  }

  it("language_is_set_then_everything_speaks_it_and_says_so", async () => {
    const show = await window(settings({}));
    expect(document.documentElement.lang).toBe("en");
    show(settings({ language: "de" }, 2));
    await vi.waitFor(() => expect(document.documentElement.lang).toBe("de"));
    expect(document.documentElement.dir).toBe("ltr");
    expect(screen.getByTestId("back").textContent).toContain("Zurück");
  });

  it("first_view_is_in_another_language_then_english_is_never_shown", async () => {
    vi.spyOn(navigator, "languages", "get").mockReturnValue(["en"]);
    await window(settings({ language: "el" }));
    await vi.waitFor(() => expect(document.documentElement.lang).toBe("el"));
    expect(screen.getByTestId("back").textContent).toContain("Πίσω");
  });

  it("theme_and_size_are_set_then_the_document_has_them", async () => {
    const show = await window(settings({ theme: "dark", textSize: "larger" }));
    const { dataset } = document.documentElement;
    expect([dataset.theme, dataset.text]).toEqual(["dark", "larger"]);
    show(settings({}, 2));
    await tick();
    expect([dataset.theme, dataset.text]).toEqual([undefined, undefined]);
  });
});
