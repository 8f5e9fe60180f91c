/** Headlines count all that may be so, as what it is: each number again, from the claims themselves. */
import { describe, expect, test } from "vitest";
import { composeMapSheet } from "../../src/figure/compose-map-sheet.ts";
import { composeMatrixSheet } from "../../src/figure/compose-matrix-sheet.ts";
import { subjectOfView } from "../../src/figure/subject-of-view.ts";
import { headTexts } from "../../src/figure/subject-plan.ts";
import { figureFindingWords, findingText } from "../../src/language/figure-findings.ts";
import type { BuiltClaim } from "../../src/model/built.ts";
import { forum } from "../real-graph.ts";
import { optionsFor } from "./real-figure.ts";
import { openView, realSubjects } from "./real-subjects.ts";

const { claims, nodes } = forum.built;
const people = new Set<string>(nodes.filter(({ type }) => type === "person").map(({ id }) => id));
const isSure = ({ confidence }: BuiltClaim): boolean => confidence === "certain";
const isOwn = ({ from, standing }: BuiltClaim): boolean => standing === "stated" && people.has(from);
const topicsOf = (some: readonly BuiltClaim[]): number => new Set(some.map(({ to }) => to)).size;

const inWords = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const word = (number: number): string => inWords[number] ?? `${number}`;

/** The numbers of things as a headline has to give them. */
const rangeOf = (some: readonly BuiltClaim[]) => inRange(topicsOf(some.filter(isSure)), topicsOf(some));

function inRange(sure: number, all: number): { readonly en: string; readonly zh: string } {
  if (sure === all) return { en: word(all), zh: `${all}` };
  if (sure === 0 || all - sure > 1) return { en: all === 1 ? "perhaps one" : `up to ${word(all)}`, zh: `至多${all}` };
  return { en: `${word(sure)} or ${word(all)}`, zh: `${sure}或${all}` };
}

async function textsOf(name: string, language: "en" | "zh") {
  const { view, highlight } = await openView(name, language);
  const subject = subjectOfView({ graph: forum, view, answer: highlight }) ?? expect.fail("no subject");
  return headTexts({ graph: forum, view }, subject);
}

test.each([
  [0, 1, "Perhaps one proposal is made or supported by two or more speakers", "至多1项建议"],
  [0, 4, "Up to four proposals are", "至多4项建议"],
  [3, 4, "Three or four proposals are", "3或4项建议"],
  [2, 4, "Up to four proposals are", "至多4项建议"],
  [4, 4, "Four proposals are", "4项建议"],
] as const)("%i certain of %i", (certain, proposals, en, zh) => {
  const text = findingText({ kind: "question", answer: { kind: "common-ground", proposals, certain, perhapsByOne: 0 } });
  expect(text.en.startsWith(en)).toBe(true);
  expect(text.zh.startsWith(zh)).toBe(true);
});

describe("a speaker", () => {
  const verbs = [
    ["warns-of", "warns of", "项风险"],
    ["proposes", "makes", "项建议"],
    ["draws", "draws", "条红线"],
    ["holds", "argues", "个观点"],
  ] as const;
  const speakers = [...people].filter((id) => claims.some((claim) => claim.from === id && isOwn(claim)));

  test.each(speakers)("%s", async (id) => {
    const [en, zh] = await Promise.all([textsOf(`node=${id}`, "en"), textsOf(`node=${id}`, "zh")]);
    const counted = verbs.filter(([, verb, noun]) => en.title.includes(` ${verb} `) && zh.title.includes(noun));
    for (const [relation, verb, noun] of counted) {
      const range = rangeOf(claims.filter((claim) => claim.from === id && claim.relation === relation && isOwn(claim)));
      expect(en.title).toContain(` ${verb} ${range.en} `);
      expect(zh.title).toContain(`${range.zh}${noun}`);
    }
  });
});

test.each([
  ["question=who-proposed-what", "proposes", "proposal", "make ", " proposals", "提出", "项建议"],
  ["question=red-lines", "draws", "red-line", "draw ", " red lines", "划定", "条红线"],
] as const)("%s", async (name, relation, type, before, after, zhBefore, zhAfter) => {
  const inDocuments = new Set(claims.filter(({ from }) => forum.findNode(from)?.type === "document").map(({ to }) => to));
  const counted = claims.filter(
    (claim) =>
      claim.relation === relation &&
      isOwn(claim) &&
      forum.node(claim.to).type === type &&
      (type === "proposal" || !inDocuments.has(claim.to)),
  );
  const range = rangeOf(counted);
  expect((await textsOf(name, "en")).title).toContain(`${before}${range.en}${after}`);
  expect((await textsOf(name, "zh")).title).toContain(`${zhBefore}${range.zh}${zhAfter}`);
});

test("the whole map", async () => {
  const { title } = composeMapSheet(optionsFor(await openView("", "en"), "a4-landscape"));
  const rangeBy = (relation: string) => rangeOf(claims.filter((claim) => claim.relation === relation && isOwn(claim))).en;
  expect(title).toContain(`make ${rangeBy("proposes")} proposals`);
  expect(title).toContain(`warn of ${rangeBy("warns-of")} risks`);
});

test.each([
  ["zeng-yi", "yoshua-bengio"],
  ["dawn-song", "zhang-linghan"],
  ["yang-yaodong", "zeng-yi"],
  ["gao-wen", "wei-kai"],
  ["zhang-ya-qin", "dawn-song"],
])("a comparison: %s and %s", async (...ids) => {
  const raisedBy = (id: string, counts: (claim: BuiltClaim) => boolean): ReadonlySet<string> =>
    new Set(
      claims.filter((claim) => claim.from === id && isOwn(claim) && claim.relation !== "signed" && counts(claim)).map(({ to }) => to),
    );
  const isTopic = (id: string): boolean => !["person", "institution", "session"].includes(forum.findNode(id)?.type ?? "person");
  const shared = (counts: (claim: BuiltClaim) => boolean): number => {
    const [first, second] = ids.map((id) => raisedBy(id, counts));
    return [...(first ?? [])].filter((id) => isTopic(id) && second?.has(id)).length;
  };
  const { title, deck } = await textsOf(`compare=${ids.join(".")}`, "en");
  const [all, sure] = [shared(() => true), shared(isSure)];
  const { en: number } = inRange(sure, all);
  expect(title).toContain(all === 0 ? "share none of" : `both raise ${number} of`);
  expect(title).toMatch(/ ideas\b/u);
  expect(`${title} ${deck}`).toMatch(/related/u);
});

test("a matrix of two says that they share no idea, but have some in one group", async () => {
  const matrix = composeMatrixSheet(optionsFor(await openView("view=board&compare=zeng-yi.gao-wen", "en"), "slide"));
  expect(matrix?.title).toMatch(/^Zeng Yi and Gao Wen share none of \w+ ideas; \w+ are related/u);
});

describe.each(["en", "zh"] as const)("doubt is of who speaks or of what is meant (%s)", (language) => {
  test.each(realSubjects)("%s", async (name) => {
    if (name.startsWith("family ")) return;
    const { title, deck } = await textsOf(name, language);
    expect(`${title} ${deck}`).not.toMatch(/likely, not certain|is not certain\.|are not certain\.|很可能如此|不能确定|\btopics?\b/iu);
  });

  test("a sentence says it of claims, speakers, topics and what is shared", () => {
    const { certainty } = figureFindingWords[language];
    for (const counted of ["claims", "speakers", "shared", "topics"] as const)
      for (const [total, uncertain] of [
        [1, 1],
        [5, 2],
        [5, 5],
      ] as const) {
        const parts = [{ noun: { type: "risk" }, total, part: uncertain }] as const;
        expect(certainty({ of: counted, total, uncertain, parts, hasGroupings: false })).toMatch(
          language === "en" ? /^Speaker or meaning not certain for /u : /的归属或含义尚不确定。$/u,
        );
      }
  });
});

test.each([
  ["path=gao-wen~existential-risk", true],
  ["path=gao-wen~chris-meserole", false],
] as const)("a path leaves mentions aside, and says where it has one of its ends all the same: %s", async (name, hasMention) => {
  const { view, highlight } = await openView(name, "en");
  const subject = subjectOfView({ graph: forum, view, answer: highlight });
  expect(subject?.edges.some(({ relation }) => relation === "cites" || relation === "describes")).toBe(hasMention);
  expect((await textsOf(name, "en")).deck).toContain(
    ` in this view, without sessions, posts and mentions${hasMention ? " of others" : ""}, `,
  );
  expect((await textsOf(name, "zh")).deck).toContain(
    hasMention ? "（限当前视图，不经会议、任职，除对两端的提及外，也不经提及）" : "（限当前视图，不经会议、任职和提及）",
  );
});
