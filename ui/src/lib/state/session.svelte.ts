import { choose, plain } from "$lib/i18n";
import type { Action, AppView, Notice } from "$lib/ipc/bindings.gen";
import type { CameraPlugin, Ipc } from "$lib/ipc/client";

/** The newest view of the core. The window shows exactly that. */
export class Session {
  view = $state.raw<AppView | null>(null);
  readonly #ipc: Ipc;
  #typing: Promise<void> = Promise.resolve();
  /** Unix milliseconds of the person's last action. */
  #sentAt = 0;
  /** Ids of the requests that a notification was shown for. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing on the screen reads it
  readonly #notified = new Set<string>();

  constructor(ipc: Ipc) {
    this.#ipc = ipc;
  }

  async start(): Promise<void> {
    // Listening starts first, so that no change between the two calls is missed.
    await this.#ipc.onView((view) => this.#show(view));
    this.#show(await this.#ipc.view());
  }

  get camera(): CameraPlugin {
    return this.#ipc.camera;
  }

  get sentAt(): number {
    return this.#sentAt;
  }

  /** Sends an action. Typing and what follows it arrive in order; leaving a screen does not wait for typing. */
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

  /** Copies a code for as long as it is valid. */
  copyCode = async (code: string, seconds: number): Promise<void> => {
    if (await this.#ipc.copyCode(code, seconds)) return;
    await navigator.clipboard.writeText(code);
  };

  #show(view: AppView): void {
    if (this.view !== null && view.revision < this.view.revision) return;
    this.view = view;
    if (view.notices.length > 0) void this.#notify(view.notices, view.settings.language);
  }

  async #notify(notices: Notice[], language: string | null): Promise<void> {
    await choose(language);
    for (const { id, service, account, kind } of notices) {
      if (this.#notified.has(id)) continue;
      this.#notified.add(id);
      const title =
        kind === "accountChange"
          ? plain("notice-change-title")
          : plain("notice-title", { service });
      // A failed notification loses nothing: the request is shown in the app.
      this.#ipc.notify(title, plain("notice-body", { account })).catch(() => undefined);
    }
    void this.dispatch({ type: "noticed" });
  }
}

function isTyping({ type }: Action): boolean {
  return type === "pinDigit" || type === "pinDelete" || type === "matchCode" || type === "fill";
}

/** Whether a person caused the action. */
function isByHand({ type }: Action): boolean {
  return type !== "inView" && type !== "noticed";
}

/** Whether the action need not wait for typing: it changes no screen, or leaves the one typed into. */
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
