import { expect, test } from "vitest";
import { initialHidden } from "../../src/view/filters.ts";
import { splitHidden } from "../../src/view/off-at-first.ts";
import { tiny } from "../graph/tiny.ts";

const graph = tiny({
  claims: [
    { from: "ada", relation: "warns-of", to: "spill" },
    { from: "ada", relation: "proposes", to: "audit", standing: "external" },
    { from: "ben", relation: "proposes", to: "audit", standing: "external" },
  ],
});
const [warning, audit] = [graph.claims.find(({ relation }) => relation === "warns-of"), graph.claims.filter(({ to }) => to === "audit")];

test("claims of a standing that is off at first are told apart from those that a reader's filter hides", () => {
  expect(splitHidden(graph, initialHidden, audit)).toEqual({ offAtFirst: audit, standings: ["external"], others: [] });
  const without = { ...initialHidden, relations: ["warns-of"] };
  const hidden = [...(warning ? [warning] : []), ...audit];
  expect(splitHidden(graph, without, hidden)).toEqual({ offAtFirst: audit, standings: ["external"], others: [warning] });
});

test("where another filter hides an external claim too, switching its standing on would not show it", () => {
  const without = { ...initialHidden, relations: ["proposes"] };
  expect(splitHidden(graph, without, audit)).toEqual({ offAtFirst: [], standings: [], others: audit });
});
