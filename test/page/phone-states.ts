/** On a phone of 360 by 640 pixels, nothing is wider than the page, and every control is large enough. */
import type { Page } from "playwright";
import { expect } from "vitest";
import { expectQuiet, type Visit, type VisitOptions } from "./open.ts";

const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true } as const;
/** The minimum size of a target in CSS pixels. @see WCAG 2.2, 2.5.8 */
const minTarget = 24;

export interface State {
  readonly name: string;
  readonly hash: string;
  readonly act?: (page: Page) => Promise<unknown>;
}

export const states: readonly State[] = [
  { name: "first view", hash: "" },
  { name: "node", hash: "node=zeng-yi" },
  { name: "family", hash: "node=malicious-use" },
  { name: "edge", hash: "edge=zhang-ya-qin~proposes~safety-budget-share" },
  { name: "pair", hash: "pair=zhang-ya-qin~rules-and-law" },
  { name: "question", hash: "question=red-lines" },
  { name: "asked", hash: "ask=张亚勤+提出", act: (page) => page.locator("main .claim").first().waitFor() },
  { name: "passage", hash: "passage=waic-2024:123:建议10%25的投入" },
  { name: "matrix", hash: "view=board", act: (page) => page.locator(".matrix-list li").first().waitFor() },
  { name: "table", hash: "view=table", act: (page) => page.locator("tr[data-id]").first().waitFor() },
  {
    name: "claims and their columns",
    hash: "view=table&table=claims",
    act: async (page) => {
      await page.locator(".table-settings button").first().click();
      await page.locator("tr[data-id]").first().waitFor();
    },
  },
  { name: "programme", hash: "view=programme", act: (page) => page.locator(".programme > ol[aria-busy=false]").waitFor() },
  { name: "text", hash: "view=outline&node=zeng-yi", act: (page) => page.locator(".connections").first().waitFor() },
  { name: "comparison", hash: "compare=zeng-yi.yoshua-bengio", act: (page) => page.locator("main .topic").first().waitFor() },
  { name: "path", hash: "path=gao-wen~dawn-song", act: (page) => page.locator(".steps .claim").first().waitFor() },
  { name: "speakers", hash: "page=speakers" },
  { name: "gaps", hash: "page=gaps" },
  { name: "help", hash: "page=help" },
  { name: "about", hash: "page=about" },
  { name: "collection", hash: "page=collection" },
  { name: "lessons", hash: "page=lessons", act: (page) => page.locator(".own-lessons").waitFor() },
  { name: "lesson", hash: "lesson=red-lines&step=3", act: (page) => page.locator(".lesson-options").waitFor() },
  { name: "votes", hash: "lesson=red-lines&step=8&mode=class", act: (page) => page.locator(".lesson-votes").waitFor() },
  { name: "steps of a lesson", hash: "lesson=red-lines", act: (page) => page.locator(".step-number").click() },
  { name: "notes", hash: "lesson=red-lines&step=3&mode=notes", act: (page) => page.locator(".notes-controls").waitFor() },
  { name: "broken link", hash: "node=nobody" },
  { name: "search", hash: "", act: (page) => page.getByRole("combobox").fill("AI") },
  { name: "menu", hash: "", act: (page) => page.locator(".more").click() },
  { name: "filters", hash: "", act: (page) => page.locator("button[aria-controls=filters]").click() },
  {
    name: "save dialog",
    hash: "node=zeng-yi",
    act: async (page) => {
      await page.locator(".more").click();
      await page
        .getByRole("banner")
        .getByRole("button", { name: /^(Save image|保存图片)/ })
        .click();
    },
  },
];

/** Finds elements that extend beyond the right edge of the page, unless an ancestor scrolls or clips them. */
const overflowing = (): readonly string[] => {
  const wide = document.documentElement.clientWidth;
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    element !== document.body &&
    (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  return [...document.querySelectorAll("body *")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !scrolls(element))
    .filter((element) => element.getBoundingClientRect().right > wide + 1 || element.getBoundingClientRect().left < -1)
    .map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 30)}`);
};

/**
 * Finds controls that are too small. As in WCAG, not counted are a link in a sentence, and one with no other control
 * within a circle of 24 pixels around its centre.
 */
const tooSmall = (size: number): readonly string[] => {
  const selector = "a[href], button, input, select, textarea, summary, [role=option], [role=button], [tabindex='0']";
  const all = [...document.querySelectorAll(selector)].filter(
    (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest(".visually-hidden"),
  );
  const boxOf = (element: Element): DOMRect => {
    const label = element.matches("input[type=radio], input[type=checkbox], input[type=file]") ? element.closest("label") : null;
    return (label ?? element).getBoundingClientRect();
  };
  const boxes = all.map(boxOf);
  // The text around it must be words, not other controls or a line's number.
  const isInText = (element: Element): boolean => {
    const block = element.closest("p, dd, li, h2, td")?.cloneNode(true) as Element | undefined;
    for (const other of block?.querySelectorAll(`${selector}, .visually-hidden`) ?? []) other.remove();
    return element.matches("a") && (block?.textContent ?? "").trim().length >= 12;
  };
  const isAlone = (element: Element, box: DOMRect): boolean => {
    if (!element.matches("a")) return false;
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    return boxes.every((other) => {
      if (other === box || other.width === 0) return true;
      const away = Math.hypot(Math.max(other.left - x, x - other.right, 0), Math.max(other.top - y, y - other.bottom, 0));
      return away >= size / 2;
    });
  };
  return all.flatMap((element, index) => {
    const box = boxes[index] as DOMRect;
    const isLarge = box.width >= size - 0.5 && box.height >= size - 0.5;
    if (box.width === 0 || isLarge || isInText(element) || isAlone(element, box)) return [];
    return [
      `${element.tagName}.${element.className} ${Math.round(box.width)}x${Math.round(box.height)} ${element.textContent?.slice(0, 30)}`,
    ];
  });
};

/** Replaces every text in a control with one thin letter, the narrowest that a font or a language may make it. */
const thinControls = (): void => {
  // An inline link is as wide as its words.
  for (const link of document.querySelectorAll("a[href]")) if (getComputedStyle(link).display === "inline") link.removeAttribute("href");
  for (const control of document.querySelectorAll("a[href], button, select, summary, label, [role=option], [role=button]")) {
    const texts = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) text.nodeValue = text.nodeValue?.trim() ? "i" : "";
  }
};

/** Opens a state on a phone in a language and expects everything to fit and to be large enough. */
export async function expectWithinReach(
  visit: (options: VisitOptions) => Promise<Visit>,
  { hash, act }: State,
  language: "en" | "zh",
): Promise<void> {
  const visited = await visit({ ...phone, hash: [hash, `lang=${language}`].filter(Boolean).join("&") });
  const { page } = visited;
  await page.locator("main h2:visible, .tab-panel h2:visible").first().waitFor();
  await act?.(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await page.evaluate(overflowing)).toEqual([]);
  expect([...new Set(await page.evaluate(tooSmall, minTarget))]).toEqual([]);
  await page.evaluate(thinControls);
  expect([...new Set(await page.evaluate(tooSmall, minTarget))]).toEqual([]);
  expectQuiet(visited);
  await visited.close();
}
