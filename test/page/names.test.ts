/** Screen readers get values as lists, and numbers with their units. */
import { expect } from "vitest";
import { shareOf, test, testBoth, testLong } from "./long-tests.ts";
import { publishedGraph } from "./map-points.ts";
import { useBrowser } from "./open.ts";

const { visit } = useBrowser();

testLong("the outline lists each hidden type, relation and session", async () => {
  const visited = await visit({ hash: "view=outline&hide=category.concept.document&lang=en" });
  const off = visited.page.getByRole("definition").filter({ has: visited.page.locator("[data-off=concept]") });
  await expect.poll(() => off.getByRole("listitem").allTextContents()).toEqual(["Categories", "Concepts", "Documents"]);
  await visited.close();
});

testLong("the transcript's spellings of a name are a list", async () => {
  const { aliases, id } = publishedGraph().nodes.find((node) => node.aliases.length > 2) ?? { aliases: [], id: "" };
  const visited = await visit({ hash: `node=${id}&lang=zh` });
  const values = visited.page.getByRole("definition").filter({ hasText: aliases[0]?.text ?? "" });
  expect(await values.first().getByRole("listitem").count()).toBe(aliases.length);
  await visited.close();
});

testBoth.each(
  shareOf(2, [
    ["en", /^warns of \d+ claims?$/, /^People \d+ nodes$/],
    ["zh", /^警示 ?\d+ ?项主张$/, /^人物 ?\d+ ?个节点$/],
  ]),
)("a number beside a name has its unit, in %s", async (language, heading, chip) => {
  const visited = await visit({ hash: `node=zeng-yi&lang=${language}` });
  const { page } = visited;
  await page.getByRole("heading", { name: heading }).waitFor();
  // Beside a selection, the legend has no numbers.
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: chip }).waitFor();
  expect(
    await page
      .getByRole("region", { name: /^(Legend|图例)$/ })
      .getByRole("button", { name: chip })
      .count(),
  ).toBe(1);
  await visited.close();
});

test("on a phone, the matrix's headings are names with their number of claims", async () => {
  const visited = await visit({ hash: "view=board&lang=en", viewport: { width: 360, height: 640 } });
  await visited.page.getByRole("heading", { name: /^Yoshua Bengio: \d+ claims$/ }).waitFor();
  await visited.close();
});
