// Changes of the account: told apart from sign-ins, named before the PIN, and the consequences of a denial.
import { fireEvent, screen } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import type { AccountChangeKind, AppView } from "$lib/ipc/bindings.gen";
import { samples } from "../dev/gallery/samples";
import { questionOf } from "../screens/approve/change";
import { open } from "./window";

function sample(name: string): AppView {
  const view = samples()[name];
  if (view === undefined) throw new Error(`no sample ${name}`);
  return view;
}

/** Text without the isolates around the names in it. */
const bare = (text: string | null) => (text ?? "").replace(/[\u2068\u2069]/g, "");
const heading = () => bare(screen.getByRole("heading", { level: 1 }).textContent);
const consequences = () =>
  screen.queryAllByTestId("consequence").map((element) => element.textContent);

const kinds: AccountChangeKind[] = [
  "addDevice",
  "removeDevice",
  "resetPin",
  "renameDevice",
  "changePassword",
  "changeEmail",
  "endWaitingPeriod",
  "reportSignIn",
  "closeOtherSessions",
];

describe("change of the account", () => {
  it("card_then_the_question_names_the_object_and_says_that_it_is_no_sign_in", async () => {
    await open(sample("request-change"));
    expect(heading()).toContain("Remove the device “Old tablet”?");
    const notice = screen.getByTestId("account-change");
    expect(notice.dataset.change).toBe("removeDevice");
    expect(notice.textContent).toContain("This is not a sign-in");
  });

  it("sign_in_then_nothing_of_a_change", async () => {
    await open(sample("request"));
    expect(screen.queryByTestId("account-change")).toBeNull();
    expect(heading()).toContain("Sign in to");
  });

  it("keypad_then_the_change_stands_beside_it", async () => {
    await open(sample("pin-request-change"));
    expect(bare(document.body.textContent)).toContain("Remove the device “Old tablet”?");
  });

  it("challenge_then_named_before_the_pin_and_beside_the_code", async () => {
    await open(sample("challenge-change"));
    expect(heading()).toContain("Rename the device “Phone” to “Marta’s phone”?");
    expect(screen.getByTestId("account-change").textContent).toContain("This is not a sign-in");
  });

  it("code_then_the_change_stands_beside_it", async () => {
    await open(sample("otp-change"));
    expect(screen.getByTestId("account-change").textContent).toContain("Marta’s phone");
  });

  it("each_kind_then_a_question_of_its_own", async () => {
    await open(sample("request-change"));
    const questions = kinds.map((kind) => questionOf({ kind, object: "Tablet", value: "Kitchen" }));
    expect(new Set(questions).size).toBe(kinds.length);
    for (const question of questions) expect(question).toMatch(/\?$|: .*\?$/);
  });
});

describe("denial", () => {
  it.each([
    ["done-denied", 1],
    ["done-reported", 2],
    ["done-change-denied", 1],
    ["done-change-reported", 2],
    ["done-approved", 0],
    ["done-change-expired", 0],
  ])("%s: says what else was done in %i sentences", async (name, count) => {
    await open(sample(name));
    expect(consequences()).toHaveLength(count);
  });

  it("reported_then_it_says_for_how_long_the_password_alone_is_refused", async () => {
    await open(sample("done-reported"));
    expect(consequences().join(" ")).toContain(
      "For one hour, your password alone will not be enough to sign in",
    );
  });

  it("report_asked_for_then_the_sheet_says_the_same_beforehand", async () => {
    await open(sample("request-change"));
    await fireEvent.click(screen.getByTestId("report"));
    expect(document.body.textContent).toContain("Nothing will be changed");
    expect(document.body.textContent).toContain("For one hour");
  });
});
