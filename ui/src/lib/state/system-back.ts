// Android's own Back. Tauri goes back in the web view's history while there is one, and leaves the app where there is none:
// so the history has one entry more exactly while the screen has a way back.

const MARK = "way-back";

type Back = (() => void) | undefined;

export class SystemBack {
  readonly #history: History;
  #back: Back;
  /** The entry is being taken away, which the page hears of as if Back had been pressed. */
  #isLeaving = false;

  constructor(history: History) {
    this.#history = history;
  }

  /** What the screen that is shown now goes back by, if it can. */
  offer(back: Back) {
    this.#back = back;
    this.#settle();
  }

  /** The history went back. */
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

/** Lets the system's Back do what the screen's own does. */
export function offerBack(back: Back) {
  android?.offer(back);
}
