import { grab } from "./luma";
import type { Found, Scanner, ScannerPhase } from "./scanner";

const FRAME_EVERY_MS = 100;

/** The person refused while the system's permission dialog hid this page, so the refusal was not shown. */
let refusedUnseen = false;

/** The web view's camera. Frames are sent one at a time, at most ten a second. */
export class WebViewScanner implements Scanner {
  phase = $state<ScannerPhase>("starting");
  readonly isBelowPage = false;
  torch = $state<"none" | "off" | "on">("none");
  #stream: MediaStream | null = null;
  #timer: ReturnType<typeof setInterval> | undefined;
  #inFlight = false;
  #stopped = false;

  async start(video: HTMLVideoElement, found: Found): Promise<void> {
    // Undefined in insecure contexts, although its type says otherwise.
    const devices = navigator.mediaDevices as MediaDevices | undefined;
    if (devices === undefined) {
      this.phase = "absent";
      return;
    }
    if (refusedUnseen) {
      // Asking again at once would repeat the dialog for ever.
      refusedUnseen = false;
      this.phase = "refused";
      return;
    }
    try {
      this.#stream = await devices.getUserMedia({
        audio: false,
        video: { facingMode: "environment", width: { ideal: 1280 }, height: { ideal: 720 } },
      });
      if (this.#stopped) {
        this.stop();
        return;
      }
      video.srcObject = this.#stream;
      await video.play();
      this.phase = "live";
      this.#findTorch();
      const canvas = document.createElement("canvas");
      this.#timer = setInterval(() => void this.#tick(video, canvas, found), FRAME_EVERY_MS);
    } catch (problem) {
      const isRefused = isRefusal(problem);
      this.phase = isRefused ? "refused" : "absent";
      refusedUnseen = isRefused && this.#stopped;
      this.stop();
    }
  }

  stop(): void {
    this.#stopped = true;
    clearInterval(this.#timer);
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#stream = null;
  }

  async toggleTorch(): Promise<void> {
    const on = this.torch === "off";
    // `torch` is in the Image Capture specification and not yet in the DOM's types.
    const constraint = { torch: on } as MediaTrackConstraintSet;
    await this.#stream?.getVideoTracks()[0]?.applyConstraints({ advanced: [constraint] });
    this.torch = on ? "on" : "off";
  }

  #findTorch(): void {
    const track = this.#stream?.getVideoTracks()[0];
    // Some web views lack this method.
    if (track === undefined || !("getCapabilities" in track)) return;
    const abilities = track.getCapabilities() as { torch?: boolean };
    if (abilities.torch === true) this.torch = "off";
  }

  async #tick(video: HTMLVideoElement, canvas: HTMLCanvasElement, found: Found): Promise<void> {
    if (this.#inFlight) return;
    const frame = grab(video, canvas);
    if (frame === null) return;
    this.#inFlight = true;
    try {
      await found.frame(frame);
    } finally {
      this.#inFlight = false;
    }
  }
}

function isRefusal(problem: unknown): boolean {
  return (
    problem instanceof DOMException &&
    (problem.name === "NotAllowedError" || problem.name === "SecurityError")
  );
}
