import { render } from "@testing-library/svelte";
import { vi } from "vitest";
import App from "../App.svelte";
import type { Action, AppView } from "$lib/ipc/bindings.gen";
import { Session } from "$lib/state/session.svelte";

/** The whole window over a core that only listens. */
export async function open(first: AppView) {
  const dispatch = vi.fn(async (_action: Action) => undefined);
  const notify = vi.fn(async (_title: string, _body: string) => undefined);
  let show: (view: AppView) => void = () => undefined;
  const session = new Session({
    dispatch,
    view: async () => first,
    onView: async (listener) => {
      show = listener;
    },
    notify,
  });
  await session.start();
  return {
    ...render(App, { session }),
    session,
    dispatch,
    notify,
    show: (view: AppView) => show(view),
  };
}
