/** Exports of the graph come back equal: what is exported, opened and exported again has the same bytes. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { palettes } from "../../src/design/tokens.ts";
import type { ExportFormat } from "../../src/formats/export-formats.ts";
import { exportGraph } from "../../src/formats/export-graph.ts";
import { type GraphTable, tableOf } from "../../src/formats/graph-table.ts";
import type { BuiltGraph } from "../../src/model/built.ts";
import { forumTableOf } from "../../src/own-graph/export/forum-table.ts";
import { ownGraphOf } from "../../src/own-graph/own-graph.ts";
import type { ScenePoint } from "../../src/scene/scene-types.ts";
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

describe("a part of the graph of the forum", () => {
  const { homophones: _, ...built } = forum.built;
  const claims = built.claims.filter(({ from, to }) => from === "zeng-yi" || to === "zeng-yi");
  const part = { nodes: new Set(claims.flatMap(({ from, to }) => [from, to])), claims: new Set(claims.map(({ id }) => id)) };
  const options = { site: undefined, palette: palettes.light };

  test.each(formats)("comes back in %s %s with the same bytes, and the sizes that it has in the whole", async (format, flavour) => {
    const exportAs = async (table: GraphTable) =>
      (await exportGraph(table, format, { language: "en", ...(flavour && { flavour }) })).content;
    const first = await exportAs(tableOf(built, { ...options, part }));
    const { built: again, sizes, graph: imported } = await readContent(first);
    if (!again || !sizes || !imported) throw new Error("It was not known as an export of ours.");
    expect(sizes.size).toBe(part.nodes.size);
    expect(await exportAs(tableOf(again, { ...options, sizes }))).toEqual(first);
    // As the page does it, with the graph that it draws.
    const drawn = { graph: ownGraphOf(imported, "part"), moved: new Map<number, ScenePoint>() };
    expect(await exportAs(forumTableOf({ built: again, sizes }, { ...options, ...drawn }))).toEqual(first);
    const [moved] = forumTableOf({ built: again, sizes }, { ...options, ...drawn, moved: new Map([[0, { x: 1, y: 2 }]]) }).nodes;
    expect([moved?.id, moved?.x, moved?.y]).toEqual([drawn.graph.nodes[0]?.id, 1, 2]);
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
