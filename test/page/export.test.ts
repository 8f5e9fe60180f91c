import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { readRelease } from "../../src/curate/release-day.ts";
import { palettes } from "../../src/design/tokens.ts";
import type { ExportFormat } from "../../src/formats/export-formats.ts";
import { exportGraph } from "../../src/formats/export-graph.ts";
import { tableOf } from "../../src/formats/graph-table.ts";
import { publishedGraph } from "./map-points.ts";
import { expectQuiet, useBrowser } from "./open.ts";

const { visit } = useBrowser();

/** Saves an export in the dialog, and gives its name and bytes. */
async function savedExport(page: Page, format: ExportFormat): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Format").selectOption(format);
  const [download] = await Promise.all([page.waitForEvent("download"), dialog.getByRole("button", { name: "Save file" }).click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test("the page exports the same bytes as the command line, and fewer claims of what the map shows", async () => {
  const visited = await visit({ hash: "node=zeng-yi&view=table&lang=en" });
  const { page } = visited;
  await page.locator("main .claim").first().waitFor();
  await page.getByRole("button", { name: "Share", exact: true }).first().click();
  await page.getByRole("button", { name: "Export data…" }).click();
  const table = tableOf(publishedGraph().built, { site: undefined, palette: palettes.light });
  const options = { language: "en", released: readRelease(".") } as const;
  const names: string[] = [];
  for (const format of ["gexf", "csv", "bibtex"] as const) {
    const { name, bytes } = await savedExport(page, format);
    names.push(name);
    const { content } = await exportGraph(table, format, options);
    expect(bytes.equals(Buffer.from(content)), format).toBe(true);
  }
  expect(names).toEqual(["ai-safety-concept-graph-en.gexf", "ai-safety-concept-graph-en-csv.zip", "ai-safety-concept-graph-en.bib"]);
  await page.getByRole("radio", { name: /^what the map shows/ }).check();
  const { name, bytes } = await savedExport(page, "json");
  expect(name).toBe("zeng-yi-en-shown-json.json");
  const { edges } = JSON.parse(bytes.toString("utf8")) as { edges: readonly { readonly source: string; readonly target: string }[] };
  expect(edges.length).toBeGreaterThan(0);
  expect(edges.length).toBeLessThan(table.claims.length / 2);
  await page.getByText(/^A part of the graph: /).waitFor();
  expectQuiet(visited);
  await visited.close();
});
