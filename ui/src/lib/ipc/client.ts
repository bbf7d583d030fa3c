// The interface to the core: one action in, one view out.
import type { Action, AppView } from "./bindings.gen";

export interface Ipc {
  dispatch(action: Action): Promise<void>;
  view(): Promise<AppView>;
  /** Calls back with every new view. */
  onView(listener: (view: AppView) => void): Promise<void>;
  /** A system notification; its text may appear on a locked screen. */
  notify(title: string, body: string): Promise<void>;
}

/** Sends one action to the core. */
export type Dispatch = (action: Action) => Promise<void>;
