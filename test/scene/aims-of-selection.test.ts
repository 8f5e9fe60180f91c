/** Around a person, the pointer on a proposal lights the lines to the risks that it is meant against. */
import { expect, test } from "vitest";
import type { NodeId } from "../../src/model/built.ts";
import { pictureOf } from "../../src/scene/picture.ts";
import { initialView } from "../../src/view/update.ts";
import { tiny } from "../graph/tiny.ts";

const graph = tiny({
  claims: [
    { from: "ada", relation: "proposes", to: "pause" },
    { from: "ada", relation: "warns-of", to: "spill" },
    { from: "ben", relation: "warns-of", to: "fire" },
    { from: "pause", relation: "mitigates", to: "spill", standing: "inferred" },
    { from: "pause", relation: "mitigates", to: "fire", standing: "inferred" },
  ],
});

test("the line from a proposal to a risk of the same person waits for the pointer; that to the risk of another is not there", () => {
  const { edges } = pictureOf(graph, { ...initialView("en"), selection: { kind: "node", id: "ada" as NodeId } });
  const answers = edges.filter(({ line }) => line === "answer");
  expect(answers.map(({ from, to, emphasis, label }) => [from, to, emphasis, label])).toEqual([["pause", "spill", "faded", undefined]]);
});
