// Adding a device, or giving one a new PIN: draws r, derives what the server may know, draws the code, follows what happens.
// Neither PIN nor r is sent anywhere.

import { encode as encodeQr } from "uqr";
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
  /** What to say, from the server's message files. */
  text: string;
  six?: string;
  attemptsLeft?: number;
}

/** The picture is at most this wide, in CSS pixels. */
const WIDEST = 330;

type Part = "form" | "scan" | "compare" | "added" | "dead";

const page = document.querySelector<HTMLElement>("[data-enrol]");
if (page) start(page);

function start(page: HTMLElement): void {
  const { csrf = "", origin = "", serverKeyHash = "", post = "", kind = "enrol" } = page.dataset;
  const find = <E extends Element>(selector: string): E => {
    const found = page.querySelector<E>(selector);
    if (!found) throw new Error(`the page lacks ${selector}`);
    return found;
  };
  const form = find<HTMLFormElement>("form[data-pin-form]");
  const pin = find<HTMLInputElement>("#pin");
  const again = find<HTMLInputElement>("#pin2");
  const name = page.querySelector<HTMLInputElement>("input[name=name]");
  let eid = "";

  function show(part: Part): void {
    for (const element of page.querySelectorAll<HTMLElement>("[data-part]")) {
      element.hidden = element.dataset["part"] !== part;
    }
    const heading = page.querySelector<HTMLElement>(
      `[data-part="${part}"] h1, [data-part="${part}"] h2`,
    );
    heading?.focus();
  }
  function complain(problem: string | undefined, field?: HTMLInputElement): void {
    for (const element of page.querySelectorAll<HTMLElement>("[data-problem]")) {
      element.hidden = element.dataset["problem"] !== problem;
    }
    for (const input of [name, pin, again]) input?.toggleAttribute("aria-invalid", false);
    if (problem === undefined) return;
    field?.setAttribute("aria-invalid", "true");
    field?.focus();
  }
  function call(path: string, body: object): Promise<Response> {
    return fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json", "x-csrf-token": csrf },
      body: JSON.stringify(body),
    });
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void offer();
  });
  page.querySelector<HTMLElement>("[data-needs-script]")?.removeAttribute("hidden");

  async function offer(): Promise<void> {
    const label = name?.value.trim() ?? "";
    if (name && (label === "" || [...label].length > 40)) return complain("name", name);
    const problem = pinsProblem(pin.value, again.value);
    if (problem) return complain(problem, problem === "differs" ? again : pin);
    complain(undefined);
    const button = find<HTMLButtonElement>("[data-testid=show-qr]");
    button.disabled = true;
    try {
      const r = crypto.getRandomValues(new Uint8Array(16));
      const keys = await deriveKeys(r, pin.value);
      eid = toBase64url(keys.eid);
      const answer = await call(post, {
        name: label,
        eid,
        etok: toBase64url(keys.etok),
        commitment: toBase64url(keys.commitment),
      });
      if (answer.redirected) return location.assign(answer.url);
      if (!answer.ok) return complain("failed");
      const number = kind === "reset" ? KIND_RESET : KIND_ENROL;
      const link = enrolmentLink(origin, number, r, fromBase64url(serverKeyHash));
      drawCode(link, typedForm(r));
      r.fill(0);
    } catch {
      return complain("failed");
    } finally {
      button.disabled = false;
      pin.value = "";
      again.value = "";
    }
    show("scan");
    countDown(find("[data-enrol-time]"));
    followProgress();
  }

  function drawCode(link: string, typed: string): void {
    const { data, size } = encodeQr(link, { ecc: "M", border: 4 });
    const path = data
      .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")))
      .join("");
    const svg = find<SVGElement>("[data-testid=enrol-qr]");
    svg.setAttribute("viewBox", `0 0 ${size} ${size}`);
    // Whole pixels for each module, or modules come out uneven and are misread.
    const width = String(Math.floor(WIDEST / size) * size);
    svg.setAttribute("width", width);
    svg.setAttribute("height", width);
    svg.querySelector("path")?.setAttribute("d", path);
    find("[data-testid=enrol-link]").textContent = link;
    openInApp(link);
    find("[data-testid=enrol-typed]").textContent = typed;
    find<HTMLButtonElement>("[data-enrol-copy]").addEventListener("click", async (event) => {
      await navigator.clipboard.writeText(link);
      const button = event.currentTarget as HTMLButtonElement | null;
      if (button) button.textContent = button.dataset["done"] ?? "";
    });
  }

  function followProgress(): void {
    const query = `?eid=${eid}`;
    follow<Progress>(
      `/account/devices/add/events${query}`,
      `/account/devices/add/state${query}`,
      (progress) => {
        switch (progress.phase) {
          case "waiting":
          case "claimed":
          case "wrong-pin": {
            const status = find<HTMLElement>("[data-status]");
            status.textContent = progress.text;
            status.dataset["phase"] = progress.phase;
            status.toggleAttribute("data-warn", progress.phase === "wrong-pin");
            if (progress.attemptsLeft !== undefined)
              status.dataset["count"] = String(progress.attemptsLeft);
            return false;
          }
          case "compare":
            if (find<HTMLElement>('[data-part="compare"]').hidden) {
              find("[data-testid=six]").textContent = (progress.six ?? "").replace(
                /^(...)(...)$/,
                "$1-$2",
              );
              show("compare");
            }
            return false;
          case "added":
            show("added");
            return true;
          case "dead":
            find("[data-dead]").textContent = progress.text;
            show("dead");
            return true;
        }
      },
    );
  }

  for (const [selector, path] of [
    ["[data-testid=six-match]", "/account/devices/add/confirm"],
    ["[data-testid=six-differ]", "/account/devices/add/reject"],
    ["[data-enrol-cancel]", "/account/devices/add/reject"],
  ] as const) {
    find<HTMLButtonElement>(selector).addEventListener("click", async (event) => {
      const button = event.currentTarget as HTMLButtonElement;
      button.disabled = true;
      try {
        const answer = await call(path, { eid });
        if (answer.redirected) location.assign(answer.url);
      } finally {
        button.disabled = false;
      }
      if (selector === "[data-enrol-cancel]") location.assign("/account/devices");
    });
  }
}
