import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { addressOf, goBack, readHash, rememberInEntry, watchHash, writeHash } from "../../src/device/address-bar.ts";

/** A window with an address and a history, as far as the address bar needs one. */
function fakeWindow(href: string) {
  const entries = [href];
  const states: unknown[] = [null];
  let place = 0;
  const listeners = new Set<() => void>();
  const location = {
    get href() {
      return entries[place] ?? "";
    },
  };
  return {
    location,
    history: {
      get state() {
        return states[place];
      },
      pushState: (state: unknown, _: string, address: string) => {
        entries.splice(place + 1, entries.length, address);
        place += 1;
        states[place] = state;
      },
      replaceState: (state: unknown, _: string, address: string) => {
        entries[place] = address;
        states[place] = state;
      },
      back: () => page.back(),
    },
    addEventListener: (_: string, listen: () => void) => listeners.add(listen),
    removeEventListener: (_: string, listen: () => void) => listeners.delete(listen),
    back: () => {
      place = Math.max(place - 1, 0);
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

test("the view is what stands behind the first #, as it is written", () => {
  expect(readHash()).toBe("node=ada");
  vi.stubGlobal("window", fakeWindow("https://house.example/map/#q=a%20b#c"));
  expect(readHash()).toBe("q=a%20b#c");
  vi.stubGlobal("window", fakeWindow("https://house.example/map/"));
  expect(readHash()).toBe("");
});

describe("writing the view", () => {
  test("a chosen view is an entry that Back undoes", () => {
    const seen: string[] = [];
    watchHash((hash) => seen.push(hash));
    writeHash("node=ben", "push");
    expect(readHash()).toBe("node=ben");
    page.back();
    expect(seen).toEqual(["node=ada"]);
  });

  test("going back stops where the visit began, so that a key never leaves the page", () => {
    writeHash("node=ben", "push");
    writeHash("node=ben&at=1,2,3", "replace");
    expect(goBack()).toBe(true);
    expect(readHash()).toBe("node=ada");
    expect(goBack()).toBe(false);
  });

  test("an entry remembers what it was given, and Back brings it along under the same address", () => {
    const seen: [string, unknown][] = [];
    watchHash((hash, memory) => seen.push([hash, memory]));
    rememberInEntry("one", "replace");
    rememberInEntry("two", "push");
    writeHash("node=ben", "push", "three");
    page.back();
    page.back();
    expect(seen).toEqual([
      ["node=ada", "two"],
      ["node=ada", "one"],
    ]);
    expect(goBack()).toBe(false);
  });

  test("a move of the camera makes no entry", () => {
    writeHash("node=ada&zoom=2", "replace");
    expect(page.entries).toEqual(["https://house.example/map/?a=1#node=ada&zoom=2"]);
  });

  test("the same view again makes no entry", () => {
    writeHash("node=ada", "push");
    expect(page.entries).toHaveLength(1);
  });

  test("an empty view leaves no lone #", () => {
    writeHash("", "push");
    expect(page.location.href).toBe("https://house.example/map/?a=1");
  });

  test("a browser that has had enough of writing does not break the page", () => {
    page.history.replaceState = () => {
      throw new DOMException("", "SecurityError");
    };
    expect(() => writeHash("node=ben", "replace")).not.toThrow();
    expect(readHash()).toBe("node=ada");
  });
});

test("whoever stops watching hears no more", () => {
  const seen: string[] = [];
  const stop = watchHash((hash) => seen.push(hash));
  writeHash("node=ben", "push");
  stop();
  page.back();
  expect(seen).toEqual([]);
});

test("a view's whole address keeps the page's own path and query", () => {
  expect(addressOf("node=ben")).toBe("https://house.example/map/?a=1#node=ben");
  expect(addressOf("")).toBe("https://house.example/map/?a=1");
});
