import { createSubscriber } from "svelte/reactivity";

const subscribe = createSubscriber((update) => {
  const timer = setInterval(update, 500);
  return () => clearInterval(timer);
});

/** Unix seconds. Reactive: readers update as time passes. */
export function now(): number {
  subscribe();
  return Math.floor(Date.now() / 1000);
}
