import { choose, plain } from "$lib/i18n";
import type { Action, AppView, Notice } from "$lib/ipc/bindings.gen";
import type { Ipc } from "$lib/ipc/client";

/** What the window shows: exactly the newest view, nothing of its own. */
export class Session {
  view = $state.raw<AppView | null>(null);
  readonly #ipc: Ipc;
  #typing: Promise<void> = Promise.resolve();
  /** When somebody last did something, in milliseconds. */
  #sentAt = 0;
  /** Ids of the requests that a notification was shown for. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing on the screen reads it
  readonly #notified = new Set<string>();

  constructor(ipc: Ipc) {
    this.#ipc = ipc;
  }

  async start(): Promise<void> {
    // Listening first: a change between the two calls is then never missed.
    await this.#ipc.onView((view) => this.#show(view));
    this.#show(await this.#ipc.view());
  }

  get sentAt(): number {
    return this.#sentAt;
  }

  /** Typing arrives in the order of the fingers, and what is sent after it; leaving a screen waits for nothing. */
  dispatch = (action: Action): Promise<void> => {
    if (isByHand(action)) this.#sentAt = Date.now();
    if (overtakes(action)) {
      if (action.type === "back" || action.type === "home") this.#typing = Promise.resolve();
      return this.#ipc.dispatch(action);
    }
    const sent = this.#typing.then(() => this.#ipc.dispatch(action));
    if (isTyping(action)) this.#typing = sent.catch(() => undefined);
    return sent;
  };

  #show(view: AppView): void {
    if (this.view !== null && view.revision < this.view.revision) return;
    this.view = view;
    if (view.notices.length > 0) void this.#notify(view.notices, view.settings.language);
  }

  async #notify(notices: Notice[], language: string | null): Promise<void> {
    await choose(language);
    for (const { id, service, account } of notices) {
      if (this.#notified.has(id)) continue;
      this.#notified.add(id);
      const title = plain("notice-title", { service });
      // A platform that shows no notifications loses nothing: the request waits in the app.
      this.#ipc.notify(title, plain("notice-body", { account })).catch(() => undefined);
    }
    void this.dispatch({ type: "noticed" });
  }
}

function isTyping({ type }: Action): boolean {
  return type === "pinDigit" || type === "pinDelete" || type === "matchCode" || type === "fill";
}

/** What says of itself that somebody is there. */
function isByHand({ type }: Action): boolean {
  return type !== "inView" && type !== "noticed";
}

/** What waits for no typing: it changes no screen, or leaves the one that was typed into. */
function overtakes({ type }: Action): boolean {
  switch (type) {
    case "back":
    case "home":
    case "inView":
    case "noticed":
    case "stillHere":
      return true;
    default:
      return false;
  }
}
