import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { addressOf, goBack, readHash, rememberInEntry, watchHash, writeHash } from "../../src/device/address-bar.ts";

/** A window with the parts of address and history that the address bar uses. */
function fakeWindow(href: string) {
  const entries = [href];
  const states: unknown[] = [null];
  let current = 0;
  const listeners = new Set<() => void>();
  const location = {
    get href() {
      return entries[current] ?? "";
    },
  };
  return {
    location,
    history: {
      get state() {
        return states[current];
      },
      pushState: (state: unknown, _: string, address: string) => {
        entries.splice(current + 1, entries.length, address);
        current += 1;
        states[current] = state;
      },
      replaceState: (state: unknown, _: string, address: string) => {
        entries[current] = address;
        states[current] = state;
      },
      back: () => page.back(),
    },
    addEventListener: (_: string, listen: () => void) => listeners.add(listen),
    removeEventListener: (_: string, listen: () => void) => listeners.delete(listen),
    back: () => {
      current = Math.max(current - 1, 0);
      for (const listen of listeners) listen();
    },
    entries,
  };
}

let page: ReturnType<typeof fakeWindow>;
beforeEach(() => {
  page = fakeWindow("https://house.example/map/?a=1#node=ada");
  vi.stubGlobal("window", page);
});
afterEach(() => vi.unstubAllGlobals());

test("the view is the part after the first #, not decoded", () => {
  expect(readHash()).toBe("node=ada");
  vi.stubGlobal("window", fakeWindow("https://house.example/map/#q=a%20b#c"));
  expect(readHash()).toBe("q=a%20b#c");
  vi.stubGlobal("window", fakeWindow("https://house.example/map/"));
  expect(readHash()).toBe("");
});

describe("writing the view", () => {
  test("a pushed view adds an entry, and Back returns to the one before", () => {
    const calls: string[] = [];
    watchHash((hash) => calls.push(hash));
    writeHash("node=ben", "push");
    expect(readHash()).toBe("node=ben");
    page.back();
    expect(calls).toEqual(["node=ada"]);
  });

  test("goBack stops at the first view of the visit, so that a key never leaves the page", () => {
    writeHash("node=ben", "push");
    writeHash("node=ben&at=1,2,3", "replace");
    expect(goBack()).toBe(true);
    expect(readHash()).toBe("node=ada");
    expect(goBack()).toBe(false);
  });

  test("an entry keeps its data, and Back returns it, under the same address too", () => {
    const calls: [string, unknown][] = [];
    watchHash((hash, memory) => calls.push([hash, memory]));
    rememberInEntry("one", "replace");
    rememberInEntry("two", "push");
    writeHash("node=ben", "push", "three");
    page.back();
    page.back();
    expect(calls).toEqual([
      ["node=ada", "two"],
      ["node=ada", "one"],
    ]);
    expect(goBack()).toBe(false);
  });

  test("a replaced view adds no entry", () => {
    writeHash("node=ada&zoom=2", "replace");
    expect(page.entries).toEqual(["https://house.example/map/?a=1#node=ada&zoom=2"]);
  });

  test("the same view adds no entry", () => {
    writeHash("node=ada", "push");
    expect(page.entries).toHaveLength(1);
  });

  test("an empty view leaves no # in the address", () => {
    writeHash("", "push");
    expect(page.location.href).toBe("https://house.example/map/?a=1");
  });

  test("a browser that refuses a write does not break the page", () => {
    page.history.replaceState = () => {
      throw new DOMException("", "SecurityError");
    };
    expect(() => writeHash("node=ben", "replace")).not.toThrow();
    expect(readHash()).toBe("node=ada");
  });
});

test("a disposed watcher is not called any more", () => {
  const calls: string[] = [];
  const dispose = watchHash((hash) => calls.push(hash));
  writeHash("node=ben", "push");
  dispose();
  page.back();
  expect(calls).toEqual([]);
});

test("the full address of a view keeps the path and query of the page", () => {
  expect(addressOf("node=ben")).toBe("https://house.example/map/?a=1#node=ben");
  expect(addressOf("")).toBe("https://house.example/map/?a=1");
});
