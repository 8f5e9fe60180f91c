import { describe, expect, test } from "vitest";
import { loadGraph } from "../../src/curate/load-graph.ts";

const loaded = loadGraph(".");
const turns = (loaded.graph ?? loaded.draft).sources[0]?.turns ?? [];

/** The speakers whose turns begin on a line, in the order of the text. */
const speakersOn = (line: number): readonly (string | undefined)[] =>
  turns.filter(({ from }) => from.line === line).map(({ speaker }) => speaker);

/** The speaker at the first character of a line. */
const speakerAt = (line: number): string | undefined =>
  turns.filter(({ from }) => from.line < line || (from.line === line && from.phrase === undefined)).at(-1)?.speaker;

describe("the difficult lines of the transcript", () => {
  test.each([
    [53, "kwan-yee-ng"],
    [55, "yoshua-bengio"],
    [79, "kwan-yee-ng"],
    [81, "gao-wen"],
    [111, "kwan-yee-ng"],
    [123, "zhang-ya-qin"],
    [128, "dawn-song"],
    [160, "yang-yaodong"],
    [168, "zhang-zhuosheng"],
    [175, "duan-yawen"],
    [177, "dawn-song"],
    [179, "dawn-song"],
    [184, "zhang-zhuosheng"],
    [270, "chris-meserole"],
    [274, "qiao-yu"],
    [278, "panel-2-panellist-a"],
    [293, "panel-2-panellist-b"],
    [297, "he-ruimin"],
    [301, "wei-kai"],
    [303, "panel-2-panellist-c"],
  ])("show that line %i begins with %s", (line, speaker) => {
    expect(speakerAt(line)).toBe(speaker);
  });

  test.each([
    [111, ["kwan-yee-ng", "zhang-ya-qin"]],
    [175, ["duan-yawen", "dawn-song"]],
    [179, ["duan-yawen"]],
    [182, ["duan-yawen", "shao-jing"]],
    [286, ["brian-tse", "xiong-deyi"]],
    [288, ["brian-tse", "he-ruimin"]],
    [290, ["brian-tse", "wei-kai"]],
    [299, ["wei-kai"]],
    [305, ["brian-tse", "panel-2-panellist-d", "brian-tse"]],
  ])("show that on line %i the speaker changes to %j", (line, speakers) => {
    expect(speakersOn(line)).toEqual(speakers);
  });

  test("show the order of speakers on line 420", () => {
    const guests = speakersOn(420).filter((speaker) => speaker !== "kwan-yee-ng" && speaker !== "jason-zhou");
    const order = guests.filter((speaker, index) => speaker !== guests[index - 1]);
    expect(order).toEqual(["xue-lan", "tino-cuellar", "xue-lan", "tino-cuellar", "xue-lan", "zeng-yi", "irene-solaiman"]);
  });

  test("show that the speakers of lines 278 and 303 are unsure", () => {
    for (const line of [278, 303]) expect(turns.find(({ from }) => from.line === line)?.confidence).toBe("unsure");
  });
});
