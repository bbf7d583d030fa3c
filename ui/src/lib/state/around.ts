import { createContext } from "svelte";
import type { Success, WaitingRequests } from "$lib/ipc/bindings.gen";

/** The data that every page shows beside its own screen. The window sets it once, and its getters follow the view. */
export interface Around {
  readonly success: Success | null;
  readonly waiting: WaitingRequests | null;
  /** Opens the newest request that waits. */
  openWaiting(): void;
}

export const [getAround, setAround] = createContext<Around>();
