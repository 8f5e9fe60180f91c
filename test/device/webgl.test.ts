import { afterEach, expect, test, vi } from "vitest";
import { hasWebGL2 } from "../../src/device/webgl.ts";

const stubContext = (getContext: (kind: string) => unknown): void =>
  void vi.stubGlobal("document", { createElement: () => ({ getContext }) });

afterEach(() => vi.unstubAllGlobals());

test("a browser with WebGL 2 can draw the map, and the trial context is given back", () => {
  const loseContext = vi.fn();
  stubContext((kind) => (kind === "webgl2" ? { getExtension: () => ({ loseContext }) } : null));
  expect(hasWebGL2()).toBe(true);
  expect(loseContext).toHaveBeenCalledOnce();
});

test("a browser without it, or with a card that is blocked, gets the still picture", () => {
  stubContext(() => null);
  expect(hasWebGL2()).toBe(false);
  stubContext(() => {
    throw new Error("blocked");
  });
  expect(hasWebGL2()).toBe(false);
});
