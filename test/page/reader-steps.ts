/** The steps of a reader of the page, counted; with the mouse, or by keyboard alone in the Chinese page. */
import type { Locator, Page } from "playwright";
import { expect } from "vitest";
import type { ListedQuestion } from "../thirty-questions.ts";
import { publishedGraph } from "./map-points.ts";

/** A small window, so that drawing takes little time. */
export const small = { viewport: { width: 900, height: 460 }, reducedMotion: "reduce" } as const;

/** Finds the ids of the categories of MIT's taxonomy with one of some names. */
export const categoriesNamed = (names: readonly string[], l: "en" | "zh"): readonly string[] =>
  publishedGraph()
    .nodes.filter(({ id, type, name }) => type === "category" && id.startsWith("mit-") && names.includes(name[l]))
    .map(({ id }) => id);

/** Counts the steps of a reader, from the first view on. */
class Reader {
  private steps = 0;

  async begin(firstView: Locator, goThere: () => Promise<unknown>): Promise<void> {
    await goThere();
    await firstView.waitFor();
    this.steps = 0;
  }

  async step(action: () => Promise<unknown>): Promise<void> {
    this.steps += 1;
    expect(this.steps, "steps").toBeLessThanOrEqual(3);
    await action();
  }
}

/** Makes the steps of a reader with the mouse, in English. */
export function mouseReader(page: Page) {
  const reader = new Reader();
  const step = (action: () => Promise<unknown>): Promise<void> => reader.step(action);
  const begin = (): Promise<void> =>
    reader.begin(page.getByRole("heading", { name: "Who said what about AI safety" }), () => page.locator("h1 a").click());
  /** Reads the ids of the claims in the details, sorted; not those that are only close to a question. */
  const claims = (): Promise<string[]> =>
    page
      .locator("main [data-claim]:not(.closest *)")
      .evaluateAll((all) => [...new Set(all.map((claim) => claim.getAttribute("data-claim") ?? ""))].sort());
  const ask = async (text: string): Promise<void> => {
    await step(() => page.locator("#search-box").click());
    await step(async () => {
      await page.keyboard.insertText(text);
      await page.keyboard.press("Enter");
    });
  };
  return { begin, ask, claims, step };
}

/** Makes the steps of a reader by keyboard alone, who finds elements by role and name as with a screen reader. */
export function keyboardReader(page: Page) {
  const reader = new Reader();
  /** Presses Tab, or Shift and Tab, until an element has the keyboard focus. */
  async function tabTo(wanted: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    for (let pressed = 0; pressed < 260; pressed++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press(key);
    }
    throw new Error("260 presses of Tab do not reach it.");
  }
  const press = (role: "link" | "button", name: string): Promise<void> =>
    reader.step(async () => {
      await tabTo(page.getByRole(role, { name, exact: true }).first());
      await page.keyboard.press("Enter");
    });
  const begin = (): Promise<void> =>
    reader.begin(page.getByRole("heading", { name: "关于人工智能安全，谁说了什么" }), async () => {
      await page.keyboard.press("/");
      await tabTo(page.getByRole("link", { name: "人工智能安全概念图谱", exact: true }), "Shift+Tab");
      await page.keyboard.press("Enter");
    });
  /** Reads the accessible names of the claims in the details, sorted. */
  const statements = (): Promise<string[]> =>
    page
      .getByRole("main")
      .getByRole("article")
      .getByRole("article")
      .evaluateAll((all) =>
        [
          ...new Set(
            all
              .filter((claim) => !claim.closest(".closest"))
              .map((claim) => document.getElementById(claim.getAttribute("aria-labelledby") ?? "")?.textContent?.trim() ?? ""),
          ),
        ].sort(),
      );
  const expected = (ids: readonly string[]): string[] =>
    [...new Set(ids.map((id) => publishedGraph().findClaim(id)?.statement.zh ?? ""))].sort();

  const main = (): Locator => page.getByRole("main");
  const ask = async (text: string): Promise<void> => {
    await reader.step(() => page.keyboard.press("/"));
    expect(await page.getByRole("combobox", { name: "搜索" }).evaluate((box) => box === document.activeElement)).toBe(true);
    await reader.step(async () => {
      await page.keyboard.insertText(text);
      await page.keyboard.press("Enter");
    });
  };
  /** Selects a question that the page lists, at the start or on the page of common ground and gaps. */
  const select = async ({ zh, section }: ListedQuestion): Promise<void> => {
    if (!section) return press("link", zh);
    await press("link", "共识与缺口");
    await press("button", section.zh);
    await press("link", `在图上查看：${section.zh}`);
  };
  return { begin, ask, press, select, main, statements, expected, tabTo };
}

/** Selects a question from a list with the mouse, and expects its claims. */
export async function selectListed(page: Page, reader: ReturnType<typeof mouseReader>, question: ListedQuestion): Promise<void> {
  await reader.begin();
  const names = question.section ? ["Common ground and gaps", `Show on map: ${question.section.en}`] : [question.en];
  for (const name of names) await reader.step(() => page.getByRole("link", { name, exact: true }).first().click());
  await page.locator("main h2", { hasText: question.en }).waitFor();
  await expect.poll(reader.claims).toEqual(question.claims);
  const named = async () => categoriesNamed(await page.locator("main .node-link").allTextContents(), "en");
  if (question.places) await expect.poll(named).toEqual(question.places);
}
