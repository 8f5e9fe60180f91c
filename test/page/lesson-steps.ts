/** Goes through a lesson as a class does, by keyboard, and watches what gives an answer away. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { PNG } from "pngjs";
import { expect } from "vitest";
import type { BuiltLesson, LessonStep } from "../../src/model/lesson.ts";
import type { Language } from "../../src/view/view-state.ts";
import { publishedGraph } from "./map-points.ts";
import { ownPath } from "./served-release.ts";
import { settled } from "./settled.ts";

const read = (file: string): unknown => JSON.parse(readFileSync(ownPath(file), "utf8"));
export const publishedLesson = (id: string): BuiltLesson => read(`lessons/${id}.json`) as BuiltLesson;

/** Words that only the answer of a step has: names of hidden nodes, statements of hidden claims and of those that bear out the answer. */
export function tellingWords({ ask }: LessonStep, language: Language): readonly string[] {
  if (ask.kind !== "predict" && ask.kind !== "choose") return [];
  const graph = publishedGraph();
  const hidden = ask.kind === "predict" ? ask.hidden : { nodes: [], texts: [] };
  const nodes: ReadonlySet<string> = new Set(hidden.nodes);
  const texts: ReadonlySet<string> = new Set([...hidden.texts, ...ask.claims]);
  return [
    ...graph.nodes.filter(({ id, type }) => nodes.has(id) && type === "person").map(({ name }) => name[language]),
    ...graph.claims.filter(({ id }) => texts.has(id)).map(({ statement }) => statement[language]),
    ...(ask.kind === "choose" && ask.after ? [ask.after] : []),
  ];
}

const stepTitle = (page: Page) => page.locator(".lesson-panel h2");
const answer = (page: Page) => page.locator(".lesson-answer");

/** The pixels of the map once it stands still. */
const mapPixels = async (page: Page): Promise<Buffer> =>
  PNG.sync.read(Buffer.from(await settled(async () => (await page.locator(".map").screenshot()).toString("base64")), "base64")).data;

/** All that the page holds and says: its elements, its accessible tree, its address and its title. */
const allContent = async (page: Page): Promise<string> =>
  [await page.content(), await page.locator("body").ariaSnapshot(), page.url(), await page.title()].join("\n");

/** Presses through all steps, and expects that each shows its own text, and its answer only after the reveal. */
export async function expectLessonPlayed(page: Page, { steps }: BuiltLesson, language: Language): Promise<void> {
  for (const [index, step] of steps.entries()) {
    await expect.poll(() => stepTitle(page).textContent()).toBe(step.title[language]);
    await expect.poll(() => page.url()).toContain(index === 0 ? "lesson=" : `step=${index + 1}`);
    if (step.ask.kind === "predict" || step.ask.kind === "choose") await expectReveal(page, step, language);
    if (index < steps.length - 1) await page.keyboard.press(index % 2 === 0 ? "ArrowRight" : "PageDown");
  }
}

async function expectReveal(page: Page, step: LessonStep, language: Language): Promise<void> {
  const words = tellingWords(step, language);
  const { ask } = step;
  const isDrawnOtherwise = ask.kind === "predict" ? ask.hides !== "number" : ask.kind === "choose" && ask.after !== undefined;
  const before = isDrawnOtherwise ? await mapPixels(page) : undefined;
  const told = await allContent(page);
  for (const word of words) expect(told, `“${step.id}” before its reveal`).not.toContain(word);
  expect(await answer(page).count()).toBe(0);
  await page.keyboard.press("r");
  await answer(page).waitFor();
  if (before) expect((await mapPixels(page)).equals(before), `the map of “${step.id}” shows what was hidden`).toBe(false);
}
