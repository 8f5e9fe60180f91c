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

testLong("claims known only from outside are listed after one click, though no filter was touched", async () => {
  const visited = await visit({ hash: "node=yoshua-bengio&lang=en" });
  const { page } = visited;
  await page.getByText(/known only from outside the forum/).waitFor();
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect.poll(() => page.getByText(/known only from outside the forum/).count()).toBe(0);
  expectQuiet(visited);
  await visited.close();
});
