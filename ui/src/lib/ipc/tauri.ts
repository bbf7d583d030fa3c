import { invoke, requestPermissions, type PermissionState } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { AppView } from "./bindings.gen";
import type { CameraPlugin, Ipc } from "./client";

/** tauri-plugin-barcode-scanner, which is in the builds for iOS. Elsewhere its commands are not allowed or not there. */
const camera: CameraPlugin = {
  requestPermission: async () => {
    try {
      const asked = await requestPermissions<{ camera: PermissionState }>("barcode-scanner");
      return asked.camera === "granted" ? "granted" : "denied";
    } catch {
      return null;
    }
  },
  scan: async () => {
    const options = { windowed: true, formats: ["QR_CODE"] };
    const found = await invoke<{ content: string }>("plugin:barcode-scanner|scan", options);
    return found.content;
  },
  cancel: () => invoke("plugin:barcode-scanner|cancel"),
};

export const tauri: Ipc = {
  dispatch: (action) => invoke("dispatch", { action }),
  view: () => invoke("view"),
  onView: async (listener) => {
    await listen<AppView>("view", (event) => listener(event.payload));
  },
  notify: (title, body) => invoke("notify", { title, body }),
  copyCode: (code, seconds) => invoke("copy_code", { code, seconds }),
  camera,
};
