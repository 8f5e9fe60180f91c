import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { readTextFile } from "../../src/device/files.ts";
import { sha256OfText } from "../../src/device/sha256.ts";

const file = (bytes: Uint8Array<ArrayBuffer>, name = "transcript.txt"): File => new File([bytes], name);
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

describe("a file that the reader opens", () => {
  test("is read as UTF-8", async () => {
    expect(await readTextFile(file(utf8("欢迎来到测试之家。\n")))).toEqual({
      kind: "text",
      name: "transcript.txt",
      text: "欢迎来到测试之家。\n",
    });
  });

  test("keeps every byte, so that the text has the checksum of the file", async () => {
    const bytes = utf8("\ufeff第一行\r\n第二行");
    const read = await readTextFile(file(bytes));
    expect(read.kind === "text" && sha256OfText(read.text)).toBe(createHash("sha256").update(bytes).digest("hex"));
  });

  test("is refused if it has another encoding", async () => {
    const gb18030 = Uint8Array.of(0xb2, 0xe2, 0xca, 0xd4);
    expect(await readTextFile(file(gb18030, "gb.txt"))).toEqual({ kind: "not-text", name: "gb.txt" });
  });

  test("is not read if it is too large", async () => {
    let isRead = false;
    const large = {
      name: "film.mkv",
      size: 1001,
      arrayBuffer: async () => {
        isRead = true;
        return new ArrayBuffer(0);
      },
    };
    expect(await readTextFile(large, 1000)).toEqual({ kind: "too-large", name: "film.mkv", bytes: 1001, limit: 1000 });
    expect(isRead).toBe(false);
  });

  test("is reported as unreadable if it has been deleted", async () => {
    const gone = { name: "gone.txt", size: 3, arrayBuffer: () => Promise.reject(new DOMException("", "NotFoundError")) };
    expect(await readTextFile(gone)).toEqual({ kind: "unreadable", name: "gone.txt" });
  });

  test("gives an empty text if it is empty", async () => {
    expect(await readTextFile(file(utf8("")))).toMatchObject({ kind: "text", text: "" });
  });
});
