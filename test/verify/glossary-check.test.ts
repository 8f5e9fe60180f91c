/** The check of the glossary, on samples. */
import { describe, expect, test } from "vitest";
import { findDoubledFiles, findDoubledTypes, findRetiredWords, formatWordFault, readTextFiles } from "../../src/verify/glossary-check.ts";

const file = (text: string, path = "src/view/sample.ts") => ({ path, text });
const foundIn = (text: string): readonly string[] => findRetiredWords([file(text)]).map(({ found }) => found);

describe("a retired word", () => {
  test.each([
    ["export const showPane = 1;", "Pane"],
    ["/** The panes of the page. */", "panes"],
    ['reads: { en: "backs with a limit", zh: "有保留地支持" },', "backs with a limit"],
    ['reads: { en: "draws the line", zh: "划红线" },', "draws the line"],
    ['inverse: { en: "red line drawn by", zh: "划定者" },', 'inverse: { en: "red line drawn by", zh: "划定者"'],
    ["import { Masthead } from '../../src/panels/shell/header.tsx';", "Masthead"],
    ["walk the graph by keys", "walk"],
    ["const isWalkable = true;", "Walkable"],
    ["keepFolded(nodes);", "Folded"],
    ["The graph is being fetched", "being fetched"],
    ["go near what is selected; Go near it", "go near"],
    ["function read(forum: Forum): void", ": Forum"],
    ["const mended = 1;", "mended"],
    ["What the gate finds", "gate"],
    ["/** Whether it is open. */", "/** Whether"],
    ["   * What it is.", "* What"],
    ["const longestName = 12;", "longestName"],
    ["nodes.map((one) => one.id)", "(one) =>"],
    ["function place(node: Node, at: Point): void", ", at: Point)"],
    ["const here = 1;", "const here"],
    ["export interface Way {}", "interface Way"],
    ["按键行走", "行走"],
  ])("is found in %j", (text, found) => {
    expect(foundIn(text)).toContain(found);
  });

  test.each([
    "the side panel, a window of the browser",
    "the keyboard, the clipboard, the Advisory Board and a Board of directors",
    "a crosswalk between taxonomies",
    "we recommend and amend, investigate and navigate, a two-fold and a manifold",
    "this forum, in Shanghai; the Forum",
    "a framework, standpoint or opinion",
    'asked: { en: ["lower", "held", "contested"], zh: ["划定了"] }',
    "localStorage.setItem(key, value)",
    "longestLabels: []",
    "{ line: 3, at: 4, of: 5 }",
    "somethingElse, anything",
    "/** Whatever the order, the same bytes. */",
    "const { one: first } = pair;",
  ])("is not found in %j", (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  test("is reported with its line and the word to use", () => {
    const [fault] = findRetiredWords([file("export const a = 1;\n/** Opens the pane. */\n")]);
    expect(fault && formatWordFault(fault)).toBe("src/view/sample.ts:2  “pane”: use tab");
  });

  test("is found in the name of a file", () => {
    const [fault] = findRetiredWords([file("", "src/panels/map-pane.tsx")]);
    expect(fault && formatWordFault(fault)).toBe("src/panels/map-pane.tsx  “pane”: use tab");
  });
});

test("a type name that two files export is found in the second", () => {
  const files = [file("export type Side = 1;\n", "src/graph/a.ts"), file("\nexport interface Side {}\n", "src/scene/b.ts")];
  expect(findDoubledTypes(files)).toEqual([{ path: "src/scene/b.ts", line: 2, found: "Side", use: "another name; src/graph/a.ts has it" }]);
});

test("a file name in two folders is found, except for style sheets and files that are named by an id", () => {
  const files = [
    "src/graph/outline.ts",
    "src/panels/outline.tsx",
    "src/panels/outline/outline.css",
    "src/commands/outline.ts",
    "src/language/en/outline.ts",
  ].map((path) => file("", path));
  expect(findDoubledFiles(files).map(({ path }) => path)).toEqual(["src/panels/outline.tsx"]);
});

test("the words of src, test and docs are read, but for lists of the words themselves", () => {
  const paths = readTextFiles().map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(["README.md", "docs/architecture.md", "src/cli.ts", "test/verify/folder-map.test.ts"]));
  expect(paths).not.toContain("src/verify/retired-words.ts");
});
