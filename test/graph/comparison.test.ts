/** Comparisons, compared with a naive twin that finds the actors on each topic. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparisonDrawn, comparisonOf, similarActors, topicsIn } from "../../src/graph/compare/comparison.ts";
import type { ActorId, NodeId } from "../../src/model/built.ts";
import type { Relation } from "../../src/model/relations.ts";
import { forum } from "../real-graph.ts";
import { type TinyClaim, tiny } from "./tiny.ts";

const ids = (...names: string[]) => names as ActorId[];
const people = ["ada", "ben", "cleo", "dora", "eve"];
const risks = ["fire", "flood", "forest-fire", "spring-flood", "frost"];
const parts: readonly TinyClaim[] = [
  { from: "forest-fire", relation: "part-of", to: "fire", standing: "inferred" },
  { from: "spring-flood", relation: "part-of", to: "flood", standing: "inferred" },
];
const familyOf = (id: string): string => parts.find(({ from }) => from === id)?.to ?? id;
const nodes = [
  ...people.map((id) => ({ id, type: "person" as const })),
  ...risks.map((id) => ({ id, type: "risk" as const })),
  { id: "guild", type: "institution" as const, country: "GB" },
];

const sayings: fc.Arbitrary<readonly TinyClaim[]> = fc.array(
  fc.record({
    from: fc.constantFrom(...people),
    relation: fc.constantFrom<Relation>("warns-of", "supports", "disputes", "qualifies"),
    to: fc.constantFrom(...risks),
    standing: fc.constantFrom("stated" as const, "reported" as const),
  }),
  { maxLength: 24 },
);
const chosen = fc.shuffledSubarray(people, { minLength: 2, maxLength: 4 });

test("each topic is in exactly one group: shared, related, or of one actor", () => {
  fc.assert(
    fc.property(sayings, chosen, (claims, who) => {
      const comparison = comparisonOf(tiny({ nodes, claims: [...claims, ...parts] }), ids(...who));
      const sayersOf = (fits: (to: string) => boolean): readonly string[] =>
        who.filter((id) => claims.some(({ from, to }) => from === id && fits(to)));
      const expected = risks.flatMap((topic) => {
        const sayers = sayersOf((to) => to === topic);
        const near = sayers.length === 1 && sayersOf((to) => familyOf(to) === familyOf(topic)).length > 1;
        return sayers.length === 0 ? [] : [`${topic}: ${near ? "near" : sayers.length > 1 ? "shared" : "alone"} ${sayers.join()}`];
      });
      const found = [
        ...comparison.shared.flatMap(({ who: sayers, topics }) => topics.map(({ node }) => `${node.id}: shared ${sayers.join()}`)),
        ...comparison.near.flatMap(({ topics }) =>
          topics.map(({ node, claimsByActor }) => `${node.id}: near ${[...claimsByActor.keys()].join()}`),
        ),
        ...comparison.alone.flatMap(({ who: sayers, topics }) => topics.map(({ node }) => `${node.id}: alone ${sayers.join()}`)),
      ];
      expect(found.sort()).toEqual(expected.sort());
      const number = topicsIn(comparison).reduce((sum, { claimsByActor }) => sum + [...claimsByActor.values()].flat().length, 0);
      expect(number).toBe(claims.filter(({ from }) => who.includes(from)).length);
    }),
  );
});

test("a red line stands beside a warning of the risk, or of its family, that the line is meant to prevent", () => {
  const graph = tiny({
    nodes: [...nodes, { id: "no-arson", type: "red-line" }],
    claims: [
      ...parts,
      { from: "ada", relation: "draws", to: "no-arson" },
      { from: "ben", relation: "warns-of", to: "fire" },
      { from: "no-arson", relation: "guards-against", to: "forest-fire", standing: "inferred" },
    ],
  });
  const { shared, near, alone } = comparisonOf(graph, ids("ada", "ben"));
  expect(shared).toEqual([]);
  expect(near.map(({ node, topics }) => [node.id, topics.map((topic) => topic.node.id).sort()])).toEqual([["fire", ["fire", "no-arson"]]]);
  expect(alone.flatMap(({ topics }) => topics)).toEqual([]);
});

describe("in a small graph", () => {
  const small = tiny({
    nodes,
    sessions: ["tea", "supper"],
    claims: [
      { id: "tea-01", from: "ada", relation: "warns-of", to: "fire" },
      { id: "tea-02", from: "ben", relation: "disputes", to: "fire" },
      { id: "tea-03", from: "ada", relation: "warns-of", to: "flood" },
      { id: "tea-04", from: "ben", relation: "warns-of", to: "flood", standing: "reported" },
      { id: "tea-05", from: "ben", relation: "responds-to", to: "ada", stance: "agrees", about: "flood" },
      { id: "supper-06", from: "cleo", relation: "warns-of", to: "flood", session: "supper" },
      { id: "tea-07", from: "cleo", relation: "affiliated-with", to: "guild", standing: "external" },
      { id: "supper-08", from: "ben", relation: "warns-of", to: "frost", session: "supper" },
    ],
  });
  const topics = (...who: string[]) =>
    comparisonOf(small, ids(...who)).shared.map(({ who: sayers, topics: shared }) => [
      sayers.join(),
      shared.map(({ node }) => node.id as string),
    ]);

  test("a shared topic on which they disagree is disputed, another is not", () => {
    const [shared] = comparisonOf(small, ids("ada", "ben")).shared;
    expect(shared?.topics.map(({ node, isDisputed }) => [node.id, isDisputed])).toEqual([
      ["fire", true],
      ["flood", false],
    ]);
  });

  test("with three actors, topics of all come first, and each topic has those who share it", () => {
    expect(topics("ada", "ben", "cleo")).toEqual([
      ["ada,ben,cleo", ["flood"]],
      ["ada,ben", ["fire"]],
    ]);
    const { letters } = comparisonDrawn(comparisonOf(small, ids("ada", "ben", "cleo")));
    expect([...letters].map(([id, by]) => `${id} ${by}`).sort()).toEqual(["ada A", "ben B", "cleo C", "fire AB", "flood ABC", "frost B"]);
  });

  test("an institution speaks through its people, a place through its institutions, a session through all who speak in it", () => {
    expect(topics("ada", "guild")).toEqual([["ada,guild", ["flood"]]]);
    expect(topics("ada", "@GB")).toEqual([["ada,@GB", ["flood"]]]);
    expect(topics("tea", "supper")).toEqual([["tea,supper", ["flood"]]]);
    expect(comparisonOf(small, ids("tea", "supper")).alone.map(({ topics }) => topics.map(({ node }) => node.id))).toEqual([
      ["fire"],
      ["frost"],
    ]);
  });

  test("replies between the two are separate", () => {
    expect(comparisonOf(small, ids("ada", "ben")).between.map(({ id }) => id)).toEqual(["tea-05"]);
    expect(comparisonOf(small, ids("ada", "cleo")).between).toEqual([]);
  });

  test("filtered claims and absent actors are left out", () => {
    const { shared, actors } = comparisonOf(small, ids("ada", "nobody", "ben"), ({ standing }) => standing === "stated");
    expect(actors.map(({ id }) => id)).toEqual(["ada", "ben"]);
    expect(shared.map(({ topics }) => topics.map(({ node }) => node.id))).toEqual([["fire"]]);
  });

  test("actors who share most are suggested first", () => {
    expect(similarActors(small, "ada" as NodeId, () => true)).toEqual([
      { id: "ben", shared: 2 },
      { id: "cleo", shared: 1 },
    ]);
  });
});

describe("documents that were signed", () => {
  const documents = tiny({
    nodes: [...nodes, { id: "pledge", type: "document" }, { id: "letter", type: "document" }, { id: "charter", type: "document" }],
    claims: [
      { from: "ada", relation: "signed", to: "pledge", standing: "reported" },
      { from: "ben", relation: "signed", to: "pledge", standing: "external" },
      { from: "ada", relation: "supports", to: "pledge" },
      { from: "ada", relation: "signed", to: "letter" },
      { from: "cleo", relation: "supports", to: "letter" },
      { from: "ada", relation: "supports", to: "charter" },
      { from: "ben", relation: "supports", to: "charter" },
      { from: "cleo", relation: "signed", to: "charter" },
    ],
  });
  const groupsIn = (...who: string[]) => {
    const { shared, signed, alone } = comparisonOf(documents, ids(...who), ({ standing }) => standing === "stated");
    const named = (groups: typeof shared) =>
      groups.flatMap(({ who: sayers, topics }) => topics.map(({ node }) => `${node.id} ${sayers.join()}`));
    return { shared: named(shared), signed: named(signed), alone: named(alone) };
  };

  test("by two stand apart, and under none of them alone, even if the evidence for a signature is hidden", () => {
    expect(groupsIn("ada", "ben")).toEqual({ shared: ["charter ada,ben"], signed: ["pledge ada,ben"], alone: [] });
  });

  test("by one are joined to another who speaks of them", () => {
    expect(groupsIn("ada", "cleo")).toEqual({ shared: [], signed: ["letter ada", "charter cleo"], alone: ["pledge ada"] });
  });

  test("that two speak of stay among the shared topics, with who signed them", () => {
    const { shared } = comparisonOf(documents, ids("ada", "ben", "cleo"));
    const charter = shared.flatMap(({ topics }) => topics).find(({ node }) => node.id === "charter");
    expect([...(charter?.claimsByActor.keys() ?? [])]).toEqual(["ada", "ben", "cleo"]);
    expect(shared.map(({ who }) => who.join())).toEqual(["ada,ben,cleo"]);
  });

  test("in the curated graph, all four who signed the statement of Beijing", () => {
    const { signed, alone } = comparisonOf(forum, ids("dawn-song", "yang-yaodong", "zhang-ya-qin", "yoshua-bengio"));
    expect(signed.map(({ who, topics }) => [who.length, topics.map(({ node }) => node.id)])).toEqual([[4, ["idais-beijing-statement"]]]);
    expect(alone.flatMap(({ topics }) => topics).map(({ node }) => node.id)).not.toContain("idais-beijing-statement");
  });
});

test("in the real graph each shared topic is in the claims of each actor who shares it", () => {
  const { shared } = comparisonOf(forum, ids("yoshua-bengio", "zeng-yi", "dawn-song", "zhang-ya-qin"));
  expect(shared.length).toBeGreaterThan(2);
  for (const { who, topics } of shared)
    for (const { node } of topics)
      for (const id of who)
        expect(
          forum.claims.some(({ from, to }) => from === id && to === node.id),
          `${id} ${node.id}`,
        ).toBe(true);
});

test("what a speaker presents of a report is announced, and leaves the list when the report is compared too", () => {
  const alone = comparisonOf(forum, ids("yoshua-bengio", "zhang-ya-qin"));
  const report = "international-scientific-report" as NodeId;
  const owners = alone.presented.filter(({ actor }) => actor === "yoshua-bengio");
  expect(owners.map(({ of }) => of)).toContain(report);
  for (const { actor, of, claims } of alone.presented) for (const claim of claims) expect([claim.speaker, claim.from]).toEqual([actor, of]);
  const withReport = comparisonOf(forum, ids("yoshua-bengio", "zhang-ya-qin", report));
  expect(withReport.presented.map(({ of }) => of)).not.toContain(report);
});
