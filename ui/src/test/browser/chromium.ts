// A headless Chromium, driven over two pipes.
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";

const PROGRAM = process.env.CHROMIUM ?? "chromium";
const START = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--hide-scrollbars",
  "--remote-debugging-pipe",
];

type Params = Record<string, unknown>;
interface Answer {
  id?: number;
  result?: Params;
  error?: { message: string };
}
interface Waiting {
  resolve: (result: Params) => void;
  reject: (error: Error) => void;
}

interface Size {
  width: number;
  height: number;
}

/** One tab of one Chromium. */
export class Chromium {
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #session: string | undefined;

  private constructor() {
    this.#profile = mkdtempSync(join(tmpdir(), "countersign-chromium-"));
    this.#process = spawn(PROGRAM, [...START, `--user-data-dir=${this.#profile}`, "about:blank"], {
      stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
      // A process group of its own, so that its children end with it.
      detached: true,
    });
    this.#process.once("exit", () => this.#fail("Chromium ended"));
    this.#process.once("error", () => this.#fail(`${PROGRAM} does not start`));
    let rest = "";
    (this.#process.stdio[4] as Readable).setEncoding("utf8").on("data", (text: string) => {
      const messages = (rest + text).split("\0");
      rest = messages.pop() ?? "";
      for (const message of messages) this.#take(JSON.parse(message) as Answer);
    });
  }

  static async open(): Promise<Chromium> {
    const browser = new Chromium();
    const { targetInfos } = await browser.send("Target.getTargets");
    const page = (targetInfos as { type: string; targetId: string }[]).find(
      ({ type }) => type === "page",
    );
    const { sessionId } = await browser.send("Target.attachToTarget", {
      targetId: page?.targetId,
      flatten: true,
    });
    browser.#session = sessionId as string;
    await browser.send("Page.enable");
    return browser;
  }

  send(method: string, params: Params = {}): Promise<Params> {
    this.#last += 1;
    const message = { id: this.#last, method, params, sessionId: this.#session };
    (this.#process.stdio[3] as Writable).write(`${JSON.stringify(message)}\0`);
    return new Promise((resolve, reject) => this.#waiting.set(message.id, { resolve, reject }));
  }

  /** The value of an expression in the page; a promise is awaited. */
  async evaluate<Value>(expression: string): Promise<Value> {
    const { result, exceptionDetails } = await this.send("Runtime.evaluate", {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { value: Value }).value;
  }

  async go(url: string): Promise<void> {
    await this.send("Page.navigate", { url });
    await this.until(`document.readyState === "complete"`);
  }

  /** Waits until an expression holds. */
  async until(expression: string): Promise<void> {
    const end = Date.now() + 10_000;
    while (Date.now() < end) {
      if (await this.evaluate<boolean>(`Boolean(${expression})`)) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`not within ten seconds: ${expression}`);
  }

  async resize({ width, height }: Size): Promise<void> {
    await this.send("Emulation.setDeviceMetricsOverride", {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    });
  }

  /** Emulates media features such as `{ "prefers-color-scheme": "dark" }`. Motion is always reduced. */
  async prefer(wishes: Record<string, string>): Promise<void> {
    const still = { "prefers-reduced-motion": "reduce" };
    await this.send("Emulation.setEmulatedMedia", {
      features: Object.entries({ ...still, ...wishes }).map(([name, value]) => ({ name, value })),
    });
  }

  async press(key: "Tab" | "Enter" | "Escape" | "Space", shift = false): Promise<void> {
    const code = { Tab: 9, Enter: 13, Escape: 27, Space: 32 }[key];
    const text = { Tab: "", Enter: "\r", Escape: "", Space: " " }[key];
    const event = {
      key: key === "Space" ? " " : key,
      code: key,
      windowsVirtualKeyCode: code,
      modifiers: shift ? 8 : 0,
    };
    await this.send("Input.dispatchKeyEvent", { type: "keyDown", text, ...event });
    await this.send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
  }

  /** PNG of the whole page, or of its visible part. */
  async picture(whole = true): Promise<Buffer> {
    const { data } = await this.send("Page.captureScreenshot", { captureBeyondViewport: whole });
    return Buffer.from(data as string, "base64");
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once("exit", resolve));
    // The browser may end before it answers.
    this.send("Browser.close").catch(() => undefined);
    await ended;
    this.#endGroup();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }

  /** Kills the browser's process group. */
  #endGroup(): void {
    if (this.#process.pid === undefined) return;
    try {
      process.kill(-this.#process.pid, "SIGKILL");
    } catch {
      // The group has ended already.
    }
  }

  #take({ id, result, error }: Answer): void {
    const waiting = id === undefined ? undefined : this.#waiting.get(id);
    if (id === undefined || waiting === undefined) return;
    this.#waiting.delete(id);
    if (error) waiting.reject(new Error(error.message));
    else waiting.resolve(result ?? {});
  }

  #fail(why: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(why));
    this.#waiting.clear();
  }
}
