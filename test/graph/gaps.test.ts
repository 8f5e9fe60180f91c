/** Common ground and gaps: in a small graph, and in the real graph against queries that are written anew. */
import { describe, expect, test } from "vitest";
import {
  aimlessLines,
  aimlessProposals,
  commonGround,
  disputed,
  type Gap,
  loneRisks,
  sidesOf,
  unansweredRisks,
  uncoveredCategories,
} from "../../src/graph/compare/gaps.ts";
import { forum } from "../real-graph.ts";
import { tiny } from "./tiny.ts";

const names = ({ lines }: Gap): readonly string[] => lines.map(({ node }) => node.id);

const small = tiny({
  nodes: [
    { id: "fire", type: "risk" },
    { id: "forest-fire", type: "risk" },
    { id: "flood", type: "risk" },
    { id: "frost", type: "risk" },
    { id: "dam", type: "proposal" },
    { id: "watch", type: "proposal" },
    { id: "night-watch", type: "proposal" },
    { id: "bell", type: "proposal" },
    { id: "alarm", type: "tool" },
    { id: "risk-1-1", type: "category", taxonomy: "Book", code: "1.1" },
    { id: "risk-1-2", type: "category", taxonomy: "Book", code: "1.2" },
    { id: "risk-2-1", type: "category", taxonomy: "Book", code: "2.1" },
  ],
  claims: [
    { from: "ada", relation: "warns-of", to: "fire" },
    { from: "ben", relation: "warns-of", to: "fire" },
    { from: "ada", relation: "warns-of", to: "flood" },
    { from: "ben", relation: "warns-of", to: "flood", standing: "reported" },
    { from: "ben", relation: "warns-of", to: "frost" },
    { from: "cleo", relation: "disputes", to: "flood" },
    { from: "forest-fire", relation: "part-of", to: "fire", standing: "inferred" },
    { from: "night-watch", relation: "part-of", to: "watch", standing: "inferred" },
    { from: "ada", relation: "proposes", to: "watch" },
    { from: "ada", relation: "proposes", to: "bell" },
    { from: "ben", relation: "supports", to: "bell" },
    { from: "cleo", relation: "qualifies", to: "bell" },
    { from: "ben", relation: "proposes", to: "dam", standing: "reported" },
    { id: "tea-90", from: "night-watch", relation: "mitigates", to: "forest-fire" },
    { id: "tea-91", from: "bell", relation: "mitigates", to: "frost", standing: "inferred" },
    { id: "tea-92", from: "alarm", relation: "mitigates", to: "flood" },
    { from: "ada", relation: "draws", to: "no-candles" },
    { from: "ben", relation: "draws", to: "no-matches" },
    { from: "no-candles", relation: "guards-against", to: "fire" },
    { id: "tea-93", from: "no-matches", relation: "guards-against", to: "fire", standing: "inferred" },
    { from: "forest-fire", relation: "maps-to", to: "risk-1-1", standing: "inferred" },
    { from: "flood", relation: "maps-to", to: "risk-1-2", standing: "inferred" },
    { id: "tea-94", from: "dam", relation: "maps-to", to: "risk-2-1", standing: "inferred" },
    { from: "ada", relation: "warns-of", to: "forest-fire" },
  ],
});

describe("in a small graph", () => {
  test("common ground is what two people say as their own without disputing it", () => {
    expect(names(commonGround(small, "risk"))).toEqual(["fire"]);
    expect(commonGround(small, "risk").total).toBe(4);
    expect(commonGround(small, "proposal").lines.map(({ node, who }) => [node.id, who.length])).toEqual([["bell", 2]]);
  });

  test("a risk of one speaker has one person who states it, whoever else is reported to", () => {
    expect(names(loneRisks(small))).toEqual(["flood", "forest-fire", "frost"]);
    expect(loneRisks(small).total).toBe(4);
  });

  test("a disputed node has all its sides, with reported claims", () => {
    expect(
      disputed(small).map(({ node, behind, withLimit, against }) => [node.id, behind.length, withLimit.length, against.length]),
    ).toEqual([
      ["flood", 2, 0, 1],
      ["bell", 2, 1, 0],
    ]);
  });

  test("a person on two sides is listed once, with both claims", () => {
    const line = (from: string, relation: "disputes" | "qualifies" | "supports") => ({ from, relation, to: "pause" });
    const torn = tiny({ claims: [line("ada", "disputes"), line("ada", "qualifies"), line("ben", "supports")] });
    expect(disputed(torn).map((dispute) => sidesOf(dispute).map(({ side, who, claims }) => [side, who, claims.length]))).toEqual([
      [
        ["behind", ["ben"], 1],
        ["several", ["ada"], 2],
      ],
    ]);
  });

  test("a side counts those who take it in their own name; what is only reported is listed as not counted", () => {
    const line = (from: string, standing: "stated" | "reported") => ({ from, relation: "sees-limits-in", to: "pause", standing }) as const;
    const [limits] = disputed(tiny({ claims: [line("ada", "stated"), line("ben", "reported")] })).map((dispute) =>
      sidesOf(dispute).find(({ side }) => side === "limits"),
    );
    expect(limits?.who).toEqual(["ada"]);
    expect(limits?.claims.map(({ from }) => from)).toEqual(["ada"]);
    expect(limits?.notCounted.map(({ from }) => from)).toEqual(["ben"]);
  });

  test("a stated proposal for a risk or its family closes a gap; other claims are listed as not counted", () => {
    const gap = unansweredRisks(small);
    expect(gap.total).toBe(4);
    expect(gap.lines.map(({ node, notCounted }) => [node.id, notCounted.map(({ id }) => id)])).toEqual([
      ["flood", ["tea-92"]],
      ["frost", ["tea-91"]],
    ]);
  });

  test("a proposal has a risk if it or a child of it is said to mitigate one", () => {
    const gap = aimlessProposals(small);
    expect([gap.total, names(gap), gap.lines[0]?.notCounted.map(({ id }) => id)]).toEqual([2, ["bell"], ["tea-91"]]);
  });

  test("a red line has a risk if a claim says so", () => {
    const gap = aimlessLines(small);
    expect([gap.total, names(gap), gap.lines[0]?.notCounted.map(({ id }) => id)]).toEqual([2, ["no-matches"], ["tea-93"]]);
  });

  test("a category is covered by stated claims on it or its family", () => {
    const [book] = uncoveredCategories(small);
    expect(book?.categories).toHaveLength(3);
    expect(book?.domains).toEqual(["1", "2"]);
    expect(book?.uncoveredDomains).toEqual(["2"]);
    expect(book?.uncovered.map(({ node, notCounted }) => [node.id, notCounted.map(({ id }) => id)])).toEqual([["risk-2-1", ["tea-94"]]]);
  });
});

describe("in the real graph", () => {
  const { claims } = forum.built;
  const stated = claims.filter(({ standing }) => standing === "stated");
  const typeOf = (id: string): string | undefined => forum.findNode(id)?.type;
  /** The node and all that is part of it, step by step. */
  const inside = (id: string): readonly string[] => {
    const parts = claims.filter(({ relation, to, from }) => relation === "part-of" && to === id && typeOf(from) === typeOf(to));
    return [id, ...parts.flatMap(({ from }) => inside(from))];
  };
  const objects = (relation: string): readonly string[] => [
    ...new Set(stated.filter((claim) => claim.relation === relation).map(({ to }) => to as string)),
  ];

  test("risks, proposals and red lines without an answer are those without a stated claim that gives one", () => {
    const answers = stated.filter(({ relation }) => relation === "mitigates");
    const risks = objects("warns-of");
    expect(unansweredRisks(forum).total).toBe(risks.length);
    expect([...names(unansweredRisks(forum))].sort()).toEqual(
      risks.filter((id) => !answers.some(({ from, to }) => typeOf(from) === "proposal" && inside(id).includes(to))).sort(),
    );
    const proposals = objects("proposes");
    expect([...names(aimlessProposals(forum))].sort()).toEqual(
      proposals.filter((id) => !answers.some(({ from }) => inside(id).includes(from))).sort(),
    );
    const guards = stated.filter(({ relation }) => relation === "guards-against");
    expect([...names(aimlessLines(forum))].sort()).toEqual(
      objects("draws")
        .filter((id) => !guards.some(({ from }) => from === id))
        .sort(),
    );
  });

  test("common ground is ranked by how many people share it", () => {
    for (const type of ["risk", "proposal", "red-line", "concept"] as const) {
      const { lines } = commonGround(forum, type);
      const numbers = lines.map(({ who }) => who.length);
      expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
      for (const { node, who } of lines)
        for (const id of who)
          expect(
            stated.some(({ from, to }) => from === id && to === node.id && typeOf(from) === "person"),
            `${id} ${node.id}`,
          ).toBe(true);
    }
  });

  test("every node that somebody disputes is listed with all its claims", () => {
    const found = disputed(forum);
    const matters = new Set(
      stated.filter(({ relation }) => ["disputes", "sees-limits-in", "qualifies"].includes(relation)).map(({ to }) => to),
    );
    for (const id of matters) expect(found.map(({ node }) => node.id)).toContain(id);
    for (const { node, behind, withLimit, limits, against } of found)
      for (const claim of [...behind, ...withLimit, ...limits, ...against])
        expect(claim.relation === "responds-to" ? claim.about : claim.to).toBe(node.id);
  });

  test("only one of MIT's categories is not covered at all", () => {
    const mit = uncoveredCategories(forum).find(({ name }) => name.startsWith("MIT"));
    expect(mit?.categories).toHaveLength(24);
    expect(mit?.domains).toHaveLength(7);
    expect(mit?.uncovered.filter(({ notCounted }) => notCounted.length === 0).map(({ node }) => node.id)).toEqual(["mit-7-5"]);
  });
});
