// The built gallery, served on localhost and shown in a browser.
import { createServer, type Server } from "node:http";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { Chromium } from "./chromium";

const FOLDER = join(import.meta.dirname, "../../../../target/gallery");
const TYPES: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
};

/** The edges of an element, in CSS pixels from those of the window. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The appearance of a sample. */
export interface Look {
  lang?: string;
  theme?: "light" | "dark";
  size?: "normal" | "large" | "larger" | "largest";
  /** The test id of an element to press. */
  press?: string;
}

export class Gallery {
  private constructor(
    readonly browser: Chromium,
    readonly samples: string[],
    readonly address: string,
    readonly server: Server,
  ) {}

  static async open(): Promise<Gallery> {
    const server = createServer((request, response) => {
      const path = normalize(new URL(request.url ?? "/", "http://gallery").pathname);
      const file = path === "/" ? "/index.html" : path;
      readFile(join(FOLDER, file)).then(
        (body) =>
          response.setHeader("content-type", TYPES[extname(file)] ?? "text/plain").end(body),
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const browser = await Chromium.open();
    await browser.prefer({});
    await browser.go(address);
    await browser.until("window.gallery");
    const samples = await browser.evaluate<string[]>("window.gallery");
    return new Gallery(browser, samples, address, server);
  }

  async show(sample: string, look: Look = {}): Promise<void> {
    const options = Object.entries(look).map(([key, value]) => `&${key}=${value}`);
    const lang = look.lang ?? "en";
    if (look.lang === undefined) options.push("&lang=en");
    // Not through the address: browsers throttle pages that change it often.
    await this.browser.evaluate(`show(${JSON.stringify(sample + options.join(""))})`);
    await this.browser.until(
      `document.querySelector("[data-screen]") && document.documentElement.lang === "${lang}"`,
    );
    // The content below the camera's picture moves once it is known whether there is a camera.
    await this.browser.until(`!document.querySelector("[data-camera=starting]")`);
    if (look.press !== undefined) await new Promise((resolve) => setTimeout(resolve, 150));
    // Waits for animations to end.
    await this.browser.evaluate(
      "Promise.all(document.getAnimations().filter((a) => a.effect.getComputedTiming().iterations === 1).map((a) => a.finished.catch(() => null)))",
    );
  }

  async close(): Promise<void> {
    await this.browser.close();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
