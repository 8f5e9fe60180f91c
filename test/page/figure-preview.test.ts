/** The preview of a figure: who makes it, and cards that are dragged in it. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { expect } from "vitest";
import type { ComposedFigure } from "../../src/figure/compose-sheets.ts";
import { frameOf } from "../../src/figure/figure-frames.ts";
import { metricOf } from "../../src/figure/font/figure-fonts.ts";
import type { PlacedCard } from "../../src/figure/layouts/placed.ts";
import { composedFigure } from "../figure/composed-figure.ts";
import { figureFonts } from "../figure/figure-fonts.ts";
import { openView } from "../figure/real-subjects.ts";
import { openDialog, saved, savedView } from "./figure-dialog.ts";
import { test, testLong } from "./long-tests.ts";
import { publishedGraph } from "./map-points.ts";
import { expectQuiet, useBrowser } from "./open.ts";

const { visit } = useBrowser();
const hash = "node=loss-of-control&lang=en";

testLong("a figure is made in a worker; where none can start, the page makes the same one itself", async () => {
  const visited = await visit({ hash });
  const bytes = await savedView(visited.page, "SVG");
  expect(visited.page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([expect.stringContaining("figure-worker")]);
  expectQuiet(visited);
  await visited.close();
  const refused = await visit({
    hash,
    before: `window.Worker = class { constructor() { throw new DOMException("no", "SecurityError"); } };`,
  });
  expect((await savedView(refused.page, "SVG")).equals(bytes)).toBe(true);
  expect(refused.page.workers()).toEqual([]);
  await refused.close();
});

/** The figure that the dialog shows of the page's view. */
async function figureOn(page: Page): Promise<ComposedFigure> {
  const { view, highlight } = await openView(hash.replace("&lang=en", ""), "en");
  const frame = frameOf("slide");
  const address = new URL(page.url()).hash;
  const options = { graph: publishedGraph(), view, highlight, frame, palette: "light", metric: metricOf(figureFonts), address } as const;
  return composedFigure({ ...options, site: undefined, isOneSheet: true }) ?? expect.fail("no figure");
}

test("a node that is dragged in the preview stands there in the file too, until the positions are reset", async () => {
  const visited = await visit({ hash });
  const { page } = visited;
  const dialog = await openDialog(page);
  await dialog.getByRole("radio", { name: "SVG" }).check();
  const figure = await figureOn(page);
  const listOf = ({ list }: PlacedCard): readonly PlacedCard[] => figure.placed.cards.filter((card) => list && card.list === list);
  const list = figure.placed.cards.map(listOf).find(({ length }) => length > 2) ?? [];
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last) throw new Error("no list of three");
  const box = (await dialog.locator("canvas").boundingBox()) ?? expect.fail("no canvas");
  const scale = box.width / frameOf("slide").width;
  const pointOn = (card: PlacedCard): readonly [number, number] => [
    box.x + (figure.origin.left + card.box.left + card.box.width / 2) * scale,
    box.y + (figure.origin.top + card.box.top + card.box.height / 2) * scale,
  ];
  const order = async (): Promise<readonly string[]> => {
    const svg = readFileSync(await (await saved(page, "SVG")).path(), "utf8");
    const drawn = [...svg.matchAll(/data-node="([^"]+)"/g)].map((match) => match[1] ?? "");
    return [...new Set(drawn)].filter((id) => list.some(({ node }) => node.id === id));
  };
  const before = await order();
  await page.mouse.move(...pointOn(first));
  await page.mouse.down();
  const [x, y] = pointOn(last);
  await page.mouse.move(x, y - 20);
  await page.mouse.move(x, y + 2);
  await page.mouse.up();
  await dialog.getByRole("button", { name: "Reset positions" }).waitFor();
  const after = await order();
  expect(after).toEqual([...before.filter((id) => id !== first.node.id), first.node.id]);
  await dialog.getByRole("button", { name: "Reset positions" }).click();
  await expect.poll(order).toEqual(before);
  expectQuiet(visited);
  await visited.close();
});

testLong("on a phone the preview of the smallest figure has its height, and a card that stays where it is says so", async () => {
  const visited = await visit({ hash: "edge=zeng-yi~warns-of~existential-risk&lang=en", viewport: { width: 390, height: 844 } });
  const { page } = visited;
  const dialog = await openDialog(page);
  const box = (await dialog.locator("canvas").boundingBox()) ?? expect.fail("no canvas");
  expect(box.height).toBeGreaterThan(150);
  const { placed, origin } =
    composedFigure({
      ...(await openView("edge=zeng-yi~warns-of~existential-risk", "en")),
      ...{ graph: publishedGraph(), frame: frameOf("slide"), palette: "light", metric: metricOf(figureFonts) },
      ...{ address: new URL(page.url()).hash, site: undefined, isOneSheet: true, subject: "selection" },
    }) ?? expect.fail("no figure");
  const [card] = placed.cards;
  const scale = box.width / frameOf("slide").width;
  const { left = 0, top = 0 } = card?.symbol?.centre ?? {};
  await page.mouse.click(box.x + (origin.left + left) * scale, box.y + (origin.top + top) * scale);
  await dialog.getByText("“Zeng Yi” can’t be moved").waitFor();
  expectQuiet(visited);
  await visited.close();
});
