import { expect, test } from "vitest";
import { files, makeDataset, problemsOf } from "./made-dataset.ts";

const loadedAfter = (file: string, before: string, after: string) => {
  const dataset = makeDataset();
  dataset.edit(file, before, after);
  return dataset.checkWithTranscript();
};

test("a tab is reported with its location and the fix", () => {
  const [problem] = problemsOf(loadedAfter(files.claims, "      - id: ada-02", "\t- id: ada-02"), "yaml-tab");
  expect(problem).toMatchObject({ file: files.claims, line: 17, severity: "error" });
  expect(problem?.message.en).toContain("two spaces");
});

test.each(["", "\n\n", "# only a comment\n"])("an empty file is reported (%j)", (text) => {
  const dataset = makeDataset();
  dataset.write(files.ideas, text);
  expect(problemsOf(dataset.checkWithTranscript(), "file-empty")).toMatchObject([{ file: files.ideas, line: 1, column: 1 }]);
});

test("a syntax error of YAML is reported with its location", () => {
  expect(problemsOf(loadedAfter(files.ideas, "nodes:", "nodes: ]"), "yaml-syntax")[0]).toMatchObject({ file: files.ideas, line: 2 });
});

test("a key that is written twice is reported with the location of the first", () => {
  const [problem] = problemsOf(
    loadedAfter(files.ideas, "  - id: disinformation", "  - id: disinformation\n    id: other"),
    "yaml-key-twice",
  );
  expect(problem).toMatchObject({ line: 4, column: 5 });
  expect(problem?.message.en).toContain("line 3");
});

test("an alias is refused, whether its anchor is there or not", () => {
  const dangling = loadedAfter(files.ideas, "zh: 不实之言。", "zh: *words");
  expect(problemsOf(dangling, "yaml-alias")).toMatchObject([{ line: 5 }]);
  const anchored = loadedAfter(files.ideas, "en: False words., zh: 不实之言。", "en: &words False words., zh: *words");
  expect(problemsOf(anchored, "yaml-alias")).toMatchObject([{ line: 5 }]);
});

test("an unknown field is answered with the nearest, and the rest of the entry is still checked", () => {
  const dataset = makeDataset();
  dataset.edit(files.claims, "        addressees: [developer]", "        adressees: [developer]");
  dataset.edit(files.claims, "phrase: 应当暂停训练", "phrase: 应当暂停一切");
  const loaded = dataset.checkWithTranscript();
  expect(problemsOf(loaded, "key-unknown")[0]?.message.en).toBe("Unknown field “adressees”. Did you mean “addressees”?");
  expect(problemsOf(loaded, "phrase-missing")).toHaveLength(1);
});

test("a comma that ends a text inside braces is reported with an explanation", () => {
  const [problem] = problemsOf(loadedAfter(files.ideas, "en: False words.", "en: False words, and worse"), "comma-in-braces");
  expect(problem?.message.en).toContain("“and worse”");
});

test.each(["__proto__", "constructor", "toString"])("a field called %s is reported as unknown and has no other effect", (key) => {
  const loaded = loadedAfter(files.ideas, "  - id: disinformation", `  - id: disinformation\n    ${key}: 1`);
  expect(problemsOf(loaded, "key-unknown")).toMatchObject([{ line: 4, column: 5 }]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test("an id __proto__ is refused", () => {
  const loaded = loadedAfter(files.ideas, "- id: disinformation", "- id: __proto__");
  expect(problemsOf(loaded, "id-form")[0]?.message.en).toContain("“__proto__” is not a valid id");
});

test("an id “constructor” is an id like any other", () => {
  const dataset = makeDataset();
  dataset.edit(files.ideas, "- id: disinformation", "- id: constructor");
  dataset.write(files.claims, dataset.read(files.claims).replaceAll("to: disinformation", "to: constructor"));
  dataset.edit(files.layout, "disinformation 20 0", "constructor 20 0");
  const loaded = dataset.checkWithTranscript();
  expect(loaded.problems).toEqual([]);
  expect(loaded.graph?.nodes.find((node) => node.id === "constructor")?.x).toBe(20);
});

test("a label of 5,000 characters with markup in it is refused", () => {
  const markup = `<img src=x onerror=alert(1)>${"x".repeat(5000)}`;
  const loaded = loadedAfter(files.ideas, "    summary:", `    label: { en: "${markup}", zh: 标签 }\n    summary:`);
  expect(problemsOf(loaded, "label-wide")[0]?.message.en).toContain("the maximum is 32");
});

test.each([
  ["value-missing", "    summary: { en: False words., zh: 不实之言。 }\n", ""],
  ["value-missing", "en: False words., ", ""],
  ["value-type", "name: { en: Disinformation, zh: 虚假信息 }", "name: Disinformation"],
  ["value-type", "- id: disinformation", "- id: 17"],
  ["value-unlisted", "type: risk", "type: rissk"],
  ["text-long", "False words.", "x".repeat(401)],
  ["text-short", "en: False words.", 'en: " "'],
  ["text-control", "en: False words.", 'en: "False\\u0007words"'],
  ["text-control", "en: False words.", 'en: "False\\nwords"'],
  ["id-form", "- id: disinformation", "- id: Dis_information"],
  ["identifier-form", "    summary:", "    identifiers: { wikidata: 12 }\n    summary:".replace("12", "P12")],
  ["url-form", "    summary:", '    reference: { title: A, year: 2024, url: "javascript:alert(1)" }\n    summary:'],
] as const)("%s: a fault of one value is reported at its location", (code, before, after) => {
  const [problem] = problemsOf(loadedAfter(files.ideas, before, after), code);
  expect(problem).toMatchObject({ severity: "error", file: files.ideas });
  expect(problem?.message.zh).toMatch(/\p{Script=Han}/u);
});

test("a misspelt type is read as the nearest, so that no other problem follows from it", () => {
  expect(loadedAfter(files.ideas, "type: risk", "type: rissk").problems.map((problem) => problem.code)).toEqual(["value-unlisted"]);
});

test("a node that cannot be read is reported once, not for each claim that refers to it", () => {
  const loaded = loadedAfter(files.ideas, "name: { en: Disinformation, zh: 虚假信息 }", "name: Disinformation");
  expect(loaded.problems.map((problem) => problem.code)).toEqual(["value-type"]);
});

test("a folder without files is reported", () => {
  const dataset = makeDataset();
  dataset.write(files.source, "");
  expect(dataset.check().problems.map((problem) => problem.code)).toContain("file-empty");
});
