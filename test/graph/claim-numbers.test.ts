/** Ids of claims are written as steps from one to the next, and read as they were. */
import { expect, test } from "vitest";
import { inWrittenOrder, readIds, writeIds } from "../../src/graph/claim-numbers.ts";

const claim = (id: string) => ({ id, from: "ada", relation: "moderated", to: "panel" });

test("numbers are steps; other ids are written whole, or follow from the edge", () => {
  const ids = ["ada-2", "ada-10", "ada-01", "moderated.ada.panel", "ada-09", "ben-100", "ben-101", "spoke", "ada-100"];
  const ordered = inWrittenOrder(ids.map(claim));
  const written = writeIds(ordered);
  expect(ordered.map(({ id }) => id)).toEqual([
    "ada-01",
    "ada-2",
    "ada-09",
    "ada-10",
    "ada-100",
    "ben-100",
    "ben-101",
    "moderated.ada.panel",
    "spoke",
  ]);
  expect(written).toEqual(["ada-01", "ada-2", 7, 1, 90, "ben-100", 1, null, "spoke"]);
  expect(readIds(ordered.map((each, place) => ({ ...each, id: written[place] as string })))).toEqual(ordered.map(({ id }) => id));
});
