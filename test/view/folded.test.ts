/** Families: narrower nodes fold into broader ones, and no claim is lost on the way. */
import { describe, expect, test } from "vitest";
import { findBundle, layersOf, topsOf } from "../../src/graph/layers.ts";
import type { NodeId } from "../../src/model/built.ts";
import { folded } from "../../src/view/folded.ts";
import { initialHidden, shownOf } from "../../src/view/shown.ts";
import type { Open } from "../../src/view/state.ts";
import { initialView, update } from "../../src/view/update.ts";
import { forum } from "../forum-graph.ts";
import { tiny } from "../graph/tiny.ts";

const graph = tiny({
  claims: [
    { from: "spill", relation: "part-of", to: "accident", standing: "inferred" },
    { from: "hot-spill", relation: "part-of", to: "spill", standing: "inferred" },
    { from: "burn", relation: "part-of", to: "accident", standing: "inferred" },
    { from: "ada", relation: "warns-of", to: "hot-spill" },
    { from: "ada", relation: "warns-of", to: "accident" },
    { from: "ben", relation: "warns-of", to: "burn" },
  ],
  nodes: ["accident", "spill", "hot-spill", "burn"].map((id) => ({ id, type: "risk" as const })),
});
const ids = (...names: string[]): NodeId[] => names as NodeId[];
const draw = (open: Open, sought: NodeId[] = []) => folded(graph, shownOf(graph, initialHidden), open, sought);
const risksIn = ({ nodes }: { nodes: ReadonlySet<NodeId> }) => [...nodes].filter((id) => graph.node(id).type === "risk").sort();

describe("a folded family", () => {
  test("stands for what is in it, whose claims its edges carry", () => {
    const drawn = draw([]);
    expect(risksIn(drawn)).toEqual(["accident"]);
    expect(drawn.edges.get("ada~warns-of~accident" as never)?.claims).toHaveLength(2);
    expect(drawn.edges.get("ben~warns-of~accident" as never)?.claims).toHaveLength(1);
    expect([...drawn.folded.values()]).toEqual(ids("accident", "accident", "accident"));
  });

  test("opens one layer at a time", () => {
    expect(risksIn(draw(ids("accident")))).toEqual(ids("accident", "burn", "spill"));
    expect(risksIn(draw(ids("spill")))).toEqual(ids("accident"));
    expect(risksIn(draw(ids("accident", "spill")))).toEqual(ids("accident", "burn", "hot-spill", "spill"));
    expect(risksIn(draw("all"))).toEqual(ids("accident", "burn", "hot-spill", "spill"));
  });

  test("lets out what is sought in it, and keeps the rest", () => {
    expect(risksIn(draw([], ids("hot-spill")))).toEqual(ids("accident", "hot-spill"));
  });

  test("an edge of it can be linked to, though no single claim joins its ends", () => {
    expect(findBundle(graph, "ben~warns-of~accident")?.claims.map(({ to }) => to)).toEqual(["burn"]);
    expect(findBundle(graph, "ben~warns-of~spill")).toBeUndefined();
  });

  test("which of two that hold each other is broader cannot be said, and neither is lost", () => {
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
    expect(folded(ring, shownOf(ring, initialHidden), []).nodes.size).toBeGreaterThan(0);
    expect([...layersOf(ring).below("egg" as NodeId)]).toEqual(["hen"]);
  });
});

describe("the view", () => {
  test("opens a family and folds it again", () => {
    const opened = update(initialView(), { type: "fold", id: "accident" as NodeId, all: [] });
    expect(opened.open).toEqual(["accident"]);
    expect(update(opened, { type: "fold", id: "accident" as NodeId, all: [] }).open).toEqual([]);
  });

  test("folds one when all are open", () => {
    const all = update(initialView(), { type: "open-all" });
    expect(update(all, { type: "fold", id: "accident" as NodeId, all: ids("accident", "spill") }).open).toEqual(["spill"]);
  });
});

describe("on the forum's graph", () => {
  test("about a dozen risks and a dozen proposals stand at the top", () => {
    for (const type of ["risk", "proposal"] as const) {
      expect(topsOf(forum, type).length).toBeGreaterThanOrEqual(10);
      expect(topsOf(forum, type).length).toBeLessThanOrEqual(16);
    }
  });

  test("every claim of the first view is on an edge, but for those within a folded family", () => {
    const shown = shownOf(forum, initialHidden);
    const drawn = folded(forum, shown, []);
    const carried = [...drawn.edges.values()].flatMap(({ claims }) => claims);
    const standIn = (id: NodeId): NodeId => drawn.folded.get(id) ?? id;
    const within = [...shown.edges.values()].filter(({ from, to }) => standIn(from) === standIn(to)).flatMap(({ claims }) => claims);
    const all = [...shown.edges.values()].flatMap(({ claims }) => claims);
    expect(carried.length + within.length).toBe(all.length);
    expect(new Set(carried.map(({ id }) => id)).size).toBe(carried.length);
  });
});
