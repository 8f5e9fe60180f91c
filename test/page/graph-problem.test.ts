/** Damaged or unexpected graph files. */
import type { Page } from "playwright";
import { expect } from "vitest";
import { serialise } from "../../src/curate/serialise.ts";
import type { Bilingual } from "../../src/model/bilingual.ts";
import type { BuiltGraph } from "../../src/model/built.ts";
import { shareOf, testBoth, testLong } from "./long-tests.ts";
import { publishedGraph } from "./map-points.ts";
import { expectQuiet, useBrowser } from "./open.ts";

const { visit } = useBrowser();
const built = (): BuiltGraph => publishedGraph().built;
const serve = (page: Page, file: string, body: string) => page.route(`**/${file}`, (route) => route.fulfill({ body }));

interface Wrong {
  readonly file: "map.*.json" | "graph.json";
  readonly name: string;
  readonly body: () => string;
  readonly says: Bilingual;
}

const wrong: readonly Wrong[] = [
  {
    file: "graph.json",
    name: "of another build than the map",
    body: () => serialise({ ...built(), claims: built().claims.slice(0, -1) }),
    says: { en: "The map and the texts come from different versions of the graph.", zh: "地图与主张全文来自图谱的不同版本。" },
  },
  {
    file: "graph.json",
    name: "of a newer version",
    body: () => serialise(built()).replace("ai-safety-concept-graph/1", "ai-safety-concept-graph/2"),
    says: { en: "The graph file is newer than this page.", zh: "图谱文件的版本比本页新。" },
  },
  {
    file: "map.*.json",
    name: "that is no JSON",
    body: () => "<!doctype html>",
    says: { en: "The graph file is damaged: it is not valid JSON.", zh: "图谱文件已损坏：不是有效的JSON。" },
  },
  {
    file: "map.*.json",
    name: "whose claims lead nowhere",
    body: () => serialise({ ...built(), complete: false, nodes: [] }),
    says: { en: "The graph file is in a format that this page cannot read.", zh: "本页无法读取图谱文件的格式。" },
  },
];

testBoth.each(
  shareOf(
    2,
    wrong.map((file, index) => ({ ...file, lang: index % 2 === 0 ? ("en" as const) : ("zh" as const) })),
  ),
)("a $file $name is reported, and the page can be reloaded ($lang)", async ({ file, body, says, lang }) => {
  const visited = await visit({ hash: `lang=${lang}`, prepare: (page) => serve(page, file, body()), readyWhen: "[role=alert] button" });
  const alert = visited.page.getByRole("alert");
  expect(await alert.textContent()).toContain(says[lang]);
  await visited.page.unroute(`**/${file}`);
  const action = visited.page.getByRole("button", { name: { en: "Reload the page", zh: "刷新页面" }[lang] });
  await Promise.all([visited.page.waitForEvent("load"), action.click()]);
  await visited.page.locator("html[data-ready]").waitFor();
  await expect.poll(() => visited.page.locator("main .counts").textContent()).toMatch(/\d/);
  expect(await alert.count()).toBe(0);
  expectQuiet(visited);
  await visited.close();
});

testLong("a page with two sources names both, and a page without sources says what it is for", async () => {
  const [source] = built().sources as readonly [BuiltGraph["sources"][0]];
  const { deck: _, ...second } = { ...source, id: "second" as never, title: { en: "A second meeting", zh: "第二次会议" } };
  const decks = async (sources: BuiltGraph["sources"]): Promise<readonly string[]> => {
    const body = (complete: boolean) => serialise({ ...built(), complete, sources });
    const prepare = async (page: Page) => {
      await serve(page, "map.en.json", body(false));
      await serve(page, "graph.json", body(true));
    };
    const visited = await visit({ hash: "lang=en", prepare });
    await expect.poll(() => visited.page.locator("main .counts").textContent()).toMatch(/\d/);
    const texts = await visited.page.locator("main .deck").allTextContents();
    expectQuiet(visited);
    await visited.close();
    return texts;
  };
  expect(await decks([source, second])).toEqual([source.deck?.en, "A second meeting, Shanghai, 5 July 2024"]);
  expect(await decks([])).toEqual(["Who proposed what, who warned of what, who drew which red line"]);
});
