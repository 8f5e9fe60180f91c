/** The words of figures of the curated graph: their titles say what is found, and title, line below, key and notes are written as people write. */
import { describe, expect, test } from "vitest";
import { composeMapSheet } from "../../src/figure/compose-map-sheet.ts";
import { composeMatrixSheet } from "../../src/figure/compose-matrix-sheet.ts";
import type { Mark, TextMark } from "../../src/figure/drawing.ts";
import type { SheetSet } from "../../src/figure/sheet-plan.ts";
import { figureSheetWords } from "../../src/language/figure-sheet.ts";
import type { Language } from "../../src/view/view-state.ts";
import { composedFigure } from "./composed-figure.ts";
import { optionsFor, textsIn } from "./real-figure.ts";
import { openView, realSubjects } from "./real-subjects.ts";

/** The parts of a sheet that are not drawn: head, key, sources and foot. */
const wordedGroups: readonly string[] = ["head", "legend", "key", "sources", "source"];

const wordsIn = (marks: readonly Mark[]): readonly TextMark[] =>
  marks.flatMap((mark) =>
    mark.kind === "text"
      ? [mark]
      : mark.kind === "group" && (mark.id === undefined || wordedGroups.includes(mark.id))
        ? textsIn([mark])
        : [],
  );

/** Finds faults of writing in a text. Words in quotation marks are quoted as they are. */
function faultsOf(text: string, language: Language): readonly string[] {
  const said = text.replace(/“[^”]*”/gu, "“”");
  const faults = {
    "a double full stop": /\.\.(?!\.)|。。/u.test(said),
    "a straight apostrophe": language === "en" && /['"]/u.test(said),
    "half-width punctuation": /[\u4e00-\u9fff]\s*[,;:!?()]|[,;:!?(]\s*[\u4e00-\u9fff]/u.test(said),
    "space within Chinese": /[\u4e00-\u9fff] +[\u4e00-\u9fff]/u.test(said),
    "undefined words": /undefined|NaN|\[object/u.test(said),
  };
  return Object.entries(faults).flatMap(([name, isFault]) => (isFault ? [`${name}: ${text}`] : []));
}

function expectGoodWords(figure: SheetSet, language: Language): void {
  const { title, deck, sheets } = figure;
  expect(title).not.toMatch(/[?？]|→| · |\b(?:nodes?|edges?|shortest|steps? apart)\b|节点|最短路径|步$/u);
  expect(title).not.toMatch(/[.。]$/u);
  expect(title.length).toBeGreaterThan(4);
  expect([title, deck].flatMap((text) => faultsOf(text, language))).toEqual([]);
  // A sentence begins with a capital letter, and what follows a comma does not.
  if (language === "en") {
    expect(title).toMatch(/^[A-Z0-9“]/u);
    expect(deck).not.toMatch(/[.] [a-z]|, (?:The|A|An|In|Of|With)\b/u);
  }
  const texts = sheets.flatMap(({ marks }) => wordsIn(marks)).map(({ text }) => text);
  expect(texts.flatMap((text) => faultsOf(text, language))).toEqual([]);
  // Nothing of the title and the line below it is cut off.
  expect(texts.filter((text) => deck.startsWith(text.replace("…", "").trim()) && text.endsWith("…"))).toEqual([]);
}

describe.each(["en", "zh"] as const)("the words of figures (%s)", (language) => {
  test.each(realSubjects)("say what is found, without a fault: %s", { timeout: 60_000 }, async (name) => {
    const opened = await openView(name, language);
    const figure = composedFigure(optionsFor(opened, "a4-landscape")) ?? expect.fail("no figure");
    expectGoodWords(figure, language);
  });

  test("say what is found in the map and in the matrix", async () => {
    const whole = await openView("", language);
    expectGoodWords(composeMapSheet(optionsFor(whole, "slide")), language);
    for (const hash of ["view=board", "view=board&board=institution.risk.number", "view=board&compare=zeng-yi.gao-wen"])
      expectGoodWords(composeMatrixSheet(optionsFor(await openView(hash, language), "slide")) ?? expect.fail("no matrix"), language);
  });
});

test("the line under a title says where most of it is not certain, or not said in anybody's own name", async () => {
  const deckOf = async (name: string, language: Language): Promise<string | undefined> =>
    composedFigure(optionsFor(await openView(name, language), "a4-landscape"))?.deck;
  expect(await deckOf("question=red-lines", "en")).toContain(
    "Speaker or meaning not certain for five of the six red lines. One more speaker speaks for one red line that the IDAIS-Beijing statement draws; by report or an outside source, Zeng Yi, Yoshua Bengio, Xue Lan and likely four more speakers signed it. Five more red lines are only reported or inferred: four of that statement’s and one of Zeng Yi’s.",
  );
  expect(await deckOf("question=red-lines", "zh")).toContain(
    "6条红线中5条的归属或含义尚不确定。另有1位发言人重申北京AI安全国际共识所划的1条红线；据转述或外部资料，签署者有曾毅、约书亚·本吉奥、薛澜，很可能还有4位。另有5条仅见于转述或推断：该共识4条、曾毅1条。",
  );
  const edge = "edge=idais-beijing-statement~draws~idais-red-line-replication";
  expect(await deckOf(edge, "en")).toContain("Both are reported, not said in a speaker’s own name.");
  expect(await deckOf("node=existential-risk", "en")).not.toMatch(/certain|reported/u);
});

test.each([
  [
    "node=dawn-song",
    "Speaker or meaning not certain for six of the 13 risks and one of the nine points.",
    "13项风险中6项、9个观点中1个的归属或含义尚不确定。",
  ],
  [
    "node=zhang-ya-qin",
    "two risks° and two proposals are parts of others. Also: one red line.",
    "2项风险°、2项建议从属于其他项。另划定1条红线。",
  ],
  [
    "node=zeng-yi",
    "Speaker or meaning not certain for two of the 11 risks and all five red lines.",
    "11项风险中2项、全部5条红线的归属或含义尚不确定。",
  ],
  ["node=xue-lan", "Xue Lan’s keynote is not in the record.", "薛澜主旨演讲未见于记录。"],
  [
    "question=where-they-part",
    "Only reported: one more idea and what is said of Yoshua Bengio. Speaker or meaning not certain for three of the 13 ideas.",
    "另有1项内容和约书亚·本吉奥的看法仅见于转述。13项内容中3项的归属或含义尚不确定。",
  ],
])(
  "the line under a title says how much of what the title counts is not certain, part of the rest, or missing: %s",
  async (name, en, zh) => {
    for (const frame of ["slide", "column"] as const) {
      expect(composedFigure(optionsFor(await openView(name, "en"), frame))?.deck).toContain(en);
      expect(composedFigure(optionsFor(await openView(name, "zh"), frame))?.deck).toContain(zh);
    }
  },
);

test.each([
  [
    "en",
    "Five or six speakers warn of loss of control over AI or of its forms",
    "In grey: who warns of each, and at which line; the curators group them.",
  ],
  ["zh", "5或6位发言人警示人工智能失控或其下属风险", "下属风险（编者归类）名下灰字：警示者及行号。"],
] as const)(
  "a title counts together those who speak of a risk and of its forms where one passage says both, and those who are not drawn stand below the names of the forms, with their lines (%s)",
  async (language, title, more) => {
    const figure = composedFigure(optionsFor(await openView("node=loss-of-control", language), "a4-landscape"));
    expect(figure?.title).toBe(title);
    expect(figure?.deck).toContain(more);
    const people = figure?.subject.nodes.filter(({ type }) => type === "person");
    expect(people?.map(({ id }) => id)).toEqual(["zhang-ya-qin"]);
    const below = figure?.placed.cards
      .flatMap(({ texts }) => texts.filter(({ tone }) => tone === "quiet").map(({ text }) => text))
      .join(" ");
    for (const line of [95, 172, 177, 179, 420, 355]) expect(below).toContain(`${line}`);
    // Where there is no room for that, the line under the title names them.
    const bare = composedFigure(optionsFor(await openView("node=loss-of-control", language), "a4-landscape", { isBare: true }));
    expect(bare?.deck).toContain(
      language === "en" ? "Not drawn here: Gao Wen (line 95)" : "图中未画出警示其下属风险（编者归类）的高文（第95行）",
    );
    const inside = bare?.subject.nodes.flatMap((node) => node.inside ?? []);
    const texts = textsIn(bare?.sheets[0]?.marks ?? []).map(({ text }) => text);
    expect(inside?.map((number) => figureSheetWords[language].familyKey(number))).toContain(texts.find((text) => /^\+\d[:：]/u.test(text)));
  },
);

test("a title counts apart who speaks of a risk in general and who of its forms", async () => {
  const titleOf = async (name: string, language: Language) =>
    composedFigure(optionsFor(await openView(name, language), "a4-landscape"))?.title;
  expect(await titleOf("node=malicious-use", "en")).toBe("Two to four speakers warn of malicious use in general, three more of its forms");
  expect(await titleOf("node=malicious-use", "zh")).toBe("2至4位发言人从总体上警示恶意使用，另有3位警示其下属风险");
  // What one passage says both of a risk and of its forms is said of these.
  expect(await titleOf("family node=loss-of-control", "en")).toBe("Five or six speakers warn of forms of loss of control over AI");
});

test("a red line says whose it is where that person is not drawn, and whether that is certain", async () => {
  const namesIn = async (name: string, language: Language): Promise<string> =>
    (composedFigure(optionsFor(await openView(name, language), "a4-landscape"))?.placed.cards ?? [])
      .map(({ texts }) => texts.map(({ text }) => text).join(language === "en" ? " " : ""))
      .join(" | ");
  expect(await namesIn("node=loss-of-control", "en")).toContain("Zeng Yi’s line (not certain): No action without human oversight");
  expect(await namesIn("node=loss-of-control", "zh")).toContain("曾毅的红线（尚不确定）：");
  expect(await namesIn("node=zeng-yi", "en")).not.toContain("’s line");
});

test("what is part of another in a list stands in below it", async () => {
  for (const frame of ["slide", "a4-portrait"] as const) {
    const { placed } = composedFigure(optionsFor(await openView("node=zhang-ya-qin", "zh"), frame)) ?? expect.fail("no figure");
    const symbolOf = (id: string) => placed.cards.find(({ node }) => node.id === id)?.symbol?.centre ?? expect.fail(`no ${id}`);
    for (const [part, whole] of [
      ["robots-out-of-control", "loss-of-control"],
      ["special-rules-for-critical-infrastructure", "set-clear-red-lines"],
    ] as const) {
      const [below, above] = [symbolOf(part), symbolOf(whole)];
      expect(below.top).toBeGreaterThan(above.top);
      expect(Math.abs(below.left - above.left)).toBeGreaterThan(5);
    }
  }
});

test("sources in English are told in English, and say once whose words are quoted", async () => {
  const sheet = composedFigure(optionsFor(await openView("node=loss-of-control", "en"), "a4-portrait"))?.sheets[0];
  const sources = sheet?.marks.filter((mark) => mark.kind === "group" && mark.id === "sources") ?? [];
  const text = textsIn(sources)
    .map((mark) => mark.text)
    .join(" ");
  expect(text.match(/Chinese transcript/gu)).toHaveLength(1);
  expect(text).toContain("Zhang Ya-Qin warns of loss of control twice");
  expect(text).toContain("“Risk Management in an Age of Rapid AI Progress”");
});

test.each(["en", "zh"] as const)(
  "a speaker with many claims has the lines of the transcript on a slide of one sheet (%s)",
  async (language) => {
    const figure = composedFigure(optionsFor(await openView("node=zhang-ya-qin", language), "slide", { isOneSheet: true }));
    const text = textsIn(figure?.sheets[0]?.marks ?? [])
      .map((mark) => mark.text)
      .join(" ");
    expect(figure?.sourceWay).toBe(language === "en" ? "lines" : "short-places");
    expect(figure?.omitted.nodes).toEqual([]);
    expect(text).toMatch(
      language === "en" ? /Three stages of AGI \(117\) .*In brackets: line of the Chinese transcript/u : /张亚勤主旨演讲，第113行/u,
    );
  },
);

test("who speaks for a red line that a document draws is not said to draw it, and a title has the red lines of a speaker", async () => {
  const titleOf = async (name: string, language: Language) =>
    composedFigure(optionsFor(await openView(name, language), "a4-landscape"))?.title;
  expect(await titleOf("node=idais-red-line-replication", "en")).toMatch(/^Perhaps one speaker speaks for the red line/u);
  expect(await titleOf("node=idais-red-line-replication", "zh")).toMatch(/^至多1位发言人重申红线/u);
  expect(await titleOf("node=zeng-yi", "en")).toMatch(/ and draws up to five red lines$/u);
  expect(await titleOf("node=zeng-yi", "zh")).toMatch(/，划定至多5条红线$/u);
  const figure = composedFigure(optionsFor(await openView("question=red-lines", "en"), "a4-landscape"));
  const said = textsIn(figure?.sheets[0]?.marks ?? []).map(({ text }) => text);
  expect(said.filter((text) => text.startsWith("speaks for the red line"))).toHaveLength(1);
});

test("the key says who orders what stands in below another, and what only the curators group so has a sign", async () => {
  const textsOf = async (name: string): Promise<readonly string[]> =>
    textsIn(composedFigure(optionsFor(await openView(name, "en"), "a4-portrait"))?.sheets[0]?.marks ?? []).map(({ text }) => text);
  const [grouped, said, both] = await Promise.all([textsOf("node=zeng-yi"), textsOf("node=dawn-song"), textsOf("node=gao-wen")]);
  expect(grouped).toContain("°: grouped by the curators under “Military use of AI”");
  expect(grouped.filter((text) => text.endsWith("°"))).toHaveLength(2);
  expect(said).toContain("indented: part of the one above, as stated");
  expect(said.filter((text) => text.endsWith("°"))).toEqual([]);
  expect(both).toContain("indented: part of the one above; °: by the curators");
});
