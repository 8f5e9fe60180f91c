/** Paths, against a naive twin that walks every way there is. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainWalk, type Walk } from "../../src/graph/path/path-options.ts";
import { isWeak, mostWays, shortestWays, toldWay } from "../../src/graph/path/shortest-paths.ts";
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
const walks: fc.Arbitrary<Walk> = fc.record({ throughHubs: fc.boolean(), off: fc.subarray<Relation>(["disputes", "part-of", "warns-of"]) });

/** Every way without a circle, as its stops. */
function allWays(given: readonly TinyClaim[], from: string, to: string, { throughHubs, off }: Walk): readonly (readonly string[])[] {
  const ends = [from, to];
  const isWalked = ({ relation, to: target }: TinyClaim, next: string): boolean =>
    !off.includes(relation) &&
    (throughHubs ||
      ((!sessions.includes(next) || ends.includes(next)) &&
        (!["affiliated-with", "spoke-in", "cites"].includes(relation) || ends.includes(target))));
  const on = (way: readonly string[]): readonly (readonly string[])[] => {
    const at = way.at(-1) as string;
    if (at === to) return [way];
    const next = given.flatMap((claim) => {
      const other = claim.from === at ? claim.to : claim.to === at ? claim.from : undefined;
      return other !== undefined && !way.includes(other) && isWalked(claim, other) ? [other] : [];
    });
    return [...new Set(next)].flatMap((other) => on([...way, other]));
  };
  return from === to ? [] : on([from]);
}

test("all shortest paths are found, in either direction of the edges", () => {
  const names = [...people, ...risks, ...houses, ...sessions];
  fc.assert(
    fc.property(claims, fc.constantFrom(...names), fc.constantFrom(...names), walks, (given, from, to, walk) => {
      const { ways, total, length } = shortestWays(tiny({ nodes, claims: given, sessions }), {
        from: from as NodeId,
        to: to as NodeId,
        walk,
      });
      const every = allWays(given, from, to, walk);
      const least = Math.min(...every.map((way) => way.length));
      const shortest = every
        .filter((way) => way.length === least)
        .map((way) => way.join(" "))
        .sort();
      expect(total).toBe(shortest.length);
      expect(length).toBe(shortest.length === 0 ? 0 : least - 1);
      const told = ways.map((way) => [way[0]?.from, ...way.map((step) => step.to)].join(" "));
      expect(told).toEqual(shortest.slice(0, mostWays));
      for (const { from: one, to: other, edges } of ways.flat())
        for (const edge of edges) {
          expect([edge.from, edge.to].sort()).toEqual([one, other].sort());
          expect(walk.off).not.toContain(edge.relation);
        }
    }),
  );
});

describe("hubs", () => {
  const house = tiny({
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
  const total = (from: string, to: string, walk: Walk = plainWalk): number =>
    shortestWays(house, { from: from as NodeId, to: to as NodeId, walk }).total;
  test("are on a path only when they are enabled", () => {
    expect([total("ada", "ben"), total("cleo", "dora")]).toEqual([0, 0]);
    const through = { ...plainWalk, throughHubs: true };
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
    const ways = (to: string, walk: Walk) => shortestWays(cited, { from: "ada" as NodeId, to: to as NodeId, walk }).ways;
    expect([ways("ben", plainWalk), ways("parrot", plainWalk)].map(({ length }) => length)).toEqual([0, 1]);
    const [way] = ways("ben", { ...plainWalk, throughHubs: true });
    expect(toldWay(cited, way ?? [], "en")).toBe("Ada refers to → Parrot ← refers to Ben");
  });
  test("a step without a stated claim is weak", () => {
    const [way] = shortestWays(house, { from: "guild" as NodeId, to: "fire" as NodeId, walk: plainWalk }).ways;
    expect(way?.map(isWeak)).toEqual([false, true]);
  });
});

test("edges that the caller excludes are not on a path", () => {
  const graph = tiny({ nodes, claims: [{ from: "ada", relation: "warns-of", to: "fire" }] });
  const request = { from: "ada" as NodeId, to: "fire" as NodeId, walk: plainWalk };
  expect(shortestWays(graph, request).length).toBe(1);
  expect(shortestWays(graph, request, () => []).total).toBe(0);
});
