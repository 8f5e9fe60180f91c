/** The difference of two graphs is a value: applied to the graph before, it gives the graph after. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../src/curate/compile.ts";
import {
  type ChangedEntry,
  diffOf,
  type EntriesDiff,
  type GraphDiff,
  headOf,
  type SourceHead,
  withNewIds,
} from "../../src/curate/graph-diff.ts";
import { readDataset } from "../../src/curate/read-dataset.ts";
import { serialise } from "../../src/curate/serialise.ts";
import type { BuiltGraph, BuiltSource, BuiltTurn, NodeId } from "../../src/model/built.ts";
import { type TinyClaim, type TinyNode, tinyBuilt } from "../graph/tiny.ts";
import { forum } from "../real-graph.ts";
import { files, makeDataset } from "./made-dataset.ts";

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Applies a difference, in the obvious way. */
function apply(before: BuiltGraph, diff: GraphDiff): BuiltGraph {
  const old = withNewIds(before, diff.nodes);
  const turns = new Map(
    applied(
      old.sources.flatMap((source) => source.turns),
      diff.turns,
    ).map((turn) => [turn.id, turn]),
  );
  const whole = ({ turns: ids, ...source }: SourceHead): BuiltSource => ({
    ...source,
    turns: ids.map((id) => turns.get(id as BuiltTurn["id"]) as BuiltTurn),
  });
  const { added, removed, changed, evidence } = diff.claims;
  return {
    ...old,
    sources: applied(old.sources.map(headOf), diff.sources).map(whole).sort(byId),
    nodes: applied(old.nodes, diff.nodes).sort(byId),
    claims: applied(old.claims, { added, removed, changed: [...changed, ...evidence] }).sort(byId),
  };
}

function applied<Entry extends { readonly id: string }>(before: readonly Entry[], diff: EntriesDiff<Entry>): Entry[] {
  const entries = new Map(before.map((entry) => [entry.id, entry]));
  for (const { id } of diff.removed) entries.delete(id);
  for (const entry of diff.added) entries.set(entry.id, entry);
  for (const change of diff.changed) entries.set(change.id, changedEntry(entries.get(change.id), change));
  return [...entries.values()];
}

function changedEntry<Entry extends object>(entry: Entry | undefined, { fields }: ChangedEntry): Entry {
  const after: Record<string, unknown> = { ...entry };
  for (const { field, after: value } of fields) {
    if (value === undefined) delete after[field];
    else after[field] = value;
  }
  return after as Entry;
}

const people = ["ada", "ben", "cy", "dee"];
const nodes: fc.Arbitrary<readonly TinyNode[]> = fc
  .uniqueArray(fc.record({ at: fc.constantFrom(...people), x: fc.integer({ min: 0, max: 2 }), formerly: fc.subarray(people) }), {
    selector: ({ at }) => at,
  })
  .map((chosen) => {
    const present = new Set(chosen.map(({ at }) => at));
    return chosen.map(({ at: id, x, formerly }) => ({ id, x, type: "person", formerIds: formerly.filter((id) => !present.has(id)) }));
  });
const claims = (among: readonly TinyNode[]): fc.Arbitrary<readonly TinyClaim[]> => {
  const ids = among.map(({ id }) => id);
  if (ids.length === 0) return fc.constant([]);
  return fc
    .uniqueArray(
      fc.record({
        number: fc.integer({ min: 1, max: 4 }),
        from: fc.constantFrom(...ids),
        to: fc.constantFrom("rain", "fog"),
        about: fc.option(fc.constantFrom(...ids), { nil: undefined }),
        phrase: fc.constantFrom("one", "two"),
        isCompiled: fc.boolean(),
      }),
      { selector: ({ number }) => number },
    )
    .map((made) =>
      made.map(({ number, from, to, about, phrase, isCompiled }) => ({
        id: isCompiled ? `warns-of.${from}.${to}` : `tea-0${number}`,
        from,
        relation: "warns-of",
        to,
        ...(about ? { about } : {}),
        locators: [{ source: "house-of-tests-2024", line: 1, phrase } as never],
      })),
    )
    .map((made) => [...new Map(made.map((claim) => [claim.id, claim as TinyClaim])).values()]);
};
const graphs = nodes.chain((chosen) => claims(chosen).map((said) => tinyBuilt({ nodes: [...chosen], claims: [...said] })));

test("a difference that is applied to the graph before gives the graph after, for any two graphs", () => {
  fc.assert(
    fc.property(graphs, graphs, (before, after) => {
      expect(serialise(apply(before, diffOf(before, after)))).toBe(serialise(after));
    }),
    { numRuns: 300 },
  );
});

test("a difference of the real graph has a renamed node, a removed claim and a moved position", () => {
  const { built } = forum;
  const renamed = withNewIds(built, { renamed: [{ from: "zeng-yi" as NodeId, to: "a-zeng" as NodeId }], merged: [] });
  const after: BuiltGraph = {
    ...renamed,
    nodes: renamed.nodes.map((node) => (node.id === "a-zeng" ? { ...node, formerIds: ["zeng-yi" as NodeId], x: 1 } : node)).sort(byId),
    claims: renamed.claims.slice(1).toSorted(byId),
  };
  const diff = diffOf(built, after);
  expect(diff.nodes).toMatchObject({ added: [], removed: [], renamed: [{ from: "zeng-yi", to: "a-zeng" }], merged: [] });
  expect(diff.claims).toMatchObject({ added: [], changed: [], evidence: [] });
  expect(diff.claims.removed).toHaveLength(1);
  expect(serialise(apply(built, diff))).toBe(serialise(after));
});

test("a graph does not differ from one of the same files with keys in another order", () => {
  const made = makeDataset();
  const before = compile(readDataset(made.root).dataset);
  made.edit(
    files.claims,
    "{ en: Ada fears disinformation., zh: 艾达担心虚假信息。 }",
    "{ zh: 艾达担心虚假信息。, en: Ada fears disinformation. }",
  );
  const diff = diffOf(before, compile(readDataset(made.root).dataset));
  const { sources, turns, nodes: inNodes, claims: inClaims } = diff;
  for (const list of [sources, turns, inNodes, inClaims].flatMap((part) => Object.values(part))) expect(list).toEqual([]);
});

test("a node that is merged into another is listed as merged and removed, and its claims are not new", () => {
  const before = tinyBuilt({
    claims: [
      { id: "tea-01", from: "ada", relation: "warns-of", to: "rain" },
      { id: "tea-02", from: "ada", relation: "warns-of", to: "drizzle" },
    ],
  });
  const after = tinyBuilt({
    nodes: [{ id: "rain", formerIds: ["drizzle"] }],
    claims: [
      { id: "tea-01", from: "ada", relation: "warns-of", to: "rain" },
      { id: "tea-02", from: "ada", relation: "warns-of", to: "rain", statement: before.claims[1]?.statement as never },
    ],
  });
  const { nodes: inNodes, claims: inClaims } = diffOf(before, after);
  expect(inNodes.merged).toEqual([{ from: "drizzle", to: "rain" }]);
  expect(inNodes.renamed).toEqual([]);
  expect(inNodes.removed.map(({ id }) => id)).toEqual(["drizzle"]);
  expect(inClaims).toEqual({ added: [], removed: [], changed: [], evidence: [] });
});
