/** Counts every cell of the matrix again, from the published claims and by other means. */
import { describe, expect, test } from "vitest";
import { serialise } from "../../src/curate/serialise.ts";
import { buildMatrix, type Matrix, type MatrixRequest } from "../../src/graph/matrix/build-matrix.ts";
import { groupedColumns } from "../../src/graph/matrix/column-groups.ts";
import type { ActorId, BuiltGraph, NodeId } from "../../src/model/built.ts";
import { matrixTypes } from "../../src/model/matrix-types.ts";
import { forum } from "../real-graph.ts";
import { tiny } from "./tiny.ts";

/** As `graph.json` has it. */
const { nodes, claims } = JSON.parse(serialise(forum.built)) as BuiltGraph;
const nodeOf = new Map<string, (typeof nodes)[number]>(nodes.map((node) => [node.id, node]));
const typeOf = (id: string): string | undefined => nodeOf.get(id)?.type;
const verbs = ["proposes", "supports", "qualifies", "sees-limits-in", "disputes", "warns-of", "draws", "holds", "responds-to"];
const collapsing = ["risk", "proposal"];
const parts = claims.filter(({ relation, from, to }) => relation === "part-of" && typeOf(from) === typeOf(to));

/** Finds a node with everything that is part of it. */
function within(id: string): ReadonlySet<string> {
  const found = new Set([id]);
  if (!collapsing.includes(typeOf(id) ?? "")) return found;
  for (let size = 0; size !== found.size; ) {
    size = found.size;
    for (const { from, to } of parts) if (found.has(to)) found.add(from);
  }
  return found;
}

const isFamily = (id: string): boolean => collapsing.includes(typeOf(id) ?? "") && parts.some(({ to }) => to === id);

/** The regions of the countries in the data. */
const regionOf: Readonly<Record<string, string>> = {
  CN: "asia",
  SG: "asia",
  FR: "europe",
  GB: "europe",
  US: "north-america",
  CA: "north-america",
  INT: "international",
};

const staff = (institution: string): readonly string[] => [
  institution,
  ...claims
    .filter(({ relation, to, role }) => relation === "affiliated-with" && to === institution && (role === undefined || role === "post"))
    .map(({ from }) => from),
];

/** Finds the speakers of a row, by the kind of rows and the row's id. */
function speaking(rows: string, id: string): ReadonlySet<string> {
  if (rows === "person") return new Set([id]);
  if (rows === "institution") return new Set(staff(id));
  const placeOf = (country: string): string | undefined => (rows === "country" ? country : regionOf[country]);
  const institutions = nodes.filter(({ country }) => country !== undefined && `@${placeOf(country)}` === id);
  return new Set(institutions.flatMap((institution) => staff(institution.id)));
}

function allRows(rows: string): readonly string[] {
  if (rows === "person" || rows === "institution") return nodes.filter(({ type }) => type === rows).map(({ id }) => id);
  const countries = nodes.flatMap(({ country }) => country ?? []);
  return [...new Set(countries.map((country) => `@${rows === "country" ? country : regionOf[country]}`))];
}

const request = (over: Partial<MatrixRequest>): MatrixRequest => ({
  rows: "person",
  columns: "proposal",
  order: "programme",
  isExpanded: () => false,
  passes: () => true,
  language: "en",
  ...over,
});

const states = [
  { state: "collapsed", isExpanded: () => false },
  { state: "expanded", isExpanded: () => true },
  { state: "half expanded", isExpanded: (id: string) => id.length % 2 === 0 },
] as const;

describe.each(matrixTypes.rows)("%s in rows", (rows) => {
  describe.each(matrixTypes.columns)("%s in columns", (columns) => {
    test.each(states)("each cell, total and name is right if families are $state", ({ isExpanded }) => {
      const matrix = buildMatrix(forum, request({ rows, columns, isExpanded }));
      const heads = new Set(matrix.columns.map(({ node }) => node.id as string));
      const spoken = claims.filter(({ relation, to }) => verbs.includes(relation) && typeOf(to) === columns);
      expect(matrix.columns.length).toBeGreaterThan(1);
      expect(heads.size).toBe(matrix.columns.length);
      expect(matrix.rows.map(({ actor }) => actor.id as string).sort()).toEqual(
        allRows(rows)
          .filter((id) => spoken.some(({ from }) => speaking(rows, id).has(from)))
          .sort(),
      );
      const inMatrix = new Set<string>();
      for (const { actor, total, through } of matrix.rows) {
        const who = speaking(rows, actor.id);
        const others = new Set(spoken.flatMap(({ from }) => (who.has(from) && from !== actor.id ? [from as string] : [])));
        expect(through.map(({ id }) => id as string).sort(), `through whom ${actor.id} is heard`).toEqual([...others].sort());
        const inRow = new Set<string>();
        for (const { node } of matrix.columns) {
          const inside = isExpanded(node.id) && isFamily(node.id) ? new Set([node.id as string]) : within(node.id);
          const counted = spoken.filter(({ from, to }) => who.has(from) && inside.has(to)).map(({ id }) => id as string);
          const cell = matrix.cell(actor.id, node.id);
          expect((cell?.claims ?? []).map(({ id }) => id as string).sort(), `${actor.id} ${node.id}`).toEqual(counted.sort());
          expect(cell?.counts.reduce((sum, { number }) => sum + number, 0) ?? 0).toBe(counted.length);
          for (const id of counted) inRow.add(id);
        }
        expect(total, actor.id).toBe(inRow.size);
        expect(total, `${actor.id} has all that it says`).toBe(spoken.filter(({ from }) => who.has(from)).length);
        for (const id of inRow) inMatrix.add(id);
      }
      for (const { node, total } of matrix.columns) {
        const ids = new Set(matrix.rows.flatMap(({ actor }) => matrix.cell(actor.id, node.id)?.claims.map(({ id }) => id) ?? []));
        expect(total, node.id).toBe(ids.size);
      }
      expect(matrix.total).toBe(inMatrix.size);
    });
  });
});

test("every country of the data is in a known region", () => {
  const countries = new Set(nodes.flatMap(({ country }) => country ?? []));
  const found = buildMatrix(forum, request({ rows: "region" })).rows.flatMap(({ actor }) => [...actor.members]);
  for (const country of countries) {
    expect(regionOf[country], country).toBeDefined();
    const speakers = nodes.filter((node) => node.country === country).flatMap(({ id }) => staff(id));
    const heard = speakers.filter((id) =>
      claims.some(({ from, relation, to }) => from === id && verbs.includes(relation) && typeOf(to) === "proposal"),
    );
    for (const id of heard) expect(found, id).toContain(id);
  }
});

test("speakers without a row are named; with the rows they are all who spoke", () => {
  const spoke = new Set(forum.built.sources.flatMap(({ turns }) => turns.flatMap(({ speaker }) => speaker ?? [])));
  const { rows, silent } = buildMatrix(forum, request({ columns: "red-line" }));
  const named = [...rows.map(({ actor }) => actor.id as string), ...silent.map(({ id }) => id as string)];
  expect(new Set(named).size).toBe(named.length);
  expect(named.filter((id) => (spoke as ReadonlySet<string>).has(id)).sort()).toEqual([...spoke].sort());
  expect(silent.map(({ id }) => id)).toContain("ji-weidong");
  expect(buildMatrix(forum, request({ rows: "institution" })).silent).toEqual([]);
});

test("filtered claims are not counted", () => {
  const matrix = buildMatrix(forum, request({ passes: ({ confidence }) => confidence !== "unsure" }));
  expect(matrix.rows.map(({ actor }) => actor.id)).not.toContain("panel-4-professor-song");
  expect(buildMatrix(forum, request({})).rows.map(({ actor }) => actor.id)).toContain("panel-4-professor-song");
});

describe("rows and columns are sorted", () => {
  const matrix = (order: MatrixRequest["order"]) => buildMatrix(forum, request({ order }));
  const names = ({ rows, columns }: Matrix) => [rows.map(({ actor }) => actor.label.en), columns.map(({ node }) => node.label.en)];
  test("by programme: Bengio spoke before Solaiman, and his proposals come first", () => {
    const { rows, columns, cell } = matrix("programme");
    const people = rows.map(({ actor }) => actor.id as string);
    expect(people.indexOf("yoshua-bengio")).toBeLessThan(people.indexOf("irene-solaiman"));
    expect(cell("yoshua-bengio" as NodeId, columns[0]?.node.id as NodeId)).toBeDefined();
  });
  test("by number, by name", () => {
    for (const heads of [matrix("number").rows, matrix("number").columns]) {
      const totals = heads.map(({ total }) => total);
      expect(totals).toEqual([...totals].sort((a, b) => b - a));
    }
    for (const heads of names(matrix("name"))) expect(heads).toEqual([...heads].sort(new Intl.Collator("en").compare));
  });
  test("by similarity: the same rows and columns, the fullest first", () => {
    const sorted = (heads: readonly (readonly string[])[]) => heads.map((list) => [...list].sort());
    expect(sorted(names(matrix("similarity")))).toEqual(sorted(names(matrix("name"))));
    expect(matrix("similarity").rows[0]?.total).toBe(matrix("number").rows[0]?.total);
    expect(matrix("similarity").columns[0]?.total).toBe(matrix("number").columns[0]?.total);
  });
  test("the children of an expanded family are below it, in every order", () => {
    for (const order of ["programme", "number", "name", "similarity"] as const) {
      const { columns } = buildMatrix(forum, request({ order, columns: "risk", isExpanded: () => true }));
      columns.forEach(({ node, depth }, index) => {
        if (depth === 0) return;
        const above = columns.slice(0, index).findLast((column) => column.depth === depth - 1);
        expect(
          parts.some(({ from, to }) => from === node.id && to === above?.node.id),
          `${order} ${node.id}`,
        ).toBe(true);
      });
    }
  });
});

describe("with selected rows", () => {
  const small = tiny({
    claims: [
      { from: "ada", relation: "warns-of", to: "fire" },
      { from: "ben", relation: "warns-of", to: "fire", standing: "reported" },
      { from: "cleo", relation: "warns-of", to: "forest-fire" },
      { from: "ada", relation: "warns-of", to: "flood" },
      { from: "ben", relation: "warns-of", to: "spring-flood" },
      { from: "cleo", relation: "warns-of", to: "frost" },
      { from: "dora", relation: "warns-of", to: "frost" },
      { from: "forest-fire", relation: "part-of", to: "fire", standing: "inferred" },
      { from: "spring-flood", relation: "part-of", to: "flood", standing: "inferred" },
    ],
    nodes: ["fire", "forest-fire", "flood", "spring-flood"].map((id) => ({ id, type: "risk" as const })),
  });
  const compared = (over: Partial<MatrixRequest> = {}) =>
    buildMatrix(small, request({ columns: "risk", only: ["ben", "cleo", "ada"] as ActorId[], ...over }));

  test("only these rows are there, in the order selected, without the columns that they leave empty", () => {
    expect(compared().rows.map(({ actor }) => actor.id)).toEqual(["ben", "cleo", "ada"]);
    expect(compared({ only: ["ada", "dora"] as ActorId[], columns: "red-line" }).rows).toHaveLength(2);
    expect(compared({ only: ["ada", "ben"] as ActorId[] }).columns.map(({ node }) => node.id)).not.toContain("frost");
  });

  test("columns are grouped into shared topics, topics of one family, and topics of one actor", () => {
    const found = groupedColumns(compared()).map(({ kind, who, columns }) => [kind, [...who], columns.map(({ node }) => node.id)]);
    expect(found).toEqual([
      ["shared", ["ben", "ada"], ["fire"]],
      ["near", ["ben", "ada"], ["flood"]],
      ["alone", ["cleo"], ["frost"]],
    ]);
    const open = groupedColumns(compared({ isExpanded: () => true })).map(({ kind, who, columns }) => [
      kind,
      [...who],
      columns.map(({ node }) => node.id),
    ]);
    expect(open).toEqual([
      ["shared", ["ben", "ada"], ["fire"]],
      ["alone", ["ben"], ["spring-flood"]],
      ["alone", ["cleo"], ["forest-fire", "frost"]],
      ["alone", ["ada"], ["flood"]],
    ]);
  });
});
