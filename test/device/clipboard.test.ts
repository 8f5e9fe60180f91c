import { afterEach, describe, expect, test, vi } from "vitest";
import { copyText } from "../../src/device/clipboard.ts";

/** A document whose old copy command takes what is selected, or refuses. */
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

describe("copying a citation", () => {
  test("goes through the clipboard where there is one", async () => {
    const written: string[] = [];
    stub({ writeText: async (text: string) => void written.push(text) }, fakeDocument(false));
    expect(await copyText("Ada: turn off the lights.")).toBe("copied");
    expect(written).toEqual(["Ada: turn off the lights."]);
  });

  test("works on a plain-http network, where the clipboard is hidden, and leaves nothing on the page", async () => {
    const document = fakeDocument(true);
    stub(undefined, document);
    expect(await copyText("Ada")).toBe("copied");
    expect(document.copied).toEqual(["Ada"]);
    expect(document.fields.size).toBe(0);
  });

  test("that is refused everywhere is told, so that the page can show the text", async () => {
    stub({ writeText: () => Promise.reject(new DOMException("", "NotAllowedError")) }, fakeDocument(false));
    expect(await copyText("Ada")).toBe("denied");
  });
});
