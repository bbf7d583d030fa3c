import { afterEach, describe, expect, it, vi } from "vitest";
import { Camera } from "$lib/camera/camera.svelte";

const send = (): Promise<void> => Promise.resolve();

function refusing(): ReturnType<typeof vi.fn> {
  const ask = vi.fn(() => Promise.reject(new DOMException("", "NotAllowedError")));
  vi.stubGlobal("navigator", { mediaDevices: { getUserMedia: ask } });
  return ask;
}

describe("camera", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("is refused where the person looks: says so, and asks when entered anew", async () => {
    const ask = refusing();
    const video = document.createElement("video");
    for (const times of [1, 2]) {
      const camera = new Camera();
      await camera.start(video, send);
      expect(camera.phase).toBe("refused");
      expect(ask).toHaveBeenCalledTimes(times);
    }
  });

  it("is refused while the system's dialog hides the page: says so afterwards, without asking again", async () => {
    const ask = refusing();
    const video = document.createElement("video");
    const hidden = new Camera();
    const answer = hidden.start(video, send);
    hidden.stop();
    await answer;

    const back = new Camera();
    await back.start(video, send);
    expect(back.phase).toBe("refused");
    expect(ask).toHaveBeenCalledTimes(1);

    await new Camera().start(video, send);
    expect(ask).toHaveBeenCalledTimes(2);
  });
});
