import { render } from "@testing-library/svelte";
import { vi } from "vitest";
import App from "../App.svelte";
import { NO_CAMERA } from "../dev/no-camera";
import type { AppView } from "$lib/ipc/bindings.gen";
import type { Ipc } from "$lib/ipc/client";
import { Session } from "$lib/state/session.svelte";

/** The whole window over a fake core that records its calls. */
export async function open(first: AppView, camera = NO_CAMERA) {
  const dispatch = vi.fn<Ipc["dispatch"]>(() => Promise.resolve());
  const notify = vi.fn<Ipc["notify"]>(() => Promise.resolve());
  const copyCode = vi.fn<Ipc["copyCode"]>(() => Promise.resolve(true));
  let show: (view: AppView) => void = () => undefined;
  const session = new Session({
    dispatch,
    view: () => Promise.resolve(first),
    onView: (listener) => {
      show = listener;
      return Promise.resolve();
    },
    notify,
    copyCode,
    camera,
  });
  await session.start();
  return {
    ...render(App, { session }),
    session,
    dispatch,
    notify,
    copyCode,
    show: (view: AppView) => show(view),
  };
}
