import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { expectNoFaults } from "../page/accessible-states.ts";
import { expectQuiet, useBrowser, type VisitOptions } from "../page/open.ts";
import { ownNodeAt, smallGraph, undirectedEdgeAt } from "../page/own-points.ts";

const { visit } = useBrowser();

/** Edges of a ring of nodes, and from each to the first few. */
const ring = (count: number, spokes: number): Buffer =>
  Buffer.from(
    [
      "source,target",
      ...[...Array(count).keys()].flatMap((n) => [`n${n},n${(n + 1) % count}`, ...(n % spokes === 0 ? [`n${n},n0`] : [])]),
    ].join("\n"),
  );

const open = (page: Page, name: string, buffer: Buffer) =>
  page.locator("input[type=file]").first().setInputFiles({ name, mimeType: "text/csv", buffer });

const options: VisitOptions = { hash: "own=graph&lang=en", readyWhen: ".own-opening" };

test("a graph that is too large to draw is filtered first; progress can be cancelled", { timeout: 180_000 }, async () => {
  const visited = await visit(options);
  const { page } = visited;
  await open(page, "large.csv", ring(12_000, 2));
  await page.getByText(/^Laying out “large.csv”: \d+%$/).waitFor();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("heading", { name: "Open your own graph" }).waitFor();
  await open(page, "large.csv", ring(12_000, 2));
  await page.locator(".own-work").waitFor({ timeout: 120_000 });
  await page.getByText(/^At most 10,000 nodes and 30,000 edges are drawn at once/).waitFor();
  expect(await page.getByLabel("Edges of a node, at least").inputValue()).toBe("3");
  await page.getByRole("button", { name: "Show all" }).last().click();
  await page.getByText(/too many to draw/).waitFor();
  expectQuiet(visited);
  await visited.close();
});

test("without workers and without a database, a graph opens all the same, and the page says that it is not kept", async () => {
  const visited = await visit({
    ...options,
    before: "delete globalThis.Worker; Object.defineProperty(globalThis, 'indexedDB', { value: undefined });",
  });
  const { page } = visited;
  await open(page, "small.csv", ring(12, 3));
  await page.getByText("This browser does not let the page store the file").waitFor();
  for (const format of ["SVG", "PNG"]) {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: `Save picture as ${format}` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`small.${format.toLowerCase()}`);
    const head = readFileSync(await download.path())
      .subarray(0, 4)
      .toString("latin1");
    expect(head).toBe({ SVG: "<svg", PNG: "\x89PNG" }[format]);
  }
  expectQuiet(visited);
  await visited.close();
});

test("axe finds no fault of the choice of a file, of its faults, and of the tables", async () => {
  const visited = await visit(options);
  const { page } = visited;
  await expectNoFaults(page);
  await open(page, "headless.csv", Buffer.from("name,age\nAda,36\nAlan,41\n"));
  await page.getByRole("alert").waitFor();
  await expectNoFaults(page);
  await open(page, "small.csv", ring(12, 3));
  for (const tab of ["Nodes", "Edges"]) {
    await page.locator(".own-tabs").getByRole("button", { name: tab }).click();
    await page.locator(".own-table tbody button").nth(1).click();
    await expect.poll(() => announced(page)).toMatch(tab === "Nodes" ? /^n1, Community \d+: 2 edges$/ : /^n0 → n0$/);
    await expectNoFaults(page);
  }
  await visited.close();
});

test("an export of the forum's graph is said to be one, and is exported as the same file", async () => {
  const visited = await visit(options);
  const { page } = visited;
  await page.getByRole("button", { name: "Back to the forum’s graph" }).click();
  await page.getByRole("button", { name: "Share", exact: true }).first().click();
  await page.getByRole("button", { name: "Export data…" }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save file" }).click()]);
  await page.getByRole("dialog").getByRole("button", { name: "Open your graph" }).click();
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles(await download.path());
  await page.getByText("This file is an export of the forum’s graph.").waitFor();
  await page.getByRole("button", { name: "Export data…" }).click();
  await page.getByText("This file is an export of the forum’s graph, and is exported as such").waitFor();
  expect(await page.getByRole("combobox", { name: "Format" }).locator("option").count()).toBe(11);
  const [again] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save file" }).click()]);
  expect(readFileSync(await again.path()).equals(readFileSync(await download.path()))).toBe(true);
  expectQuiet(visited);
  await visited.close();
});

const announced = (page: Page) => page.locator("#app > p[role=status]").textContent();

test("keys follow the edges, move a node, and read an edge; in Chinese", async () => {
  const visited = await visit({ ...options, hash: "own=graph&lang=zh" });
  const { page } = visited;
  await open(page, "small.json", smallGraph);
  await page.locator(".own-map-host canvas").first().waitFor();
  await page.locator(".own-search input").fill("ada");
  await page.getByRole("search").getByRole("button", { name: "ada" }).click();
  await page.locator(".own-map-host").focus();
  const press = async (key: string): Promise<string | null> => {
    await page.keyboard.press(key);
    await page.waitForTimeout(300);
    return announced(page);
  };
  expect(await press("ArrowRight")).toBe("writes to 指向 grace，第1条，共2条；第1类，共2类");
  await expectNoFaults(page);
  expect(await press("ArrowDown")).toBe("knows 连接 lin，第1条，共1条；第2类，共2类");
  expect(await press("Enter")).toBe("lin，poet：1条边");
  expect(await press("Backspace")).toBe("ada，engineer：3条边");
  expect(await press("Alt+ArrowUp")).toBe("已移动ada。");
  await page.getByRole("button", { name: "恢复位置" }).waitFor();
  expect(await press("Control+z")).toBe("已撤销上一次移动。");
  await press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("own-details");
  await page.locator(".own-details li button").first().press("Enter");
  await page.getByRole("heading", { name: "writes to" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("own-details");
  await page.locator(".own-map-host").focus();
  expect(await press("ArrowLeft")).toBe("起点：ada");
  expect(await press("Enter")).toBe("ada，engineer：3条边");
  await expectNoFaults(page);
  expectQuiet(visited);
  await visited.close();
});

test("an edge under the pointer says its ends, name and direction, and is selected by a click", async () => {
  const visited = await visit(options);
  const { page } = visited;
  await open(page, "small.json", smallGraph);
  await page.locator(".own-map-host canvas").first().waitFor();
  const { x, y } = await undirectedEdgeAt(page);
  await page.mouse.move(x, y);
  await page.getByText("ada – lin knows").waitFor();
  await expectNoFaults(page);
  await page.mouse.click(x, y);
  await page.getByRole("heading", { name: "knows" }).waitFor();
  await page.getByText("undirected").waitFor();
  await visited.close();
});

test("a finger moves a node after a long press", async () => {
  const visited = await visit({
    ...options,
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: "reduce",
  });
  const { page, context } = visited;
  await open(page, "small.json", smallGraph);
  await page.locator(".own-map-host canvas").first().waitFor();
  const session = await context.newCDPSession(page);
  const { x, y } = await ownNodeAt(page, "lin");
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...touchPoints: readonly { readonly x: number; readonly y: number }[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: touchPoints.map((point) => ({ ...point, id: 0 })) });
  await touch("touchStart", { x, y });
  await page.getByText("poet · 1 neighbour without direction").waitFor();
  for (const far of [10, 25, 40]) await touch("touchMove", { x, y: y + far });
  await touch("touchEnd");
  await page.getByRole("button", { name: "Reset positions" }).waitFor();
  await expectNoFaults(page);
  expectQuiet(visited);
  await visited.close();
});

test("two tables make one graph; the dialog says when NetworkX refuses the file; a move is undone after a reload", async () => {
  const visited = await visit(options);
  const { page } = visited;
  const table = (name: string, ...lines: readonly string[]) => ({ name, mimeType: "text/csv", buffer: Buffer.from(lines.join("\n")) });
  const [nodes, edges] = [
    table("nodes.csv", "Id,Label,x,y", "a,Ada,0,0", "b,Bo,100,0", "c,Cy,50,80"),
    table("edges.csv", "Source,Target,Type", "a,b,Directed", "b,c,Undirected"),
  ];
  await page.locator("input[type=file]").first().setInputFiles(nodes);
  await page.getByRole("heading", { name: "“nodes.csv” cannot be opened" }).waitFor();
  await page.locator("input[type=file]").first().setInputFiles([nodes, edges]);
  await page.getByText("3 nodes, 2 edges").waitFor();
  await page.getByRole("strong").getByText("nodes.csv + edges.csv").waitFor();

  await page.getByRole("button", { name: "Export data…" }).click();
  const refused = page.getByText("NetworkX refuses this file: it has both directed edges (1) and undirected ones (1).");
  await refused.waitFor();
  await expectNoFaults(page);
  await page.getByRole("combobox", { name: "Format" }).selectOption("csv");
  await refused.waitFor({ state: "detached" });
  await page.keyboard.press("Escape");

  await page.locator(".own-map-host canvas").first().waitFor();
  const [ada, lin] = [await ownNodeAt(page, "ada"), await ownNodeAt(page, "lin")];
  await page.mouse.move(ada.x, ada.y);
  await page.mouse.down();
  await page.mouse.move(lin.x + 4, lin.y, { steps: 5 });
  await page.mouse.up();
  await page.getByRole("button", { name: "Reset positions" }).waitFor();
  // The move is kept before the page is left.
  await page.waitForTimeout(500);
  await page.reload();
  await page.getByRole("button", { name: "Undo the last move" }).click();
  await page.getByText("The last move is undone.").waitFor({ state: "attached" });
  expect(await page.getByRole("button", { name: "Reset positions" }).count()).toBe(0);
  expectQuiet(visited);
  await visited.close();
});
