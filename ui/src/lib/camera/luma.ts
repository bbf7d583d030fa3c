import { base64 } from "$lib/bytes";

export interface LumaFrame {
  width: number;
  height: number;
  base64: string;
}

/** A camera may ignore the size that it was asked for. Pixels. */
const LONGEST_SIDE = 1080;

/** 8-bit luma (ITU-R BT.601) of RGBA pixels. */
export function lumaOf(rgba: Uint8ClampedArray): Uint8Array {
  const luma = new Uint8Array(rgba.length / 4);
  for (let i = 0, p = 0; i < luma.length; i += 1, p += 4) {
    luma[i] = ((rgba[p] ?? 0) * 77 + (rgba[p + 1] ?? 0) * 150 + (rgba[p + 2] ?? 0) * 29) >> 8;
  }
  return luma;
}

/** The square in the middle of the current video frame, where the viewfinder shows the code, or null while there is none. */
export function grab(video: HTMLVideoElement, canvas: HTMLCanvasElement): LumaFrame | null {
  const side = Math.min(video.videoWidth, video.videoHeight);
  if (!(side > 0)) return null;
  const left = Math.floor((video.videoWidth - side) / 2);
  const top = Math.floor((video.videoHeight - side) / 2);
  const size = Math.min(side, LONGEST_SIDE);
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) return null;
  context.drawImage(video, left, top, side, side, 0, 0, size, size);
  const { data } = context.getImageData(0, 0, size, size);
  return { width: size, height: size, base64: base64(lumaOf(data)) };
}
