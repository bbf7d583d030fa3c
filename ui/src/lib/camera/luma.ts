import { base64 } from "$lib/bytes";

export interface LumaFrame {
  width: number;
  height: number;
  base64: string;
}

const LONGEST_SIDE = 800;

/** 8-bit luma (ITU-R BT.601) of RGBA pixels. */
export function lumaOf(rgba: Uint8ClampedArray): Uint8Array {
  const luma = new Uint8Array(rgba.length / 4);
  for (let i = 0, p = 0; i < luma.length; i += 1, p += 4) {
    luma[i] = ((rgba[p] ?? 0) * 77 + (rgba[p + 1] ?? 0) * 150 + (rgba[p + 2] ?? 0) * 29) >> 8;
  }
  return luma;
}

/** The current video frame, or null while there is none. */
export function grab(video: HTMLVideoElement, canvas: HTMLCanvasElement): LumaFrame | null {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(video.videoWidth, video.videoHeight));
  const width = Math.floor(video.videoWidth * scale);
  const height = Math.floor(video.videoHeight * scale);
  if (!(width > 0 && height > 0)) return null;
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) return null;
  context.drawImage(video, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  return { width, height, base64: base64(lumaOf(data)) };
}
