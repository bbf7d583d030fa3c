// Follows a state on the server: by server-sent events, and by polling where events do not get through.

const POLL_INTERVAL_MS = 2000;
/** A stream that has sent nothing for this long is taken to be blocked, and polling starts beside it. */
const FIRST_EVENT_TIMEOUT_MS = 4000;

/**
 * Calls `onState` with each new state as JSON text, until it returns true: that state was the last one.
 * `eventsUrl` is the stream, `stateUrl` answers with the same JSON.
 */
export function follow(
  eventsUrl: string,
  stateUrl: string,
  onState: (json: string) => boolean,
): void {
  let isOver = false;
  let last = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const source = new EventSource(eventsUrl);

  function stop() {
    isOver = true;
    source.close();
    clearTimeout(timer);
  }
  function take(json: string) {
    if (isOver || json === last) return;
    last = json;
    if (onState(json)) stop();
  }
  function pollAfter(ms: number) {
    timer = setTimeout(() => void poll(), ms);
  }
  async function poll() {
    try {
      const answer = await fetch(stateUrl, {
        headers: { accept: "application/json" },
        cache: "no-store",
      });
      if (answer.redirected) {
        location.assign(answer.url);
        return;
      }
      if (answer.ok) take(await answer.text());
    } catch {
      // The server is out of reach for now; the next poll tries again.
    }
    if (!isOver) pollAfter(POLL_INTERVAL_MS);
  }

  source.addEventListener("state", (event: MessageEvent<string>) => {
    clearTimeout(timer);
    take(event.data);
  });
  source.addEventListener("error", () => {
    clearTimeout(timer);
    if (!isOver) pollAfter(POLL_INTERVAL_MS);
  });
  pollAfter(FIRST_EVENT_TIMEOUT_MS);
  addEventListener("pagehide", stop, { once: true });
}
