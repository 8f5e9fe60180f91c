/** Citations of many claims, read back by Citation.js, which is not ours. */
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { describe, expect, test } from "vitest";
import { palettes } from "../../src/design/tokens.ts";
import { exportGraph } from "../../src/formats/export-graph.ts";
import { tableOf } from "../../src/formats/graph-table.ts";
import { forum } from "../real-graph.ts";

const zengYi = forum.node("zeng-yi" as (typeof forum.nodes)[number]["id"]);
const claims = forum.claimsOf(zengYi.id);
const nodes = new Set(claims.flatMap(({ from, to }) => [from, to]));
const table = tableOf(forum.built, {
  site: "https://graph.example/map/",
  palette: palettes.light,
  part: { nodes, claims: new Set(claims.map(({ id }) => id)) },
});

interface Read {
  readonly title?: string | undefined;
  readonly URL?: string | undefined;
  readonly note?: string;
}

describe.each(["en", "zh"] as const)("in %s", (language) => {
  test.each(["bibtex", "ris", "csl"] as const)("%s cites each claim with its statement, its address and who says it", async (format) => {
    const { content } = await exportGraph(table, format, { language, released: "2026-11-24" });
    const read = new Cite(content as string).data as readonly Read[];
    const byAddress = (a: Read, b: Read): number => ((a.URL ?? "") < (b.URL ?? "") ? -1 : 1);
    expect(read.map(({ title, URL }) => ({ title, URL })).sort(byAddress)).toEqual(
      table.claims.map(({ statement, uri }) => ({ title: statement[language], URL: uri })).sort(byAddress),
    );
    const locator = forum.findClaim("zeng-yi-04")?.locators[0]?.phrase;
    expect(read.find(({ URL }) => URL?.endsWith("=zeng-yi-04"))?.note).toContain(locator);
  });
});

test("the report says that nodes and some fields are left out, and so does the head of BibTeX", async () => {
  const { content, report } = await exportGraph(table, "bibtex", { language: "en" });
  expect(report.map(({ code }) => code)).toEqual(["part-only", "nodes-left-out", "fields-left-out", "lists-left-out"]);
  expect(content).toMatch(/^% AI Safety Concept Graph\n/);
  expect(content).toContain("% This format has claims only");
});
