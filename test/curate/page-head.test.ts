import { expect, test } from "vitest";
import { headTags } from "../../src/curate/page-head.ts";
import type { BuiltSource } from "../../src/model/built.ts";
import { tinyBuilt } from "../graph/tiny.ts";

const [house] = tinyBuilt({}).sources as readonly [BuiltSource];
const described: BuiltSource = { ...house, description: { en: "Tests & <talks>.", zh: "测试。" } };
const descriptionFor = (...sources: readonly BuiltSource[]) => headTags(sources).find(({ tag }) => tag === "meta")?.attrs?.content;

test("a page is described in the words of its source, in both languages", () => {
  expect(descriptionFor(described)).toBe("Tests & <talks>. 测试。");
});

test("a source without a description is named with its place and day, alone or with others", () => {
  expect(descriptionFor(house)).toContain("The House of Tests meets (Testham, 2024-01-02)");
  expect(descriptionFor(house)).toContain("测试之家会议 (测试镇, 2024-01-02)");
  expect(descriptionFor(described, house)).toMatch(/^Tests & <talks>\. .*The House of Tests meets/);
});

test("without a source, the page describes its purpose", () => {
  expect(descriptionFor()).toMatch(/^Who proposed what.*\p{Script=Han}/u);
});

test("the title and the text without scripts are in both languages, and text is never HTML", () => {
  const texts = headTags([]).flatMap(({ children }) => (typeof children === "string" ? [children] : []));
  expect(texts).toHaveLength(2);
  for (const text of texts) expect(text).toMatch(/[A-Z].*\p{Script=Han}/u);
  for (const text of texts) expect(text).not.toMatch(/[<>]/);
});

test("programs that show links get the title and the description, too", () => {
  const contentOf = (name: string) =>
    headTags([described]).find(({ attrs }) => attrs?.property === name || attrs?.name === name)?.attrs?.content;
  for (const kind of ["og", "twitter"]) {
    expect(contentOf(`${kind}:description`)).toBe("Tests & <talks>. 测试。");
    expect(contentOf(`${kind}:title`)).toMatch(/[A-Z].*\p{Script=Han}/u);
  }
});

test("programs that show links get a picture with its whole address, and none where the site has no address", () => {
  const card = { address: "https://example.org/map/card.png", width: 1200, height: 630 };
  const tagsOf = (...more: [typeof card?]) =>
    Object.fromEntries(headTags([described], ...more).map(({ attrs = {} }) => [attrs.property ?? attrs.name, attrs.content]));
  expect(tagsOf(card)).toMatchObject({
    "twitter:card": "summary_large_image",
    "og:image": card.address,
    "twitter:image": card.address,
    "og:image:width": "1200",
    "og:image:height": "630",
    "og:image:alt": expect.stringMatching(/[A-Z].*\p{Script=Han}/u),
  });
  expect(tagsOf()).toMatchObject({ "twitter:card": "summary" });
  expect(Object.keys(tagsOf()).filter((name) => name.includes("image"))).toEqual([]);
});
