// The scanner's fields, an account's own name, and what is shown of typed codes.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fireEvent, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { tick } from "svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { problem, samples } from "../dev/gallery/samples";
import { forgetDraftUnlessAt } from "$lib/state/draft";
import { inGroups } from "../screens/enrol/digits";
import { open } from "./window";

function sample(name: string) {
  const view = samples()[name];
  if (view === undefined) throw new Error(`no sample ${name}`);
  return view;
}

const CODE = "1ABC-DEFG-HJKM-NPQR-STVW-XYZ0-1234";

describe("typing a long code", () => {
  // Text typed by one test is no draft of the next one.
  beforeEach(() => forgetDraftUnlessAt("home"));

  const field = (testid: string) => screen.getByTestId<HTMLInputElement>(testid);

  it("address_is_known_then_it_stands_there_before_anything_is_typed", async () => {
    const { dispatch } = await open(sample("scan"));
    expect(field("address-input").value).toBe("https://sign-in.example.eu");
    await userEvent.type(field("link-input"), CODE);
    await fireEvent.click(screen.getByTestId("link-submit"));
    expect(dispatch.mock.calls).toEqual([
      [{ type: "code", text: `https://sign-in.example.eu ${CODE}` }],
    ]);
  });

  it("back_from_the_next_screen_then_the_code_is_still_there_and_gone_after_another", async () => {
    const { show } = await open(sample("scan"));
    await userEvent.type(field("link-input"), CODE);
    await fireEvent.click(screen.getByTestId("link-submit"));
    show({ ...sample("register"), revision: 2 });
    await tick();
    show({ ...sample("scan"), revision: 3 });
    await tick();
    expect(field("link-input").value).toBe(CODE);
    show({ ...sample("home-quiet"), revision: 4 });
    await tick();
    show({ ...sample("scan"), revision: 5 });
    await tick();
    expect(field("link-input").value).toBe("");
  });

  it("code_has_a_slip_then_it_is_said_at_the_field_and_the_text_stays_selected", async () => {
    const { show } = await open(sample("scan"));
    await userEvent.type(field("link-input"), CODE);
    await fireEvent.click(screen.getByTestId("link-submit"));
    show({ ...sample("scan"), problem: problem("mistyped_code"), revision: 2 });
    await tick();
    expect(screen.getByTestId("error").closest("form")).not.toBeNull();
    expect(field("link-input").value).toBe(CODE);
    expect(document.activeElement).toBe(field("link-input"));
  });

  it("nothing_typed_then_a_problem_with_a_picture_stays_where_it_is", async () => {
    const { dispatch, show } = await open(sample("scan"));
    show({ ...sample("scan"), problem: problem("no_code_in_picture"), revision: 2 });
    await tick();
    await fireEvent.click(screen.getByTestId("link-submit"));
    expect(dispatch).not.toHaveBeenCalled();
    expect(screen.getByTestId("error").closest("form")).toBeNull();
    expect(document.activeElement).toBe(field("link-input"));
  });

  it("clipboard_can_be_read_then_paste_fills_the_field_and_otherwise_says_how", async () => {
    await open(sample("scan"));
    const readText = vi.fn(() => Promise.resolve(" https://a.example/e#x "));
    vi.stubGlobal("navigator", { clipboard: { readText } });
    await fireEvent.click(screen.getByTestId("paste"));
    await vi.waitFor(() => expect(field("link-input").value).toBe("https://a.example/e#x"));
    readText.mockImplementation(() => Promise.reject(new Error("not allowed")));
    await fireEvent.click(screen.getByTestId("paste"));
    await vi.waitFor(() => expect(document.body.textContent).toContain("Touch and hold"));
    vi.unstubAllGlobals();
  });
});

describe("a label that page or old phone tells to tap", () => {
  const text = (file: string, id: string) => {
    const path = join(import.meta.dirname, "../../../locales/en", file);
    return new RegExp(`^${id} = (.+)$`, "m").exec(readFileSync(path, "utf8"))?.[1] ?? "";
  };

  it.each([
    ["enrol-scan-lead", text("pages.ftl", "enrol-scan-lead"), 3],
    ["move-code-lead", text("app.ftl", "move-code-lead"), 2],
  ])("%s: is on the screens that lead to the scanner", async (_, sentence, count) => {
    const labels = [...sentence.matchAll(/“([^”]+)”/g)].map(([, label]) => label);
    expect(labels).toHaveLength(count);
    const onScreen = () => screen.getAllByRole("button").map((button) => button.textContent.trim());
    const { show } = await open(sample("welcome"));
    const shown = onScreen();
    for (const [step, name] of (["where-to-go", "home-quiet"] as const).entries()) {
      show({ ...sample(name), revision: step + 2 });
      await tick();
      shown.push(...onScreen());
    }
    expect(shown).toEqual(expect.arrayContaining(labels));
  });
});

describe("everything on one device", () => {
  beforeEach(() => forgetDraftUnlessAt("home"));

  it.each([
    ["link_copied_then_pasting_it_is_one_tap", () => Promise.resolve(" https://a.example/e#x ")],
    ["clipboard_refused_then_its_field_is_shown", () => Promise.reject(new Error("not allowed"))],
  ])("%s", async (name, readText) => {
    const { dispatch } = await open(sample("where-to-go"));
    vi.stubGlobal("navigator", { clipboard: { readText } });
    await fireEvent.click(screen.getByTestId("same-device"));
    await fireEvent.click(screen.getByTestId("paste-link"));
    const code = { type: "code", text: "https://a.example/e#x" };
    const expected = name.startsWith("link") ? [[code]] : [];
    await vi.waitFor(() =>
      expect(dispatch.mock.calls).toEqual([[{ type: "openScanner" }], ...expected]),
    );
    vi.unstubAllGlobals();
  });
});

describe("a new phone", () => {
  it("old_one_is_at_hand_then_straight_to_the_scanner_with_words_of_its_own", async () => {
    const { dispatch, show } = await open(sample("welcome"));
    await fireEvent.click(screen.getByTestId("new-phone"));
    await fireEvent.click(screen.getByTestId("scan-old-phone"));
    expect(dispatch.mock.calls).toEqual([[{ type: "openScanner" }]]);
    show({ ...sample("scan-old-phone"), revision: 2 });
    await tick();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("old phone");
  });

  it("code_is_typed_there_then_the_old_phone_shows_the_address_too", async () => {
    await open(sample("move-code"));
    expect(screen.getByTestId("typed-address").textContent).toBe("sign-in.example.eu");
  });
});

describe("twelve digits", () => {
  beforeEach(() => forgetDraftUnlessAt("home"));
  const field = () => screen.getByTestId<HTMLInputElement>("link-input");

  it("typed_then_they_stand_in_the_groups_of_the_page", async () => {
    const { dispatch } = await open(sample("scan"));
    await userEvent.type(field(), "481629057314");
    expect(field().value).toBe("4816 2905 7314");
    await userEvent.type(field(), "{Backspace}5", { initialSelectionStart: 6 });
    expect([field().value, field().selectionStart]).toEqual(["4816 5905 7314", 6]);
    await fireEvent.click(screen.getByTestId("link-submit"));
    expect(dispatch.mock.calls).toEqual([[{ type: "code", text: "4816 5905 7314" }]]);
  });

  it.each([
    ["48162", 5, "4816 2", 6],
    ["4816", 4, "4816", 4],
    ["4816 ", 5, "4816", 4],
    ["48162 9057", 2, "4816 2905 7", 2],
    ["481-629-057-314", 15, "4816 2905 7314", 14],
    ["4816290573140", 13, "4816 2905 7314 0", 16],
    ["1ABC-2345", 9, "1ABC-2345", 9],
    ["", 0, "", 0],
  ])("%s_with_the_caret_at_%i_then_%s_and_%i", (text, caret, grouped, moved) => {
    expect(inGroups({ text, caret })).toEqual({ text: grouped, caret: moved });
  });

  it("one_is_wrong_then_it_is_said_at_the_field_and_nothing_is_erased", async () => {
    const { show } = await open(sample("scan"));
    await userEvent.type(field(), "481629057315");
    await fireEvent.click(screen.getByTestId("link-submit"));
    show({ ...sample("scan"), problem: problem("mistyped_digits"), revision: 2 });
    await tick();
    expect(screen.getByTestId("error").closest("form")).not.toBeNull();
    expect(screen.getByTestId("error").textContent).toContain("does not count as an attempt");
    expect(field().value).toBe("4816 2905 7315");
    expect(document.activeElement).toBe(field());
    expect([field().selectionStart, field().selectionEnd]).toEqual([0, 14]);
  });

  it("typed_then_shown_before_they_are_confirmed", async () => {
    await open(sample("challenge-typed"));
    const shown = screen.getByTestId("typed-digits");
    expect(shown.dataset.value).toBe("481629057314");
    const groups = Array.from(shown.children, (group) => group.textContent);
    expect(groups).toEqual(["4816", "2905", "7314"]);
  });

  it("no_connection_then_home_says_how_to_sign_in_without_one", async () => {
    await open(sample("home-offline"));
    expect(document.body.textContent).toContain("“No internet on the phone: scan a QR code”");
  });
});

describe("the six characters of a move", () => {
  it("compared_then_neither_answer_is_suggested", async () => {
    await open(sample("move-compare"));
    const kinds = ["same", "differ"].map((testid) => screen.getByTestId(testid).className);
    expect(kinds[0]).toBe(kinds[1]);
  });
});

describe("an account's own name", () => {
  it("typed_and_saved_then_it_goes_out_without_blanks_around_it", async () => {
    const { dispatch } = await open(sample("account"));
    await fireEvent.click(screen.getByTestId("nickname-save"));
    expect(dispatch).not.toHaveBeenCalled();
    const field = screen.getByTestId<HTMLInputElement>("nickname");
    expect(field.maxLength).toBe(24);
    await userEvent.type(field, " Work ");
    await fireEvent.click(screen.getByTestId("nickname-save"));
    expect(dispatch.mock.calls).toEqual([[{ type: "name", text: "Work" }]]);
  });

  it("given_then_the_rows_show_it_with_the_masked_address_below", async () => {
    await open(sample("accounts"));
    const rows = screen.getAllByTestId("account-row").map((row) => row.textContent);
    expect(rows.find((row) => row.includes("University"))).toContain("p***.k***@u***");
  });
});

describe("a forgotten PIN", () => {
  it("help_opened_then_it_says_how_to_sign_in_without_it", async () => {
    await open(sample("pin-approve"));
    await fireEvent.click(screen.getByTestId("forgotten"));
    expect(document.body.textContent).toContain("without your PIN");
    expect(document.body.textContent).toContain("choose “Without the app”");
  });

  it("reset_left_before_the_page_has_the_answer_then_the_new_pin_is_not_promised", async () => {
    const { dispatch, show } = await open(sample("home-pending"));
    expect(screen.queryByTestId("success")).toBeNull();
    await fireEvent.click(screen.getByTestId("show-characters"));
    expect(dispatch.mock.calls).toEqual([[{ type: "switchAccount", id: "0badc0de" }]]);
    show({ ...sample("home-pin-set"), revision: 2 });
    await tick();
    expect(screen.getByTestId("success").textContent).toContain("Your new PIN is set");
    expect(screen.queryByTestId("show-characters")).toBeNull();
  });
});
