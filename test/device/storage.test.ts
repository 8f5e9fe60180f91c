import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readStored, removeStored, watchStored, writeStored } from "../../src/device/storage.ts";

/** A storage in memory. */
function fakeStorage(): Pick<Storage, "getItem" | "setItem" | "removeItem"> & { readonly stored: Map<string, string> } {
  const stored = new Map<string, string>();
  return {
    stored,
    getItem: (name) => stored.get(name) ?? null,
    setItem: (name, text) => void stored.set(name, text),
    removeItem: (name) => void stored.delete(name),
  };
}

const refuse = (): never => {
  throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
};

afterEach(() => vi.unstubAllGlobals());

describe("a browser with storage", () => {
  beforeEach(() => vi.stubGlobal("localStorage", fakeStorage()));

  test("returns a stored text until it is removed", () => {
    expect(readStored("theme")).toBeUndefined();
    expect(writeStored("theme", "dark")).toBe(true);
    expect(readStored("theme")).toBe("dark");
    expect(removeStored("theme")).toBe(true);
    expect(readStored("theme")).toBeUndefined();
  });

  test("distinguishes an empty text from none", () => {
    writeStored("note", "");
    expect(readStored("note")).toBe("");
  });

  test.each(["__proto__", "constructor", "toString"])("treats %s as a name like any other", (name) => {
    expect(readStored(name)).toBeUndefined();
    writeStored(name, "ada");
    expect(readStored(name)).toBe("ada");
  });
});

test("a watcher is called when another window stores or removes the text, until it is disposed", () => {
  const windows = new EventTarget();
  vi.stubGlobal("addEventListener", windows.addEventListener.bind(windows));
  vi.stubGlobal("removeEventListener", windows.removeEventListener.bind(windows));
  const calls: (string | undefined)[] = [];
  const dispatch = (key: string, newValue: string | null): void => {
    windows.dispatchEvent(Object.assign(new Event("storage"), { key: `ai-safety-concept-graph:${key}`, newValue }));
  };
  const dispose = watchStored("collection", (text) => calls.push(text));
  dispatch("collection", "ada");
  dispatch("theme", "dark");
  dispatch("collection", null);
  dispose();
  dispatch("collection", "ben");
  expect(calls).toEqual(["ada", undefined]);
});

describe("a browser that refuses storage", () => {
  test("returns false and throws nothing if its storage is full", () => {
    vi.stubGlobal("localStorage", { getItem: () => null, setItem: refuse, removeItem: refuse });
    expect(writeStored("theme", "dark")).toBe(false);
    expect(removeStored("theme")).toBe(false);
  });

  test("has no texts if its storage cannot be accessed", () => {
    vi.stubGlobal("localStorage", undefined);
    expect(readStored("theme")).toBeUndefined();
    expect(writeStored("theme", "dark")).toBe(false);
  });
});
