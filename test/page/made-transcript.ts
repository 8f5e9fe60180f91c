/**
 * A text in the shape of the transcript, without its words: as many lines, every turn's opening phrase on its line and in order, one very
 * long line, and a locator's phrase inside its turn. The page is served with the checksum of this text in place of the right one.
 */

import type { Page } from "playwright";
import { sha256OfText } from "../../src/device/sha256.ts";
import type { BuiltClaim } from "../../src/model/built.ts";
import { publishedGraph } from "./map-points.ts";

export interface MadeTranscript {
  readonly text: string;
  readonly sha256: string;
  /** The claim whose first locator can be opened in the text. */
  readonly claim: BuiltClaim;
}

const filler = (length: number, seed: number): string =>
  Array.from({ length }, (_, index) => "茶杯云雀松果"[(index * 7 + seed) % 6]).join("");

/** @param claimId a claim whose first locator is on a line of several speakers */
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
        const words = turn.id === claim.turn ? `${filler(900, index)}${locator.phrase}${filler(900, index + 1)}` : filler(400, index);
        return `${text}${turn.from.phrase}${words}`;
      },
      filler(60, line),
    );
  }
  const text = lines.join("\n");
  return { text, sha256: sha256OfText(text), claim };
}

/** Serves the graph with the checksum of the made text, as if the claims were checked against it. */
export const serveWith = (page: Page, made: MadeTranscript): Promise<void> => serveChecksum(page, JSON.stringify(made.sha256));

/** Also serves the made text as a published transcript, like a site built with `VITE_TRANSCRIPT`. */
export async function publishWith(
  page: Page,
  made: MadeTranscript,
  answer: { readonly body: string } | { readonly status: number },
): Promise<void> {
  const path = "transcripts/made.txt";
  await serveChecksum(page, `${JSON.stringify(made.sha256)},"transcript":${JSON.stringify(path)}`);
  await page.route(`**/${path}`, (route) => route.fulfill({ contentType: "text/plain; charset=utf-8", ...answer }));
}

/** Serves the graph with a replacement for its source's checksum. */
async function serveChecksum(page: Page, replacement: string): Promise<void> {
  const right = publishedGraph().built.sources[0]?.sha256 ?? "";
  for (const file of ["map.en.json", "map.zh.json", "graph.json"])
    await page.route(`**/${file}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replaceAll(JSON.stringify(right), replacement) });
    });
}
