// The interface to the core: one action in, one view out.
import type { Action, AppView } from "./bindings.gen";

export interface Ipc {
  dispatch(action: Action): Promise<void>;
  view(): Promise<AppView>;
  /** Calls back with every new view. */
  onView(listener: (view: AppView) => void): Promise<void>;
  /** A system notification; its text may appear on a locked screen. */
  notify(title: string, body: string): Promise<void>;
  /** Copies a code until it expires. False where the platform cannot: then the window copies it. */
  copyCode(code: string, seconds: number): Promise<boolean>;
  readonly camera: CameraPlugin;
}

/** A plugin that reads codes with the platform's own camera code. */
export interface CameraPlugin {
  /** Asks the person if need be. Null where this build has no such plugin. */
  requestPermission(): Promise<"granted" | "denied" | null>;
  /** The text of the next code. Rejected if it is cancelled or the camera fails. */
  scan(): Promise<string>;
  cancel(): Promise<void>;
}

/** Sends one action to the core. */
export type Dispatch = (action: Action) => Promise<void>;
