/** The buttons of the map, which nothing covers; notes beside the pointer; and the keys that work everywhere. */
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { placeOf } from "./map-points.ts";
import { expectQuiet, useBrowser } from "./open.ts";

const { visit } = useBrowser();

/** The buttons on the map that cannot be pressed, because something stands over their middle. */
const covered = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    document.querySelector(".map-tools")?.scrollIntoView({ block: "center" });
    return [...document.querySelectorAll(".map-top button")].flatMap((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      const found = document.elementFromPoint(left + width / 2, top + height / 2);
      return found && button.contains(found) ? [] : [button.textContent || button.ariaLabel || ""];
    });
  });

const sizes = [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
  { width: 640, height: 400 },
  { width: 448, height: 300 },
  { width: 320, height: 256 },
];

test.each(sizes)("at $width by $height nothing covers the buttons of the map, whatever is selected", async (viewport) => {
  const visited = await visit({ hash: "compare=zeng-yi.yoshua-bengio&lang=en", viewport });
  const { page } = visited;
  for (const hash of [
    "compare=zeng-yi.yoshua-bengio&lang=en",
    "node=wei-kai&lang=zh",
    "compare=zeng-yi.yoshua-bengio&lang=zh&pins=wei-kai_0_0",
  ]) {
    await page.evaluate((next) => {
      location.hash = next;
    }, hash);
    if (hash.startsWith("compare")) await page.locator(".map-key").waitFor();
    await expect.poll(() => covered(page), { message: hash }).toEqual([]);
  }
  expectQuiet(visited);
  await visited.close();
});

test("the note about a line goes with the pointer, on the side of the line where it covers neither end", async () => {
  const visited = await visit({ hash: "lang=en", viewport: { width: 1280, height: 800 } });
  const { page } = visited;
  const [from, to] = [await placeOf(page, "zeng-yi"), await placeOf(page, "no-changing-infrastructure-rules")];
  const pointAt = (share: number) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
  await page.mouse.move(pointAt(0.4).x, pointAt(0.4).y);
  const note = page.locator(".hover-note");
  await note.waitFor();
  await page.mouse.move(pointAt(0.7).x, pointAt(0.7).y, { steps: 10 });
  await expect
    .poll(async () => {
      const box = await note.boundingBox();
      const { x, y } = pointAt(0.7);
      return box && Math.hypot(Math.max(box.x - x, x - box.x - box.width, 0), Math.max(box.y - y, y - box.y - box.height, 0));
    })
    .toBeLessThan(40);
  const box = await note.boundingBox();
  for (const end of [from, to])
    expect(box && end.x > box.x && end.x < box.x + box.width && end.y > box.y && end.y < box.y + box.height).toBe(false);
  await visited.close();
});

test("a double click at the same place collapses the family that the first one has expanded, though it has moved away", async () => {
  const visited = await visit({ hash: "lang=en", viewport: { width: 1280, height: 800 } });
  const { page } = visited;
  const { x, y } = await placeOf(page, "evaluation-and-testing");
  await page.mouse.dblclick(x, y);
  await expect.poll(() => page.url()).toContain("open=evaluation-and-testing");
  await expect.poll(() => page.locator("main h2").first().textContent()).toContain("Evaluation");
  await page.mouse.dblclick(x, y);
  await expect.poll(() => page.url()).not.toContain("open=");
  await visited.close();
});

test("Esc in the details deselects and leads to the map; ? opens the help, but not in a field", async () => {
  const visited = await visit({ hash: "node=malicious-use&lang=en", viewport: { width: 1280, height: 800 } });
  const { page } = visited;
  await page.locator(".family button").first().focus();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.url()).not.toContain("node=");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("map");
  await page.getByRole("combobox").first().fill("");
  await page.keyboard.press("?");
  expect(await page.getByRole("combobox").first().inputValue()).toBe("?");
  await page.locator("#map").focus();
  await page.keyboard.press("?");
  await expect.poll(() => page.url()).toContain("page=help");
  await visited.close();
});

test("Enter on the map selects the node nearest to the middle of what is seen of it", async () => {
  const visited = await visit({ hash: "lang=en", viewport: { width: 390, height: 844 } });
  const { page } = visited;
  await page.locator("#map").focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toContain("node=");
  const id = new URL(page.url()).hash.replace("#", "").split("&")[0]?.replace("node=", "") ?? "";
  await page.keyboard.press("Escape");
  await expect.poll(() => page.url()).not.toContain("node=");
  const { y } = await placeOf(page, id);
  const seen = await page.locator(".map-scroll").boundingBox();
  const middle = (seen?.y ?? 0) + (seen?.height ?? 0) / 2;
  // The selection has scrolled the map, which began at its top.
  const scrolled = await page.locator(".map-scroll").evaluate(({ scrollTop }) => scrollTop);
  expect(Math.abs(y + scrolled - middle)).toBeLessThan(80);
  await visited.close();
});

test("at a speaker's red line, the note names the risks that it is meant against, and the details list them at once", async () => {
  const visited = await visit({ hash: "node=zeng-yi&lang=en", viewport: { width: 1280, height: 800 } });
  const { page } = visited;
  const place = await placeOf(page, "humans-keep-decisions");
  await page.mouse.move(place.x, place.y);
  await expect.poll(() => page.locator(".hover-note").textContent()).toMatch(/, meant against .+, .+ and /);
  await expect.poll(() => page.locator(".aims .aim").first().isVisible()).toBe(true);
  expectQuiet(visited);
  await visited.close();
});

test("what the reader has expanded is named over the map, with a button that collapses it, by keyboard too", async () => {
  const visited = await visit({ hash: "lang=en&open=evaluation-and-testing" });
  const { page } = visited;
  const collapse = page.getByRole("button", { name: "Collapse Evaluation and testing" });
  await expect.poll(() => page.locator(".expanded-note").textContent()).toContain("Evaluation and testing");
  await collapse.press("Enter");
  await expect.poll(() => page.url()).not.toContain("open=");
  await expect.poll(() => page.locator(".expanded-note").count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("map");
  expectQuiet(visited);
  await visited.close();
});
