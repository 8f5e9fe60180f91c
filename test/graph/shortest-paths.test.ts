/** Shortest paths, compared with a naive twin that tries every path. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultPathOptions, type PathOptions } from "../../src/graph/path/path-options.ts";
import { isWeak, maxPaths, pathText, shortestPaths } from "../../src/graph/path/shortest-paths.ts";
import type { NodeId } from "../../src/model/built.ts";
import type { Relation } from "../../src/model/relations.ts";
import { type TinyClaim, tiny } from "./tiny.ts";

const people = ["ada", "ben", "cleo", "dora"];
const risks = ["fire", "flood", "frost", "drought"];
const houses = ["guild", "school"];
const nodes = [
  ...people.map((id) => ({ id, type: "person" as const })),
  ...risks.map((id) => ({ id, type: "risk" as const })),
  ...houses.map((id) => ({ id, type: "institution" as const })),
];
const sessions = ["tea", "supper"];

const claims: fc.Arbitrary<readonly TinyClaim[]> = fc.array(
  fc.oneof(
    fc.record({
      from: fc.constantFrom(...people),
      relation: fc.constantFrom<Relation>("warns-of", "disputes"),
      to: fc.constantFrom(...risks),
    }),
    fc.record({ from: fc.constantFrom(...people), relation: fc.constant<Relation>("affiliated-with"), to: fc.constantFrom(...houses) }),
    fc.record({
      from: fc.constantFrom(...people),
      relation: fc.constantFrom<Relation>("spoke-in", "cites"),
      to: fc.constantFrom(...sessions),
    }),
    fc.record({ from: fc.constantFrom(...risks), relation: fc.constant<Relation>("part-of"), to: fc.constantFrom(...risks) }),
  ),
  { maxLength: 16 },
);
const optionSets: fc.Arbitrary<PathOptions> = fc.record({
  throughHubs: fc.boolean(),
  off: fc.subarray<Relation>(["disputes", "part-of", "warns-of"]),
});

/** Finds every path without a cycle, as a list of its nodes. */
function allPaths(
  given: readonly TinyClaim[],
  from: string,
  to: string,
  { throughHubs, off }: PathOptions,
): readonly (readonly string[])[] {
  const ends = [from, to];
  const isFollowed = ({ relation, to: target }: TinyClaim, next: string): boolean =>
    !off.includes(relation) &&
    (throughHubs ||
      ((!sessions.includes(next) || ends.includes(next)) &&
        (!["affiliated-with", "spoke-in", "cites"].includes(relation) || ends.includes(target))));
  const extended = (path: readonly string[]): readonly (readonly string[])[] => {
    const last = path.at(-1) as string;
    if (last === to) return [path];
    const next = given.flatMap((claim) => {
      const other = claim.from === last ? claim.to : claim.to === last ? claim.from : undefined;
      return other !== undefined && !path.includes(other) && isFollowed(claim, other) ? [other] : [];
    });
    return [...new Set(next)].flatMap((other) => extended([...path, other]));
  };
  return from === to ? [] : extended([from]);
}

test("all shortest paths are found, in either direction of the edges", () => {
  const names = [...people, ...risks, ...houses, ...sessions];
  fc.assert(
    fc.property(claims, fc.constantFrom(...names), fc.constantFrom(...names), optionSets, (given, from, to, options) => {
      const { paths, total, length } = shortestPaths(tiny({ nodes, claims: given, sessions }), {
        from: from as NodeId,
        to: to as NodeId,
        options,
      });
      const every = allPaths(given, from, to, options);
      const minLength = Math.min(...every.map((path) => path.length));
      const shortest = every
        .filter((path) => path.length === minLength)
        .map((path) => path.join(" "))
        .sort();
      expect(total).toBe(shortest.length);
      expect(length).toBe(shortest.length === 0 ? 0 : minLength - 1);
      const found = paths.map((path) => [path[0]?.from, ...path.map((step) => step.to)].join(" "));
      expect(found).toEqual(shortest.slice(0, maxPaths));
      for (const { from: start, to: end, edges } of paths.flat())
        for (const edge of edges) {
          expect([edge.from, edge.to].sort()).toEqual([start, end].sort());
          expect(options.off).not.toContain(edge.relation);
        }
    }),
  );
});

describe("hubs", () => {
  const small = tiny({
    nodes,
    sessions: ["tea"],
    claims: [
      { from: "ada", relation: "affiliated-with", to: "guild" },
      { from: "ben", relation: "affiliated-with", to: "guild" },
      { from: "cleo", relation: "cites", to: "tea" },
      { from: "dora", relation: "cites", to: "tea" },
      { from: "ada", relation: "warns-of", to: "fire", standing: "reported" },
    ],
  });
  const total = (from: string, to: string, options: PathOptions = defaultPathOptions): number =>
    shortestPaths(small, { from: from as NodeId, to: to as NodeId, options }).total;
  test("are on a path only when they are enabled", () => {
    expect([total("ada", "ben"), total("cleo", "dora")]).toEqual([0, 0]);
    const through = { ...defaultPathOptions, throughHubs: true };
    expect([total("ada", "ben", through), total("cleo", "dora", through)]).toEqual([1, 1]);
  });
  test("can be the start or end of a path", () => {
    expect([total("guild", "fire"), total("cleo", "tea")]).toEqual([1, 1]);
  });
  test("a common reference connects two nodes no more than a session does", () => {
    const cited = tiny({
      nodes: [{ id: "parrot", type: "tool" }],
      claims: [
        { from: "ada", relation: "cites", to: "parrot" },
        { from: "ben", relation: "cites", to: "parrot" },
      ],
    });
    const paths = (to: string, options: PathOptions) => shortestPaths(cited, { from: "ada" as NodeId, to: to as NodeId, options }).paths;
    expect([paths("ben", defaultPathOptions), paths("parrot", defaultPathOptions)].map(({ length }) => length)).toEqual([0, 1]);
    const [path] = paths("ben", { ...defaultPathOptions, throughHubs: true });
    expect(pathText(cited, path ?? [], "en")).toBe("Ada – refers to → Parrot ← refers to – Ben");
  });
  test("a step without a stated claim is weak", () => {
    const [path] = shortestPaths(small, { from: "guild" as NodeId, to: "fire" as NodeId, options: defaultPathOptions }).paths;
    expect(path?.map(isWeak)).toEqual([false, true]);
  });
});

test("edges that the caller excludes are not on a path", () => {
  const graph = tiny({ nodes, claims: [{ from: "ada", relation: "warns-of", to: "fire" }] });
  const request = { from: "ada" as NodeId, to: "fire" as NodeId, options: defaultPathOptions };
  expect(shortestPaths(graph, request).length).toBe(1);
  expect(shortestPaths(graph, request, () => []).total).toBe(0);
});
