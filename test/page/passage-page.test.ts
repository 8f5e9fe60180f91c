import { expect } from "vitest";
import { test, testLong } from "./long-tests.ts";
import { madeTranscript, publishWith, serveWith } from "./made-transcript.ts";
import { publishedGraph } from "./map-points.ts";
import { expectQuiet, useBrowser } from "./open.ts";

const { visit } = useBrowser();
const claimOfZengYi = "zeng-yi-04";

test("without the transcript the page asks for the file, and refuses a wrong one with both checksums", async () => {
  const visited = await visit({ hash: "passage=waic-2024:123:建议10%25的投入&lang=en" });
  const main = visited.page.getByRole("main");
  expect(await main.textContent()).toContain("open your own copy of the transcript");
  await main.locator("input[type=file]").setInputFiles({ name: "other.txt", mimeType: "text/plain", buffer: Buffer.from("tea") });
  const refusal = visited.page.getByRole("alert");
  await expect.poll(() => refusal.textContent()).toContain(publishedGraph().built.sources[0]?.sha256);
  expect(await refusal.textContent()).toMatch(/SHA-256 checksum is [0-9a-f]{64}/);
  expectQuiet(visited);
  await visited.close();
});

test("without the transcript the page has the claim, its speaker and session, and what was said around it; closing it leads back to the same place", async () => {
  const visited = await visit({ hash: "node=zhang-ya-qin&lang=en" });
  const { page } = visited;
  const locator = page.locator("#claim-zhang-ya-qin-76 .locator a").first();
  await locator.scrollIntoViewIfNeeded();
  await expect.poll(() => page.locator("main").evaluate((main) => main.scrollTop)).toBeGreaterThan(200);
  const top = await page.locator("main").evaluate((main) => main.scrollTop);
  await locator.click();
  await page.getByRole("heading", { name: "Claims from this passage" }).waitFor();
  const claim = page.locator('main [data-claim="zhang-ya-qin-76"]');
  expect(await claim.locator(".provenance").textContent()).toContain("Zhang Ya-Qin");
  for (const title of ["Said before", "Said after"])
    expect(
      await page
        .locator("section", { has: page.getByRole("heading", { name: title }) })
        .locator("li a")
        .count(),
    ).toBe(3);
  await page.getByRole("button", { name: "Close" }).first().click();
  await expect.poll(() => page.url()).toContain("node=zhang-ya-qin");
  await expect.poll(() => page.locator("main").evaluate((main) => main.scrollTop)).toBeGreaterThan(top - 30);
  expect(await page.locator("main").evaluate((main) => main.scrollTop)).toBeLessThan(top + 30);
  await page.goForward();
  await page.getByRole("heading", { name: "Claims from this passage" }).waitFor();
  await page.goBack();
  await expect.poll(() => page.locator("main").evaluate((main) => main.scrollTop)).toBeGreaterThan(top - 30);
  expectQuiet(visited);
  await visited.close();
});

test("with the transcript the phrase is marked in its turn, with about 300 characters on either side, also after a reload", async () => {
  const made = madeTranscript(claimOfZengYi);
  const visited = await visit({ hash: `node=${made.claim.from}&lang=en`, prepare: (page) => serveWith(page, made) });
  const { page } = visited;
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
  expect(await page.locator("main .provenance").first().textContent()).toContain("Zeng Yi");
  expect(words).toContain("420");

  await page.reload();
  await expect.poll(() => mark.textContent()).toBe(locator?.phrase);
  await page.getByRole("button", { name: "Remove transcript" }).click();
  await expect.poll(() => page.locator("input[type=file]").count()).toBe(1);
  expectQuiet(visited);
  await visited.close();
});

test("a site that publishes the transcript opens the passage without a file, loads it when it is first needed, and says so", async () => {
  const made = madeTranscript(claimOfZengYi);
  const asked: string[] = [];
  const visited = await visit({
    hash: `node=${made.claim.from}&lang=en`,
    prepare: async (page) => {
      await publishWith(page, made, { body: made.text });
      page.on("request", (request) => asked.push(new URL(request.url()).pathname.split("/").at(-1) ?? ""));
    },
  });
  const { page } = visited;
  const claim = page.locator(`#claim-${made.claim.id}`);
  await claim.waitFor();
  expect(asked).toContain("graph.json");
  expect(asked).not.toContain("made.txt");

  await claim.locator(".locator a").first().click();
  await expect.poll(() => page.locator("main mark").textContent()).toBe(made.claim.locators[0]?.phrase);
  expect(await page.locator("input[type=file]").count()).toBe(0);
  expect(await page.getByRole("button", { name: "Remove transcript" }).count()).toBe(0);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("transcript")))).toEqual([]);

  await page.goBack();
  await claim.locator(".locator a").first().click();
  await page.locator("main mark").waitFor();
  expect(asked.filter((name) => name === "made.txt")).toHaveLength(1);

  await page.goto(`${page.url().split("#")[0]}#page=about&lang=en`);
  const main = page.getByRole("main");
  await expect.poll(() => main.textContent()).toContain("This site publishes the transcript");
  expect(await main.getByRole("link", { name: "made.txt" }).getAttribute("href")).toBe("./transcripts/made.txt");
  expectQuiet(visited);
  await visited.close();
});

testLong("a published transcript is checked against its checksum, and the reader's own file works instead", async () => {
  const made = madeTranscript(claimOfZengYi);
  const [locator] = made.claim.locators;
  const hash = `passage=${locator?.source}:${locator?.line}:${encodeURIComponent(locator?.phrase ?? "")}&lang=en`;
  const visited = await visit({ hash, prepare: (page) => publishWith(page, made, { body: "tea" }) });
  const refusal = visited.page.getByRole("alert");
  await expect.poll(() => refusal.textContent()).toMatch(/SHA-256 checksum is [0-9a-f]{64}; expected [0-9a-f]{64}/);
  expect(await visited.page.getByRole("main").textContent()).not.toContain("is not published visited");
  await visited.page.locator("input[type=file]").setInputFiles({ name: "t.txt", mimeType: "text/plain", buffer: Buffer.from(made.text) });
  await expect.poll(() => visited.page.locator("main mark").textContent()).toBe(locator?.phrase);
  expectQuiet(visited);
  await visited.close();

  const gone = await visit({ hash, prepare: (page) => publishWith(page, made, { status: 404 }) });
  await expect.poll(() => gone.page.getByRole("alert").textContent()).toBe("Couldn’t load the transcript from this site.");
  await publishWith(gone.page, made, { body: made.text });
  await gone.page.getByRole("button", { name: "Load transcript again" }).click();
  await expect.poll(() => gone.page.locator("main mark").textContent()).toBe(locator?.phrase);
  await gone.close();
});

testLong("a site without a published transcript does not claim to have one", async () => {
  const visited = await visit({ hash: "page=about&lang=en" });
  const main = visited.page.getByRole("main");
  await expect.poll(() => main.textContent()).toContain("How each claim can be checked");
  expect(await main.textContent()).not.toContain("publishes the transcript");
  await visited.close();
});
