/** The keyboard focus is never lost when something is selected, closed or removed. */
import type { Page } from "playwright";
import { describe, expect } from "vitest";
import { shareOf, test, testBoth, testLong } from "./long-tests.ts";
import { expectQuiet, useBrowser } from "./open.ts";

const { visit } = useBrowser();

const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true } as const;

/** Gives the tag and the name of the focused element. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    const name = element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    return element === document.body ? "nothing" : `${element?.tagName.toLowerCase()} ${name.trim()}`;
  });
const expectFocus = (page: Page, wanted: string | RegExp) => expect.poll(() => focused(page)).toMatch(wanted);

testLong("after each search the heading of the result has the focus, whatever its kind", async () => {
  const visited = await visit({ hash: "lang=en" });
  const { page } = visited;
  const searches = [
    ["Zeng Yi", "h2 Zeng Yi"],
    ["who warned of malicious use", "h2 who warned of malicious use"],
    ["Bengio and Zeng Yi", /h2 Yoshua Bengio (\[A\] )?· Zeng Yi/],
    ["Stuart Russell", "h2 Stuart Russell"],
    ["path from Gao Wen to Dawn Song", "h2 Gao Wen → Dawn Song"],
  ] as const;
  for (const [text, heading] of searches) {
    await page.keyboard.press("/");
    await page.keyboard.type(text);
    await page.getByRole("option", { selected: true }).waitFor();
    await page.keyboard.press("Enter");
    await expectFocus(page, heading);
  }
  expectQuiet(visited);
  await visited.close();
});

testLong("reversing a path or changing its options keeps the focus in the sidebar", async () => {
  const visited = await visit({ hash: "path=rumman-chowdhury~xue-lan~hubs&lang=en" });
  const { page } = visited;
  await page.getByRole("button", { name: "Reset relations" }).press("Enter");
  await expectFocus(page, "input");
  await page.getByRole("button", { name: "Reverse" }).press("Enter");
  await expectFocus(page, "h2 Xue Lan → Rumman Chowdhury");
  await visited.close();
});

testLong("in a comparison, closing the picker returns the focus to its button or to the heading", async () => {
  const visited = await visit({ hash: "compare=zeng-yi.yoshua-bengio&lang=en" });
  const { page } = visited;
  await page.getByRole("button", { name: "Add another…" }).press("Enter");
  await page.getByRole("searchbox").press("Escape");
  await expectFocus(page, "button Add another…");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Dawn Song");
  await page.locator(".picker li a", { hasText: "Dawn Song" }).waitFor();
  await page.keyboard.press("Enter");
  await expectFocus(page, "h2 Zeng Yi [A] · Yoshua Bengio [B] · Dawn Song [C]");
  await page.getByRole("button", { name: "Remove Dawn Song" }).press("Enter");
  await expectFocus(page, "h2 Zeng Yi [A] · Yoshua Bengio [B]");
  await visited.close();
});

testLong("when details or a notice close, the focus goes to the heading that replaces them", async () => {
  const visited = await visit({ hash: "node=zeng-yi&lang=en" });
  const { page } = visited;
  await page.locator(".kicker").getByRole("button", { name: "Close" }).press("Enter");
  await expectFocus(page, "h2 Who said what about AI safety");
  await page.goto(`${page.url().replace(/#.*/, "")}#node=nobody&lang=en`);
  await page.getByRole("alert").getByRole("button", { name: "Close" }).press("Enter");
  await expectFocus(page, "h2 Who said what about AI safety");
  await visited.close();
});

test("the reset button disappears when used and leaves the focus next to it", async () => {
  const visited = await visit({ hash: "hide=person&lang=en" });
  const { page } = visited;
  await page.getByRole("region", { name: "Legend" }).getByRole("button", { name: "Reset" }).press("Enter");
  await expectFocus(page, "button Filters");
  await visited.close();
});

describe("on a phone", () => {
  testBoth.each(shareOf(2, [/^Share/, /^Save image/]))(
    "a dialog opened from the menu gives the focus back to the menu's button (%s)",
    async (name) => {
      const visited = await visit({ ...phone, hash: "lang=en" });
      const { page } = visited;
      await page.getByRole("button", { name: "More", exact: true }).press("Enter");
      await page.getByRole("banner").getByRole("button", { name }).press("Enter");
      await page.getByRole("dialog").waitFor();
      await page.keyboard.press("Escape");
      await expectFocus(page, "button More");
      await visited.close();
    },
  );

  test("a page opened from the menu has the focus, and Escape in the menu returns to its button", async () => {
    const visited = await visit({ ...phone, hash: "lang=zh" });
    const { page } = visited;
    const menu = page.getByRole("button", { name: "更多", exact: true });
    for (const name of [/^收藏/, /^关于/]) {
      await menu.press("Enter");
      await page.getByRole("banner").getByRole("link", { name }).press("Enter");
      await expectFocus(page, /^h2 (收藏|关于)/);
    }
    await menu.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    await expectFocus(page, "button 更多");
    await visited.close();
  });
});
