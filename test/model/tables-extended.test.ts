/** Adds a node type and a relation to the tables alone, and finds them in all that is made from the curated files. */
import { afterAll, describe, expect, test, vi } from "vitest";
import type { EdgeId } from "../../src/model/built.ts";

vi.mock("../../src/model/node-types.ts", async (original) => {
  const table = await original<typeof import("../../src/model/node-types.ts")>();
  const nodeTypes = { ...table.nodeTypes, weather: { ...table.nodeTypes.risk, name: { en: "Weather", zh: "天气" }, fields: ["date"] } };
  return { ...table, nodeTypes, nodeTypeIds: Object.keys(nodeTypes) };
});

vi.mock("../../src/model/relations.ts", async (original) => {
  const table = await original<typeof import("../../src/model/relations.ts")>();
  const rainsOn = { ...table.relations.mitigates, joins: [{ from: ["weather"], to: ["risk"] }], atRest: true, fields: ["asOf"] };
  const relations = { ...table.relations, "rains-on": rainsOn };
  return { ...table, relations, relationIds: Object.keys(relations) };
});

// Files of a worker share their modules: here they are loaded anew with the larger tables, and after that without.
vi.resetModules();
afterAll(() => {
  vi.doUnmock("../../src/model/node-types.ts");
  vi.doUnmock("../../src/model/relations.ts");
  vi.resetModules();
});

const { jsonSchemas } = await import("../../src/model/schema.ts");
const { statsOf } = await import("../../src/curate/graph-stats.ts");
const { files, makeDataset, problemsOf } = await import("../curate/made-dataset.ts");
const { claimsGrouped } = await import("../../src/graph/claims-by-relation.ts");
const { conceptGraph } = await import("../../src/graph/concept-graph.ts");
const { legendOf } = await import("../../src/scene/legend-entries.ts");
const { pictureOf } = await import("../../src/scene/picture.ts");
const { formatAddress, parseAddress } = await import("../../src/view/address.ts");
const { idsOf } = await import("../../src/view/filter-parameters.ts");
const { filterGraph: shownOf, withoutRequested } = await import("../../src/view/filters.ts");
const { initialView, update } = await import("../../src/view/update.ts");

function rainyDataset() {
  const dataset = makeDataset();
  dataset.write(
    "graph-data/nodes/weather.yaml",
    'type: weather\nnodes:\n  - id: storm\n    name: { en: Storm, zh: 暴雨 }\n    summary: { en: Wind., zh: 有风。 }\n    date: "2024-01"\n',
  );
  dataset.edit(files.claims, "from: pause\n    relation: mitigates", 'from: storm\n    asOf: "2024-01-02"\n    relation: rains-on');
  dataset.edit(files.layout, "pause 60 0\n", "pause 60 0\nstorm 70 0\n");
  return dataset;
}

test("claims with a new type and relation are valid and are compiled", () => {
  const { problems, graph } = rainyDataset().checkWithTranscript();
  expect(problems).toEqual([]);
  expect(graph?.nodes.find((node) => node.id === "storm")).toMatchObject({ type: "weather", date: "2024-01", x: 70 });
  expect(graph?.claims.find((claim) => claim.id === "ada-05")).toMatchObject({ relation: "rains-on", from: "storm", asOf: "2024-01-02" });
  if (graph) expect(statsOf(graph).claims.byRelation).toMatchObject({ "rains-on": 1 });
});

test("checks apply the entries of a new type and relation", () => {
  const dataset = rainyDataset();
  dataset.edit(files.claims, "to: disinformation\n    standing", "to: pause\n    standing");
  dataset.edit("graph-data/nodes/weather.yaml", "    date:", "    country: CN\n    date:");
  const loaded = dataset.checkWithTranscript();
  expect(problemsOf(loaded, "relation-joins")[0]?.message.en).toContain("“rains-on” joins weather to risk");
  expect(problemsOf(loaded, "node-field")[0]?.message.en).toContain("A node of type weather has no field “country”");
});

test("the schema for editors has a new type and relation", () => {
  const { nodes, claims } = jsonSchemas();
  expect(JSON.stringify(nodes)).toContain('"weather"');
  expect(JSON.stringify(claims)).toContain('"rains-on"');
});

describe("a new type and relation in the page", () => {
  const view = initialView("en");
  const edge = "storm~rains-on~disinformation" as EdgeId;
  const rainyGraph = () => {
    const { graph: built } = rainyDataset().checkWithTranscript();
    if (!built) throw new Error("The dataset has to compile.");
    return conceptGraph(built);
  };

  test("are drawn, and are in the legend under their names", () => {
    const graph = rainyGraph();
    const picture = pictureOf(graph, view);
    expect(picture.nodes.map(({ id }) => id as string)).toContain("storm");
    expect(picture.edges.map(({ relation }) => relation as string)).toContain("rains-on");
    const legend = legendOf(graph, view, shownOf(graph, withoutRequested(view)));
    expect(legend.filter(({ id }) => ["weather", "rains-on"].includes(id)).map(({ kind, shown }) => [kind, shown])).toEqual([
      ["type", 1],
      ["relation", 1],
    ]);
  });

  test("can be filtered out", () => {
    const graph = rainyGraph();
    expect(idsOf("types", graph)).toContain("weather");
    expect(idsOf("relations", graph)).toContain("rains-on");
    const without = update(view, { type: "toggle", facet: "types", id: "weather" });
    expect(shownOf(graph, without.hidden).nodes.has("storm" as never)).toBe(false);
    const silent = update(view, { type: "toggle", facet: "relations", id: "rains-on" });
    expect(shownOf(graph, silent.hidden).edges.has(edge)).toBe(false);
  });

  test("are listed with a node under the relation's verb", () => {
    const graph = rainyGraph();
    const groups = claimsGrouped(graph, "storm" as never);
    expect(groups.map(({ relation, heading }) => [relation as string, heading.en])).toEqual([["rains-on", "is meant to mitigate"]]);
  });

  test("are carried by an address", () => {
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
