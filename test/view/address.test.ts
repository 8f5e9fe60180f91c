import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Collection, emptyCollection, sizeOf, union } from "../../src/graph/collection.ts";
import { columnIds, type RowKind } from "../../src/graph/table-columns.ts";
import type { BuiltNode, NodeId } from "../../src/model/built.ts";
import { matrixTypes } from "../../src/model/matrix-types.ts";
import { relationIds } from "../../src/model/relations.ts";
import { pageNames } from "../../src/selection/page.ts";
import type { Selection } from "../../src/selection/selection.ts";
import { formatAddress, type Known, maxAddress, parseAddress, writeAddress } from "../../src/view/address.ts";
import type { Truncated } from "../../src/view/address-parameter.ts";
import { idsOf } from "../../src/view/filter-parameters.ts";
import { filterGraph, initialHidden } from "../../src/view/filters.ts";
import { entryFor } from "../../src/view/history-entry.ts";
import { maxText, sortingOf } from "../../src/view/table-setting.ts";
import { initialView, noPins, sorted, update } from "../../src/view/update.ts";
import {
  depths,
  type Facet,
  facets,
  type Intent,
  layouts,
  matrixOrders,
  type Pin,
  type SheetSetting,
  type TableSetting,
  tabNames,
  type ViewState,
} from "../../src/view/view-state.ts";
import { tiny } from "../graph/tiny.ts";
import { forum } from "../real-graph.ts";

const graph = tiny({
  nodes: [
    { id: "tea-law", type: "document", formerIds: ["old-tea-law"] },
    { id: "house-of-tests", type: "institution", country: "GB" },
  ],
  claims: [
    { from: "ada", relation: "proposes", to: "pause" },
    { from: "ben", relation: "warns-of", to: "spill" },
    { from: "ada", relation: "cites", to: "tea-law", standing: "reported" },
    { from: "ben", relation: "affiliated-with", to: "house-of-tests", standing: "external" },
    { from: "ben", relation: "signed", to: "tea-law", standing: "external" },
  ],
});
const known: Known = { graph, questions: ["red-lines"], language: "en" };

const collections: fc.Arbitrary<Collection> = fc
  .record({ nodes: fc.subarray(graph.nodes.map(({ id }) => id)), claims: fc.subarray(graph.claims.map(({ id }) => id)) })
  .map(({ nodes, claims }) => union(emptyCollection, { nodes, claims }))
  .filter((collection) => sizeOf(collection) > 0);
const selections: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant({ kind: "nothing" } as const),
  fc.constantFrom(...graph.nodes).map(({ id }) => ({ kind: "node", id }) as const),
  fc.constantFrom(...graph.edges).map(({ id }) => ({ kind: "edge", id }) as const),
  fc.constant({ kind: "question", id: "red-lines" } as const),
  fc.constantFrom(...pageNames).map((id) => ({ kind: "page", id }) as const),
  collections.map((collection) => ({ kind: "collection", collection }) as const),
  fc.constantFrom("ada", "@GB").map((from) => ({ kind: "pair", from, to: "spill" }) as unknown as Selection),
  fc
    .tuple(
      fc.shuffledSubarray(["ada", "ben", "tea", "house-of-tests", "@GB"], { minLength: 2, maxLength: 4 }),
      fc.constantFrom("pause", undefined),
    )
    .map(([ids, topic]) => ({ kind: "compare", ids, ...(topic && { topic }) }) as unknown as Selection),
  fc
    .record({ throughHubs: fc.boolean(), off: fc.subarray([...relationIds]).map((ids) => [...ids].sort()) })
    .map((options) => ({ kind: "path", from: "ada", to: "spill", options }) as unknown as Selection),
);
const tenths = fc.integer({ min: -9000, max: 9000 }).map((number) => number / 10);
const cameras = fc.record({ x: tenths, y: tenths, zoom: fc.integer({ min: 100, max: 50_000 }).map((zoom) => zoom / 1000) });
const someOf = (facet: Facet): fc.Arbitrary<readonly string[]> => fc.subarray([...idsOf(facet, graph)]).map(sorted);
const sheets = (kind: RowKind): fc.Arbitrary<SheetSetting> =>
  fc.record(
    {
      columns: fc.subarray([...columnIds(kind)], { minLength: 1 }),
      sorting: fc.record({ column: fc.constantFrom(...columnIds(kind)), isDescending: fc.boolean() }),
    },
    { requiredKeys: ["columns"] },
  );
const tables: fc.Arbitrary<TableSetting> = fc.record({
  rows: fc.constantFrom("nodes" as const, "claims" as const),
  text: fc.string({ unit: "grapheme", maxLength: maxText }).filter((text) => [...text].length <= maxText),
  nodes: sheets("nodes"),
  claims: sheets("claims"),
});
/** Some nodes, moved. */
const pinsOf = ({ nodes }: { readonly nodes: readonly BuiltNode[] }): fc.Arbitrary<readonly Pin[]> =>
  fc
    .tuple(fc.subarray(nodes.map(({ id }) => id)), fc.infiniteStream(tenths))
    .map(([ids, places]) => [...ids].sort().map((id) => ({ id, x: next(places), y: next(places) })));
const next = (numbers: fc.Stream<number>): number => numbers.next().value ?? 0;
const views: fc.Arbitrary<ViewState> = fc.record(
  {
    selection: selections,
    hidden: fc.record({
      types: someOf("types"),
      relations: someOf("relations"),
      sessions: someOf("sessions"),
      standings: someOf("standings"),
      confidences: someOf("confidences"),
    }),
    added: fc.record({ types: someOf("types"), relations: someOf("relations") }),
    expandedFamilies: fc.oneof(
      fc.constant("all" as const),
      fc.subarray(graph.nodes.map(({ id }) => id)).map((ids) => sorted(ids) as readonly NodeId[]),
    ),
    ego: fc.record(
      {
        depth: fc.constantFrom(...depths),
        isThroughHubs: fc.boolean(),
        addedNeighbours: fc.subarray(graph.nodes.map(({ id }) => id)).map((ids) => sorted(ids) as readonly NodeId[]),
        withWaiting: fc.constant(true as const),
      },
      { requiredKeys: ["depth", "isThroughHubs", "addedNeighbours"] },
    ),
    tab: fc.constantFrom(...tabNames),
    layout: fc.constantFrom(...layouts),
    pins: fc.record({ "by-role": pinsOf(graph), network: pinsOf(graph) }),
    matrix: fc.record({
      rows: fc.constantFrom(...matrixTypes.rows),
      columns: fc.constantFrom(...matrixTypes.columns),
      order: fc.constantFrom(...matrixOrders),
      isTransposed: fc.boolean(),
      isSureOnly: fc.boolean(),
    }),
    table: tables,
    language: fc.constantFrom("en" as const, "zh" as const),
    theme: fc.constantFrom("system" as const, "light" as const, "dark" as const),
    camera: cameras,
  },
  {
    requiredKeys: [
      "selection",
      "hidden",
      "added",
      "expandedFamilies",
      "ego",
      "tab",
      "layout",
      "pins",
      "matrix",
      "table",
      "language",
      "theme",
    ],
  },
);

/** A graph whose ids do not all fit into an address. */
const large = tiny({
  claims: Array.from({ length: 120 }, (_, index) => ({
    from: `speaker-number-${index}`,
    relation: "warns-of",
    to: `the-risk-number-${index}`,
  })),
});
const largeIds = fc.subarray(large.nodes.map(({ id }) => id)).map((ids) => sorted(ids) as readonly NodeId[]);
const largeViews: fc.Arbitrary<ViewState> = fc
  .tuple(views, largeIds, largeIds, largeIds, pinsOf(large), fc.boolean())
  .map(([view, nodes, open, expanded, pins, hasCollection]) => ({
    ...view,
    selection: hasCollection && nodes.length > 0 ? { kind: "collection", collection: { nodes, claims: [] } } : { kind: "nothing" },
    hidden: { ...view.hidden, sessions: [] },
    expandedFamilies: open,
    ego: { ...view.ego, addedNeighbours: expanded },
    pins: { "by-role": pins, network: [] },
  }));
const emptied: Readonly<Record<Truncated, (view: ViewState) => Partial<ViewState>>> = {
  selection: () => ({ selection: { kind: "nothing" } }),
  collection: () => ({ selection: { kind: "nothing" } }),
  filters: () => ({}),
  open: () => ({ expandedFamilies: [] }),
  table: ({ table }) => ({ table: { ...table, text: "" } }),
  expanded: ({ ego }) => ({ ego: { ...ego, addedNeighbours: [] } }),
  pins: () => ({ pins: noPins }),
};

describe("the address", () => {
  test("every view state is written and read back", () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(parseAddress(formatAddress(view), known)).toEqual({ view, issues: [] });
      }),
    );
  });

  test("a view state that does not fit is cut, names what was left out, and keeps the rest", () => {
    fc.assert(
      fc.property(largeViews, fc.integer({ min: 400, max: maxAddress }), (view, most) => {
        const { hash, truncated } = writeAddress(view, most);
        expect(hash.length).toBeLessThanOrEqual(most);
        const without = Object.assign({}, view, ...truncated.map((part) => emptied[part](view)));
        const read = parseAddress(hash, { ...known, graph: large });
        expect(read.issues).toEqual([]);
        const filters = truncated.includes("filters") && { hidden: without.hidden, added: without.added };
        expect({ ...read.view, ...filters }).toEqual(without);
        if (truncated.length === 0) expect(formatAddress(view, Number.POSITIVE_INFINITY)).toBe(hash);
      }),
    );
  });

  test("a large collection does not fit, and nothing else is left out for it", () => {
    const collection: Collection = { nodes: large.nodes.map(({ id }) => id), claims: large.claims.map(({ id }) => id) };
    const view: ViewState = { ...initialView("zh"), selection: { kind: "collection", collection }, theme: "dark" };
    expect(writeAddress(view)).toEqual({ hash: "lang=zh&theme=dark", truncated: ["collection"] });
  });

  test("junk is read without an exception, and reported briefly", () => {
    const names = fc.constantFrom(
      "node",
      "edge",
      "question",
      "page",
      "passage",
      "pair",
      "compare",
      "path",
      "at",
      "table",
      "table.text",
      "table.claims",
      "lang",
      "theme",
      "off.types",
      "off.x",
      "__proto__",
      "constructor",
      "",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string({ unit: "grapheme", maxLength: 5000 }))), (pairs) => {
        const hash = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
        for (const { value } of parseAddress(hash, known).issues) expect(value.length).toBeLessThanOrEqual(80);
      }),
    );
  });

  test("names of built-in object properties are not ids", () => {
    for (const name of ["__proto__", "constructor", "toString"]) {
      const { view, issues } = parseAddress(`node=${name}&off.types=${name}`, known);
      expect(view.selection).toEqual({ kind: "nothing" });
      expect(issues.map(({ why }) => why)).toEqual(["unknown-id", "unknown-id"]);
    }
  });

  test("a former id opens the current node, alone and in an edge", () => {
    expect(parseAddress("node=old-tea-law", known).view.selection).toEqual({ kind: "node", id: "tea-law" });
    expect(parseAddress("edge=ada~cites~old-tea-law", known).view.selection).toEqual({ kind: "edge", id: "ada~cites~tea-law" });
  });

  test("a comparison keeps its known members, at least two and at most four", () => {
    const read = (value: string) => parseAddress(`compare=${value}`, known);
    expect(read("ada.nobody.ben")).toMatchObject({
      view: { selection: { ids: ["ada", "ben"] } },
      issues: [{ parameter: "compare", value: "nobody" }],
    });
    expect(read("ada.pause.ben").view.selection).toMatchObject({ ids: ["ada", "ben"] });
    expect(read("ada.ben.tea.house-of-tests.@GB").view.selection).toMatchObject({ ids: ["ada", "ben", "tea", "house-of-tests"] });
    expect(read("ada.ada").view.selection.kind).toBe("nothing");
    expect(read("ada.ben~nowhere")).toMatchObject({ view: { selection: { ids: ["ada", "ben"] } }, issues: [{ value: "nowhere" }] });
  });

  test("a path keeps its ends, and reports unknown relations", () => {
    const read = (value: string) => parseAddress(`path=${value}`, known);
    expect(read("ada~old-tea-law").view.selection).toEqual({
      kind: "path",
      from: "ada",
      to: "tea-law",
      options: { throughHubs: false, off: [] },
    });
    expect(read("ada~spill~wings~cites.flies")).toMatchObject({
      view: { selection: { options: { throughHubs: false, off: ["cites"] } } },
      issues: [{ value: "flies" }, { value: "wings" }],
    });
    expect(read("ada~ada").view.selection.kind).toBe("nothing");
  });

  test("a table keeps its known columns, and reports unknown ones", () => {
    const read = (hash: string) => parseAddress(hash, known);
    expect(read("table=claims&table.claims=standing.down~to.from.mood")).toMatchObject({
      view: { table: { rows: "claims", claims: { columns: ["from", "to"], sorting: { column: "standing", isDescending: true } } } },
      issues: [{ parameter: "table.claims", value: "mood", why: "unknown-id" }],
    });
    for (const junk of ["table=edges", "table.edges=from", "table.nodes=name.up", "table.nodes=__proto__", "table.nodes=~toString"])
      expect(read(junk), junk).toMatchObject({ view: initialView(), issues: [{ parameter: junk.split("=")[0] }] });
    expect([...read(`table.text=${"长".repeat(500)}`).view.table.text]).toHaveLength(maxText);
  });

  test("the readable parts are opened, and the others are named", () => {
    const { view, issues } = parseAddress(
      "node=ada&at=1,2&collection=nobody&colour=pink&lang=zh&theme=loud&depth=4&expanded=ada.nobody",
      known,
    );
    expect(view).toMatchObject({
      selection: { kind: "node", id: "ada" },
      language: "zh",
      theme: "system",
      ego: { depth: 1, addedNeighbours: ["ada"] },
    });
    expect(issues.map(({ parameter }) => parameter)).toEqual(["at", "collection", "colour", "theme", "depth", "expanded"]);
  });
});

describe("intents", () => {
  test("the number of steps stays from node to node, added neighbours belong to their node, and both end with the ego network", () => {
    const on = (id: string): Intent => ({ type: "select", selection: { kind: "node", id: id as NodeId } });
    const ada = [on("ada"), { type: "set-reach", depth: 2 } as const, { type: "add-neighbours", id: "pause" as NodeId } as const].reduce(
      update,
      initialView(),
    );
    expect(ada.ego).toEqual({ depth: 2, isThroughHubs: false, addedNeighbours: ["pause"] });
    expect(update(ada, on("ada")).ego).toEqual(ada.ego);
    expect(update(ada, on("ben")).ego).toEqual({ depth: 2, isThroughHubs: false, addedNeighbours: [] });
    expect(update(ada, { type: "add-neighbours", id: "pause" as NodeId }).ego.addedNeighbours).toEqual([]);
    expect(update(ada, { type: "select", selection: { kind: "nothing" } })).toEqual(initialView());
    expect(update(initialView(), { type: "set-reach", depth: 3 })).toEqual(initialView());
  });

  test("a selection is one history entry; camera, language and theme replace it", () => {
    const selections: readonly Intent[] = [
      { type: "select", selection: { kind: "nothing" } },
      { type: "toggle", facet: "types", id: "risk" },
      { type: "clear-filters" },
      { type: "set-reach", depth: 2 },
      { type: "add-neighbours", id: "ada" as NodeId },
    ];
    const others: readonly Intent[] = [
      { type: "move-camera", camera: { x: 0, y: 0, zoom: 1 } },
      { type: "set-language", language: "zh" },
      { type: "set-theme", theme: "dark" },
    ];
    expect(selections.map((intent) => entryFor(intent, initialView()))).toEqual(["push", "push", "push", "push", "push"]);
    expect(others.map((intent) => entryFor(intent, initialView()))).toEqual(["replace", "replace", "replace"]);
  });

  test("the table's selections are entries in the history; of what is typed into it, the beginning and the end", () => {
    const selections: readonly Intent[] = [
      { type: "set-table-rows", rows: "claims" },
      { type: "sort-table", column: "name" },
      { type: "toggle-column", column: "summary" },
    ];
    expect(selections.map((intent) => entryFor(intent, initialView()))).toEqual(["push", "push", "push"]);
    const typed = ["红", "红线", "红", ""].map((text): Intent => ({ type: "narrow-table", text }));
    let view = initialView();
    const entries = typed.map((intent) => {
      const entry = entryFor(intent, view);
      view = update(view, intent);
      return entry;
    });
    expect(entries).toEqual(["push", "replace", "replace", "push"]);
  });

  test("the first column sorts at first; the same column again reverses; another sorts upwards, numbers from the largest", () => {
    const sorted = (view: ViewState, column: string): ViewState => update(view, { type: "sort-table", column });
    expect(sortingOf(initialView().table.nodes)).toEqual({ column: "name", isDescending: false });
    const once = sorted(initialView(), "name");
    expect(once.table.nodes.sorting).toEqual({ column: "name", isDescending: true });
    const twice = sorted(once, "name");
    expect(twice.table.nodes.sorting).toEqual({ column: "name", isDescending: false });
    expect(sorted(twice, "type").table.nodes.sorting).toEqual({ column: "type", isDescending: false });
    expect(sorted(twice, "claims").table.nodes.sorting).toEqual({ column: "claims", isDescending: true });
    expect(update(twice, { type: "set-table-rows", rows: "claims" }).table.claims.sorting).toBeUndefined();
  });

  test("a column appears in its own position, and the last one cannot be removed", () => {
    const toggled = (view: ViewState, ...columns: readonly string[]): ViewState =>
      columns.reduce((at, column) => update(at, { type: "toggle-column", column }), view);
    expect(toggled(initialView(), "id").table.nodes.columns).toEqual(["id", "name", "type", "claims"]);
    expect(toggled(initialView(), "name", "type", "claims").table.nodes.columns).toEqual(["claims"]);
  });

  test("hiding an id and showing it again changes nothing, in any view state", () => {
    fc.assert(
      fc.property(views, fc.constantFrom(...facets), (view, facet) => {
        const toggle: Intent = { type: "toggle", facet, id: idsOf(facet, graph)[0] ?? "" };
        expect(update(update(view, toggle), toggle)).toEqual(view);
      }),
    );
  });

  test('"only" shows one id of a facet, and then all again', () => {
    const all = idsOf("standings", graph);
    const only: Intent = { type: "only", facet: "standings", id: all[0] ?? "", all };
    const alone = update(initialView(), only);
    expect(alone.hidden.standings).toHaveLength(all.length - 1);
    expect(update(alone, only).hidden).toEqual(initialHidden);
  });
});

describe("visible nodes and edges", () => {
  const shownWithout = (facet: Facet, id: string): readonly string[] => [
    ...filterGraph(graph, { ...initialHidden, [facet]: [...initialHidden[facet], id] }).edges.keys(),
  ];

  test("at first, external claims are hidden, but affiliations and signatures are visible", () => {
    const shown = [...filterGraph(graph, initialHidden).edges.values()];
    expect(shown.map(({ id }) => id)).toEqual(expect.arrayContaining(["ben~affiliated-with~house-of-tests", "ben~signed~tea-law"]));
    const passing = [...filterGraph(forum, initialHidden).edges.values()].flatMap(({ claims }) => claims);
    const external = forum.claims.filter(({ standing }) => standing === "external");
    const visible = passing.filter(({ standing }) => standing === "external");
    expect(visible.length).toBeGreaterThan(0);
    expect(visible.length).toBeLessThan(external.length);
    expect([...new Set(visible.map(({ relation }) => relation))].sort()).toEqual(["affiliated-with", "signed"]);
  });

  test("a hidden type, relation, standing or session hides its edges", () => {
    expect(shownWithout("relations", "cites")).not.toContain("ada~cites~tea-law");
    expect(shownWithout("standings", "reported")).not.toContain("ada~cites~tea-law");
    expect(shownWithout("types", "risk")).not.toContain("ben~warns-of~spill");
    expect(shownWithout("sessions", idsOf("sessions", graph)[0] ?? "")).not.toContain("ada~proposes~pause");
  });
});
