import { createContext } from "svelte";
import type { Success, WaitingRequests } from "$lib/ipc/bindings.gen";
import type { CameraPlugin } from "$lib/ipc/client";

/** The data that every page shows beside its own screen. The window sets it once, and its getters follow the view. */
export interface Around {
  readonly success: Success | null;
  readonly waiting: WaitingRequests | null;
  /** Opens the newest request that waits. */
  openWaiting(): void;
  /** Copies a code, which the clipboard keeps for some seconds if the platform can. */
  copyCode(code: string, seconds: number): Promise<void>;
  readonly camera: CameraPlugin;
}

export const [getAround, setAround] = createContext<Around>();
