import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkTranscript } from "../../src/graph/check-transcript.ts";
import { linesOf, type Passage, type PassageFinding, passageOf, turnSpans } from "../../src/graph/passage-lines.ts";
import type { BuiltTurn, NodeId, SourceId, SourceLine, SourcePoint, TurnId } from "../../src/model/built.ts";

/** Makes a turn of a made-up forum; each ends where the next begins. */
const turn = (speaker: string, line: number, phrase?: string): BuiltTurn => ({
  id: `${speaker}-${line}` as TurnId,
  source: "house-of-tests" as SourceId,
  session: "tea" as NodeId,
  speaker: speaker as NodeId,
  kind: "speech",
  basis: "named",
  confidence: "certain",
  from: { line: line as SourceLine, ...(phrase && { phrase }) } as SourcePoint,
});

const filler = (who: string, length: number): string => who.repeat(length).slice(0, length);
const fiveActors = [
  `主持人开场。${filler("甲", 400)}`,
  `大家好我是艾达。${filler("乙", 900)}红线就在这里${filler("丙", 1200)}`,
  `下面请本，谢谢。${filler("丁", 50)}`,
  `我是本，我同意。${filler("戊", 700)}`,
  `时间到了，散会。${filler("己", 300)}`,
].join("");
const transcript = ["欢迎来到测试之家。", "艾达说：先把灯关好。再锁上门。", "门锁好了。", fiveActors, "再见。"].join("\n");
const source = {
  turns: [
    turn("host", 1),
    turn("ada", 2),
    turn("host", 4),
    turn("ada", 4, "大家好我是艾达"),
    turn("host-again", 4, "下面请本"),
    turn("ben", 4, "我是本，我同意"),
    turn("host-last", 4, "时间到了"),
  ],
};
const find = (line: number, phrase: string, reach?: number): Passage | PassageFinding =>
  passageOf(transcript, source, { line: line as SourceLine, phrase }, reach);
const passage = (line: number, phrase: string, reach?: number): Passage => {
  const found = find(line, phrase, reach);
  if (found.kind !== "passage") throw new Error(`no passage: ${found.kind}`);
  return found;
};
const shownText = (found: Passage, line: number): string =>
  (found.lines.find((other) => other.line === line)?.pieces ?? []).map((piece) => piece.text).join("");

describe("a passage on short lines", () => {
  test("shows the whole turn with the phrase marked and its speaker named", () => {
    const found = passage(2, "再锁上门");
    expect(found.span?.turn.speaker).toBe("ada");
    expect(found.lines.map((line) => line.line)).toEqual([2, 3]);
    expect(found.lines[0]?.pieces.map((piece) => [piece.text, piece.isPhrase])).toEqual([
      ["艾达说：先把灯关好。", false],
      ["再锁上门", true],
      ["。", false],
    ]);
    expect([found.before, found.phrase, found.after]).toEqual(["艾达说：先把灯关好。", "再锁上门", "。"]);
  });

  test("gives the first and last line of the turn", () => {
    const { span } = passage(3, "锁好了");
    expect(span?.from).toEqual({ line: 2, char: 0 });
    expect(span?.to).toEqual({ line: 4, char: 0 });
  });

  test("reaches the end of the text in the last turn", () => {
    const found = passage(5, "再见");
    expect(found.span?.turn.speaker).toBe("host-last");
    expect(found.lines.map((line) => line.line)).toEqual([4, 5]);
  });
});

describe("a passage on one long line with five speakers", () => {
  test("names the speaker of the phrase, not the first speaker of the line", () => {
    expect(passage(4, "红线就在这里").span?.turn.id).toBe("ada-4");
    expect(passage(4, "我同意").span?.turn.speaker).toBe("ben");
    expect(passage(4, "主持人开场").span?.turn.speaker).toBe("host");
    expect(passage(4, "散会").span?.turn.speaker).toBe("host-last");
  });

  test("shows 300 characters on either side, and says how many are left out", () => {
    const found = passage(4, "红线就在这里");
    expect(found.before).toBe("乙".repeat(300));
    expect(found.after).toBe("丙".repeat(300));
    const [line] = found.lines;
    expect(line?.hiddenBefore).toBe(fiveActors.indexOf("红线") - 300);
    expect((line?.hiddenBefore ?? 0) + shownText(found, 4).length + (line?.hiddenAfter ?? 0)).toBe(fiveActors.length);
  });

  test("separates the speakers around a phrase near the border of its turn", () => {
    const found = passage(4, "我是本，我同意");
    const shown = found.lines[0]?.pieces.map((piece) => [piece.turn, piece.isInTurn, piece.isPhrase]);
    expect(shown).toEqual([
      ["ada-4", false, false],
      ["host-again-4", false, false],
      ["ben-4", true, true],
      ["ben-4", true, false],
    ]);
  });

  test("shows the whole line when the reader asks for more", () => {
    const found = passage(4, "红线就在这里", Number.POSITIVE_INFINITY);
    expect(shownText(found, 4)).toBe(fiveActors);
    expect(found.lines[0]).toMatchObject({ hiddenBefore: 0, hiddenAfter: 0 });
  });
});

describe("a locator that does not fit", () => {
  test("a phrase with a small difference is not found, and no other is shown instead", () => {
    expect(find(2, "先把灯关了")).toEqual({ kind: "phrase-absent", line: 2, phrase: "先把灯关了" });
    expect(find(3, "再锁上门")).toEqual({ kind: "phrase-absent", line: 3, phrase: "再锁上门" });
  });

  test("a phrase that occurs twice is refused with the count, overlaps included", () => {
    expect(passageOf("啊啊啊", { turns: [] }, { line: 1 as SourceLine, phrase: "啊啊" })).toEqual({
      kind: "phrase-ambiguous",
      line: 1,
      phrase: "啊啊",
      times: 2,
    });
  });

  test.each([0, -1, 6, 1.5, Number.NaN])("line %s is not in a text of five lines", (line) => {
    expect(find(line, "再见")).toEqual({ kind: "line-absent", line, lines: 5 });
  });

  test("an empty phrase is refused", () => {
    expect(find(1, "")).toMatchObject({ kind: "phrase-absent" });
  });

  test("a turn whose opening phrase is gone is named", () => {
    const lost = { turns: [turn("ada", 2, "不在这里")] };
    expect(passageOf(transcript, lost, { line: 2 as SourceLine, phrase: "再锁上门" })).toEqual({
      kind: "turn-lost",
      turn: "ada-2",
      line: 2,
      phrase: "不在这里",
    });
  });

  test("a source without turns still shows the line, and claims no speaker", () => {
    const found = passageOf(transcript, { turns: [] }, { line: 3 as SourceLine, phrase: "锁好了" });
    expect(found).toMatchObject({ kind: "passage", before: "门", after: "。" });
    expect(found).not.toHaveProperty("span");
  });
});

test("every phrase that occurs once on its line is shown whole, with the text around it", () => {
  const lines = linesOf(transcript);
  const place = fc.tuple(fc.nat({ max: lines.length - 1 }), fc.nat(), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 5, max: 400 }));
  fc.assert(
    fc.property(place, ([index, start, length, reach]) => {
      const text = lines[index] ?? "";
      const phrase = text.slice(start % text.length, (start % text.length) + length);
      fc.pre(text.indexOf(phrase) === text.lastIndexOf(phrase));
      const found = passage(index + 1, phrase, reach);
      expect(text).toContain(found.before + phrase + found.after);
      expect(shownText(found, index + 1)).toBe(found.before + phrase + found.after);
    }),
  );
});

test("every character belongs to exactly one turn", () => {
  const spans = turnSpans(linesOf(transcript), source.turns);
  if ("kind" in spans) throw new Error(spans.kind);
  for (const [index, span] of spans.entries()) expect(span.to).toEqual(spans[index + 1]?.from ?? { line: 6, char: 0 });
  expect(spans[0]?.from).toEqual({ line: 1, char: 0 });
});

test("a character of two units is never cut in half", () => {
  const text = `${"🙂".repeat(700)}关键${"🙂".repeat(700)}`;
  const found = passageOf(text, { turns: [] }, { line: 1 as SourceLine, phrase: "关键" }, 301);
  expect(found).toMatchObject({ kind: "passage", before: "🙂".repeat(150), after: "🙂".repeat(151) });
});

describe("opening a transcript", () => {
  const sum = (text: string): string => `sum-of-${text.length}`;

  test("the source's own file is accepted", () => {
    expect(checkTranscript("abc", { sha256: "SUM-OF-3" }, sum)).toEqual({ kind: "same", sha256: "sum-of-3" });
  });

  test("any other file is refused with both checksums", () => {
    expect(checkTranscript("abcd", { sha256: "sum-of-3" }, sum)).toEqual({ kind: "different", expected: "sum-of-3", found: "sum-of-4" });
  });
});
