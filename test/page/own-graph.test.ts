import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { expectNoFaults } from "./accessible-states.ts";
import { drop } from "./figure-dialog.ts";
import { expectQuiet, useBrowser } from "./open.ts";
import { ownNodeAt, type PagePlace, smallGraph } from "./own-points.ts";

const { visit } = useBrowser();

/** Attributes of every kind have the names that a renderer uses, and ids those of methods. */
const odd = readFileSync("test/fixtures/own-graphs/odd.gexf");

const nameOf = (page: Page) => page.locator(".own-name strong").textContent();

test("a reader's graph is dropped, searched, kept over a reload, and forgotten; its contents are never in the address", async () => {
  const visited = await visit({ hash: "node=zeng-yi&view=table&lang=en" });
  const { page } = visited;
  await drop(page, "odd.gexf", odd);
  await page.locator(".own-work").waitFor();
  expect(new URL(page.url()).hash).toBe("#own=graph&lang=en");
  expect(await page.locator("main").count()).toBe(1);
  await page.getByRole("searchbox").fill("红");
  await page.getByRole("search").getByRole("button", { name: "红线" }).click();
  await page.getByRole("heading", { name: "红线" }).waitFor();
  await page.getByText("not a number").waitFor();
  await page.getByRole("button", { name: "人工智能安全" }).click();
  await page.getByRole("searchbox").fill("");
  await page.getByRole("button", { name: "Edges", exact: true }).click();
  expect(await page.locator(".own-table tbody tr").count()).toBe(7);
  await page.getByRole("checkbox", { name: /^square/ }).uncheck();
  expect(await page.locator(".own-table tbody tr").count()).toBe(2);
  await page.getByText("Reading report: 2 notes").click();
  await page.getByText("Values of “color” that are not of its type, double: kept as written. Line 15.").waitFor();

  await page.reload();
  await page.locator(".own-work").waitFor();
  expect(await nameOf(page)).toBe("odd.gexf");
  await page.getByText("6 of 6 nodes shown").waitFor();
  await page.goBack();
  await expect.poll(() => page.locator("main h2").first().textContent()).toBe("Zeng Yi");
  await page.goForward();
  await expect.poll(() => nameOf(page)).toBe("odd.gexf");
  await page.getByRole("button", { name: "Forget" }).click();
  await page.getByRole("heading", { name: "Open your own graph" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "Open your own graph" }).waitFor();
  await page.getByRole("button", { name: "Back to the forum’s graph" }).click();
  await page.locator("nav").getByRole("link", { name: "Help" }).waitFor();
  expectQuiet(visited);
  await visited.close();
});

/** Makes the browser's database open late, as on a slow disk. */
const slowDatabase = (): void => {
  const setter = Object.getOwnPropertyDescriptor(IDBRequest.prototype, "onsuccess")?.set;
  Object.defineProperty(IDBOpenDBRequest.prototype, "onsuccess", {
    set(listen: (event: Event) => void) {
      setter?.call(this, (event: Event) => setTimeout(() => listen.call(this, event), 500));
    },
  });
};

const countKept = (): Promise<number> =>
  new Promise((resolve) => {
    const opening = indexedDB.open("ai-safety-concept-graph");
    opening.onsuccess = () => {
      const counting = opening.result.transaction("own-graph").objectStore("own-graph").count();
      counting.onsuccess = () => resolve(counting.result);
    };
  });

const refuseToClear = (): void => {
  IDBObjectStore.prototype.clear = () => {
    throw new DOMException("refused", "UnknownError");
  };
};

test("a graph leaves the screen when it is gone from the device, and says so if the browser does not remove it", async () => {
  const visited = await visit({ hash: "own=graph&lang=en", readyWhen: ".own-opening" });
  const { page } = visited;
  await drop(page, "small.json", smallGraph);
  await page.locator(".own-work").waitFor();
  await page.evaluate(slowDatabase);
  await page.getByRole("button", { name: "Forget" }).click();
  await page.getByRole("heading", { name: "Open your own graph" }).waitFor();
  await page.reload();
  expect(await page.evaluate(countKept)).toBe(0);
  await page.getByRole("heading", { name: "Open your own graph" }).waitFor();

  await drop(page, "small.json", smallGraph);
  await page.locator(".own-work").waitFor();
  await page.evaluate(refuseToClear);
  await page.getByRole("button", { name: "Forget" }).click();
  await page.getByRole("alert").getByText("This browser did not remove the file").waitFor();
  expect(await nameOf(page)).toBe("small.json");
  expectQuiet(visited);
  await visited.close();
});

test("a cut file says its fault and line in Chinese, and what remains opens if the reader wants it", async () => {
  const visited = await visit({ hash: "own=graph&lang=zh", readyWhen: ".own-opening" });
  const { page } = visited;
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "cut.gexf", mimeType: "text/xml", buffer: odd.subarray(0, odd.indexOf("<edges>") - 40) });
  await page.getByText(/^文件在中途结束.*第 ?\d+ ?行/).waitFor();
  expect(await page.locator(".own-work").count()).toBe(0);
  await page.getByRole("button", { name: "仍然打开" }).click();
  await page.locator(".own-work").waitFor();
  await page.getByText("文件有以下错误，仍已打开：").waitFor();
  await expectNoFaults(page);
  expectQuiet(visited);
  await visited.close();
});

test("of several files, the first opens and the others are named; after a file that cannot be opened, a button leads back", async () => {
  const visited = await visit({ hash: "own=graph&lang=zh", readyWhen: ".own-opening" });
  const { page } = visited;
  const picker = page.locator("input[type=file]").first();
  const cut = { name: "cut.gexf", mimeType: "text/xml", buffer: odd.subarray(0, 900) };
  await picker.setInputFiles([{ name: "odd.gexf", mimeType: "text/xml", buffer: odd }, cut]);
  await page.locator(".own-work").waitFor();
  await page.getByRole("alert").getByText("只打开了“odd.gexf”，未打开“cut.gexf”").waitFor();
  await expectNoFaults(page);
  await page.getByRole("alert").getByRole("button", { name: "关闭" }).click();
  expect(await page.getByText("只打开了").count()).toBe(0);
  await picker.setInputFiles([{ name: "odd.gexf", mimeType: "text/xml", buffer: odd }, cut]);
  await page.getByRole("alert").getByText("只打开了").waitFor();
  await picker.setInputFiles([cut]);
  await page.getByRole("heading", { name: "cut.gexf" }).waitFor();
  expect(await page.getByText("只打开了").count()).toBe(0);
  await page.getByRole("button", { name: "返回“odd.gexf”" }).click();
  await page.locator(".own-work").waitFor();
  expect(await nameOf(page)).toBe("odd.gexf");
  await drop(page, "photo.png", Buffer.from([0x89, 0x50, 0x4e, 0x47]));
  await page.getByText("“photo.png”不是由本图谱保存的图片").waitFor();
  expectQuiet(visited);
  await visited.close();
});

test("a table that Chinese Excel saved opens with its names, and the report says so; a file without a node promises nothing", async () => {
  const visited = await visit({ hash: "own=graph&lang=en", readyWhen: ".own-opening" });
  const { page } = visited;
  // 张三,李四
  await drop(page, "excel.csv", Buffer.from("736f757263652c7461726765740ad5c5c8fd2cc0eecbc40a", "hex"));
  await page.getByText("Reading report: 2 notes").click();
  await page.getByText(/^The file is not in UTF-8; it is read as GB18030/).waitFor();
  await page.getByRole("button", { name: "Nodes", exact: true }).click();
  expect(await page.locator(".own-table tbody th").allTextContents()).toEqual(["张三", "李四"]);
  await drop(page, "cut.gexf", odd.subarray(0, odd.indexOf("<node ")));
  await page.getByRole("heading", { name: "“cut.gexf” cannot be opened" }).waitFor();
  await page.getByText(/^The file ends too early/).waitFor();
  expect(await page.getByText(/Open(?:ed)? anyway/).count()).toBe(0);
  expectQuiet(visited);
  await visited.close();
});

test("the fit takes what a filter leaves, and a map that the reader has moved stays where it is", async () => {
  const visited = await visit({ hash: "own=graph&lang=en", readyWhen: ".own-opening" });
  const { page } = visited;
  await drop(page, "small.json", smallGraph);
  await page.locator(".own-map-host canvas").first().waitFor();
  const selectsLin = async ({ x, y }: PagePlace): Promise<void> => {
    await page.mouse.click(x, y);
    await page.locator("h2#own-details").getByText("lin").waitFor();
    await page.getByRole("button", { name: "Deselect" }).click();
  };
  const middle = async (): Promise<PagePlace> => {
    const box = await page.locator(".own-map-host").boundingBox();
    if (!box) throw new Error("The page has no map.");
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const engineers = page.getByRole("checkbox", { name: /^engineer/ });
  await engineers.uncheck();
  await page.getByText("1 of 3 nodes shown").waitFor();
  await selectsLin(await middle());
  await page.getByRole("button", { name: "Zoom in" }).click();
  // The page learns of the camera when it has come to rest.
  await page.waitForTimeout(1500);
  await engineers.check();
  await page.getByText("3 of 3 nodes shown").waitFor();
  await selectsLin(await middle());
  await page.locator(".own-map-tools").getByRole("button", { name: "Show all" }).click();
  await page.waitForTimeout(1000);
  await selectsLin(await ownNodeAt(page, "lin"));
  expectQuiet(visited);
  await visited.close();
});

/** Counts the moved nodes that the browser's database has. */
const keptPlaces = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open("ai-safety-concept-graph", 1);
        opening.onsuccess = () => {
          const reading = opening.result.transaction("own-graph").objectStore("own-graph").get("places");
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result?.length ?? 0);
          };
        };
      }),
  );

test("a node is dragged, kept over a reload, put back, and the graph is exported and opened again", async () => {
  const visited = await visit({ hash: "own=graph&lang=en", readyWhen: ".own-screen" });
  const { page } = visited;
  await drop(page, "small.json", smallGraph);
  await page.locator(".own-map-host canvas").first().waitFor();
  const ada = await ownNodeAt(page, "ada");
  const drag = async (end: () => Promise<void>): Promise<void> => {
    await page.mouse.move(ada.x, ada.y);
    await page.getByText("engineer · 1 neighbour out, 0 in, 1 neighbour without direction").waitFor();
    await page.mouse.down();
    await page.mouse.move(ada.x + 60, ada.y - 50, { steps: 5 });
    await end();
  };
  const reset = page.getByRole("button", { name: "Reset positions" });
  await drag(async () => {
    await page.keyboard.press("Escape");
    await page.mouse.up();
  });
  expect(await reset.count()).toBe(0);
  await drag(() => page.mouse.up());
  await reset.waitFor();
  await page.getByRole("button", { name: "Undo the last move" }).click();
  await reset.waitFor({ state: "detached" });
  await drag(() => page.mouse.up());
  await reset.waitFor();
  await expect.poll(() => keptPlaces(page)).toBe(1);
  await page.reload();
  await reset.waitFor();
  await page.getByRole("button", { name: "Export data…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: "Format" }).selectOption("graphml");
  await expectNoFaults(page);
  const [download] = await Promise.all([page.waitForEvent("download"), dialog.getByRole("button", { name: "Save file" }).click()]);
  expect(download.suggestedFilename()).toBe("small.graphml");
  await page.getByText("The browser is saving small.graphml.").waitFor();
  await dialog.getByRole("button", { name: "Close" }).click();
  await reset.click();
  await page.getByText("Reset positions").waitFor({ state: "detached" });
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles(await download.path());
  await page.getByText("3 nodes, 3 edges").waitFor();
  await page.getByText("Everything in the file was read as it is written.").waitFor();
  expect(await reset.count()).toBe(0);
  expectQuiet(visited);
  await visited.close();
});
