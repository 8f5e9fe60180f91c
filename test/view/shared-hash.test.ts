/** Links as mail and chats change them: the entry and the language survive. */
import { describe, expect, test } from "vitest";
import { questions } from "../../src/graph/named-questions.ts";
import { parseAddress } from "../../src/view/address.ts";
import { forum } from "../real-graph.ts";

const open = (hash: string) => parseAddress(hash, { graph: forum, questions: questions.map(({ id }) => id), language: "en" });

describe("a link in a chat", () => {
  test.each([
    ["a full stop after it", "node=zeng-yi&lang=zh。"],
    ["a sentence after it", "node=zeng-yi&lang=zh，请看这个人说了什么"],
    ["a bracket around it", "node=zeng-yi&lang=zh)"],
    ["a full stop and a quotation mark", 'node=zeng-yi&lang=zh."'],
    ["characters without width", "node=zeng-yi\u200b&lang=zh\u200b"],
    ["the ampersand of HTML", "node=zeng-yi&amp;lang=zh"],
    ["a second encoding", "node%3Dzeng-yi%26lang%3Dzh"],
    ["a second encoding of the # too", "%23node%3Dzeng-yi%26lang%3Dzh"],
    ["capitals", "node=ZENG-YI&lang=ZH"],
    ["a region of the language", "node=zeng-yi&lang=zh-CN"],
    ["the language first", "lang=zh&node=zeng-yi。后面的话"],
  ])("%s", (_, hash) => {
    const { view, issues } = open(hash);
    expect(view.selection).toEqual({ kind: "node", id: "zeng-yi" });
    expect(view.language).toBe("zh");
    expect(issues).toEqual([]);
  });

  test("what a question ends with is part of it", () => {
    expect(open("lang=zh&ask=谁提出了红线？").view.selection).toEqual({ kind: "ask", text: "谁提出了红线？" });
    expect(open('ask=who said "no"?)').view.selection).toEqual({ kind: "ask", text: 'who said "no"?)' });
  });

  test("a broken encoding is read without an exception", () => {
    expect(open("node%3Dzeng-yi%E4%").issues).not.toEqual([]);
  });
});
