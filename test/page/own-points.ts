/** A small graph with known places, and where its nodes are in the page. */
import type { Page } from "playwright";
import { fittedCamera, sceneToPage } from "../../src/scene/frame.ts";
import type { ScenePoint } from "../../src/scene/scene-types.ts";

const places = { ada: { x: 0, y: 0 }, grace: { x: 100, y: 0 }, lin: { x: 50, y: 80 } } as const;

/** Ada writes to Grace twice, and knows Lin without a direction. */
export const smallGraph = Buffer.from(
  JSON.stringify({
    options: { type: "mixed", multi: true },
    nodes: Object.entries(places).map(([key, place]) => ({
      key,
      attributes: { ...place, label: key, kind: key === "lin" ? "poet" : "engineer" },
    })),
    edges: [
      { key: "e1", source: "ada", target: "grace", attributes: { type: "writes to", weight: 2 } },
      { key: "e2", source: "ada", target: "grace", attributes: { type: "writes to" } },
      { key: "e3", source: "ada", target: "lin", undirected: true, attributes: { type: "knows" } },
    ],
  }),
);

export interface PagePlace {
  readonly x: number;
  readonly y: number;
}

/** Where a place of the layout is in the page, while the whole map is fitted. */
async function pagePlace(page: Page, point: ScenePoint): Promise<PagePlace> {
  const box = await page.locator(".own-map-host").boundingBox();
  if (!box) throw new Error("The page has no map.");
  const bounds = { minX: 0, maxX: 100, minY: 0, maxY: 80 };
  const { left, top } = sceneToPage(point, { width: box.width, height: box.height, bounds, camera: fittedCamera(bounds) });
  return { x: box.x + left, y: box.y + top };
}

export const ownNodeAt = (page: Page, id: keyof typeof places): Promise<PagePlace> => pagePlace(page, places[id]);
/** The middle of the edge between Ada and Lin. */
export const undirectedEdgeAt = (page: Page): Promise<PagePlace> => pagePlace(page, { x: 25, y: 40 });
