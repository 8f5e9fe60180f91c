/** The graph that is compiled from the curated files. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { runCommandLine } from "../../src/cli.ts";
import { mapGraph } from "../../src/curate/map-data.ts";
import { pinyinOf } from "../../src/curate/pinyin.ts";
import { positionAll } from "../../src/curate/read-layout.ts";
import { serialise } from "../../src/curate/serialise.ts";
import type { BuiltClaim, BuiltGraph } from "../../src/model/built.ts";
import { files, makeDataset, type TestDataset } from "./made-dataset.ts";

const built = (change: (dataset: TestDataset) => void = () => {}): BuiltGraph => {
  const dataset = makeDataset();
  change(dataset);
  const { graph, problems } = dataset.checkWithTranscript();
  if (!graph) throw new Error(problems.map((problem) => problem.message.en).join("\n"));
  return graph;
};

const claim = (graph: BuiltGraph, id: string): BuiltClaim | undefined => graph.claims.find((candidate) => candidate.id === id);

test("a claim takes its speaker, session and confidence from its turn", () => {
  expect(claim(built(), "ada-02")).toEqual({
    id: "ada-02",
    from: "ada",
    relation: "proposes",
    to: "pause",
    standing: "stated",
    statement: { en: "Ada wants a pause of six months.", zh: "艾达主张暂停六个月。" },
    locators: [{ source: "house", line: 2, phrase: "应当暂停训练" }],
    turn: "ada",
    speaker: "ada",
    session: "ada-talk",
    confidence: "certain",
    addressees: ["developer"],
    quantity: { en: "six months", zh: "六个月" },
  });
});

test("a claim's confidence is no higher than that of its speaker's identity", () => {
  expect(claim(built(), "ada-01")).toMatchObject({ speaker: "grace", confidence: "likely" });
});

test("what a publication says of somebody by name is not in doubt because the transcript has no more than a first name, but is of somebody unidentified", () => {
  const printed = (dataset: TestDataset): void =>
    dataset.edit(
      files.claims,
      "claims:\n  - id: ada-05",
      `claims:
  - id: ada-06
    from: grace
    relation: affiliated-with
    to: house-of-tests
    standing: external
    statement: { en: Grace works at House of Tests., zh: 格蕾丝任职于测试之家。 }
    reference: { title: Staff of House of Tests, year: 2024 }
    asOf: "2024-01-02"
  - id: ada-05`,
    );
  expect(claim(built(printed), "ada-06")?.confidence).toBe("certain");
  const unidentified = built((dataset) => {
    printed(dataset);
    dataset.edit(files.people, "identity: likely", "identity: unsure");
  });
  expect(claim(unidentified, "ada-06")?.confidence).toBe("unsure");
});

test("a claim is no surer than the correction of a misheard word in its locator", () => {
  expect(claim(built(), "ada-04")).toMatchObject({ speaker: "ada", confidence: "likely" });
});

test("a claim is no surer than its own entry says", () => {
  const graph = built((dataset) => {
    dataset.edit(
      files.claims,
      "relation: proposes",
      "relation: proposes\n        confidence: likely\n        note: { en: A word is missing., zh: 缺一词。 }",
    );
  });
  expect(claim(graph, "ada-02")?.confidence).toBe("likely");
});

test("a correction of a name lowers the claims of its bearer on that line, and no others", () => {
  const graph = built((dataset) => {
    dataset.edit(
      files.source,
      "corrections:",
      "corrections:\n  - { line: 1, heard: 艾达, meant: 艾妲, confidence: unsure, why: { en: A homophone., zh: 同音。 } }",
    );
  });
  expect(claim(graph, "ada-01")?.confidence).toBe("unsure");
  expect(claim(graph, "ada-02")?.confidence).toBe("certain");
});

test("an inference is no surer than what is said about its ends", () => {
  expect(claim(built(), "ada-05")?.confidence).toBe("certain");
  const graph = built((dataset) => {
    dataset.edit(
      files.source,
      "basis: introduced, confidence: certain",
      "basis: introduced, confidence: unsure, why: { en: By content., zh: 据内容。 }",
    );
  });
  expect(claim(graph, "ada-05")?.confidence).toBe("unsure");
});

test("withdrawn claims are in a list of their own, and in no other", () => {
  const graph = built((dataset) =>
    dataset.edit(
      files.claims,
      "claims:\n  - id: ada-05",
      `withdrawn:
  - id: ada-06
    from: ada-old
    relation: warns-of
    to: disinformation
    date: "2024-02-03"
    reason: { en: It was said twice., zh: 重复。 }
    replacedBy: [ada-03]
claims:
  - id: ada-05`,
    ),
  );
  expect(graph.withdrawn).toEqual([
    {
      id: "ada-06",
      from: "ada",
      relation: "warns-of",
      to: "disinformation",
      date: "2024-02-03",
      reason: { en: "It was said twice.", zh: "重复。" },
      replacedBy: ["ada-03"],
    },
  ]);
  expect(claim(graph, "ada-06")).toBeUndefined();
  expect(JSON.parse(serialise(graph)).withdrawn).toHaveLength(1);
  expect(mapGraph(graph, "en").withdrawn).toEqual([]);
});

test("claims about who spoke in a session and who only hosted it are compiled from turns", () => {
  const graph = built();
  expect(claim(graph, "spoke-in.ada.ada-talk")).toMatchObject({
    from: "ada",
    relation: "spoke-in",
    to: "ada-talk",
    standing: "stated",
    turn: "ada",
    locators: [],
    statement: { en: "Ada Example spoke in “Keynote by Ada”.", zh: "艾达发言于“艾达主旨演讲”。" },
  });
  expect(claim(graph, "moderated.grace.ada-talk")).toMatchObject({ relation: "moderated", standing: "stated", turn: "host-1" });
  expect(claim(graph, "spoke-in.grace.ada-talk")).toBeUndefined();
});

test("a claim that is compiled from inferred turns is inferred", () => {
  const graph = built((dataset) =>
    dataset.edit(
      files.source,
      "kind: speech, basis: introduced,",
      "kind: speech, basis: inferred, why: { en: By content., zh: 据内容。 },",
    ),
  );
  expect(claim(graph, "spoke-in.ada.ada-talk")).toMatchObject({ standing: "inferred", why: { en: "By content." } });
});

test("turns are in the order of the text, each with the start of the next", () => {
  const [source] = built().sources;
  expect(source?.turns.map(({ id, from, before }) => [id, from, before])).toEqual([
    ["host-1", { line: 1 }, { line: 2 }],
    ["ada", { line: 2 }, { line: 3, phrase: "我来问一句" }],
    ["host-2", { line: 3, phrase: "我来问一句" }, undefined],
  ]);
  expect(source?.sessions).toEqual(["ada-talk"]);
});

test("a node has its label, pinyin, aliases and position", () => {
  expect(built().nodes.find((node) => node.id === "ada")).toEqual({
    id: "ada",
    type: "person",
    name: { en: "Ada Example", zh: "艾达" },
    label: { en: "Ada Example", zh: "艾达" },
    summary: { en: "A maker of tests.", zh: "写测试的人。" },
    aliases: [{ text: "艾达", lines: [1] }],
    formerIds: ["ada-old"],
    pinyin: "ai da",
    x: 0,
    y: 0,
  });
});

test("a former id in a claim leads to the node that it is now", () => {
  const graph = built((dataset) =>
    dataset.edit(files.claims, "from: ada\n        relation: warns-of", "from: ada-old\n        relation: warns-of"),
  );
  expect(claim(graph, "ada-03")?.from).toBe("ada");
});

test("pinyin reads a surname as one and leaves out Latin letters, and curated pinyin replaces it", () => {
  const name = (zh: string) => ({ en: "", zh });
  expect(pinyinOf("person", name("曾某"), name("曾某"))).toBe("zeng mou");
  expect(pinyinOf("risk", name("AI 虚假信息"), name("假话"))).toBe("xu jia xin xi jia hua");
  expect(pinyinOf("risk", name("绿"), name("绿"))).toBe("lv");
  const graph = built((dataset) => dataset.edit(files.ideas, "    summary:", "    pinyin: xu jia\n    summary:"));
  expect(graph.nodes.find((node) => node.id === "disinformation")?.pinyin).toBe("xu jia");
});

test("the same data gives the same bytes, whatever the order of entries and keys in the files", () => {
  const before = serialise(built());
  const shuffled = built((dataset) => {
    dataset.edit(files.claims, "        from: ada\n        relation: warns-of\n", "        relation: warns-of\n        from: ada\n");
    dataset.write(
      "graph-data/nodes/a-person.yaml",
      "type: person\nnodes:\n  - id: grace\n    identity: likely\n    summary: { zh: 主持人。, en: The host. }\n    name: { en: Grace Sample, zh: 格蕾丝 }\n",
    );
    dataset.write(files.people, dataset.read(files.people).split("  - id: grace")[0] ?? "");
  });
  expect(serialise(shuffled)).toBe(before);
  expect(JSON.parse(before)).toEqual(built());
});

test("the map's data is the same graph without its long texts", () => {
  const graph = built();
  const map = mapGraph(graph, "en");
  expect(map.complete).toBe(false);
  const drawn = graph.nodes.map(({ id, x, y, label: { en } }) => ({ id, x, y, en }));
  expect(map.nodes.map(({ id, x, y, label: { en } }) => ({ id, x, y, en }))).toEqual(drawn);
  expect(map.claims.map(({ id, from, to }) => [id, from, to])).toEqual(graph.claims.map(({ id, from, to }) => [id, from, to]));
  expect(map.claims.every(({ statement, locators }) => statement.en === "" && statement.zh === "" && locators.length === 0)).toBe(true);
  expect(map.nodes.every(({ summary, aliases }) => summary.zh === "" && aliases.length === 0)).toBe(true);
  expect(map.nodes.every(({ pinyin }) => pinyin === "") && graph.nodes.some(({ pinyin }) => pinyin !== "")).toBe(true);
  expect(serialise(map)).not.toContain("应当暂停训练");
});

test("each node has a position of its own, known positions stay, and the order of ids does not matter", () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(ids, fc.nat(10), (all, count) => {
      const known = new Map(all.slice(0, count).map((id, index) => [id, { x: index * 7, y: -index }]));
      const places = positionAll(all, known);
      const spots = new Set([...places.values()].map(({ x, y }) => `${x} ${y}`));
      expect(spots.size).toBe(all.length);
      for (const [id, place] of known) expect(places.get(id)).toEqual(place);
      expect(positionAll(all.toReversed(), known)).toEqual(places);
    }),
  );
});

test("a graph without a layout has positions too", () => {
  const graph = built((dataset) => dataset.write(files.layout, ""));
  expect(graph.nodes.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
});

test.each([
  ["a blank at its end", "grace 30 0 "],
  ["a tab", "grace\t30 0"],
  ["a decimal comma", "grace 30,5 0"],
  ["a mark of a merge", "<<<<<<< HEAD"],
])("the layout is not made anew while a line of it has %s", async (_what, line) => {
  const dataset = makeDataset();
  dataset.edit(files.layout, "grace 30 0", line);
  const before = dataset.read(files.layout);
  const said: string[] = [];
  const surroundings = {
    root: dataset.root,
    environment: {},
    print: (text: string) => said.push(text),
    printError: (text: string) => said.push(text),
  };
  expect(await runCommandLine(["layout"], surroundings)).toBe(1);
  expect(said.join("\n")).toMatch(/positions\.txt:4/);
  expect(dataset.read(files.layout)).toBe(before);
});

test.each([
  ["line ends of Windows", (text: string) => text.replaceAll("\n", "\r\n")],
  ["a byte order mark", (text: string) => `\uFEFF${text}`],
] as const)("the layout and the list of verified claims may have %s", async (_what, change) => {
  const dataset = makeDataset();
  const surroundings = { root: dataset.root, environment: {}, print: () => {}, printError: () => {} };
  expect(await runCommandLine(["check", "--transcript", dataset.transcript], surroundings)).toBe(0);
  for (const file of [files.layout, files.verified]) dataset.write(file, change(dataset.read(file)));
  expect(dataset.check().problems).toEqual([]);
  expect(await runCommandLine(["layout"], surroundings)).toBe(0);
});

test("a line of the list of verified claims that cannot be read is reported", async () => {
  const dataset = makeDataset();
  const surroundings = { root: dataset.root, environment: {}, print: () => {}, printError: () => {} };
  expect(await runCommandLine(["check", "--transcript", dataset.transcript], surroundings)).toBe(0);
  dataset.edit(files.verified, "ada-02 ", "ada-02\t");
  const broken = dataset.check().problems.filter(({ code }) => code === "verified-broken");
  expect(broken).toMatchObject([{ file: files.verified, line: 3 }]);
});

test("a layout that cannot be read is reported at its line", () => {
  const dataset = makeDataset();
  dataset.edit(files.layout, "grace 30 0", "grace 30");
  expect(dataset.checkWithTranscript().problems).toMatchObject([{ code: "layout-broken", file: files.layout, line: 4 }]);
});
