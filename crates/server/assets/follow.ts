// Follows a state on the server: by events, and by asking again where events do not get through.

const ASK_AGAIN_MS = 2000;
/** Without any event or comment for this long, the stream is held for dead and asked besides. */
const FIRST_EVENT_MS = 4000;

/** Calls `onState` with each new state until it says that it has seen the last one. */
export function follow<State>(
  events: string,
  asked: string,
  onState: (state: State) => boolean,
): () => void {
  let over = false;
  let last = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const source = new EventSource(events);

  function stop() {
    over = true;
    source.close();
    clearTimeout(timer);
  }
  function take(text: string) {
    if (over || text === last) return;
    last = text;
    if (onState(JSON.parse(text) as State)) stop();
  }
  async function ask() {
    try {
      const answer = await fetch(asked, {
        headers: { accept: "application/json" },
        cache: "no-store",
      });
      if (answer.redirected) {
        location.assign(answer.url);
        return;
      }
      if (answer.ok) take(await answer.text());
    } catch {
      // Out of reach for a moment: the next try is already on its way.
    }
    if (!over) timer = setTimeout(ask, ASK_AGAIN_MS);
  }

  source.addEventListener("state", (event) => {
    clearTimeout(timer);
    take((event as MessageEvent<string>).data);
  });
  source.addEventListener("error", () => {
    clearTimeout(timer);
    if (!over) timer = setTimeout(ask, ASK_AGAIN_MS);
  });
  timer = setTimeout(ask, FIRST_EVENT_MS);
  addEventListener("pagehide", stop, { once: true });
  return stop;
}
