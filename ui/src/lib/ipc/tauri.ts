import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { AppView } from "./bindings.gen";
import type { Ipc } from "./client";

export const tauri: Ipc = {
  dispatch: (action) => invoke("dispatch", { action }),
  view: () => invoke("view"),
  onView: async (listener) => {
    await listen<AppView>("view", (event) => listener(event.payload));
  },
  notify: (title, body) => invoke("notify", { title, body }),
};
