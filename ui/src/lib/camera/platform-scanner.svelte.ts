import type { CameraPlugin } from "$lib/ipc/client";
import type { Found, Scanner, ScannerPhase } from "./scanner";
import { WebViewScanner } from "./web-view-scanner.svelte";

/** A code that is no use to the app is not read again at once. */
const PAUSE_MS = 1000;

/** The platform's own scanner, where there is one. Its picture is below the page. */
export class PlatformScanner implements Scanner {
  phase = $state<ScannerPhase>("starting");
  readonly torch = "none";
  readonly isBelowPage = true;
  readonly #plugin: CameraPlugin;
  #stopped = false;

  constructor(plugin: CameraPlugin) {
    this.#plugin = plugin;
  }

  async start(_video: HTMLVideoElement, found: Found): Promise<void> {
    const permission = await this.#plugin.requestPermission();
    if (this.#isStopped()) return;
    if (permission !== "granted") {
      this.phase = permission === "denied" ? "refused" : "absent";
      return;
    }
    this.phase = "live";
    while (!this.#isStopped()) {
      let text: string;
      try {
        text = await this.#plugin.scan();
      } catch {
        // Stopping it fails as well, and nobody looks at the phase then.
        this.phase = "absent";
        return;
      }
      await found.code(text);
      await new Promise((resume) => setTimeout(resume, PAUSE_MS));
    }
  }

  /** A method, because the state changes while the plugin is asked. */
  #isStopped(): boolean {
    return this.#stopped;
  }

  stop(): void {
    this.#stopped = true;
    if (this.phase === "live") this.#plugin.cancel().catch(() => undefined);
  }

  toggleTorch = (): Promise<void> => Promise.resolve();
}

/** The platform's own scanner, or the web view's camera where it is absent or fails. */
export class AnyScanner implements Scanner {
  #current = $state.raw<Scanner>(new WebViewScanner());
  readonly #plugin: CameraPlugin;
  #stopped = false;

  constructor(plugin: CameraPlugin) {
    this.#plugin = plugin;
  }

  get phase(): ScannerPhase {
    return this.#current.phase;
  }

  get torch(): "none" | "off" | "on" {
    return this.#current.torch;
  }

  get isBelowPage(): boolean {
    return this.#current.isBelowPage;
  }

  async start(video: HTMLVideoElement, found: Found): Promise<void> {
    const web = this.#current;
    const platform = new PlatformScanner(this.#plugin);
    this.#current = platform;
    await platform.start(video, found);
    if (platform.phase !== "absent" || this.#stopped) return;
    this.#current = web;
    await web.start(video, found);
  }

  stop(): void {
    this.#stopped = true;
    this.#current.stop();
  }

  toggleTorch = (): Promise<void> => this.#current.toggleTorch();
}
