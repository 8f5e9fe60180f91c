/** Claims of a speaker are in the order of the talk. */
import { expect, test } from "vitest";
import { claimsInOrder } from "../../src/graph/claim-order.ts";
import { claimsGrouped } from "../../src/graph/claims-by-relation.ts";
import type { BuiltClaim, NodeId } from "../../src/model/built.ts";
import { forum } from "../real-graph.ts";

const lineOf = ({ locators }: BuiltClaim): number => Math.min(...locators.map(({ line }) => line));
const rises = (lines: readonly number[]): boolean => lines.every((line, index) => index === 0 || line >= (lines[index - 1] ?? 0));

test("the proposals of a speaker are listed in the order of the talk", () => {
  const proposals = claimsGrouped(forum, "zhang-ya-qin" as NodeId).find(({ relation }) => relation === "proposes");
  const names = proposals?.rows.map(({ neighbour }) => neighbour.id) ?? [];
  expect(names[0]).toBe("ai-grading-l0-l5");
  expect(names.at(-1)).toBe("special-rules-for-critical-infrastructure");
});

test.each(forum.nodes.filter(({ type }) => type === "person").map(({ id }) => id))(
  "each group of the claims of %s is in that order",
  (id) => {
    for (const { rows } of claimsGrouped(forum, id)) {
      const firsts = rows.flatMap(({ claims }) => claims[0] ?? []);
      for (const turn of new Set(firsts.flatMap(({ turn }) => turn ?? [])))
        expect(rises(firsts.filter((claim) => claim.turn === turn && claim.locators.length > 0).map(lineOf))).toBe(true);
    }
  },
);

test("all claims of a turn are in that order", () => {
  const claims = claimsInOrder(forum).filter(({ turn, locators }) => turn !== undefined && locators.length > 0);
  expect(claims.length).toBeGreaterThan(0);
  for (const turn of new Set(claims.map((claim) => claim.turn)))
    expect(rises(claims.filter((claim) => claim.turn === turn).map(lineOf))).toBe(true);
});
