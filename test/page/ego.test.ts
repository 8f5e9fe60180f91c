/** The ego network: its reach, and the neighbours that the reader adds. */
import { readFileSync } from "node:fs";
import { PNG } from "pngjs";
import { expect } from "vitest";
import { palettes } from "../../src/design/tokens.ts";
import { type NodeTypeEntry, nodeTypes } from "../../src/model/node-types.ts";
import { test, testLong } from "./long-tests.ts";
import { placeOf, publishedGraph } from "./map-points.ts";
import { expectQuiet, useBrowser } from "./open.ts";

const { visit } = useBrowser();

test("the number of steps is set by keyboard in the details and by a digit on the map; Back undoes it", async () => {
  const visited = await visit({ hash: "node=safety-budget-share&lang=en" });
  const { page } = visited;
  const reached = page.locator(".ego-tools [role=status]");
  await reached.waitFor();
  const number = async (): Promise<number> => Number.parseInt((await reached.textContent()) ?? "", 10);
  const first = await number();
  await page.getByRole("radio", { name: "1 step" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.url()).toContain("depth=2");
  await expect.poll(number).toBeGreaterThan(first);
  await page
    .locator(".legend")
    .getByText(/thin: (further steps|step 2\+)/)
    .waitFor();
  const second = await number();
  const undrawn = page.getByText(/^Not drawn within 2 steps: /);
  const text = await undrawn.textContent();
  await page.getByRole("checkbox", { name: "include paths through sessions and institutions" }).check();
  await expect.poll(() => page.url()).toContain("depth=2.hubs");
  await expect.poll(() => undrawn.textContent()).not.toBe(text);
  await page.getByRole("checkbox", { name: "draw these too" }).check();
  await expect.poll(() => page.url()).toContain("depth=2.hubs.all");
  await expect.poll(number).toBeGreaterThan(second);
  await page.getByText(/^Also drawn within 2 steps: /).waitFor();
  await page.goBack();
  await page.goBack();
  await expect.poll(() => undrawn.textContent()).toBe(text);
  await page.locator(".map-host").focus();
  await page.keyboard.press("3");
  await expect.poll(() => page.getByRole("radio", { name: "3 steps" }).isChecked()).toBe(true);
  await expect.poll(number).toBeGreaterThan(second);
  await page.goBack();
  await page.goBack();
  await expect.poll(number).toBe(first);
  expectQuiet(visited);
  await visited.close();
});

test("neighbours of neighbours are added and removed again; the link keeps them and Back undoes it", async () => {
  const visited = await visit({ hash: "node=safety-budget-share&lang=en", hasTouch: true });
  const { page } = visited;
  const expand = page.getByRole("button", { name: /^add \d+ neighbours? Zhang Ya-Qin$/ });
  await expand.tap();
  await expect.poll(() => page.url()).toContain("expanded=zhang-ya-qin");
  const section = page.getByRole("region", { name: "Nodes with added neighbours" });
  await section.locator("summary").tap();
  await section.getByRole("button", { name: /^add / }).first().tap();
  await expect.poll(() => section.getByRole("button", { name: /^remove neighbours/ }).count()).toBeGreaterThan(1);
  await page.reload();
  await page
    .getByRole("button", { name: /^remove neighbours Zhang Ya-Qin$/ })
    .first()
    .tap();
  await expect.poll(() => page.url()).not.toContain("zhang-ya-qin");
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect.poll(() => section.count()).toBe(0);
  expectQuiet(visited);
  await visited.close();
});

testLong("a saved image has the whole ego network", async () => {
  const nodesIn = async (hash: string): Promise<number> => {
    const visited = await visit({ hash });
    await visited.page.getByRole("button", { name: "Save image" }).first().click();
    await visited.page.getByRole("dialog").locator("canvas").waitFor();
    await visited.page.getByRole("radio", { name: "SVG" }).check();
    await visited.page.getByLabel("Size", { exact: true }).selectOption({ label: "Poster, A0 landscape" });
    const [download] = await Promise.all([
      visited.page.waitForEvent("download"),
      visited.page.getByRole("button", { name: "Save", exact: true }).click(),
    ]);
    const svg = readFileSync(await download.path(), "utf8");
    await visited.close();
    return new Set(svg.match(/data-node="[^"]+"/g)).size;
  };
  const [near, far] = [await nodesIn("node=zeng-yi&lang=en"), await nodesIn("node=zeng-yi&depth=2&lang=en")];
  expect(near).toBeGreaterThan(20);
  expect(far).toBeGreaterThan(near);
});

testLong("nodes two steps away keep their colour while the pointer hovers over the selected node", async () => {
  const visited = await visit({ hash: "node=zeng-yi&depth=2&lang=en" });
  const { page } = visited;
  const [selected, far] = [await placeOf(page, "zeng-yi"), await placeOf(page, "yoshua-bengio")];
  const { colour }: NodeTypeEntry = nodeTypes[publishedGraph().node("yoshua-bengio" as never).type];
  const wanted = [1, 3, 5].map((index) => Number.parseInt(palettes.light.nodes[colour].slice(index, index + 2), 16));
  await page.mouse.move(selected.x, selected.y);
  await expect
    .poll(() =>
      page
        .locator(".map-host > div")
        .first()
        .evaluate((map) => getComputedStyle(map).cursor),
    )
    .toBe("pointer");
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const shot = PNG.sync.read(await page.screenshot());
  const offset = (Math.round(far.y) * shot.width + Math.round(far.x)) * 4;
  const found = [...shot.data.subarray(offset, offset + 3)];
  expect(Math.max(...found.map((value, index) => Math.abs(value - (wanted[index] as number))))).toBeLessThanOrEqual(6);
  await visited.close();
});

testLong("where a selection has more lines than can be followed, the pointer singles out those of one node", async () => {
  const visited = await visit({ hash: "compare=@CN.@US&lang=en" });
  const { page } = visited;
  const colourOf = async (id: string): Promise<readonly number[]> => {
    const { x, y } = await placeOf(page, id);
    const shot = PNG.sync.read(await page.screenshot());
    const offset = (Math.round(y) * shot.width + Math.round(x)) * 4;
    return [...shot.data.subarray(offset, offset + 3)];
  };
  const before = await colourOf("zeng-yi");
  const { x, y } = await placeOf(page, "xiong-deyi");
  await page.mouse.move(x, y);
  await expect.poll(() => colourOf("zeng-yi")).not.toEqual(before);
  expect(await colourOf("xiong-deyi")).toEqual(before);
  await page.mouse.move(5, 5);
  await expect.poll(() => colourOf("zeng-yi")).toEqual(before);
  expectQuiet(visited);
  await visited.close();
});
