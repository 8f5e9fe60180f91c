/** The whole graph against its SHACL shapes, which takes too long for `npm test`. */
import { Parser, Store } from "n3";
import Validator from "rdf-validate-shacl";
import { expect, test } from "vitest";
import { palettes } from "../../src/design/tokens.ts";
import { exportGraph } from "../../src/formats/export-graph.ts";
import { tableOf } from "../../src/formats/graph-table.ts";
import { shapesTurtle } from "../../src/formats/shapes.ts";
import { forum } from "../real-graph.ts";

test("the whole graph follows its shapes", async () => {
  const table = tableOf(forum.built, { site: undefined, palette: palettes.light });
  const { content } = await exportGraph(table, "turtle", { language: "en" });
  const validator = new Validator(new Store(new Parser().parse(shapesTurtle())) as never);
  const { results } = await validator.validate(new Store(new Parser().parse(content as string)) as never);
  expect(results.map(({ focusNode, path }) => [focusNode?.value, path?.value])).toEqual([]);
});
