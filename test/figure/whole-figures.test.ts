/** The map and the matrix of the whole graph as figures: their keys and the lines under their titles say what is drawn. */
import { describe, expect, test } from "vitest";
import { composeMapSheet } from "../../src/figure/compose-map-sheet.ts";
import { composeMatrixSheet } from "../../src/figure/compose-matrix-sheet.ts";
import type { Mark } from "../../src/figure/drawing.ts";
import { isFrame, parseFrame } from "../../src/figure/figure-frames.ts";
import { mapLines } from "../../src/figure/map-lines.ts";
import { sceneAsSeen } from "../../src/figure/scene-as-seen.ts";
import { undrawnAfter } from "../../src/figure/undrawn-sign.ts";
import { figureSheetWords } from "../../src/language/figure-sheet.ts";
import { relations } from "../../src/model/relations.ts";
import { pictureOf } from "../../src/scene/picture.ts";
import type { SceneEdge } from "../../src/scene/scene-types.ts";
import { composedFigure } from "./composed-figure.ts";
import { metric, optionsFor, textsIn } from "./real-figure.ts";
import { openView } from "./real-subjects.ts";

const groupOf = (marks: readonly Mark[], id: string): Mark =>
  marks.find((mark) => mark.kind === "group" && mark.id === id) ?? expect.fail(`no group ${id}`);
const said = (marks: readonly Mark[]): string =>
  textsIn(marks)
    .map(({ text }) => text)
    .join(" ");

describe.each(["en", "zh"] as const)("figures of the whole graph (%s)", (language) => {
  const words = figureSheetWords[language];

  test("the key of the map says which lines are pale and which never are, and that places between the sides mean nothing", async () => {
    const options = optionsFor(await openView("", language), "a4-landscape");
    const { edges, nodes } = sceneAsSeen(options, { width: 1000, height: 500 }).picture;
    const [hairs, others] = [edges.filter(({ form }) => form === "hair"), edges.filter(({ form }) => form === "strong")];
    expect(hairs.length).toBeGreaterThan(10);
    expect(hairs.every(({ claims }) => claims === 1)).toBe(true);
    expect(hairs.filter(({ line }) => line === "prohibition")).toEqual([]);
    expect(others.filter(({ claims, line }) => claims === 1 && line !== "prohibition")).toEqual([]);
    const key = said([groupOf(composeMapSheet(options).sheets[0]?.marks ?? [], "legend")]);
    expect(key).toContain(words.paleLine(1, true, true));
    expect(nodes.filter(({ id }) => edges.every(({ from, to }) => from !== id && to !== id))).toEqual([]);
    expect(key).not.toContain(words.unlinked);
    const slide = composeMapSheet(optionsFor(await openView("", language), "slide")).sheets[0]?.marks ?? [];
    expect(said([groupOf(slide, "legend")])).toContain(words.freePlaces);
  });

  test("a sheet smaller than A3 leaves out lines of one claim, none that is red, the only one of a mark or of a speaker in one colour, and says how many of whom; a larger one draws all", async () => {
    const opened = await openView("", language);
    const small = optionsFor(opened, "slide");
    const a3 = parseFrame("420x297mm");
    const large = { ...small, frame: isFrame(a3) ? a3 : expect.fail("no frame") };
    const all = pictureOf(small.graph, small.view).edges;
    const { picture, undrawn, unlinked } = mapLines(small);
    const lineOf = ({ from, line, to }: SceneEdge): string => [from, line, to].join(" ");
    const drawn = new Set(picture.edges.map(lineOf));
    const left = all.filter((edge) => !drawn.has(lineOf(edge)));
    expect(left.length).toBeGreaterThan(50);
    expect(undrawn).toEqual({ lines: left.length, claims: left.length, most: 1 });
    const colourOf = ({ from, line }: SceneEdge): string => [from, line].join(" ");
    expect(new Set(picture.edges.map(colourOf))).toEqual(new Set(all.map(colourOf)));
    for (const { id, label } of picture.nodes) expect(undrawnAfter(label), label).toBe(left.filter(({ from }) => from === id).length);
    expect(unlinked.size).toBeGreaterThan(0);
    expect(all.filter(({ from, to }) => unlinked.has(from) || unlinked.has(to))).toEqual([]);
    expect(left.filter(({ claims, line }) => claims > 1 || line === "prohibition")).toEqual([]);
    const endsOf = (edges: typeof all) => new Set(edges.flatMap(({ from, to }) => [from, to]));
    expect(endsOf(picture.edges)).toEqual(endsOf(all));
    expect(composeMapSheet(small).deck).toContain(words.undrawnLines({ lines: left.length, most: 1 }));
    expect(new Set(mapLines(large).picture.edges.map(lineOf))).toEqual(new Set(all.map(lineOf)));
    const poster = composeMapSheet(large);
    expect(poster.deck).not.toContain(words.undrawnLines({ lines: left.length, most: 1 }));
    expect(said([groupOf(poster.sheets[0]?.marks ?? [], "legend")])).toContain(words.paleLine(1, true, false));
  });

  test("who speaks for the red line of a document is not drawn as one who draws it, and who was only reported is marked so", async () => {
    const { picture } = mapLines(optionsFor(await openView("", language), "a4-landscape"));
    const toRedLines = picture.edges.filter(({ relation }) => relation === "draws");
    const ofYang = toRedLines.filter(({ from }) => from === "yang-yaodong");
    expect(ofYang.map(({ line, reads }) => [line, reads])).toEqual([["prohibition", relations.draws.spokenFor.reads[language]]]);
    const drawers = new Set(toRedLines.filter(({ reads }) => reads === relations.draws.reads[language]).map(({ from }) => from));
    expect([...drawers].sort()).toEqual(["idais-beijing-statement", "zeng-yi", "zhang-ya-qin"]);
    const key = groupOf(composeMapSheet(optionsFor(await openView("", language), "a4-landscape")).sheets[0]?.marks ?? [], "legend");
    expect(said([key])).toContain(words.drawsOrSpeaksFor);
    const { reportedRow } = words.matrix;
    const reported = picture.nodes.filter(({ label }) => label.includes(reportedRow(""))).map(({ id }) => id);
    expect([...reported].sort()).toEqual(["helen-toner", "zhou-bowen"]);
  });

  test("lines of one colour between two marks are one, with the claims of all, and who is for some and against some of a group has both colours", async () => {
    const { graph, view, ...rest } = optionsFor(await openView("", language), "a4-landscape");
    const all = pictureOf(graph, view).edges;
    const { edges } = mapLines({ graph, view, ...rest }).picture;
    expect(
      all.filter(({ from, line, to }) => all.filter((other) => other.from === from && other.line === line && other.to === to).length > 1),
    ).not.toEqual([]);
    for (const { from, to, line, claims } of edges) {
      const same = all.filter((edge) => edge.from === from && edge.to === to && edge.line === line);
      expect(claims).toBe(same.reduce((sum, edge) => sum + edge.claims, 0));
    }
    const linesOf = (from: string, to: string) => edges.filter((edge) => edge.from === from && edge.to === to).map(({ line }) => line);
    const institutions = edges.find(({ from, line }) => from === "zeng-yi" && line === "objection")?.to ?? expect.fail("no objection");
    expect(linesOf("zeng-yi", institutions).sort()).toEqual(["objection", "recommendation"]);
  });

  test("the map counts its unidentified people, explains their sign, says what is not certain, and how many claims it has", async () => {
    const options = optionsFor(await openView("", language), "a4-landscape");
    const picture = pictureOf(options.graph, options.view);
    const { title, deck, sheets } = composeMapSheet(options);
    const marks = sheets[0]?.marks ?? [];
    expect(picture.nodes.filter(({ label }) => /[?？]/u.test(label))).toHaveLength(5);
    expect(title).toContain(
      language === "en" ? "28 speakers (four unidentified): 24 make up to 89 proposals" : "28位发言人（4位身份未定）：24位提出至多89项建议",
    );
    expect(deck).toContain(
      language === "en" ? "Four of the 28 are unidentified, and may be some of the others" : "28位中4位身份未定，可能与他人重复",
    );
    expect(deck).toMatch(
      language === "en"
        ? /own name; speaker or meaning not certain for \d+ of the 89 proposals and \d+ of the 85 risks/u
        : /89项建议中有\d+项、85项风险中有\d+项的归属或含义尚不确定/u,
    );
    if (language === "zh") expect(deck).toContain("3位人物（其中1位身份未定）仅涉其他主张");
    if (language === "en")
      expect(deck).toContain("three people (one unidentified), 49 proposals and 21 risks, with other claims or as groups");
    expect(said([groupOf(marks, "legend")])).toContain(words.unidentified);
    const claims = picture.edges.reduce((sum, edge) => sum + edge.claims, 0);
    expect(said([groupOf(marks, "source")])).toContain(words.mapSources(claims, true));
  });

  test("the matrix says which columns are groups and what is counted, and rings what is not certain, half where a part is", async () => {
    const matrix = composeMatrixSheet(optionsFor(await openView("view=board", language), "a4-portrait")) ?? expect.fail("no matrix");
    const key = said([groupOf(matrix.sheets[0]?.marks ?? [], "legend")]);
    expect(key).toContain(words.matrix.groups(14, 15, "proposal", language === "en" ? "AI at multiple levels" : "多层次的人工智能"));
    expect(key).toContain(words.matrix.counted({ hasObjections: true, hasUnstated: true }));
    expect(matrix.deck).toContain(words.matrix.who({ actors: 26, rows: "person", columns: "proposal", unidentified: 5 }));
    // Whoever is only reported has a row, but is no speaker.
    expect(matrix.title).toBe(
      language === "en"
        ? "No kind of proposal draws more speakers than global AI safety cooperation (six to 13 of 26) or, without doubtful claims, technical safety"
        : "无一类建议的发言人多于“人工智能安全国际合作”（26位中6–13位）；仅计确定者与“技术安全”相同",
    );
    expect(key).toContain(words.matrix.notSpeaking([language === "en" ? "Zhou Bowen" : "周伯文"], 1));
    const rows = textsIn([groupOf(matrix.sheets[0]?.marks ?? [], "matrix")]).map(({ text }) => text);
    expect(rows).toContain(words.matrix.reportedRow(language === "en" ? "Zhou Bowen" : "周伯文"));
    expect(matrix.deck).toMatch(
      language === "en"
        ? /^Speaker or meaning not certain for seven of the 13, three of these not identified; without doubtful claims, six each\./u
        : /^13位中7位的归属或含义尚不确定，其中3位身份未定；仅计确定者各6位。/u,
    );
    for (const text of [words.matrix.doubtful, words.matrix.partlyDoubtful(true), words.openMark, words.matrix.partlyUnstated])
      expect(key).toContain(text);
    const table = groupOf(matrix.sheets[0]?.marks ?? [], "matrix");
    expect(table.kind === "group" && table.marks.filter(({ kind }) => kind === "path").length).toBeGreaterThan(4);
  });

  test("the numbers of speakers below a matrix are those of its title, which is bold among them", async () => {
    const matrix = composeMatrixSheet(optionsFor(await openView("view=board", language), "a4-landscape")) ?? expect.fail("no matrix");
    const texts = textsIn([groupOf(matrix.sheets[0]?.marks ?? [], "matrix")]);
    const head = texts.find(({ text }) => text === words.matrix.actors.person) ?? expect.fail("no row of speakers");
    const row = texts.filter(({ position, text }) => position.top === head.position.top && /^\d+$/u.test(text));
    expect(row.length).toBe(15);
    expect(row.filter(({ isBold }) => isBold).map(({ text }) => text)).toEqual(["13"]);
    expect(Math.max(...row.map(({ text }) => Number(text)))).toBe(13);
  });

  test.each(["a4-portrait", "a4-landscape"] as const)(
    "the numbers of claims stand beside their marks, clear of rings (%s)",
    async (frame) => {
      const matrix = composeMatrixSheet(optionsFor(await openView("view=board", language), frame)) ?? expect.fail("no matrix");
      const table = groupOf(matrix.sheets[0]?.marks ?? [], "matrix");
      const numbers = textsIn([table]).filter(({ text, isBold, anchor }) => isBold && anchor === "start" && /^\d+$/u.test(text));
      expect(numbers.length).toBeGreaterThan(15);
      const circles = table.kind === "group" ? table.marks.flatMap((mark) => (mark.kind === "circle" ? [mark] : [])) : [];
      for (const { position, size, text } of numbers) {
        const middle = position.top - size * 0.36;
        const [left, right] = [position.left, position.left + metric.width(text, size, true)];
        for (const { centre, radius } of circles.filter(({ centre }) => Math.abs(centre.top - middle) < 1))
          expect(centre.left + radius < left || centre.left - radius > right, text).toBe(true);
      }
    },
  );

  test("the upright names of columns are farther apart than the lines of one", async () => {
    const matrix = composeMatrixSheet(optionsFor(await openView("view=board", language), "a4-portrait"));
    const table = groupOf(matrix?.sheets[0]?.marks ?? [], "matrix");
    const lefts = textsIn([table]).flatMap(({ turn, position, size }) => (turn === undefined ? [] : [{ left: position.left, size }]));
    expect(lefts.length).toBeGreaterThan(10);
    const gaps = lefts.slice(1).map(({ left, size }, index) => (left - (lefts[index]?.left ?? 0)) / size);
    for (const gap of gaps) expect(gap < 1.05 || gap > 1.4, String(gap)).toBe(true);
  });
});

test("an inferred claim in a list of places names the place that it is inferred from", async () => {
  const figure = composedFigure(optionsFor(await openView("question=red-lines", "en"), "slide"));
  expect(said(figure?.sheets[0]?.marks ?? [])).toMatch(/\[10\] inferred by the curators from Zeng Yi’s keynote/u);
});

test.each([
  ["institution.proposal.number", "Of proposals, global AI safety cooperation and technical safety draw speakers of the most institutions"],
  ["institution.risk.number", "Of risks, malicious use draws speakers of the most institutions: 11 or 12 of 25"],
])("the headline of a matrix is true with and without claims that are not certain: %s", async (board, title) => {
  const matrix = composeMatrixSheet(optionsFor(await openView(`view=board&board=${board}`, "en"), "a4-landscape"));
  expect(matrix?.title).toBe(title);
});

test("who is only reported is counted apart from the speakers at an institution", async () => {
  const titleOf = async (language: "en" | "zh") =>
    composedFigure(optionsFor(await openView("pair=shanghai-ai-laboratory~ai-45-degree-law", language), "slide"))?.title;
  expect(await titleOf("en")).toMatch(/^One speaker and one person only reported at Shanghai AI Laboratory make two claims/u);
  expect(await titleOf("zh")).toMatch(/^上海人工智能实验室的1位发言人及1位仅见转述者/u);
});
