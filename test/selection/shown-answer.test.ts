/** Answers under filters: what is hidden leaves them, on the map and in the list. */
import { describe, expect, test } from "vitest";
import { questionIds } from "../../src/graph/question-ids.ts";
import type { NodeId } from "../../src/model/built.ts";
import { standingIds } from "../../src/model/standings.ts";
import { pictureOf } from "../../src/scene/picture.ts";
import { answer as answerQuestion } from "../../src/selection/question-answer.ts";
import { shownAnswer } from "../../src/selection/shown-answer.ts";
import { filterGraph, initialHidden, withoutRequested } from "../../src/view/filters.ts";
import { initialView, update } from "../../src/view/update.ts";
import { tiny } from "../graph/tiny.ts";
import { forum } from "../real-graph.ts";

test("a node of which the filters hide all lines of the answer leaves it; one that never had a line stays", () => {
  const graph = tiny({
    claims: [
      { from: "ada", relation: "draws", to: "no-fire" },
      { from: "ben", relation: "draws", to: "no-flood", standing: "reported" },
      { from: "ben", relation: "warns-of", to: "flood" },
    ],
  });
  const found = {
    nodes: new Set(["ada", "ben", "no-fire", "no-flood", "flood"] as NodeId[]),
    edges: new Set(graph.edges.flatMap(({ id, relation }) => (relation === "draws" ? id : []))),
  };
  const shown = shownAnswer(found, graph, filterGraph(graph, { ...initialHidden, standings: ["reported"] }));
  expect([...shown.nodes]).toEqual(["ada", "no-fire", "flood"]);
  expect(shown.edges.size).toBe(1);
  expect(shownAnswer(found, graph, filterGraph(graph, initialHidden))).toBe(found);
});

describe.each(questionIds)("%s", (id) => {
  test.each(standingIds.filter((standing) => standing !== "external"))(
    "without what is %s, no mark of it is without a line",
    (standing) => {
      const selected = update(initialView("en"), { type: "select", selection: { kind: "question", id } });
      const view = update(selected, { type: "toggle", facet: "standings", id: standing });
      const found = answerQuestion({ kind: "question", id }, { graph: forum, filtered: filterGraph(forum, withoutRequested(view)) });
      if (!found || found.edges.size === 0) return;
      const { nodes, edges } = pictureOf(forum, view, { answer: found });
      const joined = new Set(edges.flatMap((edge) => (edge.emphasis === "faded" ? [] : [edge.from, edge.to])));
      for (const node of nodes) if (node.emphasis !== "faded") expect(joined, node.id).toContain(node.id);
    },
  );
});
