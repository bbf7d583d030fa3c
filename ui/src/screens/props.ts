import type { KeyStoreKind, Problem, Screen, Settings } from "$lib/ipc/bindings.gen";
import type { Dispatch } from "$lib/ipc/client";

/** What every screen is given: its own variant, a problem to show, and the way to act. */
export interface ScreenProps<Type extends Screen["type"]> {
  screen: Extract<Screen, { type: Type }>;
  problem: Problem | null;
  keyStore: KeyStoreKind;
  settings: Settings;
  dispatch: Dispatch;
}
