/** The programme: sessions in order, their speakers and claims, and how each sentence is used. */
import { expect, test } from "vitest";
import { coverReasons } from "../../src/model/cover-reasons.ts";
import { publishedGraph } from "./map-points.ts";
import { expectQuiet, useBrowser } from "./open.ts";

const { visit } = useBrowser();
const source = () => {
  const [first] = publishedGraph().built.sources;
  if (!first) throw new Error("The graph has no source.");
  return first;
};

test.each([
  ["with a mouse", { viewport: { width: 1280, height: 800 } }],
  ["on a phone", { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true }],
])("a sentence leads to its claims or says why it has none: %s", async (_name, options) => {
  const visited = await visit({ hash: "view=programme&lang=en", ...options });
  const { page } = visited;
  await page.locator(".programme > ol[aria-busy=false]").waitFor();
  const { sentences } = source();
  const silent = sentences.findIndex(({ claims, declared }) => claims.length === 0 && declared !== undefined);
  const fruitful = sentences.findIndex(({ claims }) => claims.length > 1);
  const details = page.locator(".sentence-claims");

  await page.locator(".strip .sentence").nth(silent).click();
  expect(await details.textContent()).toBe(
    `line ${sentences[silent]?.line}: ${coverReasons[sentences[silent]?.declared as keyof typeof coverReasons].en}`,
  );
  await page.locator(".strip .sentence").nth(fruitful).click();
  const ids = sentences[fruitful]?.claims ?? [];
  await expect
    .poll(() => details.last().getByRole("link").allTextContents())
    .toEqual(ids.map((id) => publishedGraph().findClaim(id)?.statement.en));
  expectQuiet(visited);
  await visited.close();
});

test("a sentence is named by speaker, line and content, and leads to its claim by keyboard", async () => {
  const visited = await visit({ hash: "view=programme&lang=en" });
  const { page } = visited;
  const graph = publishedGraph();
  const strip = page.getByRole("listbox").first();
  await strip.focus();
  const index = source().sentences.findIndex(({ claims }) => claims.length > 0);
  for (let step = 0; step <= index; step++) await page.keyboard.press("ArrowRight");
  const sentence = source().sentences[index];
  const claim = graph.findClaim(sentence?.claims[0] as never);
  const speaker = graph.findTurn(sentence?.turn as never)?.speaker;
  const name = await strip.getByRole("option", { selected: true }).getAttribute("aria-label");
  for (const part of [`line ${sentence?.line}`, claim?.statement.en.slice(0, 40), speaker && graph.node(speaker).label.en])
    expect(name).toContain(part);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect.poll(() => decodeURIComponent(page.url())).toContain(`edge=${claim?.from}~`);
  await visited.close();
});

test("every session is in programme order, with its speakers, their lines and its claims", async () => {
  const visited = await visit({ hash: "view=programme&lang=en" });
  const { page } = visited;
  const graph = publishedGraph();
  await page.locator(".programme > ol[aria-busy=false]").waitFor();
  const names = await page.locator(".programme-session h3").allTextContents();
  expect(names).toEqual(source().sessions.map((id) => graph.node(id).name.en));
  const index = source().sessions.indexOf("panel-1" as never);
  const session = page.locator(".programme-session").nth(index);
  const turns = source().turns.filter((turn) => turn.session === "panel-1" && turn.kind === "speech" && turn.speaker);
  const begin = new Map<string, number>();
  for (const { speaker, from } of turns) if (speaker && !begin.has(speaker)) begin.set(speaker, from.line);
  const heard = await session.locator("> .people > span").allTextContents();
  expect(heard).toEqual([...begin].map(([speaker, line]) => `${graph.node(speaker as never).name.en} line ${line}`));

  await session.locator("summary").press("Enter");
  const listed = session.locator("[data-row]");
  // The number counts all claims of the session: stated, reported, inferred and external.
  const ids = graph.claims.filter((claim) => claim.session === "panel-1").map(({ id }) => id as string);
  expect(await session.locator("summary").textContent()).toBe(`${ids.length} claims`);
  await expect
    .poll(async () => (await listed.evaluateAll((all) => all.map((row) => row.getAttribute("data-row")))).sort())
    .toEqual(ids.sort());
  await visited.close();
});

test("coverage is also shown by speaker, and adds up", async () => {
  const visited = await visit({ hash: "view=programme&lang=en" });
  const { page } = visited;
  const graph = publishedGraph();
  await page.locator(".by-speaker tbody tr").first().waitFor();
  const rows = await page
    .locator("[data-speaker]")
    .evaluateAll((all) =>
      all.map(
        (row) =>
          [row.getAttribute("data-speaker") ?? "", ...[...row.querySelectorAll("td")].map((cell) => Number(cell.textContent))] as const,
      ),
    );
  for (const [id, covered, declared, open] of rows) {
    const ofSpeaker = source().sentences.filter(({ turn }) => graph.findTurn(turn)?.speaker === id);
    expect([covered, declared, open], String(id)).toEqual([
      ofSpeaker.filter(({ claims }) => claims.length > 0).length,
      ofSpeaker.filter(({ claims, declared: why }) => claims.length === 0 && why).length,
      ofSpeaker.filter(({ claims, declared: why }) => claims.length === 0 && !why).length,
    ]);
  }
  const speakers = new Set(source().sentences.flatMap(({ turn }) => graph.findTurn(turn)?.speaker ?? []));
  expect(rows.map(([id]) => id)).toEqual([...speakers]);
  await visited.close();
});

test("sentences that selected claims use are marked, and their names say so", async () => {
  const visited = await visit({ hash: "view=programme&node=loss-of-control&lang=en" });
  const { page } = visited;
  await page.locator(".programme > ol[aria-busy=false]").waitFor();
  const selectedIds = new Set<string>(
    publishedGraph()
      .claimsOf("loss-of-control" as never)
      .map(({ id }) => id),
  );
  const wanted = source().sentences.filter(({ claims }) => claims.some((id) => selectedIds.has(id)));
  expect(wanted.length).toBeGreaterThan(2);
  expect(await page.locator(".strip .of-selection").count()).toBe(wanted.length);
  expect(await page.getByRole("option", { name: /^in the selection/ }).count()).toBe(wanted.length);
  await page.getByRole("heading", { level: 1 }).getByRole("link").click();
  await expect.poll(() => page.locator(".of-selection").count()).toBe(0);
  expectQuiet(visited);
  await visited.close();
});
