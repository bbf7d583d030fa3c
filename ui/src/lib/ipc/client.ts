// The one way to Rust: one command in, one view out.
import type { Action, AppView } from "./bindings.gen";

export interface Ipc {
  dispatch(action: Action): Promise<void>;
  view(): Promise<AppView>;
  /** Calls back with every new view. */
  onView(listener: (view: AppView) => void): Promise<void>;
  /** A notification of the system, in words that may be read on a locked screen. */
  notify(title: string, body: string): Promise<void>;
}

/** One action by its type, for props that hand actions up. */
export type Dispatch = (action: Action) => Promise<void>;
