/**
 * A text that has the shape of the transcript and none of its words: as many lines, every turn's opening phrase on its line and in its
 * order, one very long line, and a locator's phrase inside its turn. The page is served with this text's sum in place of the right one.
 */

import type { Page } from "playwright";
import { sha256OfText } from "../../src/device/sha256.ts";
import type { BuiltClaim } from "../../src/model/built.ts";
import { publishedGraph } from "./map-points.ts";

export interface MadeTranscript {
  readonly text: string;
  readonly sha256: string;
  /** The claim whose first locator can be opened in it. */
  readonly claim: BuiltClaim;
}

const filler = (length: number, seed: number): string =>
  Array.from({ length }, (_, index) => "茶杯云雀松果"[(index * 7 + seed) % 6]).join("");

/** @param claimId a claim whose first locator stands on a line of several speakers */
export function madeTranscript(claimId: string): MadeTranscript {
  const graph = publishedGraph();
  const claim = graph.findClaim(claimId);
  const [locator] = claim?.locators ?? [];
  const source = graph.built.sources[0];
  if (!claim || !locator || !source) throw new Error(`No claim with a locator: ${claimId}`);
  const lines = Array.from({ length: source.lines }, (_, index) => filler(12, index));
  for (let line = 1; line <= source.lines; line++) {
    const actors = source.turns.filter(({ from }) => from.line === line && from.phrase !== undefined);
    if (actors.length === 0) continue;
    lines[line - 1] = actors.reduce(
      (text, turn, index) => {
        const own = turn.id === claim.turn ? `${filler(900, index)}${locator.phrase}${filler(900, index + 1)}` : filler(400, index);
        return `${text}${turn.from.phrase}${own}`;
      },
      filler(60, line),
    );
  }
  const text = lines.join("\n");
  return { text, sha256: sha256OfText(text), claim };
}

/** Has the page believe that the made text is the one its claims were checked in. */
export const serveWith = (page: Page, made: MadeTranscript): Promise<void> => serveSum(page, JSON.stringify(made.sha256));

/** Has the page believe, beside, that its site publishes the text, as one that was built with `VITE_TRANSCRIPT` does. */
export async function publishWith(
  page: Page,
  made: MadeTranscript,
  answer: { readonly body: string } | { readonly status: number },
): Promise<void> {
  const path = "transcripts/made.txt";
  await serveSum(page, `${JSON.stringify(made.sha256)},"transcript":${JSON.stringify(path)}`);
  await page.route(`**/${path}`, (route) => route.fulfill({ contentType: "text/plain; charset=utf-8", ...answer }));
}

/** Serves the graph with something else in the place of its source's sum. */
async function serveSum(page: Page, put: string): Promise<void> {
  const right = publishedGraph().built.sources[0]?.sha256 ?? "";
  for (const file of ["map.json", "graph.json"])
    await page.route(`**/${file}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replaceAll(JSON.stringify(right), put) });
    });
}
