/** Filters: what they hide is not counted, listed or drawn as if it were there; the page says that they are on, and leads out of them. */
import { expect } from "vitest";
import { test, testLong } from "./long-tests.ts";
import { expectQuiet, useBrowser, type Visit } from "./open.ts";

const { visit } = useBrowser();

const phone = (hash: string): Promise<Visit> => visit({ hash, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("an answer lists what the filters leave of it, says how much they hide, and shows all of it again", async () => {
  const visited = await visit({ hash: "question=red-lines&off.standings=external.reported&lang=en" });
  const main = visited.page.getByRole("main");
  await expect.poll(() => main.locator(".filtered").textContent()).toMatch(/^The filters hide \d+ claims of this answer/);
  const heading = main.getByRole("heading", { name: /^Claims behind this answer/ });
  expect(await heading.textContent()).toMatch(/\d+ of \d+ claims$/);
  expect(await main.locator(".said-of").allTextContents()).not.toContain("IDAIS");
  await main.getByRole("button", { name: "Reset" }).click();
  await expect.poll(() => main.locator(".filtered").count()).toBe(0);
  expect(await heading.textContent()).not.toContain(" of ");
  expectQuiet(visited);
  await visited.close();
});

testLong("the first view says that its sentences count without the filters; a map without lines leads to who speaks", async () => {
  const visited = await visit({ hash: "lang=en" });
  const { page } = visited;
  await page.getByRole("button", { name: "Filters" }).click();
  const account = page.getByText(/^\d+ proposals: /);
  const raised = async () => /somebody proposes .*/i.exec((await account.textContent()) ?? "")?.[0].slice(1);
  const before = await raised();
  await page.getByRole("button", { name: "only Proposals" }).click();
  await expect.poll(() => account.textContent()).toContain("Without filters, somebody proposes");
  expect(await raised()).toBe(before);
  const note = page.getByRole("status").filter({ hasText: "No line is drawn" });
  await note.getByRole("button", { name: "Show who speaks" }).click();
  await expect.poll(() => note.count()).toBe(0);
  await page.getByRole("button", { name: "Done" }).click();
  await expect.poll(() => page.locator("main .filtered").textContent()).toContain("The sentences below count without filters.");
  expectQuiet(visited);
  await visited.close();
});

test("on a phone, Back closes the filters and keeps what was filtered", async () => {
  const visited = await phone("lang=en");
  const { page } = visited;
  const heading = page.getByRole("heading", { name: "Filters" });
  const opened = page.url();
  await page.getByRole("button", { name: "Filters" }).click();
  await heading.waitFor();
  await page.goBack();
  await expect.poll(() => heading.count()).toBe(0);
  expect(page.url()).toBe(opened);
  await page.getByRole("button", { name: "Filters" }).click();
  await page.getByRole("button", { name: "only Proposals" }).click();
  await expect.poll(() => page.url()).toContain("hide=");
  const filtered = page.url();
  await page.goBack();
  await expect.poll(() => heading.count()).toBe(0);
  expect(page.url()).toBe(filtered);
  await page.goBack();
  await expect.poll(() => page.url()).toBe(opened);
  expectQuiet(visited);
  await visited.close();
});

test("a family is spoken of by as many under every filter, and nobody is said not to speak whom a filter hides", async () => {
  const account = async (hash: string) => {
    const visited = await visit({ hash });
    const texts = visited.page.locator(".family .hint").first();
    const text = await texts.textContent();
    await visited.close();
    return text;
  };
  const whole = await account("node=loss-of-control&lang=en");
  expect(whole).toMatch(/^Somebody speaks of \d+ of them\. Nobody speaks of: /);
  expect(await account("node=loss-of-control&hide=person.document.institution&lang=en")).toBe(whole);
});

testLong("the first view and the list of speakers lead to the comparison of the two countries with the most speakers", async () => {
  const visited = await visit({ hash: "lang=en" });
  const { page } = visited;
  const link = page.getByRole("link", { name: "What do speakers from China and the United States share, and where do they differ?" });
  await page.getByText("More questions").click();
  await link.click();
  await expect.poll(() => page.url()).toContain("compare=%40CN.%40US");
  await page.goBack();
  await page.getByRole("main").getByRole("link", { name: "Speakers", exact: true }).click();
  await link.click();
  await expect.poll(() => page.url()).toContain("compare=%40CN.%40US");
  expectQuiet(visited);
  await visited.close();
});

test("the matrix says of whom the filters hide the claims that nothing matches them, not that nothing was found", async () => {
  const visited = await visit({ hash: "view=board&off.standings=stated.inferred.external&lang=en" });
  const { page } = visited;
  const silent = page.locator(".silent .hint");
  await expect.poll(() => silent.textContent()).toBe("Spoke at the forum, but no proposals of theirs match the filters:");
  await page.getByText("· none that matches the filters").waitFor();
  await page.evaluate(() => {
    location.hash = "view=board&lang=en";
  });
  await expect.poll(() => silent.textContent()).toContain("were found in this transcript:");
  expectQuiet(visited);
  await visited.close();
});
