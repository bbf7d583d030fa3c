import { createSubscriber } from "svelte/reactivity";

const subscribe = createSubscriber((update) => {
  const timer = setInterval(update, 500);
  return () => clearInterval(timer);
});

/** Unix seconds; what reads it is drawn again as time goes on. */
export function now(): number {
  subscribe();
  return Math.floor(Date.now() / 1000);
}
