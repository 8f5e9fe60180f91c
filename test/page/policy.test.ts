import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { budgets } from "../../src/verify/size-budget.ts";
import { expectQuiet, useBrowser } from "./open.ts";

const { visit } = useBrowser();

test("the built page obeys a policy with nothing inline, and makes no request to another origin", async () => {
  const html = readFileSync(join(inject("dist"), "index.html"), "utf8");
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? "";
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toContain("unsafe");
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=/);
  const visited = await visit({
    hash: "lang=en",
    before: `addEventListener("securitypolicyviolation", (event) => console.error("policy", event.violatedDirective, event.blockedURI));`,
  });
  for (const name of ["Help", "About this data"]) await visited.page.getByRole("link", { name }).first().click();
  await visited.page.getByRole("heading", { name: "What the evidence labels mean" }).waitFor();
  await visited.page.getByRole("combobox").fill("risk");
  await expect.poll(() => visited.page.getByRole("option").count()).toBeGreaterThan(0);
  expectQuiet(visited);
  await visited.close();
});

test("the bytes before the first drawing stay within the budget", async () => {
  const visited = await visit();
  const received = await visited.page.evaluate(() => {
    const drawn = performance.getEntriesByName("map-drawn")[0]?.startTime ?? 0;
    const all = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")] as PerformanceResourceTiming[];
    return all.filter(({ startTime }) => startTime <= drawn).map(({ name, encodedBodySize }) => ({ name, encodedBodySize }));
  });
  // The map comes with the page itself.
  expect(received.map(({ name }) => name.split("/").at(-1))).not.toContain("map.en.json");
  const before = received.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  expect(before).toBeGreaterThan(50_000);
  expect(before).toBeLessThanOrEqual(budgets.firstDrawing);
  await visited.close();
});
