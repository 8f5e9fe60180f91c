import { expect, test } from "vitest";
import { aimsOf } from "../../src/graph/aims.ts";
import type { NodeId } from "../../src/model/built.ts";
import { visibleGraph } from "../../src/view/filters.ts";
import { initialView } from "../../src/view/update.ts";
import { forum } from "../real-graph.ts";

const { edges } = visibleGraph(forum, initialView());
const pairsOf = (id: string): readonly string[] =>
  aimsOf(forum, edges, id as NodeId).flatMap(({ of, edges: aims }) => aims.map(({ relation, to }) => `${of} ${relation} ${to}`));

test("the risks that a speaker's proposals and red lines are meant for are listed, each with its claim", () => {
  expect(pairsOf("zhang-ya-qin")).toContain("set-clear-red-lines mitigates self-replication");
  const speakers = forum.nodes.filter(({ type }) => type === "person");
  const pairs = speakers.flatMap(({ id }) => pairsOf(id));
  expect(pairs.length).toBeGreaterThan(30);
  expect(pairs.filter((pair) => !edges.has(pair.replaceAll(" ", "~") as never))).toEqual([]);
});

test("what the filters hide is not listed, nor anything of a node that proposes nothing", () => {
  expect(aimsOf(forum, new Map(), "zhang-ya-qin" as NodeId)).toEqual([]);
  expect(pairsOf("existential-risk")).toEqual([]);
});
