import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, expect, test } from "vitest";
import { runCommandLine } from "../../src/cli.ts";
import { type ExportFormat, exportFormatIds } from "../../src/formats/export-formats.ts";
import { publishedGraph } from "./map-points.ts";
import { expectQuiet, useBrowser } from "./open.ts";

const { visit } = useBrowser();

const folder = mkdtempSync(join(tmpdir(), "exports-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Saves an export in the dialog, and gives its name and bytes. */
async function savedExport(page: Page, format: ExportFormat): Promise<SavedFile> {
  const dialog = page.getByRole("dialog");
  await dialog.locator("select").first().selectOption(format);
  const save = dialog.getByRole("button", { name: /^(Save file|保存文件)$/ });
  const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The bytes that `npm run export` writes, as somebody types it. The tested page has no site address. */
async function commandExport(...words: readonly string[]): Promise<Buffer> {
  const out = join(folder, "export");
  const said: string[] = [];
  const status = await runCommandLine(["export", ...words, "--out", out], {
    root: ".",
    environment: { LANG: "en_GB.UTF-8", SITE_URL: "" },
    print: () => undefined,
    printError: (text) => said.push(text),
  });
  expect(status, said.join("\n")).toBe(0);
  return readFileSync(out);
}

const expectSameBytes = (page: Buffer, command: Buffer, about: string): void => {
  // The first difference says more than two lengths, and less than two files.
  const place = page.findIndex((byte, index) => byte !== command[index]);
  if (place >= 0) expect(page.subarray(place, place + 200).toString(), about).toBe(command.subarray(place, place + 200).toString());
  expect(page.length, about).toBe(command.length);
};

test("the page exports the same bytes as the command line in every format, and fewer claims of what the map shows", async () => {
  const visited = await visit({ hash: "node=zeng-yi&view=table&lang=en" });
  const { page } = visited;
  await page.locator("main .claim").first().waitFor();
  await page.getByRole("button", { name: "Share", exact: true }).first().click();
  await page.getByRole("button", { name: "Export data…" }).click();
  const names = new Map<ExportFormat, string>();
  for (const format of exportFormatIds) {
    const { name, bytes } = await savedExport(page, format);
    names.set(format, name);
    expectSameBytes(bytes, await commandExport("--format", format, "--lang", "en"), format);
  }
  expect([names.get("gexf"), names.get("csv"), names.get("bibtex")]).toEqual([
    "ai-safety-concept-graph-en.gexf",
    "ai-safety-concept-graph-en-csv.zip",
    "ai-safety-concept-graph-en.bib",
  ]);
  await page.getByRole("radio", { name: /^what the map shows/ }).check();
  const { name, bytes } = await savedExport(page, "json");
  expect(name).toBe("zeng-yi-en-shown-json.json");
  expectSameBytes(bytes, await commandExport("--format", "json", "--view", "node=zeng-yi&view=table&lang=en"), "the part");
  const { edges } = JSON.parse(bytes.toString("utf8")) as { edges: readonly { readonly source: string; readonly target: string }[] };
  expect(edges.length).toBeGreaterThan(0);
  expect(edges.length).toBeLessThan(publishedGraph().claims.length / 2);
  await page.getByText(/^A part of the graph: /).waitFor();
  expectQuiet(visited);
  await visited.close();
});

test("in Chinese, the page exports the same bytes as the command line, of the whole and of what the map shows", async () => {
  const visited = await visit({ hash: "node=loss-of-control&lang=zh" });
  const { page } = visited;
  await page.locator("main .claim").first().waitFor();
  await page.getByRole("button", { name: "分享", exact: true }).first().click();
  await page.getByRole("button", { name: "导出数据……" }).click();
  for (const format of ["gexf", "csv", "csv-bulk"] as const) {
    const { bytes } = await savedExport(page, format);
    expectSameBytes(bytes, await commandExport("--format", format, "--lang", "zh"), format);
  }
  await page.getByRole("dialog").getByRole("radio").last().check();
  const { bytes } = await savedExport(page, "graphml");
  expectSameBytes(bytes, await commandExport("--format", "graphml", "--view", "node=loss-of-control&lang=zh", "--lang", "zh"), "the part");
  expectQuiet(visited);
  await visited.close();
});
