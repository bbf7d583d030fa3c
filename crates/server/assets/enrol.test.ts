// The form of a new PIN and the link below the QR code, with the markup that they need.
import { beforeEach, expect, it, vi } from "vitest";

/** The page's reaction to each state of the enrolment. */
let onState: (json: string) => boolean = () => false;
vi.mock("./follow", () => ({
  follow: (_events: string, _state: string, then: (json: string) => boolean) => (onState = then),
}));

const find = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};
const field = (selector: string) => find(selector) as HTMLInputElement;

beforeEach(async () => {
  document.body.innerHTML = `<div data-enrol>
    <form data-pin-form>
      <input id="pin" type="password" maxlength="4"><p data-problem="sequence" hidden></p>
      <input id="pin2" type="password" maxlength="4"><p data-problem="differs" hidden></p>
    </form>
    <p data-testid="enrol-link">https://a.example/e#x</p>
    <button data-enrol-copy data-done="Copied">Copy link</button>
    <span role="status" data-enrol-copied></span>
  </div>`;
  vi.resetModules();
  await import("./enrol");
});

function send(pin: string, repeated: string): void {
  field("#pin").value = pin;
  field("#pin2").value = repeated;
  find("form").dispatchEvent(new Event("submit", { cancelable: true }));
}

it("guessable_pin_refused_then_what_is_typed_next_takes_its_place", () => {
  send("1234", "1234");
  expect(find("[data-problem=sequence]").hidden).toBe(false);
  const pin = field("#pin");
  expect(document.activeElement).toBe(pin);
  expect([pin.selectionStart, pin.selectionEnd]).toEqual([0, 4]);
  expect(field("#pin2").value).toBe("");
});

it("repetition_differs_then_it_is_selected_and_the_pin_stays", () => {
  send("5862", "5863");
  expect(find("[data-problem=differs]").hidden).toBe(false);
  const repeated = field("#pin2");
  expect(document.activeElement).toBe(repeated);
  expect([repeated.selectionStart, repeated.selectionEnd]).toEqual([0, 4]);
  expect(field("#pin").value).toBe("5862");
});

it("link_copied_then_the_button_says_so_for_a_while_and_it_is_announced", async () => {
  vi.useFakeTimers();
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  const [button, announced] = [find("[data-enrol-copy]"), find("[data-enrol-copied]")];
  const texts = () => [button.textContent, announced.textContent];
  button.click();
  await vi.advanceTimersByTimeAsync(3000);
  expect(writeText).toHaveBeenCalledWith("https://a.example/e#x");
  expect(texts()).toEqual(["Copied", "Copied"]);
  // Pressed again, it begins anew.
  button.click();
  await vi.advanceTimersByTimeAsync(3000);
  expect(texts()).toEqual(["Copied", "Copied"]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(texts()).toEqual(["Copy link", ""]);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it("comparison_code_then_two_blocks_as_in_the_app", async () => {
  find("[data-enrol]").insertAdjacentHTML(
    "beforeend",
    `<div data-part="scan" hidden><svg data-testid="enrol-qr"><path d=""/></svg><p data-testid="enrol-typed"></p>
     <div data-enrol-time data-expires-in="600"><b></b><progress></progress></div></div>
     <div data-part="compare" hidden><p data-testid="comparison-code"></p></div>`,
  );
  find("form").insertAdjacentHTML("beforeend", `<button data-testid="show-qr"></button>`);
  find("[data-enrol]").dataset.origin = "https://a.example";
  find("[data-enrol]").dataset.serverKeyHash = "AAAAAAAAAAAAAAAAAAAAAA";
  vi.stubGlobal(
    "fetch",
    vi.fn(() => Promise.resolve({ ok: true, redirected: false })),
  );
  send("5862", "5862");
  await vi.waitFor(() => expect(find("[data-testid=enrol-link]").textContent).toContain("#"));
  await vi.waitFor(() => expect(find("[data-part=scan]").hidden).toBe(false));
  expect(onState(JSON.stringify({ phase: "compare", comparisonCode: "EAZKN1" }))).toBe(false);
  expect(find("[data-part=compare]").hidden).toBe(false);
  expect(find("[data-testid=comparison-code]").textContent).toBe("EAZ\u00a0KN1");
  vi.unstubAllGlobals();
});
