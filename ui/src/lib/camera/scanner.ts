import type { LumaFrame } from "./luma";

export type ScannerPhase = "starting" | "live" | "refused" | "absent";

/** The reader of what a scanner sees. */
export interface Found {
  /** A frame of the camera, in which the core looks for a code. */
  frame(frame: LumaFrame): Promise<void>;
  /** The text of a code. */
  code(text: string): Promise<void>;
}

/** A camera that reads codes, whatever reads them. */
export interface Scanner {
  readonly phase: ScannerPhase;
  readonly torch: "none" | "off" | "on";
  /** The camera's picture is below the page, which lets it through in the viewfinder. */
  readonly isBelowPage: boolean;
  /** Reads codes until it is stopped or fails, which `phase` says. */
  start(video: HTMLVideoElement, found: Found): Promise<void>;
  stop(): void;
  toggleTorch(): Promise<void>;
}
