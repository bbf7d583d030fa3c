// Texts that lead a newcomer on: they stand where they are needed, and only there.
import { screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { choose } from "$lib/i18n";
import type { AppView } from "$lib/ipc/bindings.gen";
import { entry } from "../dev/gallery/samples/accounts";
import { samples } from "../dev/gallery/samples";
import { open } from "./window";

function sample(name: string): AppView {
  const view = samples()[name];
  if (view === undefined) throw new Error(`no sample ${name}`);
  return view;
}

/** Its text, without the marks around values. */
const plain = (element: HTMLElement) => element.textContent.replace(/[\u2068\u2069]/g, "");

beforeEach(() => choose("en"));

describe("the way to the QR code", () => {
  it("begins with the code that may be on the other screen already", async () => {
    await open(sample("where-to-go"));
    const already = screen.getByText(/already see a QR code/);
    const steps = screen.getByText("If not, on the computer or tablet where you are signing in:");
    expect(already.textContent).toContain("“Scan the code”");
    expect(already.compareDocumentPosition(steps)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it("is not mistaken for the move from an old phone", async () => {
    await open(sample("welcome"));
    expect(plain(screen.getByTestId("initialise"))).toContain("Set up this device");
    expect(plain(screen.getByTestId("new-phone"))).toContain("Move from an old phone");
  });
});

it("a code is typed on the other screen, and its button says so", async () => {
  await open(sample("otp"));
  expect(plain(screen.getByRole("heading", { level: 1 }))).toContain(
    "Type this code on the other screen",
  );
  expect(plain(screen.getByTestId("home"))).toContain("I have typed the code");
});

it("the old phone says that the other one has its name", async () => {
  await open(sample("moved"));
  expect(plain(screen.getByTestId("moved-name"))).toContain("rename it");
});

it("help says that it opens in the browser, and what it is", async () => {
  await open(sample("settings"));
  expect(plain(screen.getByTestId("open-help"))).toContain(
    "Questions and answers, in your browser: login.example.eu/help",
  );
});

describe("diagnostics", () => {
  it.each([
    ["de", 1],
    ["en", 0],
  ])("%s: say that their lines are in English", async (lang, count) => {
    const view = sample("diagnostics");
    await open({ ...view, settings: { ...view.settings, language: lang } });
    await screen.findByTestId("diagnostics");
    await choose(lang);
    expect(screen.queryAllByText(/^Die Zeilen sind auf Englisch|^The lines are in/)).toHaveLength(
      count,
    );
  });
});

describe("the button that lifts a pause of requests", () => {
  async function isOpen(entries: ReturnType<typeof entry>[]): Promise<boolean> {
    const view = sample("history");
    if (view.screen.type !== "history") throw new Error("another screen");
    await open({ ...view, screen: { ...view.screen, entries } });
    return screen.getByTestId<HTMLDetailsElement>("paused").open;
  }

  it("is open after a request that failed within the hour", async () => {
    expect(await isOpen([entry("Grants Portal", 3_000, { result: "denied" })])).toBe(true);
  });

  it("is closed if all went well, or long ago", async () => {
    const long = entry("Grants Portal", 4_000, { result: "denied" });
    expect(await isOpen([entry("Grants Portal", 60), long])).toBe(false);
  });
});

it("an account without a name of its own has a picture, and no letters of its masked address", async () => {
  await open(sample("accounts"));
  const marks = [...document.querySelectorAll(".round")];
  const letters = marks.map((mark) => mark.textContent.trim());
  expect(letters).toContain("U");
  expect(letters.filter((text) => text === "")).toHaveLength(
    marks.filter((mark) => mark.querySelector("svg") !== null).length,
  );
  expect(letters).not.toContain("ME");
});
