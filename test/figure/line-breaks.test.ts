import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakLines, fitOneLine, type Measure, printable, splitAtBreaks } from "../../src/figure/layouts/line-breaks.ts";
import { plainMetric } from "./sheet-pictures.ts";

const typesetting = { metric: plainMetric, isOneWord: (before: string, after: string) => `${before}${after}` === "关灯" };
const lines = (text: string, measure: Omit<Measure, "size">): readonly string[] => breakLines(text, { size: 10, ...measure }, typesetting);

describe("a text in a figure", () => {
  test("breaks between words in English", () => {
    expect(lines("Ada asks that the lights be turned off", { width: 100 })).toEqual(["Ada asks that the", "lights be turned", "off"]);
  });

  test("keeps numbers with what they count, and the mark of an apostrophe at the end of a word", () => {
    const split = (text: string): readonly string[] => splitAtBreaks(text, () => false);
    expect(split("See line 42 [3] of Panel 2")).toEqual(["See ", "line 42 [3] ", "of ", "Panel 2"]);
    expect(split("来源第71行")).toContain("第71行");
    expect(printable("the attackers' 'motives'")).toBe("the attackers’ ‘motives’");
  });

  test("does not put a short number in a line of its own", () => {
    expect(lines("Lights off (12)", { width: 65 })).toEqual(["Lights", "off (12)"]);
    expect(lines("Data version one, CC BY 4.0.", { width: 130 })).toEqual(["Data version one,", "CC BY 4.0."]);
    expect(lines("12", { width: 65 })).toEqual(["12"]);
  });

  test("breaks between words in Chinese, and never begins a line with a comma", () => {
    expect(lines("艾达请大家先去关灯，再锁门。", { width: 80 })).toEqual(["艾达请大家先去", "关灯，再锁门。"]);
  });

  test("breaks a Chinese name with a hyphen behind the hyphen, and nowhere else", () => {
    const name = splitAtBreaks("马里亚诺-弗洛伦蒂诺（蒂诺）·奎利亚尔", () => false);
    expect(name.slice(0, 2)).toEqual(["马里亚诺-", "弗洛伦蒂诺"]);
  });

  test("does not end a line with an opening quotation mark", () => {
    expect(lines("艾达说要守“红线”", { width: 65 })).toEqual(["艾达说要守", "“红线”"]);
  });

  test("breaks a word only where it is longer than the line", () => {
    expect(lines("a abcdefghijkl b", { width: 55 }).join("|")).toMatch(/^a abcdefgh\|ijkl b$/);
  });

  test("ends in an ellipsis if it is too long", () => {
    expect(lines("one two three four five six", { width: 48, maxLines: 2 })).toEqual(["one two", "three…"]);
    expect(fitOneLine("大语言模型的自主复制", { width: 50, size: 10 }, typesetting)).toBe("大语言模…");
    expect(fitOneLine("short", { width: 50, size: 10 }, typesetting)).toBe("short");
  });

  test("has no lines if it is blank", () => {
    expect(lines("  \n ", { width: 50 })).toEqual([]);
  });
});

const words = fc.array(
  fc.oneof(fc.stringMatching(/^[a-z,.“”()]{1,12}$/), fc.stringMatching(/^[红线安全，。《》]{1,8}$/), fc.constant(" ")),
  { maxLength: 30 },
);

test("every line fits, and no character is lost or doubled", () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 400 }), fc.boolean(), (parts, width, isBalanced) => {
      const text = parts.join("");
      const broken = lines(text, { width, isBalanced });
      for (const line of broken) expect(plainMetric.width(line, 10)).toBeLessThanOrEqual(width + 1e-6);
      expect(broken.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }),
  );
});
