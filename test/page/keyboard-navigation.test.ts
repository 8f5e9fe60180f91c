/** Keyboard navigation along edges, on the map and in the outline. */
import type { Page } from "playwright";
import { PNG } from "pngjs";
import { expect } from "vitest";
import { palettes } from "../../src/design/tokens.ts";
import { nodeTypes } from "../../src/model/node-types.ts";
import { relations } from "../../src/model/relations.ts";
import { collapseFamilies, requiredNodesOf } from "../../src/view/collapse.ts";
import { visibleGraph } from "../../src/view/filters.ts";
import { type ConnectionGroup, connectionsBetween, connectionsOf } from "../../src/view/keyboard-moves.ts";
import { initialView } from "../../src/view/update.ts";
import { test, testLong } from "./long-tests.ts";
import { placeOf, publishedGraph } from "./map-points.ts";
import { expectQuiet, useBrowser } from "./open.ts";

const { visit } = useBrowser();

const announced = (page: Page): Promise<string | null> => page.locator("#app > [role=status]").textContent();
const heading = (page: Page): Promise<string | null> => page.locator("main h2").first().textContent();

/** The connections of a selected node, as the page renders them. */
function connectionsFrom(id: string): readonly ConnectionGroup[] {
  const graph = publishedGraph();
  const selection = { kind: "node", id: graph.findNode(id)?.id as never } as const;
  const requiredNodes = requiredNodesOf({ ...initialView(), selection }, graph);
  return connectionsOf(graph, collapseFamilies(graph, visibleGraph(graph, initialView(), requiredNodes), [], requiredNodes), selection.id);
}

/** Finds two parallel edges of the first view that are the only ones between their nodes, in the order of the keys. */
function parallelEdges(): readonly [string, string] {
  const graph = publishedGraph();
  for (const edge of collapseFamilies(graph, visibleGraph(graph, initialView()), []).edges.values()) {
    const requiredNodes = [edge.from, edge.to];
    const [firstGroup, secondGroup, thirdGroup] = connectionsBetween(
      graph,
      collapseFamilies(graph, visibleGraph(graph, initialView(), requiredNodes), [], requiredNodes),
      edge,
    );
    const [first, second] = [firstGroup?.connections[0]?.edge, secondGroup?.connections[0]?.edge];
    if (first && second && !thirdGroup && first.from === second.from && first.from !== first.to) return [first.id, second.id];
  }
  throw new Error("No two nodes have two edges between them.");
}

const typeOf = (id: string): string => nodeTypes[publishedGraph().node(id as never).type].name.en.toLowerCase();
const nameOf = (id: string): string => publishedGraph().findNode(id)?.name.en ?? "";

test("on the map each cursor position is ringed and announced, Enter goes there, and Backspace returns to it", async () => {
  const visited = await visit({ hash: "node=zeng-yi&lang=en" });
  const { page } = visited;
  const [first, second] = connectionsFrom("zeng-yi");
  if (!first || !second) throw new Error("Zeng Yi has two kinds of edges.");
  await page.locator("#map").focus();

  await page.keyboard.press("ArrowRight");
  const [cursor, next] = first.connections;
  await expect
    .poll(() => announced(page))
    .toContain(`${relations[first.relation].reads.en}: ${nameOf(cursor?.other ?? "")}, connection 1 of ${first.connections.length}`);
  expect(await announced(page)).toMatch(/\d+ claims?, (stated|reported|inferred|external); type 1 of \d+$/);
  expect(await ringAround(page, cursor?.other ?? "")).toBe(true);

  await page.keyboard.press("ArrowRight");
  await expect.poll(() => announced(page)).toContain(`${nameOf(next?.other ?? "")}, connection 2 of ${first.connections.length}`);
  await page.keyboard.press("ArrowDown");
  await expect
    .poll(() => announced(page))
    .toContain(`${second.heading.en}: ${nameOf(second.connections[0]?.other ?? "")}, connection 1 of ${second.connections.length}`);
  // Marks of one kind may be so near that a ring around one passes here; those of another are not.
  await expect.poll(() => ringAround(page, cursor?.other ?? "")).toBe(false);
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => announced(page)).toContain(`${nameOf(cursor?.other ?? "")}, connection 1 of`);

  await page.keyboard.press("Enter");
  await expect.poll(() => heading(page)).toBe(nameOf(cursor?.other ?? ""));
  await expect.poll(() => announced(page)).toContain(`${nameOf(cursor?.other ?? "")}, `);
  expect(page.url()).toContain(`node=${cursor?.other}`);

  await page.keyboard.press("Backspace");
  await expect.poll(() => heading(page)).toBe(nameOf("zeng-yi"));
  await expect.poll(() => announced(page)).toContain(`${nameOf(cursor?.other ?? "")}, connection 1 of`);

  await page.keyboard.press("Escape");
  expect(await heading(page)).toBe(nameOf("zeng-yi"));
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
  expectQuiet(visited);
  await visited.close();
});

test("with nothing selected, the keys move the map, what Enter selects is ringed and named, and Enter selects it", async () => {
  const visited = await visit({ hash: "lang=en" });
  const { page } = visited;
  const named = async (): Promise<string> => (await page.locator(".map-step").textContent())?.replace("Enter selects ", "") ?? "";
  await page.locator("#map").focus();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(named).not.toBe("");
  const before = await named();
  // The middle of the map is between the sides: far enough to the right, a risk is there.
  for (let press = 0; press < 4; press++) await page.keyboard.press("ArrowLeft");
  await expect.poll(named).not.toBe(before);
  await expect.poll(() => announced(page)).toContain("Enter selects");
  const name = await named();
  const id = publishedGraph().nodes.find((node) => node.name.en === name)?.id ?? "";
  const map = await page.locator("#map").boundingBox();
  if (!map) throw new Error("There is no map.");
  // Without the frame that says that the map has the focus, and the text at its foot.
  const inside = { x: map.x + 8, y: map.y + 60, width: map.width - 16, height: map.height - 120 };
  await expect.poll(() => hasRing(page, inside)).toBe(true);
  await page.keyboard.press("Enter");
  await expect.poll(() => heading(page)).toBe(name);
  expect(page.url()).toContain(`node=${id}`);
  expectQuiet(visited);
  await visited.close();
});

test("with an edge selected, left and right move to its ends, up and down to parallel edges, and Enter goes there", async () => {
  const [one, two] = parallelEdges();
  const [from, , to] = one.split("~") as [string, string, string];
  const visited = await visit({ hash: `edge=${one}&lang=en` });
  const { page } = visited;
  await page.locator("#map").focus();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => announced(page)).toContain(`from: ${nameOf(from)}, `);
  expect(await ringAround(page, from)).toBe(true);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => announced(page)).toContain(`to: ${nameOf(to)}, `);
  expect(await ringAround(page, to)).toBe(true);
  expect(await ringAround(page, from)).toBe(false);

  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toContain(`node=${to}`);
  await page.keyboard.press("Backspace");
  await expect.poll(() => decodeURIComponent(page.url())).toContain(`edge=${one}`);
  await expect.poll(() => announced(page)).toContain(`to: ${nameOf(to)}, `);

  await page.keyboard.press("ArrowDown");
  await expect.poll(() => announced(page)).toMatch(/; type \d of \d$/);
  await page.keyboard.press("Enter");
  await expect.poll(() => decodeURIComponent(page.url())).toContain(`edge=${two}`);
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
  expectQuiet(visited);
  await visited.close();
});

test("in the outline the connections of a selected edge are listed under its claims, with the same keys", async () => {
  const [one] = parallelEdges();
  const [from, , to] = one.split("~") as [string, string, string];
  const visited = await visit({ hash: `view=outline&edge=${one}&lang=en`, readyWhen: ".outline [data-row][aria-current]" });
  const { page } = visited;
  const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.textContent ?? null);
  await page.locator(".outline [data-row][aria-current] > a").first().focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(focused).toBe(`to: ${nameOf(to)}, ${typeOf(to)}`);
  await page.keyboard.press("ArrowLeft");
  await expect.poll(focused).toBe(`from: ${nameOf(from)}, ${typeOf(from)}`);
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toContain(`node=${from}`);
  await expect.poll(focused).toBe(nameOf(from));
  await page.keyboard.press("Backspace");
  await expect.poll(focused).toBe(`from: ${nameOf(from)}, ${typeOf(from)}`);
  expectQuiet(visited);
  await visited.close();
});

test("with nothing selected the arrows pan the map and Enter selects; with Shift they always pan", async () => {
  const visited = await visit({ hash: "lang=en" });
  const { page } = visited;
  await page.locator("#map").focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.url()).toContain("camera=");
  await page.keyboard.press("0");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toContain("node=");
  await expect.poll(() => announced(page)).toContain("Connections: ");
  const stood = page.url();
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(() => page.url()).not.toBe(stood);
  expect(page.url()).toContain("camera=");
  await visited.close();
});

test("the arrows leave the map where it is as long as what they lead to is in view with its name", async () => {
  const visited = await visit({ hash: "node=zeng-yi&lang=en&camera=0,0,1.1" });
  const { page } = visited;
  await page.locator("#map").focus();
  const camera = (): string | undefined => /camera=[^&]*/.exec(page.url())?.[0];
  await expect.poll(camera).toBeDefined();
  const stood = camera();
  const steps = connectionsFrom("zeng-yi").flatMap(({ connections }) => ["ArrowDown", ...connections.slice(1).map(() => "ArrowRight")]);
  expect(steps.length).toBeGreaterThan(20);
  const [first, ...others] = steps;
  await page.keyboard.press(first ?? "");
  await expect.poll(() => announced(page)).toContain("connection 1 of");
  for (const step of others) await page.keyboard.press(step);
  await page.waitForTimeout(200);
  expect(camera()).toBe(stood);
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  await expect.poll(camera).not.toBe(stood);
  const zoomed = camera();
  // Some are then out of view.
  await expect
    .poll(async () => {
      await page.keyboard.press("ArrowDown");
      return camera() !== zoomed;
    })
    .toBe(true);
  await visited.close();
});

testLong("Backspace never leaves the page", async () => {
  const visited = await visit({ hash: "node=zeng-yi&lang=en" });
  await visited.page.locator("#map").focus();
  await visited.page.keyboard.press("Backspace");
  await visited.page.keyboard.press("Backspace");
  expect(await heading(visited.page)).toBe(nameOf("zeng-yi"));
  await visited.close();
});

testLong("a button in the details moves the keyboard focus to the map", async () => {
  const visited = await visit({ hash: "node=zeng-yi&lang=en" });
  await visited.page.getByRole("button", { name: "Explore by keyboard" }).press("Enter");
  await expect.poll(() => visited.page.evaluate(() => document.activeElement?.id)).toBe("map");
  await visited.page.keyboard.press("ArrowRight");
  await expect.poll(() => announced(visited.page)).toContain("1 of");
  await visited.close();
});

/** True if a focus ring is painted around a node. */
async function ringAround(page: Page, id: string): Promise<boolean> {
  const place = await placeOf(page, id);
  const reach = 24;
  return hasRing(page, { x: place.x - reach, y: place.y - reach, width: 2 * reach, height: 2 * reach });
}

/** Tells whether a part of the page has the colour of the ring. */
async function hasRing(
  page: Page,
  clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Promise<boolean> {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const { data } = PNG.sync.read(await page.screenshot({ clip }));
  const ring = [1, 3, 5].map((index) => Number.parseInt(palettes.light.focusRing.slice(index, index + 2), 16));
  let found = 0;
  for (let pixel = 0; pixel < data.length; pixel += 4)
    if (ring.every((value, index) => Math.abs((data[pixel + index] ?? 0) - value) <= 12)) found++;
  return found > 20;
}
