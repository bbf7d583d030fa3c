import type { KeyStoreKind, Problem, Screen, Settings } from "$lib/ipc/bindings.gen";
import type { Dispatch } from "$lib/ipc/client";

/** The props of every screen. */
export interface ScreenProps<Type extends Screen["type"]> {
  screen: Extract<Screen, { type: Type }>;
  problem: Problem | null;
  keyStore: KeyStoreKind;
  settings: Settings;
  dispatch: Dispatch;
}
