import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { saveText } from "../../src/device/download.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a saved text becomes a file with its name and type, and its object URL is revoked afterwards", async () => {
  const blobs: Blob[] = [];
  const revoked: string[] = [];
  const clicked: string[] = [];
  vi.stubGlobal("URL", {
    createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
    revokeObjectURL: (address: string) => void revoked.push(address),
  });
  const link = { href: "", download: "", hidden: false, remove: vi.fn(), click: () => void clicked.push(`${link.href} ${link.download}`) };
  vi.stubGlobal("document", { createElement: () => link, body: { append: () => undefined } });

  saveText("<svg/>", "map.svg", "image/svg+xml");
  expect(clicked).toEqual(["blob:1 map.svg"]);
  expect(link.remove).toHaveBeenCalledOnce();
  expect(blobs[0]?.type).toBe("image/svg+xml;charset=utf-8");
  expect(await blobs[0]?.text()).toBe("<svg/>");
  expect(revoked).toEqual([]);
  vi.runAllTimers();
  expect(revoked).toEqual(["blob:1"]);
});
