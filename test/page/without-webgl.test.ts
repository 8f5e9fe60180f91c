import { expect } from "vitest";
import { palettes } from "../../src/design/tokens.ts";
import { test, testLong } from "./long-tests.ts";
import { expectQuiet, useBrowser } from "./open.ts";

const { visit } = useBrowser();

const noWebgl = `
  const getContext = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return kind.startsWith("webgl") ? null : getContext.call(this, kind, ...rest);
  };`;

test("without WebGL the map is an SVG whose nodes can be selected, and the outline has the whole graph", async () => {
  const visited = await visit({ before: noWebgl, hash: "lang=en" });
  const { page } = visited;
  await expect.poll(() => page.locator(".still svg").count()).toBe(1);
  expect(await page.locator(".still [data-node]").count()).toBeGreaterThan(80);
  expect(await page.getByRole("main").textContent()).toContain("Claims, in programme order");
  await page.locator('.still [data-node="zeng-yi"]').first().click();
  await expect.poll(() => page.locator("main h2").first().textContent()).toBe("Zeng Yi");
  expectQuiet(visited);
  await visited.close();
});

testLong("the static map's lines have their full colour for readers who prefer more contrast", async () => {
  const inks = async (contrast: "more" | "no-preference"): Promise<readonly (string | null)[]> => {
    const visited = await visit({ before: noWebgl, hash: "lang=en&theme=light", contrast });
    const lines = visited.page.locator(".still [data-edge] line");
    await expect.poll(() => lines.count()).toBeGreaterThan(100);
    const found = await lines.evaluateAll((all) => all.map((line) => line.getAttribute("stroke")));
    await visited.close();
    return [...new Set(found)];
  };
  const full = palettes.light.edges.prohibition;
  expect(await inks("no-preference")).not.toContain(full);
  expect(await inks("more")).toContain(full);
});

test("when the graphics context is lost the static map appears, and the map returns with the context", async () => {
  const visited = await visit({ hash: "lang=en" });
  const { page } = visited;
  await page.evaluate(() => {
    const canvas = [...document.querySelectorAll<HTMLCanvasElement>(".map canvas")].find((layer) => layer.getContext("webgl2"));
    const loss = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
    loss?.loseContext();
    setTimeout(() => loss?.restoreContext(), 1500);
  });
  await expect.poll(() => page.locator(".still svg").count()).toBe(1);
  await expect.poll(() => page.locator(".still svg").count(), { timeout: 10_000 }).toBe(0);
  await visited.close();
});
