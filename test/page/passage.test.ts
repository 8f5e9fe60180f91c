import { expect, test } from "vitest";
import { madeTranscript, serveWith } from "./made-transcript.ts";
import { expectQuiet, useBrowser } from "./open.ts";
import { publishedGraph } from "./places.ts";

const { visit } = useBrowser();
const claimOfZengYi = "zeng-yi-04";

test("without the transcript a locator says how to get there, and a wrong file is refused with both sums", async () => {
  const here = await visit({ hash: "passage=waic-2024:123:建议10%25的投入&lang=en" });
  const main = here.page.getByRole("main");
  expect(await main.textContent()).toContain("open the transcript from your own disk");
  await main.locator("input[type=file]").setInputFiles({ name: "other.txt", mimeType: "text/plain", buffer: Buffer.from("tea") });
  const refusal = here.page.getByRole("alert");
  await expect.poll(() => refusal.textContent()).toContain(publishedGraph().built.sources[0]?.sha256);
  expect(await refusal.textContent()).toMatch(/SHA-256 is [0-9a-f]{64}/);
  expectQuiet(here);
  await here.close();
});

test("with the transcript the phrase is marked in its turn, with some 300 characters on either side, and stays after a reload", async () => {
  const made = madeTranscript(claimOfZengYi);
  const here = await visit({ hash: `node=${made.claim.from}&lang=en`, prepare: (page) => serveWith(page, made) });
  const { page } = here;
  const [locator] = made.claim.locators;
  const words = `line ${locator?.line} “${locator?.phrase}”`;
  await page.locator(`#claim-${made.claim.id}`).locator(".locator a").first().click();
  await page.locator("input[type=file]").setInputFiles({ name: "t.txt", mimeType: "text/plain", buffer: Buffer.from(made.text) });
  const mark = page.locator("main mark");
  await expect.poll(() => mark.textContent()).toBe(locator?.phrase);
  await expect.poll(() => mark.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
  const shown = (await page.locator(".transcript").textContent())?.length ?? 0;
  expect(shown).toBeGreaterThan(500);
  expect(shown).toBeLessThan(900);
  expect(await page.locator("main .provenance").textContent()).toContain("Zeng Yi");
  expect(words).toContain("420");

  await page.reload();
  await expect.poll(() => mark.textContent()).toBe(locator?.phrase);
  await page.getByRole("button", { name: "Forget the transcript" }).click();
  await expect.poll(() => page.locator("input[type=file]").count()).toBe(1);
  expectQuiet(here);
  await here.close();
});
