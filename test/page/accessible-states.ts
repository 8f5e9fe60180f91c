/** The states of the page in which axe must find no fault. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright";
import { expect } from "vitest";
import { palettes } from "../../src/design/tokens.ts";
import { madeTranscript, serveWith } from "./made-transcript.ts";
import type { Visit, VisitOptions } from "./open.ts";
import { oneIn, othersThanOneIn } from "./shares.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export interface State extends VisitOptions {
  readonly name: string;
  readonly act?: (page: Page) => Promise<unknown>;
}

const noWebgl = `HTMLCanvasElement.prototype.getContext = ((get) => function (kind, ...rest) {
  return kind.startsWith("webgl") ? null : get.call(this, kind, ...rest);
})(HTMLCanvasElement.prototype.getContext);`;

const storing = (text: string): string => `localStorage.setItem("ai-safety-concept-graph:collection", ${JSON.stringify(text)});`;

const states: readonly State[] = [
  { name: "first view" },
  { name: "search open", act: (page) => page.getByRole("combobox").fill("AI") },
  { name: "node", hash: "node=zhang-ya-qin" },
  { name: "edge", hash: "edge=zhang-ya-qin~proposes~safety-budget-share" },
  { name: "question", hash: "question=red-lines" },
  { name: "filter", hash: "hide=concept", act: (page) => page.locator("button[aria-controls=filters]").click() },
  { name: "transcript asked for", hash: "passage=waic-2024:123:建议10%25的投入" },
  {
    name: "transcript open",
    get hash() {
      const { claim } = madeTranscript("zeng-yi-04");
      return `node=${claim.from}`;
    },
    prepare: (page) => serveWith(page, madeTranscript("zeng-yi-04")),
    async act(page) {
      const { claim, text } = madeTranscript("zeng-yi-04");
      await page.locator(`#claim-${claim.id}`).locator(".locator a").first().click();
      await page.locator("input[type=file]").setInputFiles({ name: "t.txt", mimeType: "text/plain", buffer: Buffer.from(text) });
      await page.locator("main mark").waitFor();
    },
  },
  { name: "error", prepare: (page) => page.route("**/map.*.json", (route) => route.abort()), readyWhen: "[role=alert]:visible" },
  {
    name: "save dialog",
    act: (page) =>
      page
        .getByRole("button", { name: /Save image|保存图片/ })
        .first()
        .click(),
  },
  { name: "help", hash: "page=help" },
  { name: "about", hash: "page=about" },
  { name: "speakers", hash: "page=speakers" },
  { name: "outline", hash: "page=outline" },
  { name: "matrix", hash: "view=board", act: (page) => page.locator(".matrix td").first().waitFor() },
  { name: "table", hash: "view=table", act: (page) => page.locator("tr[data-id]").first().waitFor() },
  { name: "programme", hash: "view=programme", act: (page) => page.locator(".programme > ol[aria-busy=false]").waitFor() },
  { name: "gaps", hash: "page=gaps" },
  { name: "asked", hash: "ask=张亚勤+提出", act: (page) => page.locator("main .claim").first().waitFor() },
  {
    name: "matrix of two speakers",
    hash: "view=board&compare=zeng-yi.yoshua-bengio",
    act: (page) => page.locator(".matrix th.group").first().waitFor(),
  },
  {
    name: "transposed matrix",
    hash: "view=board&board=country.risk.similarity.turned",
    act: (page) => page.locator(".matrix td").first().waitFor(),
  },
  {
    name: "comparison",
    hash: "compare=zeng-yi.yoshua-bengio.dawn-song",
    async act(page) {
      await page.locator("main .claims-below summary").first().click();
      await page.locator("main .claim").first().waitFor();
    },
  },
  {
    name: "picking whom to compare with",
    hash: "node=zeng-yi",
    async act(page) {
      await page.locator("main .tools button[aria-expanded=false]").first().click();
      await page.locator(".picker li").first().waitFor();
    },
  },
  {
    name: "path",
    hash: "path=gao-wen~dawn-song~hubs~holds",
    act: (page) => page.locator(".steps .claim").first().waitFor(),
  },
  { name: "no path", hash: "path=rumman-chowdhury~xue-lan", act: (page) => page.locator("main .path-options").waitFor() },
  {
    name: "gaps, opened",
    hash: "page=gaps",
    async act(page) {
      await page.locator("main .claims-below summary").first().click();
      await page.locator("main .claim").first().waitFor();
    },
  },
  { name: "pair", hash: "pair=zhang-ya-qin~rules-and-law" },
  { name: "ego network", hash: "node=zeng-yi&depth=2&expanded=zhang-ya-qin", act: (page) => page.locator(".ego-tools summary").click() },
  { name: "own collection", hash: "page=collection", before: storing("zeng-yi.zhang-ya-qin~zeng-yi-04") },
  { name: "no collection", hash: "page=collection" },
  { name: "collection from a link", hash: "collection=zeng-yi.safety-budget-share~zeng-yi-04", before: storing("zhang-ya-qin") },
  { name: "share dialog", hash: "node=zeng-yi", act: (page) => page.locator("main .tools button").nth(1).click() },
  { name: "lessons", hash: "page=lessons", act: (page) => page.locator(".own-lessons").waitFor() },
  {
    name: "lesson for a class",
    hash: "lesson=red-lines&step=3&mode=class",
    readyWhen: ".lesson-panel h2",
    act: (page) => page.keyboard.press("r"),
  },
  { name: "lesson alone", hash: "lesson=red-lines&step=5", readyWhen: ".lesson-panel h2" },
  { name: "votes", hash: "lesson=red-lines&step=8&mode=class", readyWhen: ".lesson-votes" },
  {
    name: "steps of a lesson",
    hash: "lesson=red-lines",
    readyWhen: ".lesson-panel h2",
    act: (page) => page.locator(".step-number").click(),
  },
  { name: "notes", hash: "lesson=red-lines&step=3&mode=notes", readyWhen: ".notes-window h2" },
  { name: "no such lesson", hash: "lesson=none", readyWhen: ".lesson-opening [role=alert]" },
  {
    name: "editor of a lesson",
    hash: "page=lessons",
    async act(page) {
      await page.locator(".own-lessons input[type=file]").setInputFiles("graph-data/lessons/red-lines.yaml");
      await page.locator(".editor-steps summary").nth(2).click();
    },
  },
  { name: "no WebGL", before: noWebgl },
  { name: "broken link", hash: "node=nobody" },
  { name: "360 px", viewport: { width: 360, height: 740 } },
];

type Language = "en" | "zh";

interface StateInLanguage {
  readonly name: string;
  readonly state: State;
  readonly language: Language;
}

const inLanguage = (state: State, language: Language): StateInLanguage => ({ name: state.name, state, language });

/** The states that `npm test` checks: one in eight, in turn in English and in Chinese. */
export const everydayStates = oneIn(8, states).map((state, index) => inLanguage(state, index % 2 === 0 ? "en" : "zh"));
/** The states that only `npm run test:long` checks: those in the other language, and all others in both. */
export const otherStates = [
  ...everydayStates.map(({ state, language }) => inLanguage(state, language === "en" ? "zh" : "en")),
  ...othersThanOneIn(8, states).flatMap((state) => [inLanguage(state, "en"), inLanguage(state, "zh")]),
];

/** Opens a state of the page in a language and expects axe to find no fault, in light and dark. */
export async function expectAccessible(
  visit: (options: VisitOptions) => Promise<Visit>,
  { name, act, hash, ...options }: State,
  language: Language,
): Promise<void> {
  const visited = await visit({ ...options, colorScheme: "light", hash: [hash, `lang=${language}`].filter(Boolean).join("&") });
  const { page } = visited;
  if (name !== "error") await page.locator("main h2:visible").first().waitFor();
  await act?.(page);
  if (act) await page.waitForTimeout(250);
  await expectNoFaults(page);
  await visited.close();
}

/** Expects axe to find no fault of the page as it is, in light and dark. */
export async function expectNoFaults(page: Page): Promise<void> {
  await page.evaluate(axe);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { paper, violations } = await page.evaluate(async (runOptions) => {
      const { violations: found } = await (globalThis as unknown as { axe: Axe }).axe.run(runOptions);
      return {
        paper: getComputedStyle(document.documentElement).getPropertyValue("--paper").trim(),
        violations: found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`),
      };
    }, axeOptions[colorScheme]);
    expect(paper).toBe(palettes[colorScheme].paper);
    expect(violations, colorScheme).toEqual([]);
  }
}

/** In the dark scheme, only colours differ. Without selectors of its results axe is three times as fast. */
const axeOptions = {
  light: { resultTypes: ["violations"], selectors: false },
  dark: { resultTypes: ["violations"], selectors: false, runOnly: ["color-contrast", "link-in-text-block"] },
} as const;

interface Axe {
  run(options: (typeof axeOptions)[keyof typeof axeOptions]): Promise<AxeResult>;
}

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}
