import { expect, test } from "vitest";
import { pictureOf } from "../../src/scene/picture.ts";
import { answer as answerQuestion } from "../../src/selection/question-answer.ts";
import { filterGraph, initialHidden } from "../../src/view/filters.ts";
import { initialView } from "../../src/view/update.ts";
import { forum } from "../real-graph.ts";

test.each(["by-role", "network"] as const)("an answer is drawn without the types that answer nothing (%s)", (layout) => {
  const selection = { kind: "question", id: "answers-to-risks" } as const;
  const answer = answerQuestion(selection, { graph: forum, filtered: filterGraph(forum, initialHidden) });
  const { nodes } = pictureOf(forum, { ...initialView("en"), layout, selection }, answer ? { answer } : {});
  expect([...new Set(nodes.map(({ type }) => type))].sort()).toEqual(["proposal", "risk"]);
  expect(nodes.some(({ emphasis }) => emphasis === "faded")).toBe(true);
});
