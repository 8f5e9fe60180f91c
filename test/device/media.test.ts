import { afterEach, expect, test, vi } from "vitest";
import { prefersDark, prefersReducedMotion } from "../../src/device/media.ts";

function fakeMatch() {
  const lists = new Map<string, { matches: boolean; listeners: Set<(event: { matches: boolean }) => void> }>();
  return {
    matchMedia: (query: string) => {
      const list = { matches: false, listeners: new Set<(event: { matches: boolean }) => void>() };
      lists.set(query, list);
      return {
        get matches() {
          return list.matches;
        },
        addEventListener: (_: string, listen: (event: { matches: boolean }) => void) => list.listeners.add(listen),
        removeEventListener: (_: string, listen: (event: { matches: boolean }) => void) => list.listeners.delete(listen),
      };
    },
    turn: (query: string, matches: boolean) => {
      const list = lists.get(query);
      if (!list) throw new Error(`nobody asked for ${query}`);
      list.matches = matches;
      for (const listen of list.listeners) listen({ matches });
    },
  };
}

afterEach(() => vi.unstubAllGlobals());

test("a watcher is called when the system turns dark, until it is disposed", () => {
  const window = fakeMatch();
  vi.stubGlobal("window", window);
  const dark = prefersDark();
  const calls: boolean[] = [];
  const dispose = dark.watch((isDark) => calls.push(isDark));
  window.turn("(prefers-color-scheme: dark)", true);
  expect(dark.current()).toBe(true);
  dispose();
  window.turn("(prefers-color-scheme: dark)", false);
  expect(calls).toEqual([true]);
  expect(dark.current()).toBe(false);
});

test("the preference for reduced motion can be read", () => {
  const window = fakeMatch();
  vi.stubGlobal("window", window);
  const still = prefersReducedMotion();
  expect(still.current()).toBe(false);
  window.turn("(prefers-reduced-motion: reduce)", true);
  expect(still.current()).toBe(true);
});
