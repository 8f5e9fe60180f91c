import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readStored, removeStored, watchStored, writeStored } from "../../src/device/storage.ts";

/** What a browser's storage does, in ten lines. */
function fakeStorage(): Pick<Storage, "getItem" | "setItem" | "removeItem"> & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => void kept.set(name, text),
    removeItem: (name) => void kept.delete(name),
  };
}

const refuse = (): never => {
  throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
};

afterEach(() => vi.unstubAllGlobals());

describe("a browser that keeps things", () => {
  beforeEach(() => vi.stubGlobal("localStorage", fakeStorage()));

  test("gives back what was written, and nothing once it is removed", () => {
    expect(readStored("theme")).toBeUndefined();
    expect(writeStored("theme", "dark")).toBe(true);
    expect(readStored("theme")).toBe("dark");
    expect(removeStored("theme")).toBe(true);
    expect(readStored("theme")).toBeUndefined();
  });

  test("keeps an empty text apart from none", () => {
    writeStored("note", "");
    expect(readStored("note")).toBe("");
  });

  test.each(["__proto__", "constructor", "toString"])("the name %s is a name like any other", (name) => {
    expect(readStored(name)).toBeUndefined();
    writeStored(name, "ada");
    expect(readStored(name)).toBe("ada");
  });
});

test("what another window keeps or forgets under a name is told, until the undo", () => {
  const windows = new EventTarget();
  vi.stubGlobal("addEventListener", windows.addEventListener.bind(windows));
  vi.stubGlobal("removeEventListener", windows.removeEventListener.bind(windows));
  const seen: (string | undefined)[] = [];
  const tell = (key: string, newValue: string | null): void => {
    windows.dispatchEvent(Object.assign(new Event("storage"), { key: `ai-safety-concept-graph:${key}`, newValue }));
  };
  const stop = watchStored("collection", (text) => seen.push(text));
  tell("collection", "ada");
  tell("theme", "dark");
  tell("collection", null);
  stop();
  tell("collection", "ben");
  expect(seen).toEqual(["ada", undefined]);
});

describe("a browser that refuses", () => {
  test("a full storage is told, not thrown", () => {
    vi.stubGlobal("localStorage", { getItem: () => null, setItem: refuse, removeItem: refuse });
    expect(writeStored("theme", "dark")).toBe(false);
    expect(removeStored("theme")).toBe(false);
  });

  test("a storage that may not even be asked for reads as empty", () => {
    vi.stubGlobal("localStorage", undefined);
    expect(readStored("theme")).toBeUndefined();
    expect(writeStored("theme", "dark")).toBe(false);
  });
});
