import { mount } from "svelte";
import "./app.css";
import App from "./App.svelte";
import { language } from "$lib/i18n";
import { tauri } from "$lib/ipc/tauri";
import { Session } from "$lib/state/session.svelte";

document.documentElement.lang = language;
const session = new Session(tauri);
mount(App, { target: document.body, props: { session } });
void session.start();
