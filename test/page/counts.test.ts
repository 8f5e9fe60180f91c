/** Numbers that stand at one thing in several places, and claims that are off at first. */
import { expect } from "vitest";
import { test, testLong } from "./long-tests.ts";
import { expectQuiet, useBrowser } from "./open.ts";

const { visit } = useBrowser();

test("the map, the matrix and the details give a family one number of members", async () => {
  const visited = await visit({ hash: "node=international-cooperation&lang=en" });
  const { page } = visited;
  const members = await page.locator(".family .members").textContent();
  const number = /^(\d+) more specific items/.exec(members ?? "")?.[1];
  expect(number).toBeDefined();
  await page.getByRole("button", { name: `Expand on map (${number})` }).waitFor();
  await visited.close();
  const board = await visit({ hash: "view=board&lang=en" });
  const expander = board.page.getByRole("button", { name: new RegExp(`expand \\(${number} more specific items`) }).first();
  expect(await expander.textContent()).toBe(`+${number}`);
  expectQuiet(board);
  await board.close();
});

test("the legend of an answer names the relations that are drawn, and explains only what is there", async () => {
  const legendOf = async (hash: string) => {
    const visited = await visit({ hash: `${hash}&lang=en` });
    await visited.page.locator(".details .summary, .details .members").first().waitFor();
    const texts = (await visited.page.locator(".legend .key").allInnerTexts()).map((text) => text.trim());
    expectQuiet(visited);
    await visited.close();
    return texts;
  };
  const reserved = await legendOf("question=where-they-part");
  expect(reserved).toEqual(expect.arrayContaining(["supports with reservations", "sees limits in or disputes"]));
  expect(reserved.join()).not.toMatch(/inside|shifted/);
  expect(await legendOf("question=answers-to-risks")).toEqual(expect.arrayContaining(["+5: five relevant ones inside"]));
  const family = (await legendOf("node=loss-of-control")).join();
  expect(family).toContain("+5: five inside");
  expect(family).toContain("shifted");
});

testLong("the details of a family say whose lines stand for its members alone", async () => {
  const visited = await visit({ hash: "node=loss-of-control&lang=en" });
  const { page } = visited;
  const note = page.getByText(/^On the map, the lines from .* to the group stand for these items alone/);
  expect(await note.textContent()).not.toContain("Zhang Ya-Qin");
  expect(await note.textContent()).toContain("Dawn Song");
  await page.getByRole("button", { name: "Expand on map (8)" }).click();
  await expect.poll(() => note.count()).toBe(0);
  expectQuiet(visited);
  await visited.close();
});

testLong("claims known only from outside are listed after one click, though no filter was touched", async () => {
  const visited = await visit({ hash: "node=yoshua-bengio&lang=en" });
  const { page } = visited;
  await page.getByText(/known only from outside the forum/).waitFor();
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect.poll(() => page.getByText(/known only from outside the forum/).count()).toBe(0);
  expectQuiet(visited);
  await visited.close();
});
