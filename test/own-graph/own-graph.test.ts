/** A reader's own graph: laid out the same way twice, grouped, drawn and found. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { palettes } from "../../src/design/tokens.ts";
import { edgeMarks } from "../../src/figure/edge-marks.ts";
import { maxImportBytes } from "../../src/imports/decode-text.ts";
import { layCommunities, stepsFor } from "../../src/layout/community-layout.ts";
import { findOwnNodes } from "../../src/own-graph/find-own-nodes.ts";
import { neighbourCounts, ownConnectionsOf } from "../../src/own-graph/own-connections.ts";
import { type OwnGraph, ownGraphOf } from "../../src/own-graph/own-graph.ts";
import { canDraw, keyOfNode, ownPicture, placeOfKey } from "../../src/own-graph/own-picture.ts";
import { movedIn, placeAfterStep, placeInRoom, withPlaces } from "../../src/own-graph/own-places.ts";
import { readOwnGraph } from "../../src/own-graph/read-own-graph.ts";
import { nasty } from "../formats/made-graphs.ts";
import { soundGraphIn } from "../imports/read-bytes.ts";

/** Two groups of friends, of whom one knows one of the other group. */
const friends = [..."abcdef"]
  .flatMap((one, index, all) => all.slice(index + 1).map((other) => [one, other] as const))
  .filter(([one, other]) => one < "d" === other < "d");
const csv = `source,target\n${[...friends, ["a", "f"]].map((pair) => pair.join(",")).join("\n")}\nlone,lone\n`;

const openOwn = async (content: string): Promise<OwnGraph> => ownGraphOf(await soundGraphIn(content), "friends.csv");
const readFile = async (file: Blob): Promise<readonly string[]> => {
  const kinds: string[] = [];
  await readOwnGraph({ file, name: "friends.csv", isWantedAnyway: false }, (message) => {
    if (message.kind === "read") kinds.push(...message.reading.faults.map(({ fact }) => fact.kind));
  });
  return kinds;
};
const all = ({ nodes }: OwnGraph) => ({ nodes: new Set(nodes.keys()) });

describe("a file", () => {
  const broken = new ReadableStream<Uint8Array<ArrayBuffer>>({ start: (controller) => controller.error(new TypeError("network error")) });

  test("whose bytes the browser does not give, such as a folder, is refused with a word", async () => {
    expect(await readFile(Object.assign(new Blob(["source,target\n"]), { stream: () => broken }))).toEqual(["file-unreadable"]);
  });

  test("that is too large is refused before it is read", async () => {
    const large = Object.assign(new Blob([]), { stream: () => broken });
    Object.defineProperty(large, "size", { value: maxImportBytes + 1 });
    expect(await readFile(large)).toEqual(["too-large"]);
  });

  test("that can be read has no fault", async () => {
    expect(await readFile(new Blob([csv]))).toEqual([]);
  });
});

describe("the fit", () => {
  /** Four nodes around two hundred others; those in the middle have most edges. */
  const graphOf = async (): Promise<OwnGraph> => {
    const far = [
      [-1000, -1000],
      [1000, 1000],
      [-1000, 1000],
      [1000, -1000],
    ] as const;
    const nodes = [...far, ...Array.from({ length: 200 }, (_, index) => [index % 20, Math.floor(index / 20)] as const)];
    return openOwn(JSON.stringify({ nodes: nodes.map(([x, y], id) => ({ id: `n${id}`, x, y })), links: [{ source: "n0", target: "n1" }] }));
  };

  test("takes the nodes that are shown, with those that were moved, and never more than the whole graph", async () => {
    const graph = await graphOf();
    const sideOf = ({ bounds }: ReturnType<typeof ownPicture>): number => Math.max(bounds.maxX - bounds.minX, bounds.maxY - bounds.minY);
    const nodes = new Set([...graph.nodes.keys()].slice(4));
    expect(sideOf(ownPicture(graph, all(graph)))).toBe(2000);
    const part = ownPicture(graph, { nodes });
    // Wide enough that a node does not fill the map.
    const [first] = part.nodes;
    expect(sideOf(part)).toBeLessThan(1200);
    expect(sideOf(part)).toBeGreaterThan(10 * (first?.radius ?? 0));
    const moved = new Map([
      [4, { x: 5000, y: 2 }],
      [5, { x: -900, y: 2 }],
    ]);
    expect(ownPicture(graph, { nodes, moved }).bounds).toEqual({ minX: -900, maxX: 1000, minY: 0, maxY: 9 });
    expect(ownPicture(graph, { ...all(graph), moved }).bounds).toEqual(ownPicture(graph, all(graph)).bounds);
    expect(ownPicture(graph, { nodes: new Set() }).bounds).toEqual(ownPicture(graph, all(graph)).bounds);
  });
});

describe("the layout", () => {
  const ids = [..."abcdef", "lone"];
  const lines = [...friends, ["a", "f"] as const].map(([one, other]) => [ids.indexOf(one), ids.indexOf(other)] as const);

  test("is the same twice, whatever the order of nodes and lines", () => {
    const first = layCommunities({ ids, lines });
    expect(layCommunities({ ids, lines })).toEqual(first);
    const turned = layCommunities({
      ids: ids.toReversed(),
      lines: lines.toReversed().map(([a, b]) => [ids.length - 1 - b, ids.length - 1 - a] as const),
    });
    for (const [index] of ids.entries()) {
      const other = ids.length - 1 - index;
      expect([...turned.places.slice(2 * other, 2 * other + 2)]).toEqual([...first.places.slice(2 * index, 2 * index + 2)]);
    }
  });

  test("puts friends nearer to each other than to others, and reports its progress", () => {
    const reported: number[] = [];
    const { places, communities } = layCommunities({ ids, lines }, (done) => reported.push(done));
    const distance = (first: string, second: string): number => {
      const [a, b] = [ids.indexOf(first), ids.indexOf(second)];
      return Math.hypot(
        (places[2 * a] as number) - (places[2 * b] as number),
        (places[2 * a + 1] as number) - (places[2 * b + 1] as number),
      );
    };
    expect(distance("b", "c")).toBeLessThan(distance("b", "e"));
    expect(new Set(communities).size).toBe(3);
    expect([reported[0], reported.at(-1)]).toEqual([0, 1]);
    expect(reported).toEqual(reported.toSorted((a, b) => a - b));
  });

  test("gives every node of any graph a place of its own", () => {
    const graphs = fc.tuple(
      fc.uniqueArray(fc.oneof(fc.constantFrom(...nasty.slice(0, 40)), fc.string()), { minLength: 1, maxLength: 12 }),
      fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 20 }),
    );
    fc.assert(
      fc.property(graphs, ([names, pairs]) => {
        const made = { ids: names, lines: pairs.map(([a, b]) => [a % names.length, b % names.length] as const) };
        const { places } = layCommunities(made);
        expect(places.every(Number.isFinite)).toBe(true);
        const distinct = new Set(names.map((_, index) => `${places[2 * index]} ${places[2 * index + 1]}`));
        expect(distinct.size).toBe(names.length);
      }),
      { numRuns: 30 },
    );
  });

  test("takes a number of steps that depends on the size alone", () => {
    const ofSize = (count: number): number => stepsFor({ ids: Array.from({ length: count }, String), lines: [] });
    expect([ofSize(10), ofSize(3000), ofSize(10_000)]).toEqual([600, 300, 90]);
  });
});

test("places of the file are kept; all at one point are none", async () => {
  const node = (id: string, x: number) => ({ id, x, y: 2 });
  const placed = await openOwn(JSON.stringify({ nodes: [node("a", 1), node("b", 5)], links: [] }));
  expect([placed.hasOwnPlaces, placed.nodes.map(({ x, y }) => [x, y])]).toEqual([
    true,
    [
      [1, 2],
      [5, 2],
    ],
  ]);
  expect((await openOwn(JSON.stringify({ nodes: [node("a", 1), node("b", 1)], links: [] }))).hasOwnPlaces).toBe(false);
});

test("nodes are grouped by an attribute that says what they are, else by communities", async () => {
  const nodes = [..."abcdefg"].map((id, index) => ({ id, type: index < 5 ? "person" : "place", size: `s${index}` }));
  const typed = await openOwn(JSON.stringify({ nodes, links: [] }));
  expect([typed.categoryColumn, typed.categories.map(({ value, count }) => [value, count])]).toEqual([
    "type",
    [
      ["person", 5],
      ["place", 2],
    ],
  ]);
  const found = await openOwn(csv);
  expect([found.categoryColumn, found.categories.map(({ count }) => count)]).toEqual([undefined, [3, 3, 1]]);
});

test("the picture has what a filter leaves, under ids that no text of a file can spoil", async () => {
  const graph = await openOwn(csv);
  const whole = ownPicture(graph, all(graph));
  // The loop is not drawn.
  expect([whole.nodes.length, whole.edges.length]).toEqual([7, 7]);
  const [a, b, f] = ["a", "b", "f"].map((id) => graph.nodes.findIndex((node) => node.id === id)) as [number, number, number];
  const part = ownPicture(graph, { nodes: new Set([a, b]), selected: a });
  expect(part.nodes.map(({ id, emphasis }) => [placeOfKey(id), emphasis])).toEqual([
    [b, "near"],
    [a, "selected"],
  ]);
  expect(whole.nodes.some(({ id }) => id === keyOfNode(f))).toBe(true);
});

test("a graph that is too large to be drawn can be drawn in part", async () => {
  const graph = await openOwn(`source,target\n${Array.from({ length: 10_000 }, (_, index) => `a,b${index}`).join("\n")}`);
  expect(canDraw(graph, all(graph))).toBe(false);
  expect(canDraw(graph, { nodes: new Set(Array.from({ length: 9_000 }, (_, place) => place)) })).toBe(true);
});

test("nodes are found by name, id and value, whatever their case and accents", async () => {
  const graph = await openOwn(
    JSON.stringify({
      nodes: [{ id: "n1", label: "Zoë" }, { id: "zoe-2" }, { id: "n3", label: "Ada", home: "Zoetermeer" }, { id: "张亚勤" }],
      links: [],
    }),
  );
  const found = (text: string) => findOwnNodes(graph, text).map((place) => graph.nodes[place]?.id);
  expect(found("ZOE")).toEqual(["n1", "zoe-2", "n3"]);
  expect(found("亚勤")).toEqual(["张亚勤"]);
  expect(found(" ")).toEqual([]);
});

test("an edge without a direction is as strong as one with, and has no arrow head", async () => {
  const graph = await openOwn(
    JSON.stringify({
      nodes: ["a", "b"].map((id, x) => ({ id, x, y: 0 })),
      links: [true, false].map((directed) => ({ source: "a", target: "b", directed })),
    }),
  );
  const ends = { from: { centre: { left: 0, top: 0 }, radius: 5 }, to: { centre: { left: 100, top: 0 }, radius: 5 } };
  const [arrow, line] = ownPicture(graph, all(graph)).edges.map((edge) => edgeMarks({ ...edge, lane: 0 }, ends, palettes.light));
  expect([arrow?.map(({ kind }) => kind), line?.map(({ kind }) => kind)]).toEqual([["line", "polygon"], ["line"]]);
  const strokeOf = (marks: readonly object[] = []) => marks.flatMap((mark) => ("stroke" in mark ? [mark.stroke] : []));
  expect(strokeOf(line)).toEqual(strokeOf(arrow));
});

test("moved nodes stay on the map, a step by key is small, and nodes that are gone are forgotten", async () => {
  const graph = await openOwn(
    JSON.stringify({
      nodes: [
        { id: "a", x: 0, y: 0 },
        { id: "b", x: 100, y: 10 },
      ],
      links: [],
    }),
  );
  expect(placeInRoom(graph, { x: 20, y: 50 })).toEqual({ x: 20, y: 50 });
  expect(placeInRoom(graph, { x: 1000, y: -1000 })).toEqual({ x: 105, y: -50 });
  expect(placeAfterStep(graph, { x: 0, y: 0 }, "right")).toEqual({ x: 1.25, y: 0 });
  const moved = movedIn(graph, [
    ["b", 3, 4],
    ["gone", 1, 1],
  ]);
  expect([...moved]).toEqual([[1, { x: 3, y: 4 }]]);
  const picture = withPlaces(ownPicture(graph, all(graph)), moved, moved);
  expect(picture.nodes.map(({ id, at, isPinned }) => [id, at, isPinned])).toEqual([
    ["n0", { x: 0, y: 0 }, undefined],
    ["n1", { x: 3, y: 4 }, true],
  ]);
});

test("the keys go through outgoing, incoming and undirected edges, grouped by name; loops are left out", async () => {
  const edge = (source: string, target: string, type?: string, directed = true) => ({ source, target, ...(type && { type }), directed });
  const links = [
    edge("b", "a", "reads"),
    edge("a", "b", "writes"),
    edge("a", "c", "writes"),
    edge("a", "a"),
    edge("a", "c", undefined, false),
  ];
  const graph = await openOwn(JSON.stringify({ nodes: ["a", "b", "c"].map((id) => ({ id })), links }));
  const groupsOf = (shown: readonly number[]) =>
    ownConnectionsOf(graph, new Set(shown), 0).map(({ direction, label, connections }) => [
      direction,
      label,
      connections.map(({ other }) => other),
    ]);
  expect(groupsOf([0, 1, 2])).toEqual([
    ["out", "writes", ["n1", "n2"]],
    ["in", "reads", ["n1"]],
    ["both", undefined, ["n2"]],
  ]);
  expect(groupsOf([0, 2])).toEqual([
    ["out", "writes", ["n2"]],
    ["both", undefined, ["n2"]],
  ]);
  expect(neighbourCounts(graph, 0)).toEqual({ out: 2, in: 1, both: 1 });
});
