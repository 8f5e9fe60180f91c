import { afterEach, describe, expect, test, vi } from "vitest";
import { copyText } from "../../src/device/clipboard.ts";

/** A document whose copy command copies the selected fields, or refuses. */
function fakeDocument(isAllowed: boolean) {
  const copied: string[] = [];
  const fields = new Set<object>();
  const field = () => {
    const made = { value: "", readOnly: false, style: {}, select: () => undefined, remove: () => fields.delete(made) };
    return made;
  };
  return {
    copied,
    fields,
    activeElement: null,
    querySelector: () => null,
    createElement: field,
    body: { append: (made: object) => fields.add(made) },
    execCommand: () => {
      for (const made of fields) if (isAllowed) copied.push((made as { value: string }).value);
      return isAllowed;
    },
  };
}

const stub = (clipboard: unknown, document: unknown): void => {
  vi.stubGlobal("navigator", { clipboard });
  vi.stubGlobal("document", document);
  vi.stubGlobal("HTMLElement", class {});
};

afterEach(() => vi.unstubAllGlobals());

describe("copyText", () => {
  test("uses the clipboard API if there is one", async () => {
    const written: string[] = [];
    stub({ writeText: async (text: string) => void written.push(text) }, fakeDocument(false));
    expect(await copyText("Ada: turn off the lights.")).toBe("copied");
    expect(written).toEqual(["Ada: turn off the lights."]);
  });

  test("copies without the clipboard API, as on plain HTTP, and leaves no field on the page", async () => {
    const document = fakeDocument(true);
    stub(undefined, document);
    expect(await copyText("Ada")).toBe("copied");
    expect(document.copied).toEqual(["Ada"]);
    expect(document.fields.size).toBe(0);
  });

  test("reports a refusal, so that the page can show the text", async () => {
    stub({ writeText: () => Promise.reject(new DOMException("", "NotAllowedError")) }, fakeDocument(false));
    expect(await copyText("Ada")).toBe("denied");
  });
});
