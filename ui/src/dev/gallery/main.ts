import { mount, unmount } from "svelte";
import "../../app.css";
import App from "../../App.svelte";
import type { Ipc } from "$lib/ipc/client";
import { Session } from "$lib/state/session.svelte";
import { samples } from "./samples";

/** An app that shows one view for ever and writes what it was asked into the console. */
function still(name: string): Ipc {
  const sample = samples()[name];
  if (sample === undefined) throw new Error(`no sample ${name}`);
  return {
    dispatch: async (action) => console.log(JSON.stringify(action)),
    view: async () => sample,
    onView: async () => undefined,
    notify: async (title, body) => console.log(title, body),
  };
}

let shown: object | undefined;

function show(): void {
  if (shown !== undefined) void unmount(shown);
  document.body.replaceChildren();
  const [name = "", ...options] = decodeURIComponent(location.hash.slice(1)).split("&");
  if (name === "") return list();
  for (const option of options) {
    if (option.startsWith("text=")) document.documentElement.style.fontSize = option.slice(5);
  }
  const session = new Session(still(name));
  shown = mount(App, { target: document.body, props: { session } });
  void session.start().then(() => {
    const opener = options.find((option) => option.startsWith("press="))?.slice(6);
    setTimeout(() => document.querySelector<HTMLElement>(`[data-testid="${opener}"]`)?.click(), 50);
  });
}

function list(): void {
  for (const name of Object.keys(samples())) {
    const link = document.createElement("a");
    link.href = `#${name}`;
    link.textContent = name;
    link.style.display = "block";
    document.body.append(link);
  }
}

addEventListener("hashchange", show);
show();
