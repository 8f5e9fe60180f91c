import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256OfText } from "../../src/device/sha256.ts";

test("the checksum of abc is that of the standard", () => {
  expect(sha256OfText("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

test("every text has the checksum that another implementation computes for its UTF-8 bytes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      expect(sha256OfText(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    }),
  );
});
