import { afterEach, describe, expect, it, vi } from "vitest";
import { grab } from "$lib/camera/luma";
import { AnyScanner } from "$lib/camera/platform-scanner.svelte";
import { WebViewScanner } from "$lib/camera/web-view-scanner.svelte";
import type { CameraPlugin } from "$lib/ipc/client";
import { NO_CAMERA } from "../dev/no-camera";

const found = { frame: () => Promise.resolve(), code: () => Promise.resolve() };

function refusing(): ReturnType<typeof vi.fn> {
  const ask = vi.fn(() => Promise.reject(new DOMException("", "NotAllowedError")));
  vi.stubGlobal("navigator", { mediaDevices: { getUserMedia: ask } });
  return ask;
}

describe("camera of the web view", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("is refused where the person looks: says so, and asks when entered anew", async () => {
    const ask = refusing();
    const video = document.createElement("video");
    for (const times of [1, 2]) {
      const camera = new WebViewScanner();
      await camera.start(video, found);
      expect(camera.phase).toBe("refused");
      expect(ask).toHaveBeenCalledTimes(times);
    }
  });

  it("is refused while the system's dialog hides the page: says so afterwards, without asking again", async () => {
    const ask = refusing();
    const video = document.createElement("video");
    const hidden = new WebViewScanner();
    const answer = hidden.start(video, found);
    hidden.stop();
    await answer;

    const back = new WebViewScanner();
    await back.start(video, found);
    expect(back.phase).toBe("refused");
    expect(ask).toHaveBeenCalledTimes(1);

    await new WebViewScanner().start(video, found);
    expect(ask).toHaveBeenCalledTimes(2);
  });
});

describe("frame", () => {
  /** A video of this size, and the calls that draw it. */
  function drawn(videoWidth: number, videoHeight: number) {
    const drawImage = vi.fn();
    const getImageData = (_x: number, _y: number, width: number, height: number) => ({
      data: new Uint8ClampedArray(width * height * 4),
    });
    const canvas = document.createElement("canvas");
    canvas.getContext = vi.fn(() => ({ drawImage, getImageData })) as never;
    const video = { videoWidth, videoHeight } as HTMLVideoElement;
    const frame = grab(video, canvas);
    return { size: frame && [frame.width, frame.height], from: drawImage.mock.calls[0]?.slice(1) };
  }

  it("picture_is_wide_or_high_then_its_middle_square_in_its_own_resolution", () => {
    expect(drawn(1280, 720)).toEqual({
      size: [720, 720],
      from: [280, 0, 720, 720, 0, 0, 720, 720],
    });
    expect(drawn(720, 1281)).toEqual({
      size: [720, 720],
      from: [0, 280, 720, 720, 0, 0, 720, 720],
    });
  });

  it("camera_is_larger_than_asked_then_the_square_is_scaled_down", () => {
    expect(drawn(4000, 3000)).toEqual({
      size: [1080, 1080],
      from: [500, 0, 3000, 3000, 0, 0, 1080, 1080],
    });
  });

  it("no_picture_yet_then_no_frame", () => expect(drawn(0, 0).size).toBeNull());
});

describe("scanner of the platform", () => {
  afterEach(() => vi.unstubAllGlobals());

  const video = () => document.createElement("video");
  /** A plugin with this permission, whose codes the test hands over. */
  function plugin(permission: "granted" | "denied" | null) {
    const scans: { resolve: (text: string) => void; reject: (why: Error) => void }[] = [];
    const camera = {
      requestPermission: vi.fn(() => Promise.resolve(permission)),
      scan: vi.fn(
        () => new Promise<string>((resolve, reject) => void scans.push({ resolve, reject })),
      ),
      cancel: vi.fn(() => Promise.resolve()),
    } satisfies CameraPlugin;
    return { camera, scans };
  }
  /** A web view whose camera is asked for, and refused. */
  const askedOfWebView = () => refusing();

  it("is allowed: reads one code after the other below the page, and the web view's camera stays off", async () => {
    vi.useFakeTimers();
    const asked = askedOfWebView();
    const { camera, scans } = plugin("granted");
    const scanner = new AnyScanner(camera);
    const code = vi.fn(() => Promise.resolve());
    void scanner.start(video(), { ...found, code });
    await vi.waitFor(() => expect(camera.scan).toHaveBeenCalledTimes(1));
    expect([scanner.phase, scanner.isBelowPage]).toEqual(["live", true]);
    scans[0]?.resolve("an unrelated code");
    await vi.waitFor(() => expect(code).toHaveBeenCalledWith("an unrelated code"));
    expect(camera.scan).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(camera.scan).toHaveBeenCalledTimes(2);
    scanner.stop();
    expect(camera.cancel).toHaveBeenCalledTimes(1);
    scans[1]?.reject(new Error("cancelled"));
    await vi.advanceTimersByTimeAsync(5000);
    expect(camera.scan).toHaveBeenCalledTimes(2);
    expect(asked).not.toHaveBeenCalled();
    vi.useRealTimers();
  });

  it("is refused: says so and does not ask again by the web view", async () => {
    const asked = askedOfWebView();
    const { camera } = plugin("denied");
    const scanner = new AnyScanner(camera);
    await scanner.start(video(), found);
    expect(scanner.phase).toBe("refused");
    expect(camera.scan).not.toHaveBeenCalled();
    expect(asked).not.toHaveBeenCalled();
  });

  it("is absent or fails: the web view's camera takes over", async () => {
    const asked = askedOfWebView();
    await new AnyScanner(NO_CAMERA).start(video(), found);
    expect(asked).toHaveBeenCalledTimes(1);
    const { camera, scans } = plugin("granted");
    const scanner = new AnyScanner(camera);
    const ended = scanner.start(video(), found);
    await vi.waitFor(() => expect(scans).toHaveLength(1));
    scans[0]?.reject(new Error("the camera is in use"));
    await ended;
    expect(asked).toHaveBeenCalledTimes(2);
    expect(scanner.isBelowPage).toBe(false);
  });

  it("is left while the person is asked: nothing starts afterwards", async () => {
    const asked = askedOfWebView();
    const { camera } = plugin("granted");
    const scanner = new AnyScanner(camera);
    const ended = scanner.start(video(), found);
    scanner.stop();
    await ended;
    expect(camera.scan).not.toHaveBeenCalled();
    expect(asked).not.toHaveBeenCalled();
  });
});
