import type { CameraPlugin } from "$lib/ipc/client";

/** A build without the platform's scanner. */
export const NO_CAMERA: CameraPlugin = {
  requestPermission: () => Promise.resolve(null),
  scan: () => Promise.reject(new Error("no camera")),
  cancel: () => Promise.resolve(),
};
