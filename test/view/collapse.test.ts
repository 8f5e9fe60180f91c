/** Families: children collapse into their parents, and no claim is lost. */
import { describe, expect, test } from "vitest";
import { type ExpandedFamilies, findRenderedEdge } from "../../src/graph/collapsed-families.ts";
import type { GraphEdge } from "../../src/graph/concept-graph.ts";
import { findBundle, hierarchyOf, rootOf, rootsOf } from "../../src/graph/hierarchy.ts";
import type { NodeId } from "../../src/model/built.ts";
import { nodeTypeIds } from "../../src/model/node-types.ts";
import { collapseFamilies, countInside, requiredNodesOf } from "../../src/view/collapse.ts";
import { visibleGraph } from "../../src/view/filters.ts";
import { initialView, update } from "../../src/view/update.ts";
import { type TinyWords, tiny } from "../graph/tiny.ts";
import { forum } from "../real-graph.ts";

const claims: TinyWords["claims"] = [
  { from: "spill", relation: "part-of", to: "accident", standing: "inferred" },
  { from: "hot-spill", relation: "part-of", to: "spill", standing: "inferred" },
  { from: "burn", relation: "part-of", to: "accident", standing: "inferred" },
  { from: "ada", relation: "warns-of", to: "hot-spill" },
  { from: "ada", relation: "warns-of", to: "accident" },
  { from: "ben", relation: "warns-of", to: "burn" },
];
const graph = tiny({
  claims,
  nodes: ["accident", "spill", "hot-spill", "burn"].map((id) => ({ id, type: "risk" as const })),
});
/** Hides nothing, and adds all that waits. */
const allShown = {
  hidden: { types: [], relations: [], sessions: [], standings: [], confidences: [] },
  added: { types: nodeTypeIds, relations: [] },
};
const ids = (...names: string[]): NodeId[] => names as NodeId[];
const draw = (open: ExpandedFamilies, requiredNodes: NodeId[] = []) =>
  collapseFamilies(graph, visibleGraph(graph, initialView()), open, requiredNodes);
const risksIn = ({ nodes }: { nodes: ReadonlySet<NodeId> }) => [...nodes].filter((id) => graph.node(id).type === "risk").sort();

describe("a collapsed family", () => {
  test("replaces its children, and its edges have their claims", () => {
    const drawn = draw([]);
    expect(risksIn(drawn)).toEqual(["accident"]);
    expect(drawn.edges.get("ada~warns-of~accident" as never)?.claims).toHaveLength(2);
    expect(drawn.edges.get("ben~warns-of~accident" as never)?.claims).toHaveLength(1);
    expect([...drawn.collapsedInto.values()]).toEqual(ids("accident", "accident", "accident"));
  });

  test("has at an edge only the claims of an answer that has some of them, and all of them at every other edge", () => {
    const visible = visibleGraph(graph, initialView());
    const answered = [...visible.edges.values()].find(({ from, to }) => from === "ada" && to !== "accident");
    const edges = new Set(answered ? [answered.id] : []);
    const drawn = collapseFamilies(graph, visible, [], [], { edges });
    expect(drawn.edges.get("ada~warns-of~accident" as never)?.claims).toEqual(answered?.claims);
    expect(drawn.edges.get("ben~warns-of~accident" as never)?.claims).toEqual(draw([]).edges.get("ben~warns-of~accident" as never)?.claims);
  });

  test("counts what is inside it, and a member of two families in both", () => {
    const count = (drawn: ReturnType<typeof draw>) => risksIn(drawn).map((id) => countInside(graph, drawn, id));
    expect(count(draw([]))).toEqual([3]);
    expect(count(draw(ids("accident")))).toEqual([0, 0, 1]);
    expect(count(draw([], ids("burn")))).toEqual([2, 0]);
    expect(countInside(graph, draw([]), ids("accident")[0] as NodeId, new Set(ids("spill", "accident")))).toBe(1);
    const shared = tiny({
      claims: [...(claims ?? []), { from: "burn", relation: "part-of", to: "fire", standing: "inferred" }],
      nodes: ["accident", "spill", "hot-spill", "burn", "fire"].map((id) => ({ id, type: "risk" as const })),
    });
    const drawn = collapseFamilies(shared, visibleGraph(shared, initialView()), []);
    expect(ids("accident", "fire").map((id) => countInside(shared, drawn, id))).toEqual([3, 1]);
  });

  test("expands one level at a time", () => {
    expect(risksIn(draw(ids("accident")))).toEqual(ids("accident", "burn", "spill"));
    expect(risksIn(draw(ids("spill")))).toEqual(ids("accident"));
    expect(risksIn(draw(ids("accident", "spill")))).toEqual(ids("accident", "burn", "hot-spill", "spill"));
    expect(risksIn(draw("all"))).toEqual(ids("accident", "burn", "hot-spill", "spill"));
  });

  test("that is always expanded is not collapsed, and its children are families of their own", () => {
    const nodes = ["accident", "spill", "hot-spill", "burn"].map((id) => ({
      id,
      type: "risk" as const,
      ...(id === "accident" && { alwaysExpanded: true as const }),
    }));
    const always = tiny({ claims, nodes });
    const drawn = collapseFamilies(always, visibleGraph(always, initialView()), []);
    expect(risksIn(drawn)).toEqual(ids("accident", "burn", "spill"));
    expect(drawn.edges.get("ada~warns-of~spill" as never)?.claims.map(({ to }) => to)).toEqual(["hot-spill"]);
    expect(["hot-spill", "burn", "accident"].map((id) => rootOf(always, id as NodeId))).toEqual(ids("spill", "burn", "accident"));
  });

  test("lets out what is requiredNodes in it, and keeps the rest", () => {
    expect(risksIn(draw([], ids("hot-spill")))).toEqual(ids("accident", "hot-spill"));
  });

  test("an edge of a family can be linked to, though no single claim joins its ends", () => {
    expect(findBundle(graph, "ben~warns-of~accident")?.claims.map(({ to }) => to)).toEqual(["burn"]);
    expect(findBundle(graph, "ben~warns-of~spill")).toBeUndefined();
  });

  test("an edge of a family has no claim of nodes rendered in another family", () => {
    const both = tiny({
      claims: [
        { from: "leak", relation: "part-of", to: "accident" },
        { from: "leak", relation: "part-of", to: "theft", standing: "inferred" },
        { from: "ada", relation: "warns-of", to: "leak" },
        { from: "ada", relation: "warns-of", to: "theft" },
      ],
      nodes: ["accident", "leak", "theft"].map((id) => ({ id, type: "risk" as const })),
    });
    const toIn = (edge: string, open: ExpandedFamilies) => findRenderedEdge(both, edge, open)?.claims.map(({ to }) => to);
    expect(toIn("ada~warns-of~accident", [])).toEqual(["leak"]);
    expect(toIn("ada~warns-of~theft", [])).toEqual(["theft"]);
    expect(findRenderedEdge(both, "ben~warns-of~theft", [])).toBeUndefined();
  });

  test("a link to an edge that is not rendered opens all claims between its ends' families", () => {
    expect(findRenderedEdge(graph, "ben~warns-of~accident", ids("accident"))?.claims.map(({ to }) => to)).toEqual(["burn"]);
  });

  test("two nodes that contain each other both stay", () => {
    const ring = tiny({
      claims: [
        { from: "egg", relation: "part-of", to: "hen", standing: "inferred" },
        { from: "hen", relation: "part-of", to: "egg", standing: "inferred" },
      ],
      nodes: [
        { id: "egg", type: "risk" },
        { id: "hen", type: "risk" },
      ],
    });
    expect(collapseFamilies(ring, visibleGraph(ring, initialView()), []).nodes.size).toBeGreaterThan(0);
    expect([...hierarchyOf(ring).descendants("egg" as NodeId)]).toEqual(["hen"]);
  });
});

describe("the view", () => {
  test("expands a family and collapses it again", () => {
    const opened = update(initialView(), { type: "toggle-family", id: "accident" as NodeId, all: [] });
    expect(opened.expandedFamilies).toEqual(["accident"]);
    expect(update(opened, { type: "toggle-family", id: "accident" as NodeId, all: [] }).expandedFamilies).toEqual([]);
  });

  test("collapses one when all are expanded", () => {
    const all = update(initialView(), { type: "expand-all" });
    expect(update(all, { type: "toggle-family", id: "accident" as NodeId, all: ids("accident", "spill") }).expandedFamilies).toEqual([
      "spill",
    ]);
  });
});

describe("on the real graph", () => {
  test("one to two dozen risks and proposals are shown at first", () => {
    const { nodes } = collapseFamilies(forum, visibleGraph(forum, allShown), []);
    for (const [type, most] of [
      ["risk", 28],
      ["proposal", 16],
    ] as const) {
      const atFirst = [...nodes].filter((id) => forum.node(id).type === type);
      expect(atFirst.length, type).toBeGreaterThanOrEqual(10);
      expect(atFirst.length, type).toBeLessThanOrEqual(most);
    }
  });

  test.each(["none", "half"])(
    "an edge between two families has, when it is selected, the claims that it is drawn with (%s of them open)",
    (which) => {
      const tops = [...rootsOf(forum, "risk"), ...rootsOf(forum, "proposal")].map(({ id }) => id);
      const open: ExpandedFamilies = which === "half" ? tops.filter((_, index) => index % 2 === 0) : [];
      const isFamily = (id: NodeId): boolean => hierarchyOf(forum).children(id).length > 0;
      for (const { id, from, to } of collapseFamilies(forum, visibleGraph(forum, allShown), open).edges.values()) {
        if (!isFamily(from) || !isFamily(to)) continue;
        const requiredNodes = requiredNodesOf({ ...initialView(), selection: { kind: "edge", id } }, forum);
        const drawn = collapseFamilies(forum, visibleGraph(forum, allShown, requiredNodes), open, requiredNodes).edges.get(id);
        expect(findRenderedEdge(forum, id, open)?.claims, id).toEqual(drawn?.claims);
      }
    },
  );

  test("every claim of the first view is on an edge, except within a collapsed family, and of a member that is part of another", () => {
    const shown = visibleGraph(forum, initialView());
    const drawn = collapseFamilies(forum, shown, []);
    const carried = [...drawn.edges.values()].flatMap(({ claims }) => claims);
    const standIn = (id: NodeId): NodeId => drawn.collapsedInto.get(id) ?? id;
    const isOfOther = ({ from, relation }: GraphEdge): boolean => relation === "part-of" && standIn(from) !== from;
    const within = [...shown.edges.values()]
      .filter((edge) => standIn(edge.from) === standIn(edge.to) || isOfOther(edge))
      .flatMap(({ claims }) => claims);
    const all = [...shown.edges.values()].flatMap(({ claims }) => claims);
    expect(carried.length + within.length).toBe(all.length);
    expect(new Set(carried.map(({ id }) => id)).size).toBe(carried.length);
  });
});
