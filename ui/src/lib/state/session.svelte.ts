import type { Action, AppView } from "$lib/ipc/bindings.gen";
import type { Ipc } from "$lib/ipc/client";

/** What the window shows: exactly the newest view, nothing of its own. */
export class Session {
  view = $state.raw<AppView | null>(null);
  readonly #ipc: Ipc;
  #typing: Promise<void> = Promise.resolve();

  constructor(ipc: Ipc) {
    this.#ipc = ipc;
  }

  async start(): Promise<void> {
    // Listening first: a change between the two calls is then never missed.
    await this.#ipc.onView((view) => this.#show(view));
    this.#show(await this.#ipc.view());
  }

  /** Typing arrives in the order of the fingers, and what is sent after it; leaving a screen waits for nothing. */
  dispatch = (action: Action): Promise<void> => {
    if (action.type === "back" || action.type === "home") {
      this.#typing = Promise.resolve();
      return this.#ipc.dispatch(action);
    }
    const sent = this.#typing.then(() => this.#ipc.dispatch(action));
    if (isTyping(action)) this.#typing = sent.catch(() => undefined);
    return sent;
  };

  #show(view: AppView): void {
    if (this.view === null || view.revision >= this.view.revision) this.view = view;
  }
}

function isTyping({ type }: Action): boolean {
  return type === "pinDigit" || type === "pinDelete" || type === "matchCode";
}
