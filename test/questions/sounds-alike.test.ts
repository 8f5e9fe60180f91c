/** Names typed with other characters of the same reading, as input methods offer them. */
import { expect, test } from "vitest";
import { askOf } from "../../src/graph/ask/answer-question.ts";
import { isAnswered } from "../../src/graph/ask/answer-types.ts";
import { forum } from "../real-graph.ts";

const ask = askOf(forum);

test.each([
  ["薛蓝警示了什么？", "xue-lan"],
  ["曾义划定了哪些红线", "zeng-yi"],
])("%s offers who is meant, never as if it had been typed, and their claims come first", (question, person) => {
  const asked = ask(question);
  expect(isAnswered(asked)).toBe(false);
  expect(asked.names).toEqual([person]);
  const [first] = asked.closest;
  expect([first?.claim.from, first?.claim.speaker]).toContain(person);
});

test("a name that sounds like nobody's is not taken for one", () => {
  expect(ask("王小红提出了什么").names).not.toContain("wang-yingchun");
});
