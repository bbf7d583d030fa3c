// The page that adds a device or gives one a new PIN (docs/protocol.md §3): it draws r, derives what the server may
// know, shows the QR code and follows the enrolment. Neither the PIN nor r is sent anywhere.

import { encode as encodeQr } from "uqr";
import { blocks } from "$lib/text";
import { countDown } from "./countdown";
import {
  KIND_ENROL,
  KIND_RESET,
  deriveKeys,
  enrolmentLink,
  fromBase64url,
  toBase64url,
  typedForm,
} from "./enrol-keys";
import { follow } from "./follow";
import { openInApp } from "./open-in-app";
import { pinsProblem } from "./pin-policy";

interface Progress {
  phase: "waiting" | "claimed" | "wrong-pin" | "compare" | "added" | "dead";
  /** The text to show, from the server's message files. */
  text: string;
  /** Six characters, which the app shows too. */
  comparisonCode?: string;
  attemptsLeft?: number;
}

/** The sections of the page, of which one is shown. */
type Section = "form" | "scan" | "pin" | "compare" | "added" | "dead";

/** The widest QR code, in CSS pixels. */
const WIDEST_QR = 330;
const LONGEST_NAME = 40;
/** The time for which the button that copies the link says that it did. */
const COPIED_MS = 4000;
/** Characters that no name has (docs/protocol.md §1.4). */
const REFUSED_CHARACTERS = /[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff0-\ufffb]/u;

class EnrolmentPage {
  readonly #root: HTMLElement;
  readonly #name: HTMLInputElement | null;
  readonly #pin: HTMLInputElement;
  readonly #repeated: HTMLInputElement;
  #eid = "";
  #copyLabel = "";
  #copied: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#name = root.querySelector<HTMLInputElement>("input[name=name]");
    this.#pin = this.#input("#pin");
    this.#repeated = this.#input("#pin2");
    this.#element("form[data-pin-form]").addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#submit();
    });
    this.#element("[data-enrol-copy]").addEventListener("click", () => void this.#copyLink());
    this.#onPress("[data-testid=comparison-match]", () => this.#answer("confirm"));
    this.#onPress("[data-testid=comparison-differ]", () => this.#answer("reject"));
    this.#onPress("[data-enrol-cancel]", async () => {
      await this.#answer("reject");
      location.assign("/account/devices");
    });
    root.querySelector("[data-needs-script]")?.removeAttribute("hidden");
  }

  #element(selector: string): HTMLElement {
    const found = this.#root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`the page lacks ${selector}`);
    return found;
  }

  #input(selector: string): HTMLInputElement {
    const found = this.#element(selector);
    if (found instanceof HTMLInputElement) return found;
    throw new Error(`${selector} is not an input`);
  }

  /** The button that is pressed, of those with `selector`, is disabled while `press` runs. */
  #onPress(selector: string, press: () => Promise<void>): void {
    for (const button of this.#root.querySelectorAll<HTMLButtonElement>(selector)) {
      button.addEventListener("click", () => {
        button.disabled = true;
        void press().finally(() => (button.disabled = false));
      });
    }
  }

  #show(section: Section): void {
    for (const element of this.#root.querySelectorAll<HTMLElement>("[data-part]")) {
      const isShown = element.dataset.part === section;
      element.hidden = !isShown;
      if (isShown) element.querySelector<HTMLElement>("h1, h2")?.focus();
    }
  }

  /** Shows the one text for `problem` and marks its field; without a problem it clears both. */
  #showProblem(problem: string | undefined, field?: HTMLInputElement): void {
    for (const element of this.#root.querySelectorAll<HTMLElement>("[data-problem]")) {
      element.hidden = element.dataset.problem !== problem;
    }
    for (const input of [this.#name, this.#pin, this.#repeated]) {
      input?.removeAttribute("aria-invalid");
    }
    field?.setAttribute("aria-invalid", "true");
    field?.focus();
    // The next input takes its place: a full field for a PIN would swallow it.
    field?.select();
  }

  #post(path: string, body: object): Promise<Response> {
    return fetch(path, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-csrf-token": this.#root.dataset.csrf ?? "",
      },
      body: JSON.stringify(body),
    });
  }

  async #submit(): Promise<void> {
    const name = this.#name?.value.trim() ?? "";
    if (this.#name && (name === "" || Array.from(name).length > LONGEST_NAME)) {
      this.#showProblem("name", this.#name);
      return;
    }
    if (REFUSED_CHARACTERS.test(name)) {
      this.#showProblem("name-characters", this.#name ?? undefined);
      return;
    }
    const problem = pinsProblem(this.#pin.value, this.#repeated.value);
    this.#showProblem(problem, problem === "differs" ? this.#repeated : problem && this.#pin);
    if (problem && problem !== "differs") this.#repeated.value = "";
    if (problem) return;
    const button = this.#element("[data-testid=show-qr]") as HTMLButtonElement;
    button.disabled = true;
    try {
      if (!(await this.#start(name))) return;
    } catch {
      this.#showProblem("failed");
      return;
    } finally {
      button.disabled = false;
      this.#pin.value = "";
      this.#repeated.value = "";
    }
    this.#show("scan");
    countDown(this.#element("[data-enrol-time]"));
    this.#follow();
  }

  /** Registers the enrolment at the server and draws its QR code; false where that did not work. */
  async #start(name: string): Promise<boolean> {
    const { origin = "", serverKeyHash = "", post = "", kind } = this.#root.dataset;
    const r = crypto.getRandomValues(new Uint8Array(16));
    const keys = await deriveKeys(r, this.#pin.value);
    this.#eid = toBase64url(keys.eid);
    const answer = await this.#post(post, {
      name,
      eid: this.#eid,
      etok: toBase64url(keys.etok),
      commitment: toBase64url(keys.commitment),
    });
    if (answer.redirected) {
      location.assign(answer.url);
      return false;
    }
    if (!answer.ok) {
      this.#showProblem("failed");
      return false;
    }
    const number = kind === "reset" ? KIND_RESET : KIND_ENROL;
    const link = enrolmentLink(origin, number, r, fromBase64url(serverKeyHash));
    this.#drawQr(link);
    this.#element("[data-testid=enrol-link]").textContent = link;
    this.#element("[data-testid=enrol-typed]").textContent = typedForm(number, r);
    openInApp(link);
    r.fill(0);
    return true;
  }

  #drawQr(link: string): void {
    const { data, size } = encodeQr(link, { ecc: "M", border: 4 });
    const path = data
      .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")))
      .join("");
    const svg = this.#element("[data-testid=enrol-qr]");
    svg.setAttribute("viewBox", `0 0 ${size} ${size}`);
    // Each module is a whole number of pixels: uneven modules are misread.
    const width = String(Math.floor(WIDEST_QR / size) * size);
    svg.setAttribute("width", width);
    svg.setAttribute("height", width);
    svg.querySelector("path")?.setAttribute("d", path);
  }

  async #copyLink(): Promise<void> {
    await navigator.clipboard.writeText(this.#element("[data-testid=enrol-link]").textContent);
    const button = this.#element("[data-enrol-copy]");
    // The same words in a live region: not every reader announces the new text of a button.
    const announced = this.#element("[data-enrol-copied]");
    const { done = "" } = button.dataset;
    if (button.textContent === done) clearTimeout(this.#copied);
    else this.#copyLabel = button.textContent;
    button.textContent = done;
    announced.textContent = done;
    this.#copied = setTimeout(() => {
      button.textContent = this.#copyLabel;
      announced.textContent = "";
    }, COPIED_MS);
  }

  #follow(): void {
    const query = `?eid=${this.#eid}`;
    follow(`/account/devices/add/events${query}`, `/account/devices/add/state${query}`, (json) =>
      this.#onProgress(JSON.parse(json) as Progress),
    );
  }

  /** True once the enrolment has ended. */
  #onProgress(progress: Progress): boolean {
    switch (progress.phase) {
      case "waiting":
        this.#showStatus(progress);
        return false;
      case "claimed":
      case "wrong-pin":
        this.#showStatus(progress);
        if (this.#element('[data-part="pin"]').hidden) this.#show("pin");
        return false;
      case "compare":
        if (this.#element('[data-part="compare"]').hidden) {
          this.#element("[data-testid=comparison-code]").textContent = blocks(
            progress.comparisonCode ?? "",
            3,
          ).join("\u00a0");
          this.#show("compare");
        }
        return false;
      case "added":
        this.#show("added");
        return true;
      case "dead":
        this.#element("[data-dead]").textContent = progress.text;
        this.#show("dead");
        return true;
    }
  }

  #showStatus({ phase, text, attemptsLeft }: Progress): void {
    for (const status of this.#root.querySelectorAll<HTMLElement>("[data-status]")) {
      status.textContent = text;
      status.dataset.phase = phase;
      status.toggleAttribute("data-warn", phase === "wrong-pin");
      if (attemptsLeft !== undefined) status.dataset.count = String(attemptsLeft);
    }
  }

  async #answer(path: "confirm" | "reject"): Promise<void> {
    const answer = await this.#post(`/account/devices/add/${path}`, { eid: this.#eid });
    if (answer.redirected) location.assign(answer.url);
  }
}

const root = document.querySelector<HTMLElement>("[data-enrol]");
if (root) new EnrolmentPage(root);
