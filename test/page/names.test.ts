/** What stands together on the page is read apart: values as lists, numbers with their units. */
import { expect, test } from "vitest";
import { publishedGraph } from "./map-points.ts";
import { useBrowser } from "./open.ts";

const { visit } = useBrowser();

test("the outline lists each hidden type, relation and session", async () => {
  const here = await visit({ hash: "view=outline&off.types=category.concept.document&lang=en" });
  const off = here.page.getByRole("definition").filter({ has: here.page.locator("[data-off=concept]") });
  await expect.poll(() => off.getByRole("listitem").allTextContents()).toEqual(["Categories", "Concepts", "Documents"]);
  await here.close();
});

test("the transcript's spellings of a name are a list", async () => {
  const { aliases, id } = publishedGraph().nodes.find((node) => node.aliases.length > 2) ?? { aliases: [], id: "" };
  const here = await visit({ hash: `node=${id}&lang=zh` });
  const values = here.page.getByRole("definition").filter({ hasText: aliases[0]?.text ?? "" });
  expect(await values.first().getByRole("listitem").count()).toBe(aliases.length);
  await here.close();
});

test.each([
  ["en", /^warns of \d+ claims?$/, /^People \d+ nodes$/],
  ["zh", /^警示 ?\d+ ?项主张$/, /^人物 ?\d+ ?个节点$/],
])("a number beside a name has its unit, in %s", async (language, heading, chip) => {
  const here = await visit({ hash: `node=zeng-yi&lang=${language}` });
  const { page } = here;
  await page.getByRole("heading", { name: heading }).waitFor();
  expect(
    await page
      .getByRole("region", { name: /^(Legend|图例)$/ })
      .getByRole("button", { name: chip })
      .count(),
  ).toBe(1);
  await here.close();
});

test("on a phone, the matrix's headings are names with their number of claims", async () => {
  const here = await visit({ hash: "view=board&lang=en", viewport: { width: 360, height: 640 } });
  await here.page.getByRole("heading", { name: /^Yoshua Bengio: \d+ claims$/ }).waitFor();
  await here.close();
});
