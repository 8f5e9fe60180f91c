import { afterEach, beforeEach, expect, test, vi } from "vitest";

type Store = typeof import("../../src/device/transcript-store.ts");

const stored = new Map<string, string>();
const storage = {
  getItem: (name: string) => stored.get(name) ?? null,
  setItem: (name: string, text: string) => void stored.set(name, text),
  removeItem: (name: string) => void stored.delete(name),
};

/** Loads the module again, as a reload of the page does: only the stored texts are left. */
async function reload(): Promise<Store> {
  vi.resetModules();
  return import("../../src/device/transcript-store.ts");
}

beforeEach(() => {
  stored.clear();
  vi.stubGlobal("localStorage", storage);
});
afterEach(() => vi.unstubAllGlobals());

test("a transcript survives a reload", async () => {
  const before = await reload();
  expect(before.keepTranscript("house-of-tests", "欢迎来到测试之家。")).toBe("kept");
  const after = await reload();
  expect(after.findTranscript("house-of-tests")).toBe("欢迎来到测试之家。");
  expect(after.findTranscript("another-house")).toBeUndefined();
});

test("a removed transcript is gone at once and after a reload", async () => {
  const before = await reload();
  before.keepTranscript("house-of-tests", "欢迎来到测试之家。");
  expect(before.forgetTranscript("house-of-tests")).toBe(true);
  expect(before.findTranscript("house-of-tests")).toBeUndefined();
  expect([...stored]).toEqual([]);
  expect((await reload()).findTranscript("house-of-tests")).toBeUndefined();
});

test("a transcript that the browser refuses to store lasts until the next reload, and the caller learns of it", async () => {
  vi.stubGlobal("localStorage", undefined);
  const visit = await reload();
  expect(visit.keepTranscript("house-of-tests", "欢迎。")).toBe("this-visit");
  expect(visit.findTranscript("house-of-tests")).toBe("欢迎。");
  expect((await reload()).findTranscript("house-of-tests")).toBeUndefined();
});
