/** The map without the text beside it: in full screen, and with “Map only”. */
import { expect, test } from "vitest";
import { placeOf, publishedGraph } from "./map-points.ts";
import { expectQuiet, useBrowser } from "./open.ts";
import { settled } from "./settled.ts";

const { visit } = useBrowser();

test("with “Map only”, a selection says over the map what it is; the details come back on request, and a new visit has them", async () => {
  const visited = await visit({ hash: "lang=en" });
  const { page } = visited;
  const main = page.getByRole("main");
  await page.getByRole("button", { name: "Map only" }).click();
  expect(await main.count()).toBe(0);
  await expect.poll(async () => (await page.locator(".map").boundingBox())?.width).toBe(1280);
  const place = await settled(() => placeOf(page, "zeng-yi"));
  await page.mouse.click(place.x, place.y);
  const card = page.locator(".map section");
  await expect.poll(() => card.getByRole("heading").textContent()).toBe("Zeng Yi");
  const statements = publishedGraph()
    .claimsOf("zeng-yi" as never)
    .map(({ statement }) => statement.en);
  await expect.poll(async () => statements.includes((await card.locator("p").first().textContent()) ?? "")).toBe(true);
  expect(await card.textContent()).toMatch(/\d+ claims/);
  await card.getByRole("button", { name: "Show details" }).click();
  await expect.poll(() => main.getByRole("heading", { name: "Zeng Yi" }).count()).toBe(1);
  expect(await card.count()).toBe(0);
  await page.getByRole("button", { name: "Map only" }).click();
  await page.reload();
  await expect.poll(() => main.getByRole("heading", { name: "Zeng Yi" }).count()).toBe(1);
  expectQuiet(visited);
  await visited.close();
});

test("with “Map only” and in full screen, the map has a legend, which can be put away and makes room", async () => {
  const visited = await visit({ hash: "lang=en" });
  const { page } = visited;
  const sheet = page.locator(".map-sheet");
  const foot = async () => {
    const box = await sheet.boundingBox();
    return (box?.y ?? 0) + (box?.height ?? 0);
  };
  for (const button of ["Map only", "Full screen"]) {
    await page.getByRole("button", { name: button }).click();
    const legend = page.locator(".map .map-legend");
    await legend.getByText("warns of").waitFor();
    await legend.getByRole("button", { name: /^Risks/ }).waitFor();
    await expect.poll(async () => (await foot()) <= ((await legend.boundingBox())?.y ?? 0) + 1).toBe(true);
    const before = await foot();
    await legend.locator("summary").click();
    await expect.poll(foot).toBeGreaterThan(before + 20);
    expect(await legend.getByText("warns of").isVisible()).toBe(false);
    await legend.locator("summary").click();
  }
  expectQuiet(visited);
  await visited.close();
});

test("a page of text shows its text, also from “Map only”", async () => {
  const visited = await visit({ hash: "lang=en" });
  const { page } = visited;
  await page.getByRole("button", { name: "Map only" }).click();
  await page.getByRole("link", { name: "Help", exact: true }).click();
  await expect.poll(() => page.getByRole("main").getByRole("heading", { level: 2 }).first().textContent()).toBe("Help");
  await visited.close();
});

test("in full screen, a selection says what it is, and a button leads out", async () => {
  const visited = await visit({ hash: "node=zeng-yi&lang=en" });
  const { page } = visited;
  await page.getByRole("button", { name: "Full screen" }).click();
  const card = page.locator(".map section");
  await expect.poll(() => card.getByRole("heading").textContent()).toBe("Zeng Yi");
  await page.getByRole("button", { name: "Leave full screen" }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBe(null);
  await expect.poll(() => card.count()).toBe(0);
  expectQuiet(visited);
  await visited.close();
});
