// Android's Back. Tauri goes back in the web view's history if there is an entry, and leaves the app if there is none:
// so there is one extra history entry exactly while the screen can go back.

const MARK = "countersign-back";

type Back = (() => void) | undefined;

export class SystemBack {
  readonly #history: History;
  #back: Back;
  /** The extra entry is being removed, which fires popstate as Back does. */
  #isLeaving = false;

  constructor(history: History) {
    this.#history = history;
  }

  /** Sets how the current screen goes back, if it can. */
  offer(back: Back) {
    this.#back = back;
    this.#settle();
  }

  /** To be called on popstate. */
  popped() {
    if (this.#isLeaving) this.#isLeaving = false;
    else this.#back?.();
    this.#settle();
  }

  #settle() {
    if (this.#isLeaving) return;
    const stands = this.#history.state === MARK;
    if (this.#back !== undefined && !stands) this.#history.pushState(MARK, "");
    if (this.#back === undefined && stands) {
      this.#isLeaving = true;
      this.#history.back();
    }
  }
}

const android = navigator.userAgent.includes("Android") ? new SystemBack(history) : undefined;
if (android !== undefined) window.addEventListener("popstate", () => android.popped());

/** Makes the system's Back do the same as the screen's Back button. */
export function offerBack(back: Back) {
  android?.offer(back);
}
