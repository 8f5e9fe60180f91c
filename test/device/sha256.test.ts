import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256OfText } from "../../src/device/sha256.ts";

test("the sum is the one that the standard gives for abc", () => {
  expect(sha256OfText("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

test("every text has the sum that another implementation gives its UTF-8 bytes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      expect(sha256OfText(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    }),
  );
});
