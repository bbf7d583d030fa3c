import { mount } from "svelte";
import "./app.css";
import App from "./App.svelte";
import { tauri } from "$lib/ipc/tauri";
import { watchPresence } from "$lib/state/presence";
import { Session } from "$lib/state/session.svelte";

const session = new Session(tauri);
mount(App, { target: document.body, props: { session } });
watchPresence(session.dispatch, () => session.sentAt);
void session.start();
