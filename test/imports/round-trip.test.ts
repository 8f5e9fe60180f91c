/** Exports of the graph come back equal: what is exported, opened and exported again has the same bytes. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { palettes } from "../../src/design/tokens.ts";
import type { ExportFormat } from "../../src/formats/export-formats.ts";
import { exportGraph } from "../../src/formats/export-graph.ts";
import { tableOf } from "../../src/formats/graph-table.ts";
import type { BuiltGraph } from "../../src/model/built.ts";
import { graphs } from "../formats/made-graphs.ts";
import { forum } from "../real-graph.ts";
import { kindsOf, readableFormats, readContent } from "./read-bytes.ts";

const formats = [...readableFormats, ["turtle", undefined]] as const;

async function written(built: BuiltGraph, format: ExportFormat, flavour: string | undefined, site?: string, language: "en" | "zh" = "en") {
  const table = tableOf(built, { site, palette: palettes.light });
  return (await exportGraph(table, format, { language, ...(flavour && { flavour }) })).content;
}

describe("the graph of the forum", () => {
  const { homophones: _, ...built } = forum.built;

  test.each(formats)("in %s %s", async (format, flavour) => {
    for (const [site, language] of [
      [undefined, "en"],
      ["https://graph.example/map/", "zh"],
    ] as const) {
      const first = await written(built, format, flavour, site, language);
      const read = await readContent(first, 65_536);
      expect(kindsOf(read)).toEqual({ faults: [], facts: [] });
      if (!read.built) throw new Error("It was not known as an export of ours.");
      expect(await written(read.built, format, flavour, site, language)).toEqual(first);
      expect(read.built).toEqual(built);
      expect([read.graph?.nodes.length, read.graph?.edges.length]).toEqual([built.nodes.length, built.claims.length]);
    }
  });
});

describe("any graph comes back with the same bytes, or the reports say what did not", () => {
  test.each(formats)("in %s %s", async (format, flavour) => {
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        const first = await written(graph, format, flavour);
        const { report } = await exportGraph(tableOf(graph, { site: undefined, palette: palettes.light }), format, { language: "en" });
        const read = await readContent(first);
        const isWhole = report.every(({ code }) => code !== "characters-replaced") && read.report.length === 0 && read.faults.length === 0;
        if (!isWhole) return;
        if (!read.built) throw new Error("It was not known as an export of ours.");
        expect(await written(read.built, format, flavour)).toEqual(first);
      }),
      { numRuns: 15 },
    );
  });
});
