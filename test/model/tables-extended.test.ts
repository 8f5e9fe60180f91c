/** A node type and a relation that are added to the tables alone, found in everything that is made from curated files. */
import { describe, expect, test, vi } from "vitest";
import type { EdgeId } from "../../src/model/built.ts";

vi.mock("../../src/model/node-types.ts", async (original) => {
  const table = await original<typeof import("../../src/model/node-types.ts")>();
  const nodeTypes = { ...table.nodeTypes, weather: { ...table.nodeTypes.risk, name: { en: "Weather", zh: "天气" }, fields: ["date"] } };
  return { ...table, nodeTypes, nodeTypeIds: Object.keys(nodeTypes) };
});

vi.mock("../../src/model/relations.ts", async (original) => {
  const table = await original<typeof import("../../src/model/relations.ts")>();
  const rainsOn = { ...table.relations.mitigates, joins: [{ from: ["weather"], to: ["risk"] }], fields: ["asOf"] };
  const relations = { ...table.relations, "rains-on": rainsOn };
  return { ...table, relations, relationIds: Object.keys(relations) };
});

const { jsonSchemas } = await import("../../src/model/schema.ts");
const { statsOf } = await import("../../src/curate/graph-stats.ts");
const { files, makeForum, problemsOf } = await import("../curate/made-dataset.ts");
const { claimsGrouped } = await import("../../src/graph/claims-by-relation.ts");
const { conceptGraph } = await import("../../src/graph/concept-graph.ts");
const { legendOf } = await import("../../src/scene/legend-entries.ts");
const { pictureOf } = await import("../../src/scene/picture.ts");
const { formatAddress, parseAddress } = await import("../../src/view/address.ts");
const { idsOf } = await import("../../src/view/filter-parameters.ts");
const { filterGraph: shownOf, withoutWaiting } = await import("../../src/view/filters.ts");
const { initialView, update } = await import("../../src/view/update.ts");

function rainyForum() {
  const forum = makeForum();
  forum.write(
    "graph-data/nodes/weather.yaml",
    'type: weather\nnodes:\n  - id: storm\n    name: { en: Storm, zh: 暴雨 }\n    summary: { en: Wind., zh: 有风。 }\n    date: "2024-01"\n',
  );
  forum.edit(files.claims, "from: pause\n    relation: mitigates", 'from: storm\n    asOf: "2024-01-02"\n    relation: rains-on');
  forum.edit(files.layout, "pause 60 0\n", "pause 60 0\nstorm 70 0\n");
  return forum;
}

test("the gate takes them and the compiler compiles them", () => {
  const { problems, graph } = rainyForum().checkWithTranscript();
  expect(problems).toEqual([]);
  expect(graph?.nodes.find((node) => node.id === "storm")).toMatchObject({ type: "weather", date: "2024-01", x: 70 });
  expect(graph?.claims.find((claim) => claim.id === "ada-05")).toMatchObject({ relation: "rains-on", from: "storm", asOf: "2024-01-02" });
  if (graph) expect(statsOf(graph).claims.byRelation).toMatchObject({ "rains-on": 1 });
});

test("the gate holds them to what their entries say", () => {
  const forum = rainyForum();
  forum.edit(files.claims, "to: disinformation\n    standing", "to: pause\n    standing");
  forum.edit("graph-data/nodes/weather.yaml", "    date:", "    country: CN\n    date:");
  const loaded = forum.checkWithTranscript();
  expect(problemsOf(loaded, "relation-joins")[0]?.message.en).toContain("“rains-on” joins weather to risk");
  expect(problemsOf(loaded, "node-field")[0]?.message.en).toContain("What is a weather has no “country”");
});

test("an editor completes them", () => {
  const { nodes, claims } = jsonSchemas();
  expect(JSON.stringify(nodes)).toContain('"weather"');
  expect(JSON.stringify(claims)).toContain('"rains-on"');
});

describe("in the page", () => {
  const view = initialView("en");
  const edge = "storm~rains-on~disinformation" as EdgeId;
  const rainyGraph = () => {
    const { graph: built } = rainyForum().checkWithTranscript();
    if (!built) throw new Error("The forum has to compile.");
    return conceptGraph(built);
  };

  test("they are drawn, and stand in the legend under their names", () => {
    const graph = rainyGraph();
    const picture = pictureOf(graph, view);
    expect(picture.nodes.map(({ id }) => id as string)).toContain("storm");
    expect(picture.edges.map(({ relation }) => relation as string)).toContain("rains-on");
    const legend = legendOf(graph, view, shownOf(graph, withoutWaiting(view.hidden)));
    expect(legend.filter(({ id }) => ["weather", "rains-on"].includes(id)).map(({ kind, shown }) => [kind, shown])).toEqual([
      ["type", 1],
      ["relation", 1],
    ]);
  });

  test("they can be filtered out", () => {
    const graph = rainyGraph();
    expect(idsOf("types", graph)).toContain("weather");
    expect(idsOf("relations", graph)).toContain("rains-on");
    const without = update(view, { type: "toggle", facet: "types", id: "weather" });
    expect(shownOf(graph, without.hidden).nodes.has("storm" as never)).toBe(false);
    const silent = update(view, { type: "toggle", facet: "relations", id: "rains-on" });
    expect(shownOf(graph, silent.hidden).edges.has(edge)).toBe(false);
  });

  test("an entry lists them under the relation's verb", () => {
    const graph = rainyGraph();
    const groups = claimsGrouped(graph, "storm" as never);
    expect(groups.map(({ relation, heading }) => [relation as string, heading.en])).toEqual([["rains-on", "lowers"]]);
  });

  test("a link carries them", () => {
    const graph = rainyGraph();
    const hidden = update(update(view, { type: "toggle", facet: "types", id: "weather" }), {
      type: "toggle",
      facet: "relations",
      id: "rains-on",
    });
    const chosen = { ...hidden, selection: { kind: "edge", id: edge } as const };
    expect(parseAddress(formatAddress(chosen), { graph, questions: [], language: "zh" })).toEqual({ view: chosen, issues: [] });
  });
});
