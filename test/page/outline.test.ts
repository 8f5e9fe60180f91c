/** The outline has the same content as the map, and the same keys. */
import type { Page } from "playwright";
import { describe, expect } from "vitest";
import { questions } from "../../src/graph/named-questions.ts";
import type { NodeId } from "../../src/model/built.ts";
import { legendOf } from "../../src/scene/legend-entries.ts";
import { pictureOf } from "../../src/scene/picture.ts";
import type { Picture } from "../../src/scene/scene-types.ts";
import { answer as answerQuestion } from "../../src/selection/question-answer.ts";
import { parseAddress } from "../../src/view/address.ts";
import { collapseFamilies, requiredNodesOf } from "../../src/view/collapse.ts";
import { filterGraph, visibleGraph, withoutRequested } from "../../src/view/filters.ts";
import { connectionsOf } from "../../src/view/keyboard-moves.ts";
import type { ViewState } from "../../src/view/view-state.ts";
import { shareOf, test, testBoth } from "./long-tests.ts";
import { publishedGraph } from "./map-points.ts";
import { expectQuiet, useBrowser } from "./open.ts";

const { visit } = useBrowser();

const viewOf = (hash: string): ViewState =>
  parseAddress(hash, { graph: publishedGraph(), questions: questions.map(({ id }) => id), language: "en" }).view;

interface Drawing {
  readonly view: ViewState;
  readonly picture: Picture;
  /** The nodes that the filters let through, and those that the selection requires. */
  readonly shown: ReadonlySet<NodeId>;
  /** The claims on the drawn edges by id, each with the emphasis of its edge. */
  readonly claims: ReadonlyMap<string, string>;
}

/** Computes what the map draws in a view. */
function drawingOf(hash: string): Drawing {
  const graph = publishedGraph();
  const view = viewOf(hash);
  const answer =
    view.selection.kind === "question" ? answerQuestion(view.selection, { graph, filtered: filterGraph(graph, view.hidden) }) : undefined;
  const picture = pictureOf(graph, view, answer ? { answer } : {});
  const requiredNodes = requiredNodesOf(view, graph, answer);
  const shown = visibleGraph(graph, view, requiredNodes);
  const { edges } = collapseFamilies(graph, shown, view.expandedFamilies, requiredNodes);
  const claims = new Map(
    picture.edges.flatMap(({ id, emphasis }) => (edges.get(id)?.claims ?? []).map((claim) => [claim.id as string, emphasis] as const)),
  );
  return { view, picture, shown: shown.nodes, claims };
}

/** Reads the state of each row, by id. */
async function rowsOf(page: Page, attribute: "data-node" | "data-row"): Promise<Record<string, string>> {
  const pairs = await page
    .locator(`.outline [${attribute}]`)
    .evaluateAll((all, name) => all.map((row) => [row.getAttribute(name), row.getAttribute("data-state")]), attribute);
  return Object.fromEntries(pairs);
}

describe("has a row for everything on the map, with the same id and its state", () => {
  testBoth.each(
    shareOf(5, [
      ["the first view", ""],
      ["filtered", "hide=category.concept&off.standings=external.inferred"],
      ["a node selected", "node=zeng-yi"],
      ["a question", "question=red-lines"],
      ["a family expanded", "open=malicious-use"],
    ]),
  )("%s", async (_name, hash) => {
    const { view, picture, shown, claims } = drawingOf(hash);
    const visited = await visit({ hash: [hash, "view=outline&lang=en"].filter(Boolean).join("&") });
    const { page } = visited;
    await page.locator(".outline [data-node]").first().waitFor({ state: "attached" });
    const nodes = await rowsOf(page, "data-node");
    const ids = picture.nodes.map(({ id }) => id);
    expect(Object.keys(nodes).sort()).toEqual(publishedGraph().nodes.map(({ id }) => id));
    const isDrawn = (state: string | undefined): boolean => state !== "off" && state !== "collapsed";
    const drawn = picture.nodes.filter(({ id, emphasis }) => emphasis !== "faded" || shown.has(id));
    expect(
      Object.keys(nodes)
        .filter((id) => isDrawn(nodes[id]))
        .sort(),
    ).toEqual(drawn.map(({ id }) => id as string).sort());
    expect(ids.filter((id) => nodes[id] === "collapsed")).toEqual([]);
    for (const { id, emphasis } of drawn) expect(nodes[id], id).toBe(emphasis);

    const rows = await rowsOf(page, "data-row");
    expect(
      Object.keys(rows)
        .filter((id) => isDrawn(rows[id]))
        .sort(),
    ).toEqual([...claims.keys()].sort());
    for (const [id, emphasis] of claims) expect(rows[id], id).toBe(emphasis);

    const listed = (attribute: string): Promise<(string | null)[]> =>
      page.locator(`.outline [${attribute}]`).evaluateAll((all, name) => all.map((element) => element.getAttribute(name)), attribute);
    expect(await listed("data-off")).toEqual(Object.values(view.hidden).flat());
    expect(await listed("data-open")).toEqual(view.expandedFamilies);
    expect(await listed("data-selected")).toEqual(["id" in view.selection ? view.selection.id : "nothing"]);
    expect(await listed("data-standing-row")).toEqual(
      legendOf(publishedGraph(), view, filterGraph(publishedGraph(), withoutRequested(view)))
        .filter(({ kind }) => kind === "standing")
        .map(({ id }) => id),
    );

    await page.getByRole("button", { name: "Table" }).click();
    const table = (): Promise<string[]> =>
      page.locator("tr[data-id]").evaluateAll((all) => all.map((row) => row.getAttribute("data-id") ?? "").sort());
    const listing = filterGraph(publishedGraph(), withoutRequested(view));
    await expect.poll(table, { timeout: 10_000 }).toEqual([...listing.nodes].sort());
    expect(await page.locator("tr[aria-current]").count()).toBe(view.selection.kind === "node" ? 1 : 0);
    await page.getByRole("radio", { name: "Claims" }).check();
    const passing = [...listing.edges.values()].flatMap((edge) => edge.claims.map((claim) => claim.id as string));
    await expect.poll(table, { timeout: 10_000 }).toEqual(passing.sort());
    expect([...claims.keys()].filter((id) => !passing.includes(id))).toEqual([]);
    expectQuiet(visited);
    await visited.close();
  });
});

test("a link to the former outline page opens the outline", async () => {
  const visited = await visit({ hash: "page=outline&lang=en" });
  await visited.page.locator("#outline-name").waitFor();
  expect(await visited.page.getByRole("alert").count()).toBe(0);
  await visited.close();
});

test("has the map's keys: Enter selects, arrows follow the edges, Backspace returns", async () => {
  const visited = await visit({ hash: "view=outline&lang=en" });
  const { page } = visited;
  const graph = publishedGraph();
  const focused = (): Promise<string | null> =>
    page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? null);
  await page.locator("summary", { hasText: "People" }).press("Enter");
  const people = page.locator(".outline details[open] [data-node] > a");
  await people.first().focus();
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe(await people.nth(1).textContent());
  await page.keyboard.press("ArrowUp");
  const id =
    (await page
      .locator(".outline [data-node]", { has: page.locator("a:focus") })
      .first()
      .getAttribute("data-node")) ?? "";
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toContain(`node=${id}`);

  const view = viewOf(`node=${id}`);
  const [first, second] = connectionsOf(
    graph,
    collapseFamilies(graph, visibleGraph(graph, view, requiredNodesOf(view, graph)), [], requiredNodesOf(view, graph)),
    id as never,
  );
  const name = (group: typeof first, step: number): string => graph.node(group?.connections[step]?.other as never).name.en;
  await page.keyboard.press("ArrowRight");
  await expect.poll(focused).toContain(`${first?.heading.en}: ${name(first, 0)}, connection 1 of ${first?.connections.length}`);
  await page.keyboard.press("ArrowRight");
  await expect.poll(focused).toContain(`${name(first, 1)}, connection 2 of ${first?.connections.length}`);
  await page.keyboard.press("ArrowDown");
  await expect.poll(focused).toContain(`${second?.heading.en}: ${name(second, 0)}, connection 1 of`);
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toContain(`node=${second?.connections[0]?.other}`);
  await expect.poll(focused).toBe(name(second, 0));
  await page.keyboard.press("Backspace");
  await expect.poll(focused).toContain(`${second?.heading.en}: ${name(second, 0)}, connection 1 of`);
  await page.keyboard.press("Escape");
  await expect.poll(focused).toBe(graph.node(id as never).name.en);
  expectQuiet(visited);
  await visited.close();
});
