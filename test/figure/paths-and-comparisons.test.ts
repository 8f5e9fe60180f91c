import { expect, test } from "vitest";
import type { ComposedFigure } from "../../src/figure/compose-sheets.ts";
import { figurePalette } from "../../src/figure/figure-palette.ts";
import type { PlacedWords } from "../../src/figure/layouts/placed.ts";
import { colourOfLine } from "../../src/figure/layouts/placed-marks.ts";
import { standsFor } from "../../src/figure/merge-nodes.ts";
import { pathsShown } from "../../src/figure/paths-shown.ts";
import type { SheetOptions } from "../../src/figure/sheet-options.ts";
import type { SubjectOf } from "../../src/figure/subject.ts";
import { thinned } from "../../src/figure/thinning.ts";
import { figureSheetWords } from "../../src/language/figure-sheet.ts";
import { contrast } from "../design/contrast.ts";
import { forum } from "../real-graph.ts";
import { composedFigure } from "./composed-figure.ts";
import { type frames, optionsFor, textsIn } from "./real-figure.ts";
import { openView } from "./real-subjects.ts";

async function realFigure(
  name: string,
  frame: (typeof frames)[number],
  language: "en" | "zh" = "en",
  more: Partial<SheetOptions> = {},
): Promise<ComposedFigure> {
  return composedFigure(optionsFor(await openView(name, language), frame, more)) ?? expect.fail("no figure");
}

const pathIn = ({ subject }: ComposedFigure): SubjectOf<"path"> => (subject.kind === "path" ? subject : expect.fail("no path"));

test("a figure of paths that lacks room leaves out whole paths, and says how many", async () => {
  const figure = await realFigure("path=irene-solaiman~loss-of-control", "square");
  const subject = pathIn(figure);
  expect(figure.omitted.nodes.length).toBeGreaterThan(0);
  const paths = pathsShown(subject);
  expect(new Set(paths.flat())).toEqual(new Set(subject.nodes.map(({ id }) => id)));
  const texts = textsIn(figure.sheets[0]?.marks ?? []).map(({ text }) => text);
  expect(texts).toContain(`${subject.total - paths.length} more ways are not shown`);
  expect(figure.description).toContain(`${subject.total - paths.length} more ways are not shown.`);
});

test("thinned to nothing, a figure of paths keeps the one with the strongest evidence", async () => {
  const subject = pathIn(await realFigure("path=irene-solaiman~loss-of-control", "a4-portrait"));
  const strongest = thinned(subject, 1) as SubjectOf<"path">;
  expect(pathsShown(strongest)).toHaveLength(1);
  expect(strongest.edges.every(({ standing }) => standing === "stated")).toBe(true);
  expect(subject.edges.some(({ standing }) => standing === "inferred")).toBe(true);
});

test("no two arrow heads of a path point at the same place", async () => {
  const { placed } = await realFigure("path=irene-solaiman~loss-of-control", "square");
  const tips = placed.lines.flatMap(({ head, start, steps }) =>
    head === "none" ? [] : [head === "start" ? start : (steps.at(-1)?.to ?? start)],
  );
  expect(tips.length).toBeGreaterThan(3);
  for (const [index, a] of tips.entries())
    for (const b of tips.slice(index + 1)) expect(Math.hypot(a.left - b.left, a.top - b.top)).toBeGreaterThan(8);
});

const isHeading = ({ role }: PlacedWords): boolean => role === "heading";

test.each(["en", "zh"] as const)("what one alone says hangs under its verb, also in the next column (%s)", async (language) => {
  const { placed, subject } = await realFigure("compare=zeng-yi.yoshua-bengio", "slide", language, { isOneSheet: true });
  // Those at the left edge name the two parts of the figure.
  const headings = placed.words.filter((words) => isHeading(words) && words.box.left > 0);
  const alone = subject.edges.filter(
    ({ to }) => new Set(subject.edges.filter((edge) => edge.to === to).map(({ from }) => from)).size === 1,
  );
  const verbs = new Set(alone.map(({ reading }) => reading.reads[language]));
  const texts = headings.map(({ text }) => text.text);
  for (const verb of verbs) expect(texts.some((text) => text.startsWith(verb.split(" ")[0] ?? verb))).toBe(true);
  // Each card that hangs has a heading above it in its column, and each heading a card below it.
  const columnOf = (left: number): number => Math.max(...headings.map(({ box }) => box.left).filter((start) => start <= left));
  const hanging = placed.cards.filter(({ node, box }) => alone.some(({ to }) => to === node.id) && box.left > 0);
  for (const heading of headings) {
    const below = hanging.filter(({ box }) => columnOf(box.left) === heading.box.left && box.top > heading.box.top);
    expect({ heading: heading.text.text, cards: below.length > 0 }).toEqual({ heading: heading.text.text, cards: true });
  }
  for (const { box } of hanging)
    expect(headings.some((heading) => heading.box.left === columnOf(box.left) && heading.box.top < box.top)).toBe(true);
});

test("a list of lists names its verb again in the next column", async () => {
  const { placed } = await realFigure("node=agent-hijacking&depth=2", "slide");
  const texts = placed.words.filter(isHeading).map(({ text }) => text.text);
  expect(texts.some((text) => text.endsWith(", cont."))).toBe(true);
});

const titleOf = async (name: string, language: "en" | "zh"): Promise<string> => (await realFigure(name, "a4-portrait", language)).title;

test("the title of a comparison counts what is stated apart from what is only reported, inferred or known from outside", async () => {
  expect(await titleOf("compare=zeng-yi.yoshua-bengio", "en")).toBe("Zeng Yi and Yoshua Bengio both raise perhaps one of 43 ideas");
  expect(await titleOf("compare=zeng-yi.yoshua-bengio", "zh")).toBe("曾毅与约书亚·本吉奥谈及的43项内容中，至多1项两人均亲自谈及");
  expect(await titleOf(four, "en")).toBe("Two or more of the four raise up to seven of 73 ideas, four more if reports or inferences count");
  expect(await titleOf(four, "zh")).toBe("四人谈及的73项内容中，至多7项由至少两人亲自谈及，另有4项须计入转述或推断");
});

test("the line under the title of a comparison says for how many shared topics it is not certain that they are shared", async () => {
  const deckOf = async (name: string, language: "en" | "zh"): Promise<string> => (await realFigure(name, "a4-portrait", language)).deck;
  expect(await deckOf(four, "en")).toMatch(/^Speaker or meaning not certain for five\. 20 more are related\. Silence /u);
  expect(await deckOf(four, "zh")).toMatch(/^7项中5项的归属或含义尚不确定。另有20项相关。本记录中未见/u);
  const two = "compare=zeng-yi.yoshua-bengio";
  expect(await deckOf(two, "en")).toMatch(
    /^On the shared one, military use of AI, speaker or meaning not certain for either\. Nine more are related\. Of all 43, four only reported and one only inferred\. /u,
  );
  expect(await deckOf(two, "zh")).toMatch(
    /^曾毅与约书亚·本吉奥关于相同的一项“人工智能的军事用途”的主张，归属或含义尚不确定。另有9项相关。43项中4项仅见于转述、1项仅见于推断。/u,
  );
});

test("the title of a comparison of three counts what two raise apart from what all raise", async () => {
  expect(await titleOf("compare=zeng-yi.gao-wen.zhang-ya-qin", "en")).toMatch(
    /^Zeng Yi, Gao Wen and Zhang Ya-Qin: two or more raise two or three of 79 ideas/u,
  );
  expect(await titleOf("compare=dawn-song.yang-yaodong.zhang-ya-qin", "en")).toMatch(
    /^Two or more of the three raise up to six of 64 ideas, one of them by all, three more if/u,
  );
  expect(await titleOf("compare=dawn-song.yang-yaodong.zhang-ya-qin", "zh")).toMatch(
    /^.+、.+与.+谈及的64项内容中，至多6项由至少两人亲自谈及（其中1项三人均谈及）/u,
  );
});

const four = "compare=dawn-song.yang-yaodong.zhang-ya-qin.yoshua-bengio";
const textsOf = ({ sheets }: ComposedFigure): readonly string[] => textsIn(sheets[0]?.marks ?? []).map(({ text }) => text);

test.each(["en", "zh"] as const)("every comparison says that what is not found is no disagreement (%s)", async (language) => {
  for (const frame of ["slide", "column", "a4-portrait"] as const)
    expect(textsOf(await realFigure(four, frame, language)).join(language === "en" ? " " : "")).toContain(
      figureSheetWords[language].comparisonDeck({}),
    );
});

test.each([
  ["square", "en"],
  ["square", "zh"],
  ["slide", "en"],
  ["slide", "zh"],
  ["column", "en"],
] as const)(
  "a comparison of four without room for lists counts by verb what one alone says, each topic once: %s, %s",
  async (frame, language) => {
    const figure = await realFigure(four, frame, language);
    const { subject, placed, omitted } = figure;
    expect(figure.layout).toBe("counted");
    expect(omitted).toMatchObject({ nodes: [], claims: 0 });
    const counts = subject.nodes.filter(({ members }) => members !== undefined);
    expect(counts.every(({ isCount }) => isCount)).toBe(true);
    // The document that all four signed is no topic that they raise.
    const shared = subject.nodes.length - counts.length - 4 - 1;
    // The numbers on the sheet add up to that of the title.
    const textOf = (id: string): string => placed.cards.find(({ node }) => node.id === id)?.texts[0]?.text ?? "";
    const numbers = counts.map(({ id }) => Number(/\d+/u.exec(textOf(id))?.[0]));
    expect(counts.map(({ members = [] }) => members.length)).toEqual(numbers);
    expect(numbers.reduce((sum, number) => sum + number, shared)).toBe(73);
    expect(new Set(counts.flatMap(standsFor)).size).toBe(73 - shared);
    // Letters would lead to nothing, so that the key says how many are related.
    expect(subject.kind === "comparison" && subject.countedRelated).toBe(20);
    const words = figureSheetWords[language];
    const key = textsOf(figure).join(language === "en" ? " " : "");
    expect(key).toContain(words.countsKey(true, 20));
  },
);

test.each([
  ["en", "By an outside source, Yoshua Bengio signed the IDAIS-Beijing statement; by report, not certain, the other three too.", "signed"],
  ["zh", "据外部资料，约书亚·本吉奥签署了《北京AI安全国际共识》；据转述（尚不确定），另三人也签署。", "签署"],
] as const)(
  "a document that all signed is a row of its own among what they share, and no topic that they raise (%s)",
  async (language, said, verb) => {
    const statement = "idais-beijing-statement";
    for (const frame of ["slide", "square", "column", "a4-portrait"] as const) {
      const { subject, placed, deck, omitted } = await realFigure(four, frame, language);
      expect(deck).toContain(said);
      expect(omitted.nodes).toEqual([]);
      const edges = subject.edges.filter(({ to }) => to === statement);
      expect(edges.map(({ relation }) => relation)).toEqual(["signed", "signed", "signed", "signed"]);
      expect(placed.cards.filter(({ node }) => node.id === statement).map(({ list }) => list)).toEqual(["shared"]);
      expect(placed.bars.filter(({ node }) => node.id === statement).length).toBeGreaterThan(0);
      expect(placed.words.some(({ text }) => text.text.includes(verb))).toBe(true);
    }
    const two = await realFigure("compare=zeng-yi.yoshua-bengio", "slide", language);
    expect(two.deck).toContain(
      language === "en"
        ? "By an outside source, both signed the IDAIS-Beijing statement."
        : "据外部资料，两人均签署了《北京AI安全国际共识》。",
    );
  },
);

test.each(["en", "zh"] as const)(
  "a comparison on a slide or a page gives the lines of its sources beside the drawing (%s)",
  async (language) => {
    for (const frame of ["slide", "a4-portrait"] as const) {
      const figure = await realFigure(four, frame, language, { isOneSheet: true });
      const { listHead, outside, linesBehind } = figureSheetWords[language];
      const behind = linesBehind({ shared: [], hasShares: false });
      const texts = textsOf(figure).join(" ");
      expect(["places", "short-places", "lines", "bare-lines"]).toContain(figure.sourceWay);
      expect(
        [listHead.lines, listHead.placesAlone, listHead.partlyNumbered, listHead.unnumbered, behind].some((head) =>
          texts.includes(head.slice(0, 12)),
        ),
      ).toBe(true);
      expect(texts.toLowerCase()).toContain(outside("Consensus Statement").toLowerCase());
      // Where nothing in the drawing has a number, the list has none.
      expect(/\[\d/u.test(texts)).toBe(figure.sourceWay !== "bare-lines");
    }
  },
);

test("what joins two to a topic, though it is not counted as speaking, keeps it from standing under one alone", async () => {
  const { subject, placed } = await realFigure("compare=zeng-yi.yoshua-bengio", "a4-portrait");
  const edges = subject.edges.filter(({ to }) => to === "idais-beijing-statement");
  expect(new Set(edges.map(({ from }) => from)).size).toBe(2);
  const cards = placed.cards.filter(({ node }) => node.id === "idais-beijing-statement");
  expect(cards.map(({ list }) => list)).toEqual(["shared"]);
  expect(placed.words.some(({ text }) => text.text.startsWith("signed"))).toBe(true);
});

test("bars show whether something is stated and certain, and the key explains each kind", async () => {
  const figure = await realFigure(four, "slide");
  const { bars } = figure.placed;
  const { openBar, dottedBar, doubleBar } = figureSheetWords.en;
  const texts = textsOf(figure);
  for (const [isShown, text] of [
    [bars.some(({ standing }) => standing === "reported"), openBar],
    [bars.some(({ standing }) => standing === "inferred"), dottedBar],
    [bars.some(({ isDoubtful }) => isDoubtful), doubleBar],
  ] as const)
    expect({ isShown, inKey: texts.includes(text) }).toEqual({ isShown: true, inKey: true });
  expect(bars.some(({ standing, isDoubtful }) => standing === "stated" && isDoubtful)).toBe(true);
  expect(bars.some(({ standing, isDoubtful }) => standing === "stated" && !isDoubtful)).toBe(true);
});

test("further columns of lists say whose they are, red lines have full names, and each node has one name", async () => {
  for (const [name, frame] of [
    ["compare=zeng-yi.yoshua-bengio", "slide"],
    [four, "a4-portrait"],
  ] as const) {
    const { placed, subject } = await realFigure(name, frame, "en", { isOneSheet: true });
    const branches = placed.lines.filter(({ id }) => id.includes("branch "));
    const names = placed.words.filter(({ text, role }) => role === "heading" && text.isBold && text.tone === "text");
    expect(branches.length).toBeGreaterThan(0);
    expect(names.length).toBeGreaterThanOrEqual(branches.length);
    const written = new Map<string, Set<string>>();
    for (const { node, texts } of placed.cards) {
      const text = texts
        .map((line) => line.text)
        .filter((line) => !line.startsWith("["))
        .join(" ");
      if (subject.kind === "comparison" && subject.actors.includes(node.id)) continue;
      written.set(node.id, (written.get(node.id) ?? new Set()).add(text.replaceAll("- ", "-")));
      if (node.type === "red-line") expect(text.replaceAll(/\s/gu, "")).toBe(node.name.en.replaceAll(/\s/gu, ""));
    }
    for (const [id, texts] of written) expect({ id, names: texts.size }).toEqual({ id, names: 1 });
  }
});

test("a comparison with room for all topics merges none, and what several speak of is never counted", async () => {
  const roomy = await realFigure("compare=zeng-yi.yoshua-bengio", "a4-portrait");
  expect(roomy.subject.nodes.some(({ members }) => members)).toBe(false);
  const dense = await realFigure(four, "square");
  const sharersOf = (id: string): number => new Set(dense.subject.edges.filter(({ to }) => to === id).map(({ from }) => from)).size;
  for (const { id, members } of dense.subject.nodes) if (members) expect(sharersOf(id)).toBe(1);
  expect(dense.subject.nodes.filter(({ id }) => sharersOf(id) > 1)).toHaveLength(12);
});

test.each(["light", "dark", "grey", "transparent"] as const)("rows that say who shares a topic have a contrast of 3:1 (%s)", (palette) => {
  const { colours } = figurePalette(palette, true);
  expect(contrast(colourOfLine("row", colours), colours.paper)).toBeGreaterThanOrEqual(3);
  const onScreen = figurePalette(palette, false).colours;
  expect(contrast(colourOfLine("row", onScreen), onScreen.paper)).toBeGreaterThanOrEqual(3);
});

test("the chain that speakers' claims alone make has heavier lines than those beside it, which the key says", async () => {
  for (const frame of ["slide", "column"] as const) {
    const figure = composedFigure(optionsFor(await openView("path=dawn-song~loss-of-control", "en"), frame)) ?? expect.fail("no figure");
    const widthOf = (id: string): number => figure.placed.lines.find((line) => line.id === id)?.width ?? expect.fail(`no line ${id}`);
    const besides = widthOf("no-time-to-respond~part-of~loss-of-control");
    for (const id of ["zhang-ya-qin~cites~dawn-song", "zhang-ya-qin~warns-of~loss-of-control"])
      expect(widthOf(id)).toBeGreaterThan(2 * besides);
    expect(widthOf("dawn-song~warns-of~no-time-to-respond")).toBe(besides);
    expect(textsIn(figure.sheets[0]?.marks ?? []).map(({ text }) => text)).toContain(figureSheetWords.en.spokenPath);
  }
});

test("where every chain is made of speakers' claims, none is heavier", async () => {
  const figure = composedFigure(optionsFor(await openView("path=gao-wen~existential-risk", "en"), "slide")) ?? expect.fail("no figure");
  const spoken = figure.subject.edges.filter(({ isOnSpokenPath }) => isOnSpokenPath);
  expect(spoken).toEqual([]);
});

test("the line under a path's title names the only chain of speakers' claims alone, and says what a chain does not mean", async () => {
  const { deck } =
    composedFigure(optionsFor(await openView("path=irene-solaiman~loss-of-control", "en"), "slide")) ?? expect.fail("no figure");
  expect(deck).toContain(
    "one, through He Ruimin, misinformation and Zhang Ya-Qin, by speakers’ claims alone (one of them not certain, one only joining speaker to speaker); the others lead through groupings",
  );
  expect(deck).toMatch(/A chain does not mean that they agree, or speak of the same thing\.$/u);
});

test("lines of different evidence that end at one bracket have heads of their own", async () => {
  const { placed } =
    composedFigure(optionsFor(await openView("path=irene-solaiman~loss-of-control", "en"), "slide")) ?? expect.fail("no figure");
  const ends = placed.lines.filter(({ id }) => id.endsWith("~loss-of-control head"));
  expect(new Set(ends.map(({ standing }) => standing)).size).toBeGreaterThan(1);
  for (const { head } of ends) expect(head).toBe("end");
  expect(placed.lines.find(({ id }) => id === "bracket loss-of-control head")?.head).toBe("none");
});

test("where a comparison has no room for every number, each name has the line of its claim behind it", async () => {
  const figure = await realFigure("compare=zeng-yi.yoshua-bengio", "slide", "zh", { isOneSheet: true });
  expect(figure.sourceWay).toBe("lines");
  const { edges } = figure.subject;
  expect(edges.filter(({ standing }) => standing !== "stated").length).toBeGreaterThan(4);
  for (const { to, claims } of edges) {
    const card = figure.placed.cards.find(({ node }) => node.id === to) ?? expect.fail(`no card ${to}`);
    const words = figure.placed.words.filter(({ owner }) => owner === `row ${to}`).map(({ text }) => text.text);
    const behind = [...card.texts.map(({ text }) => text), ...words].join(" ");
    for (const { standing, locators } of claims) {
      const isOnLine = standing !== "external" && locators.length > 0;
      expect(behind).toMatch(isOnLine ? new RegExp(`\\([^)]*\\b${locators[0]?.line}`, "u") : /\[\d|\(/u);
    }
  }
  const foot = textsOf(figure).join(" ");
  expect(foot).toContain("括号内为中文转写稿的行号");
  // Nobody has to find a claim in a heap of lines.
  expect(foot).not.toContain(figureSheetWords.zh.listHead.partlyNumbered.slice(0, 12));
});

test("lines behind the names of four people make neither a list nor a name smaller", async () => {
  const { layout, nameSize, sourceWay, sheets } = await realFigure(four, "a4-portrait", "zh", { isOneSheet: true });
  expect([layout, sourceWay]).toEqual(["lanes", "lines"]);
  expect(nameSize).toBeGreaterThanOrEqual(10);
  const texts = textsIn(sheets[0]?.marks ?? []).map(({ text }) => text);
  expect(texts.filter((text) => /^\(\d/u.test(text)).length).toBeGreaterThan(50);
  // Whoever reports what is not said in somebody's own name is named.
  expect(texts.join("")).toContain("转述者：段雅文（154、158、170）");
});

test("a list of a comparison that goes on in the next column is divided between its verbs where there is room", async () => {
  const { placed, subject } = await realFigure("compare=zeng-yi.yoshua-bengio", "slide", "zh", { isOneSheet: true });
  const ofBengio = subject.edges.filter(({ from, relation }) => from === "yoshua-bengio" && relation === "holds").map(({ to }) => to);
  const lefts = placed.cards.filter(({ node }) => ofBengio.includes(node.id)).map(({ symbol }) => Math.round(symbol?.centre.left ?? 0));
  expect(ofBengio.length).toBeGreaterThan(5);
  expect(new Set(lefts).size).toBe(1);
});

test("related topics of a comparison have the same letter, which nothing has where they are only counted", async () => {
  const lettersIn = async (frame: "slide" | "column"): Promise<readonly string[]> => {
    const { subject } = await realFigure("compare=zeng-yi.yoshua-bengio", frame);
    return subject.nodes.flatMap(({ label }) => / \(([a-z])\)$/u.exec(label.en)?.[1] ?? []);
  };
  const letters = await lettersIn("slide");
  expect(letters.length).toBeGreaterThan(5);
  for (const letter of letters) expect(letters.filter((other) => other === letter).length).toBeGreaterThan(1);
  expect(await lettersIn("column")).toEqual([]);
});

test("a comparison of four marks what one alone raises as related to a row that does not reach them", async () => {
  const { subject } = await realFigure(four, "a4-portrait", "en", { isOneSheet: true });
  const letterOf = (id: string): string | undefined =>
    / \(([a-z])\)$/u.exec(subject.nodes.find((node) => node.id === id)?.label.en ?? "")?.[1];
  expect(letterOf("international-cooperation")).toBeDefined();
  expect(letterOf("international-cooperation-mechanism")).toBe(letterOf("international-cooperation"));
  expect(letterOf("self-replication")).toBeDefined();
  for (const line of ["no-self-replication-without-consent", "idais-red-line-replication"])
    expect(letterOf(line)).toBe(letterOf("self-replication"));
});

test("a comparison says what is missing of somebody, and that topics which are not shared belong to one group", async () => {
  const en = await realFigure("compare=xue-lan.robert-trager", "slide");
  expect(en.title).toBe(
    "Xue Lan and Robert Trager share none of nine ideas; three are related, in one group, international cooperation on AI safety",
  );
  expect(en.deck).toContain(
    "Xue Lan’s keynote is not in the record and speaker or meaning not certain for either of Robert Trager’s two ideas.",
  );
  expect(textsOf(en)).toContain("Both signed");
  expect(textsOf(en)).not.toContain("Shared");
  const zh = await realFigure("compare=xue-lan.robert-trager", "slide", "zh");
  expect(zh.title).toContain("无一相同，但3项相关（同属“人工智能安全国际合作”）");
  expect(zh.deck).toContain("薛澜主旨演讲未见于记录，罗伯特·特拉格所谈全部2项的归属或含义尚不确定。");
});

test.each(["en", "zh"] as const)("of what is unsure, the name says so where there is room (%s)", async (language) => {
  const { placed, subject } = await realFigure("compare=xue-lan.robert-trager", "slide", language);
  const unsure = subject.edges.filter(({ claims }) => claims.every(({ confidence }) => confidence === "unsure")).map(({ to }) => to);
  const sign = figureSheetWords[language].unsureClaim;
  const signed = placed.cards.filter(({ texts }) => texts.some(({ text }) => text.endsWith(sign))).map(({ node }) => node.id);
  expect(signed).toEqual(unsure);
  expect(signed.length).toBeGreaterThan(0);
});

test.each([
  ["slide", "en"],
  ["square", "zh"],
  ["a4-portrait", "en"],
] as const)(
  "the place of somebody in a row is empty only where they raise neither its topic nor anything in it or around it: %s, %s",
  async (frame, language) => {
    const { subject, placed } = await realFigure(four, frame, language);
    if (subject.kind !== "comparison") return expect.fail("no comparison");
    const rows = placed.bars.map(({ node }) => node);
    const raisedBy = (actor: string) =>
      new Set<string>(forum.claims.filter(({ from, standing }) => from === actor && standing !== "external").map(({ to }) => to));
    const isWithin = (inner: string, outer: string): boolean =>
      forum.claims.some(({ from, relation, to }) => relation === "part-of" && from === inner && (to === outer || isWithin(to, outer)));
    const expected = rows.flatMap(({ id, type }) =>
      subject.actors
        .filter((actor) => subject.edges.every(({ from, to }) => from !== actor || to !== id))
        .flatMap((actor) => {
          const raised = [...raisedBy(actor)].filter((other) => forum.findNode(other)?.type === type);
          if (raised.some((other) => isWithin(other, id))) return [`${id} ${figureSheetWords[language].rowKin(true)}`];
          return raised.some((other) => isWithin(id, other)) ? [`${id} ${figureSheetWords[language].rowKin(false)}`] : [];
        }),
    );
    const said = placed.words
      .filter(({ text }) => [true, false].some((isForm) => text.text.startsWith(figureSheetWords[language].rowKin(isForm))))
      .map(({ owner, text }) => `${owner.replace(/^row /u, "")} ${text.text.replace(/ \([a-z]\)$/u, "")}`);
    expect(said.length).toBeGreaterThan(3);
    expect(new Set(said)).toEqual(new Set(expected));
  },
);
