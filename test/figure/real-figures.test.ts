/** Figures of the curated graph: what every one of them has to be, whatever it shows. */
import { describe, expect, test } from "vitest";
import { composeMapSheet } from "../../src/figure/compose-map-sheet.ts";
import { composeMatrixSheet } from "../../src/figure/compose-matrix-sheet.ts";
import type { Mark } from "../../src/figure/drawing.ts";
import { type FrameId, frameOf } from "../../src/figure/figure-frames.ts";
import { figurePalette } from "../../src/figure/figure-palette.ts";
import { extentOf } from "../../src/figure/layouts/placed.ts";
import { omittedPathsOf } from "../../src/figure/paths-shown.ts";
import type { SheetOptions } from "../../src/figure/sheet-options.ts";
import { svgOf } from "../../src/figure/svg.ts";
import { hierarchyOf } from "../../src/graph/hierarchy.ts";
import { figureSheetWords } from "../../src/language/figure-sheet.ts";
import type { NodeId } from "../../src/model/built.ts";
import { relationIds } from "../../src/model/relations.ts";
import { forum } from "../real-graph.ts";
import { composedFigure } from "./composed-figure.ts";
import { cutOff, expectClearFigures, frames, framesInTurn, metric, optionsFor, site, textsIn } from "./real-figure.ts";
import { openView, realSubjects } from "./real-subjects.ts";

// The other frames are tried by `npm run test:long`.
describe.each(realSubjects.map((name, index) => [name, index] as const))("figures of %s", (name, index) => {
  test.each(["en", "zh"] as const)("have no overlaps, name or count every node, and are legible (%s)", { timeout: 60_000 }, (language) =>
    expectClearFigures(name, language, framesInTurn(index + (language === "zh" ? 2 : 0))),
  );
});

test("the sources of a matrix are listed row by row on sheets of their own, each claim once", async () => {
  const matrix = composeMatrixSheet(optionsFor(await openView("view=board", "en"), "a4-portrait", { sources: "next-sheet" }));
  const [table, ...lists] = matrix?.sheets ?? [];
  const listed = lists.flatMap(({ marks }) => textsIn(marks).flatMap(({ text }) => /^\[(\d+)\]$/.exec(text)?.[1] ?? []));
  expect(listed).toEqual(Array.from({ length: listed.length }, (_, index) => String(index + 1)));
  expect(listed.length).toBeGreaterThan(20);
  expect(lists.length).toBeGreaterThan(1);
  expect(textsIn(table?.marks ?? []).map(({ text }) => text)).toContain(
    `Sources: ${listed.length} claims, listed row by row on the next ${lists.length} sheets.`,
  );
});

describe.each(["en", "zh"] as const)("the matrix and the map as figures (%s)", (language) => {
  test.each(frames)("fit the frame: %s", async (frame) => {
    const opened = await openView("", language);
    const matrix = composeMatrixSheet(optionsFor(opened, frame));
    const map = composeMapSheet(optionsFor(opened, frame));
    const [table] = matrix?.sheets ?? [];
    const [drawing] = map.sheets;
    if (!matrix || !table || !drawing) throw new Error("no figure");
    const upright = table.marks.flatMap((mark) => textsIn([mark])).filter(({ turn }) => turn !== undefined);
    const level = { ...table, marks: textsIn(table.marks).filter(({ turn }) => turn === undefined) };
    expect(cutOff(level)).toEqual([]);
    for (const { text, position, size } of upright) expect(position.top - metric.width(text, size)).toBeGreaterThan(0);
    const { rows, columns } = matrix.omitted;
    if (rows + columns > 0)
      expect(
        textsIn(table.marks)
          .map(({ text }) => text)
          .join(" "),
      ).toContain(figureSheetWords[language].matrix.omitted(rows, columns));
    const groups = drawing.marks.flatMap((mark) => (mark.kind === "group" ? (mark.id ?? "") : ""));
    expect(groups).toEqual(["map", "head", "legend", "source"]);
    expect(cutOff({ ...drawing, marks: drawing.marks.slice(1) })).toEqual([]);
  });
});

test.each([
  ["a4-landscape", "en"],
  ["a4-landscape", "zh"],
  ["slide", "zh"],
] as const)("the matrix is as wide as its sheet: %s, %s", async (frame, language) => {
  const matrix = composeMatrixSheet(optionsFor(await openView("view=board", language), frame));
  const { width, margin } = frameOf(frame);
  const lines = (marks: readonly Mark[]): readonly number[] =>
    marks.flatMap((mark) => (mark.kind === "group" ? lines(mark.marks) : mark.kind === "line" ? [mark.to.left - mark.from.left] : []));
  const table = matrix?.sheets[0]?.marks.find((mark) => mark.kind === "group" && mark.id === "matrix") ?? expect.fail("no table");
  expect(Math.max(...lines([table])) / (width - 2 * margin)).toBeGreaterThan(0.9);
  expect(matrix?.omitted.columns).toBe(0);
  expect(matrix?.omitted.rows).toBeLessThan(4);
});

test("a matrix of few rows cuts its page, and one in a column ends below them", async () => {
  for (const frame of ["a4-portrait", "column"] as const) {
    const matrix = composeMatrixSheet(optionsFor(await openView("view=board&compare=zeng-yi.gao-wen", "en"), frame));
    expect(matrix?.sheets[0]?.height).toBeLessThan(frameOf(frame).height * 0.7);
  }
});

test("the same view gives the same bytes", { timeout: 60_000 }, async () => {
  for (const [index, name] of realSubjects.entries()) {
    if (index % 3 !== 0) continue;
    const opened = await openView(name, "en");
    const bytes = (): readonly string[] | undefined =>
      composedFigure(optionsFor(opened, frames[index % frames.length] ?? "slide"))?.sheets.map((sheet) => svgOf(sheet));
    expect(bytes()).toEqual(bytes());
  }
});

test("a figure says who stands behind a country, so that nobody is credited with another's words", async () => {
  const opened = await openView("compare=@CN.@US", "en");
  const figure = composedFigure(optionsFor(opened, "a4-portrait"));
  const texts = textsIn(figure?.sheets[0]?.marks ?? []).map(({ text }) => text);
  expect(texts.join(" ")).toMatch(/China here stands for \d+ speakers at institutions there: /);
});

test("a figure that has no room for all says which frame has", async () => {
  const opened = await openView("node=zeng-yi&depth=2", "en");
  const figure = composedFigure(optionsFor(opened, "slide", { isOneSheet: true }));
  expect(figure?.omitted.nodes.length).toBeGreaterThan(0);
  const allFitIn = figure?.omitted.allFitIn ?? expect.fail("no frame has room for all");
  const larger = composedFigure(optionsFor(opened, allFitIn, { isOneSheet: true }));
  expect(larger?.omitted.nodes).toEqual([]);
});

test.each(["en", "zh"] as const)(
  "in a column, the note about sources that are elsewhere takes as many lines as it needs (%s)",
  async (language) => {
    const opened = await openView("compare=dawn-song.yang-yaodong.zhang-ya-qin.yoshua-bengio", language);
    for (const address of ["#compare", `${site}#compare`]) {
      const figure = composedFigure(optionsFor(opened, "column", { address, site: address.startsWith("#") ? undefined : site }));
      expect(figure?.sheets.flatMap(cutOff)).toEqual([]);
    }
  },
);

test("before any node is left out, those of one verb are counted under their family or type", async () => {
  const figure = composedFigure(optionsFor(await openView("question=who-proposed-what", "en"), "slide"));
  expect(figure?.omitted).toMatchObject({ nodes: [], claims: 0, allFitIn: "a4-portrait" });
  const merged = figure?.subject.nodes.filter(({ members }) => members !== undefined) ?? [];
  expect(merged.length).toBeGreaterThan(5);
  for (const { label, members = [] } of merged) {
    expect(members.length).toBeGreaterThan(1);
    expect(label.en).toContain(`(${members.length})`);
    expect(label.zh).toContain(`（${members.length}项）`);
  }
});

test("four speakers in a square: what two or more speak of is a row each, and nothing is left out", { timeout: 60_000 }, async () => {
  const opened = await openView("compare=dawn-song.yang-yaodong.zhang-ya-qin.yoshua-bengio", "en");
  const figure = composedFigure(optionsFor(opened, "square", { isOneSheet: true }));
  expect(figure?.layout).toBe("counted");
  expect(figure?.omitted).toMatchObject({ nodes: [], claims: 0 });
  // Eleven topics, and the document that all four signed.
  const rows = figure?.placed.cards.filter(({ list }) => list === "shared").map(({ node }) => node.id) ?? [];
  expect(rows).toHaveLength(12);
  expect(new Set(rows).size).toBe(12);
  expect(figure?.title).toMatch(/^Two or more of the four raise up to seven of 73 ideas, four more /u);
});

test.each(["en", "zh"] as const)("a figure of one edge writes its claims out, with evidence, place and phrase (%s)", async (language) => {
  const opened = await openView("edge=zeng-yi~warns-of~existential-risk", language);
  for (const frame of frames) {
    const figure = composedFigure(optionsFor(opened, frame));
    expect(figure?.layout).toBe("statement");
    const [claim] = figure?.subject.edges[0]?.claims ?? [];
    const marks = figure?.sheets[0]?.marks ?? [];
    // Lines may end at a space or a hyphen.
    const withoutSpaces = (text: string): string => text.replaceAll(" ", "");
    const text = withoutSpaces(
      textsIn(marks)
        .map((mark) => mark.text)
        .join(""),
    );
    expect(text).toContain(withoutSpaces(claim?.statement[language] ?? "no claim"));
    expect(text).toContain(claim?.locators[0]?.phrase);
    expect(text).toContain(language === "zh" ? "本人陈述：" : "Stated:");
    expect(decodeURIComponent(hrefsIn(marks).join())).toContain("edge=zeng-yi~warns-of~existential-risk");
    expect(figure?.description).toContain(claim?.statement[language]);
  }
});

test.each(["slide", "column"] as const)("a group of which nothing is said itself shows who speaks of each member (%s)", async (frame) => {
  const figure = composedFigure(optionsFor(await openView("node=evaluation-and-testing", "en"), frame)) ?? expect.fail("no figure");
  expect(figure.layout).toBe(frame === "slide" ? "members" : "run-in");
  expect(figure.title).toMatch(/^\w+ to \w+ speakers \(\w+ unidentified\) propose parts of evaluation and testing$/);
  const texts = [...figure.placed.cards.flatMap((card) => card.texts), ...figure.placed.words.map(({ text }) => text)];
  const numbers = texts.flatMap(({ text }) => [...text.matchAll(/[[,](\d+)(?:–(\d+))?(?=[\],])/gu)]);
  const shown = numbers.flatMap(([, from, to = from]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, step) => Number(from) + step),
  );
  const claims = new Set(figure.subject.edges.flatMap((edge) => edge.claims)).size;
  expect([...new Set(shown)].sort((a, b) => a - b)).toEqual(Array.from({ length: claims }, (_, index) => index + 1));
  // Names that run in after a verb share its line.
  if (figure.layout === "run-in") return;
  const drawn = new Set(figure.placed.lines.map(({ id }) => id));
  expect(figure.subject.edges.filter(({ id }) => !drawn.has(id)).map(({ id }) => id)).toEqual([]);
});

test("a member with members that are not drawn says how many, or names the only one, so that the sum is that of the map", async () => {
  const figure = composedFigure(optionsFor(await openView("node=malicious-use", "en"), "slide")) ?? expect.fail("no figure");
  const members = figure.subject.edges.filter(({ to, relation }) => to === "malicious-use" && relation === "part-of");
  const inside = figure.subject.nodes
    .flatMap(({ label }) => (label.en.includes(", with Help") ? 1 : Number(/\+(\d+)$/u.exec(label.en)?.[1] ?? 0)))
    .reduce((sum, number) => sum + number, 0);
  expect(members.length + inside).toBe(hierarchyOf(forum).descendants("malicious-use" as NodeId).size);
});

test("lists of a comparison that stand beside each other have their verbs in one order", async () => {
  for (const name of ["compare=yoshua-bengio.zeng-yi", "compare=dawn-song.yang-yaodong.zhang-ya-qin.yoshua-bengio"]) {
    const figure = composedFigure(optionsFor(await openView(name, "en"), "a4-portrait")) ?? expect.fail("no figure");
    const verbsOf = (actor: string): readonly string[] => [
      ...new Set(figure.placed.lines.flatMap(({ id, ends }) => (ends.length === 2 && ends[0] === actor ? [id.split("~")[1] ?? ""] : []))),
    ];
    const actors = figure.subject.kind === "comparison" ? figure.subject.actors : [];
    for (const actor of actors) {
      const ranks = verbsOf(actor).map((verb) => relationIds.indexOf(verb as (typeof relationIds)[number]));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }
  }
});

test("numbers stand only where a list explains them", async () => {
  const opened = await openView("compare=@CN.@US", "en");
  const textsOf = (options: Partial<SheetOptions>): string =>
    textsIn(composedFigure(optionsFor(opened, "slide", options))?.sheets[0]?.marks ?? [])
      .map(({ text }) => text)
      .join(" ");
  expect(textsOf({ isOneSheet: true })).not.toMatch(/\[\d/u);
  expect(textsOf({ isOneSheet: true })).toMatch(/Sources: \d+ claims, listed at the address below/u);
  expect(textsOf({})).toMatch(/\[\d/u);
});

test("a slide has room for all thirteen paths between two nodes", async () => {
  const figure = composedFigure(optionsFor(await openView("path=irene-solaiman~loss-of-control", "en"), "slide"));
  expect(figure?.title).toBe("No claim joins Irene Solaiman and loss of control over AI directly");
  expect(figure?.deck).toMatch(
    /^The shortest chains of claims between them in this view, without sessions, posts and mentions of others, in four steps; one, through He Ruimin, misinformation and Zhang Ya-Qin, by speakers’ claims alone \(one of them not certain, one only joining speaker to speaker\); the others lead through groupings by the curators\./u,
  );
  expect(figure?.subject.kind === "path" && omittedPathsOf(figure.subject)).toBe(0);
});

test("the title says what is found, with numbers up to ten in words", async () => {
  const titleOf = async (name: string, language: "en" | "zh"): Promise<string | undefined> =>
    composedFigure(optionsFor(await openView(name, language), "a4-portrait"))?.title;
  expect(await titleOf("node=existential-risk", "en")).toBe("Two speakers warn of existential risk");
  expect(await titleOf("node=existential-risk", "zh")).toBe("2位发言人警示生存风险");
  expect(await titleOf("node=zeng-yi", "en")).toMatch(/^Zeng Yi (?:argues|warns of|draws|makes) \S+ .+ and /);
});

test("sources lead to their claims, and go to sheets of their own on request, or nowhere", async () => {
  const opened = await openView("node=existential-risk", "en");
  const links = (options: Partial<SheetOptions>): readonly (readonly string[])[] =>
    (composedFigure(optionsFor(opened, "slide", options))?.sheets ?? []).map(({ marks }) => hrefsIn(marks));
  expect(links({})).toHaveLength(1);
  expect(links({})[0]).toContain(`${site}#edge=zeng-yi%7Ewarns-of%7Eexistential-risk`);
  const [figure, list] = links({ sources: "next-sheet" });
  expect(figure).toEqual([]);
  expect(list).toContain(`${site}#edge=zeng-yi%7Ewarns-of%7Eexistential-risk`);
  expect(links({ sources: "none" })).toEqual([[]]);
  expect(links({ site: undefined, address: "#node=existential-risk" })).toEqual([[]]);
});

const hrefsIn = (marks: readonly Mark[]): readonly string[] =>
  marks.flatMap((mark) => (mark.kind === "group" ? [...(mark.href === undefined ? [] : [mark.href]), ...hrefsIn(mark.marks)] : []));

test("a small figure in a column is cut to its height", async () => {
  const heightOf = async (name: string): Promise<number> =>
    composedFigure(optionsFor(await openView(name, "en"), "column"))?.sheets[0]?.height ?? 0;
  const [small, large] = [await heightOf("node=existential-risk"), await heightOf("node=loss-of-control")];
  expect(small).toBeLessThan(large);
  expect(large).toBeLessThan(frameOf("column").height);
});

test("no line leaves the room of its figure, and a network that does not fill the room stands in its middle", async () => {
  for (const [name, frame] of [
    ["family node=malicious-use", "slide"],
    ["question=common-ground", "slide"],
    ["question=red-lines", "a4-landscape"],
  ] as const) {
    const { placed, room } = composedFigure(optionsFor(await openView(name, "en"), frame)) ?? expect.fail("no figure");
    const { top, bottom } = extentOf(placed);
    expect({ name, top: top >= -1, bottom: bottom <= room.height + 1 }).toEqual({ name, top: true, bottom: true });
    expect(Math.abs(top + bottom - room.height), name).toBeLessThan(room.height * 0.25);
  }
});

test("sources that name the same few places are given by place", async () => {
  const opened = await openView("compare=zeng-yi.yoshua-bengio", "en");
  const { sourceWay } = composedFigure(optionsFor(opened, "double-column")) ?? expect.fail("no figure");
  expect(sourceWay).toBe("places");
});

test("a long title is smaller before it is cut short; that of an edge has the short names, and quotes a red line", async () => {
  const opened = await openView("edge=idais-beijing-statement~draws~idais-red-line-replication", "en");
  const { title } = composedFigure(optionsFor(opened, "square")) ?? expect.fail("no figure");
  expect(title).toBe("IDAIS-Beijing statement draws the red line “IDAIS-Beijing: no self-copying”");
  const linesWith = (options: Partial<SheetOptions>) => {
    const [sheet] = composedFigure(optionsFor(opened, "square", options))?.sheets ?? [];
    const head = sheet?.marks.find((mark) => mark.kind === "group" && mark.id === "head") ?? expect.fail("no head");
    return textsIn([head]).filter(({ isBold }) => isBold);
  };
  // The nodes in large letters, with the verb, say the same.
  expect(linesWith({})).toEqual([]);
  const lines = linesWith({ title });
  expect(lines.map(({ text }) => text).join(" ")).toBe(title);
  expect(lines[0]?.size).toBeLessThan(frameOf("square").title);
});

test("the line under a title does not say the same again", async () => {
  const deckOf = async (name: string): Promise<string | undefined> => composedFigure(optionsFor(await openView(name, "en"), "slide"))?.deck;
  expect(await deckOf("pair=zeng-yi~loss-of-control")).toBe("");
  expect(await deckOf("collection=zeng-yi.existential-risk")).toBe("Picked by a reader, with the claims between them");
});

test("in grey, the lines of what is inferred are dark enough for print, and all of one grey", () => {
  const { colours } = figurePalette("grey", true);
  for (const [kind, colour] of Object.entries(colours.edges))
    expect(Number.parseInt(colour.slice(1, 3), 16), kind).toBeLessThanOrEqual(0x55);
  // No key explains shades or weights.
  expect(new Set(Object.values(colours.edges)).size).toBe(1);
});

test("few nodes have larger names, where they stay in two lines", async () => {
  const sizeIn = async (name: string, frame: FrameId): Promise<number | undefined> =>
    composedFigure(optionsFor(await openView(name, "en"), frame))?.nameSize;
  expect(await sizeIn("edge=zeng-yi~warns-of~existential-risk", "slide")).toBeGreaterThan(frameOf("slide").names[0] ?? 0);
  expect(await sizeIn("question=red-lines", "slide")).toBeLessThanOrEqual(frameOf("slide").names[0] ?? 0);
});
