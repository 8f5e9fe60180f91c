/** Files that are broken, cut, or made to do harm: a clear word, and never a part of a graph in silence. */
import fc from "fast-check";
import { gzipSync, strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { importFactText, importFaultText } from "../../src/language/imports.ts";
import { canOpenAnyway, type ImportFault } from "../../src/model/import-facts.ts";
import { nasty } from "../formats/made-graphs.ts";
import { kindsOf, readContent } from "./read-bytes.ts";

const graphml = (body: string, head = ""): string =>
  `<?xml version="1.0"?>${head}<graphml><key id="l" for="node" attr.name="label" attr.type="string"/><graph edgedefault="directed">\n${body}\n</graph></graphml>`;

const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index} "${`&l${index - 1};`.repeat(10)}">`).join("")}]>`;

/** The bytes of characters up to U+00FF. */
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
/** A byte is absent. */
const damaged = strToU8("source,target\n张三丰与李四光,王五在北京\n人工智能,安全与治理\n").filter((_, place) => place !== 15);

/** A file, its fault, the line of the fault, and how many nodes and edges can be opened anyway. */
const broken: readonly (readonly [
  string,
  string | Uint8Array,
  ImportFault["kind"],
  number | undefined,
  readonly [number, number] | undefined,
])[] = [
  ["an empty file", "", "file-empty", undefined, undefined],
  ["a file of blanks", " \n\n ", "file-empty", undefined, undefined],
  [
    "XML that is cut in the middle of a tag",
    graphml('<node id="a"/><node id="b"/>\n<edge source="a" target="b"/><node id="c').slice(0, -29),
    "cut-off",
    3,
    [2, 1],
  ],
  ["XML with a tag that is not closed", graphml("<node id='a'>"), "xml-malformed", 3, undefined],
  ["billion laughs", graphml('<node id="&l9;"/>', laughs), "entities-declared", 1, undefined],
  [
    "an external entity",
    graphml("<node id='a'/>", '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'),
    "entities-declared",
    1,
    undefined,
  ],
  ["an entity that nothing declares", graphml('<node id="a"><data key="l">&nbsp;</data></node>'), "entity-unknown", 2, [1, 0]],
  ["an entity with the name of a method", graphml('<node id="a"><data key="l">&constructor;</data></node>'), "entity-unknown", 2, [1, 0]],
  ["a control character", graphml('<node id="a"><data key="l">\u0001</data></node>'), "character-forbidden", 2, [1, 0]],
  ["a reference to a control character", graphml('<node id="a"><data key="l">&#1;</data></node>'), "character-forbidden", 2, [1, 0]],
  ["an edge to nowhere", graphml('<node id="a"/>\n<edge source="a" target="b"/>'), "end-unknown", 3, [1, 0]],
  ["an edge with one end", graphml('<node id="a"/>\n<edge source="a"/>'), "end-missing", 3, [1, 0]],
  ["an empty id", graphml('<node id="a"/>\n<node id=""/>'), "id-missing", 3, [1, 0]],
  ["no id", graphml('<node id="a"/>\n<node/>'), "id-missing", 3, [1, 0]],
  ["the same id twice", graphml('<node id="a"/>\n<node id="a"/>'), "id-repeated", 3, [1, 0]],
  ["two graphs", graphml('<node id="a"/></graph>\n<graph><node id="b"/><edge source="q" target="r"/>'), "several-graphs", 3, [1, 0]],
  ["no node", graphml(""), "no-graph", undefined, undefined],
  ["HTML", "<!DOCTYPE html><html><body>404</body></html>", "format-unknown", 1, undefined],
  ["GML", 'graph [\n node [ id 0 label "a" ]\n]', "format-unknown", undefined, undefined],
  ["DOT", "digraph { a -> b }", "format-unknown", undefined, undefined],
  ["Excel", zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }), "format-unknown", undefined, undefined],
  ["old Excel", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), "format-unknown", undefined, undefined],
  ["a photo", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), "format-unknown", undefined, undefined],
  ["tags within tags without end", `<graphml>${"<a>".repeat(100_000)}`, "too-deep", 1, undefined],
  ["JSON that is cut", '{"nodes":[{"id":"a"},{"id":"b"}],\n"links":[{"source":"a","target":"b"},{"source":"a","tar', "cut-off", 2, [2, 1]],
  ["JSON with an error", '{"nodes":[{"id":"a"}],\n"links":[,]}', "json-malformed", 2, undefined],
  ["JSON without a graph", '{"a":1}', "format-unknown", undefined, undefined],
  ["lists within lists without end", "[".repeat(100_000), "too-deep", 1, undefined],
  ["1 and “1” as ids", '{"nodes":[{"id":1},\n{"id":"1"}],"links":[]}', "id-repeated", 2, [1, 0]],
  ["CSV without ends", "a,b,c,d\n1,2,3,4\n", "no-ends", 1, undefined],
  ["CSV that ends in quotes", 'source,target\na,b\n"c,d', "cut-off", 3, [2, 1]],
  ["a row of CSV with one end", "source,target\na,b\nc,\n", "end-missing", 3, [2, 1]],
  ["a table in Latin-1", latin("source,target\nMüller,Gödel\nPérez,a\n"), "not-utf-8", 2, undefined],
  ["a table that is neither in UTF-8 nor in GB18030", latin("source,target\na,b\n\xff,b\n"), "not-utf-8", 3, undefined],
  ["a table in damaged UTF-8", damaged, "not-utf-8", 2, undefined],
  ["JSON in GB18030", new Uint8Array([...strToU8('{"nodes":[{"id":"'), 0xd5, 0xc5, ...strToU8('"}]}')]), "not-utf-8", 1, undefined],
  ["an encoding that nobody knows", '<?xml version="1.0" encoding="klingon"?><graphml/>', "encoding-unknown", 1, undefined],
  ["Turtle of others", "@prefix ex: <http://example.org/> .\nex:a ex:b ex:c .\n", "turtle-of-others", undefined, undefined],
  ["a zip without tables", zipSync({ "a.txt": strToU8("hello") }), "archive-without-tables", undefined, undefined],
  ["a damaged zip", zipSync({ "a.csv": strToU8("source,target\na,b\n") }).slice(0, 40), "archive-damaged", undefined, undefined],
  ["a file that unpacks to more than the limit", gzipSync(new Uint8Array(60 * 1024 * 1024).fill(97)), "too-large", undefined, undefined],
];

describe("has a clear word, with its line", () => {
  test.each(broken)("%s", async (_, content, kind, line, opened) => {
    const { graph, faults } = await readContent(content);
    const found = faults.find(({ fact }) => fact.kind === kind);
    expect([kind, found?.lines[0]]).toEqual([faults.map(({ fact }) => fact.kind).includes(kind) ? kind : faults, line]);
    expect(graph && [graph.nodes.length, graph.edges.length]).toEqual(opened);
    expect(faults.every(({ fact }) => canOpenAnyway.has(fact.kind))).toBe(opened !== undefined);
    for (const language of ["en", "zh"] as const)
      expect(found && importFaultText(found, language, { canOpenAnyway: opened !== undefined })).toMatch(/[.。]$/);
  });
});

test("what “open anyway” would do is said only where there is something to open", async () => {
  const [fault] = (await readContent('<gexf version="1.2"><graph><nodes><node id="a')).faults;
  for (const [language, promise] of [
    ["en", "Opened anyway"],
    ["zh", "仍要打开"],
  ] as const) {
    expect(fault && importFaultText(fault, language, { canOpenAnyway: false })).not.toContain(promise);
    expect(fault && importFaultText(fault, language, { canOpenAnyway: true })).toContain(promise);
  }
});

test("an entity is never expanded, and no other file is loaded", async () => {
  const { graph } = await readContent(graphml('<node id="a"><data key="l">&nbsp;</data></node>'));
  expect(graph?.nodes[0]?.values.get("label")).toBe("&nbsp;");
});

test("ids and names of attributes can be anything that JavaScript has a meaning for", async () => {
  const ids = ["__proto__", "constructor", "toString", "0", "张", "👩‍🔬", "hasOwnProperty"];
  const { graph, faults } = await readContent(
    JSON.stringify({
      nodes: ids.map((id) => ({
        id,
        __proto__x: 1,
        constructor: "c",
        x: "left",
        y: [],
        type: { a: 1 },
        size: "big",
        color: 7,
        label: false,
      })),
      links: ids.map((id) => ({ source: id, target: "__proto__", type: 3, size: null })),
    }),
  );
  expect(faults).toEqual([]);
  expect(graph?.nodes.map(({ id }) => id)).toEqual(ids);
  expect(graph?.nodeColumns.find(({ name }) => name === "x")).toEqual({ name: "x", kind: "string" });
});

test("whatever bytes come in, the answer is a graph or a fault", async () => {
  const start = fc.constantFrom(
    "",
    "<gexf><graph>",
    "<graphml>",
    '{"nodes":[',
    "source,target\n",
    "@prefix c: <urn:ai-safety-concept-graph:term:> .\n",
    "PK\u0003\u0004",
  );
  const part = fc.oneof(
    fc.constantFrom(...nasty),
    fc.constantFrom("<node id='a'>", "</node>", "<data key='", '{"id":', "],", "}", ",", '"', "\n", "[ ", " ] ."),
    fc.string(),
  );
  await fc.assert(
    fc.asyncProperty(start, fc.array(part, { maxLength: 8 }), async (head, parts) => {
      const read = await readContent(head + parts.join(""), 5);
      expect(read.graph !== undefined || read.faults.length > 0).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test("the report says its facts in both languages, with lines and how many more there are", async () => {
  const rows = Array.from({ length: 40 }, (_, index) => `a,b${index},c\n`).join("");
  const { report } = await readContent(`source,target\n${rows}`);
  const fact = report.find(({ fact: { kind } }) => kind === "cells-left-out");
  expect(fact && importFactText(fact, "en")).toBe(
    "Rows with more cells than there are headings: the last cells are left out. Lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 and 28 other places.",
  );
  expect(fact && importFactText(fact, "zh")).toContain("另有 28 处");
  expect(kindsOf({ report, faults: [] }).facts).toEqual(["cells-left-out", "nodes-made"]);
});
