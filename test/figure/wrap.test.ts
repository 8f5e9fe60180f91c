import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitText, wrapText } from "../../src/figure/wrap.ts";
import { emsOf } from "../../src/scene/text-width.ts";

describe("a text in a figure", () => {
  test("breaks between words in English", () => {
    expect(wrapText("Ada asks that the lights be turned off", { width: 90, size: 10 })).toEqual([
      "Ada asks that the",
      "lights be turned",
      "off",
    ]);
  });

  test("breaks between characters in Chinese, and never begins a line with a comma", () => {
    expect(wrapText("艾达请大家先关灯，再锁门。", { width: 80, size: 10 })).toEqual(["艾达请大家先关", "灯，再锁门。"]);
  });

  test("does not end a line with an opening quotation mark", () => {
    expect(wrapText("艾达说要守“红线”", { width: 60, size: 10 })).toEqual(["艾达说要守", "“红线”"]);
  });

  test("breaks a word only where it is longer than the line", () => {
    expect(wrapText("a abcdefghijkl b", { width: 55, size: 10 })).toEqual(["a", "abcdefghij", "kl b"]);
  });

  test("ends in an ellipsis if it is too long", () => {
    expect(wrapText("one two three four five six", { width: 48, size: 10, maxLines: 2 })).toEqual(["one two", "three…"]);
    expect(fitText("大语言模型的自主复制", { width: 50, size: 10 })).toBe("大语言模…");
    expect(fitText("short", { width: 50, size: 10 })).toBe("short");
  });

  test("has no lines if it is blank", () => {
    expect(wrapText("  \n ", { width: 50, size: 10 })).toEqual([]);
  });
});

const words = fc.array(
  fc.oneof(fc.stringMatching(/^[a-z,.“”()]{1,12}$/), fc.stringMatching(/^[红线安全，。《》]{1,8}$/), fc.constant(" ")),
  { maxLength: 30 },
);

test("every line fits, and no character is lost or doubled", () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 400 }), (parts, width) => {
      const text = parts.join("");
      const lines = wrapText(text, { width, size: 10 });
      for (const line of lines) expect(emsOf(line) * 10).toBeLessThanOrEqual(width);
      expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }),
  );
});
