import { NO_CAMERA } from "../no-camera";
import { mount, unmount } from "svelte";
import "../../app.css";
import App from "../../App.svelte";
import type { Action, AppView, Settings } from "$lib/ipc/bindings.gen";
import type { Ipc } from "$lib/ipc/client";
import { Session } from "$lib/state/session.svelte";
import { samples } from "./samples";

/** For tests in a browser: the names of all samples, and the actions sent since the page was loaded. */
const actions: Action[] = [];
Object.assign(window, { gallery: Object.keys(samples()), actions, show });

/** An app that shows one view and logs each action to the console; only settings take effect. */
function still(name: string, settings: Partial<Settings>): Ipc {
  const sample = samples()[name];
  if (sample === undefined) throw new Error(`no sample ${name}`);
  let view = { ...sample, settings: { ...sample.settings, ...settings } };
  let show: (view: AppView) => void = () => undefined;
  return {
    dispatch: (action) => {
      console.log(JSON.stringify(action));
      actions.push(action);
      if (action.type === "set") {
        view = { ...view, settings: action.settings, revision: view.revision + 1 };
        show(view);
      }
      return Promise.resolve();
    },
    view: () => Promise.resolve(view),
    onView: (listener) => {
      show = listener;
      return Promise.resolve();
    },
    copyCode: () => Promise.resolve(false),
    camera: NO_CAMERA,
    notify: (title, body) => {
      console.log(title, body);
      return Promise.resolve();
    },
  };
}

let shown: object | undefined;

/** `place`: a sample's name and `&option=value` pairs, as after the `#` of the address. */
function show(place: string): void {
  if (shown !== undefined) void unmount(shown);
  document.body.replaceChildren();
  const [name = "", ...options] = place.split("&");
  if (name === "") return list();
  const option = (key: string) =>
    options.find((option) => option.startsWith(`${key}=`))?.slice(key.length + 1);
  document.documentElement.style.fontSize = option("text") ?? "";
  const settings: Partial<Settings> = {};
  const [language, theme, size] = [option("lang"), option("theme"), option("size")];
  if (language !== undefined) settings.language = language;
  if (theme !== undefined) settings.theme = theme as Settings["theme"];
  if (size !== undefined) settings.textSize = size as Settings["textSize"];
  const session = new Session(still(name, settings));
  shown = mount(App, { target: document.body, props: { session } });
  const opener = option("press");
  void session.start().then(() => {
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

const showAddress = () => show(decodeURIComponent(location.hash.slice(1)));
addEventListener("hashchange", showAddress);
showAddress();
