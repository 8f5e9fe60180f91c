import { describe, expect, test } from "vitest";
import { loadGraph } from "../../src/curate/load-graph.ts";
import { citationOf } from "../../src/graph/claim-citation.ts";
import { claimsInOrder, outlineOf } from "../../src/graph/claim-order.ts";
import { claimsGrouped } from "../../src/graph/claims-by-relation.ts";
import { aimlessLines, disputed, unansweredRisks } from "../../src/graph/compare/gaps.ts";
import { conceptGraph } from "../../src/graph/concept-graph.ts";
import { findQuestion, firstQuestions, questions } from "../../src/graph/named-questions.ts";
import { createSearch } from "../../src/graph/search-index.ts";
import { speakersOf } from "../../src/graph/speakers.ts";
import { citationWords } from "../../src/language/citations.ts";
import { questionAnswer } from "../../src/language/questions.ts";
import type { NodeId } from "../../src/model/built.ts";
import { tiny } from "./tiny.ts";

const loaded = loadGraph(".");
const forum = conceptGraph(loaded.graph ?? loaded.draft);
const search = createSearch(forum);
/** The best hit of each group. */
const bestHits = (text: string): readonly string[] =>
  search.find(text).groups.flatMap(({ hits }) => hits.slice(0, 1).map(({ id }) => id as string));

describe("the search", () => {
  test.each([
    ["邵信", "shao-jing"],
    ["zhangyaqin", "zhang-ya-qin"],
    ["薛蓝", "xue-lan"],
    ["曾义", "zeng-yi"],
    ["zyq", "zhang-ya-qin"],
    ["yaqin", "zhang-ya-qin"],
    ["张亚勤", "zhang-ya-qin"],
    ["Yoshua Bengoi", "yoshua-bengio"],
    ["宋晓冬", "dawn-song"],
    ["自我复制", "self-replication"],
    ["misalignmnet", "misalignment"],
    ["representation enginering", "representation-engineering"],
  ])("%s finds %s", (text, id) => {
    expect(bestHits(text)).toContain(id);
  });

  test("a mis-transcribed name shows the transcript's spelling", () => {
    expect(search.find("邵信").groups[0]?.hits[0]).toMatchObject({ kind: "node", id: "shao-jing", heard: "邵信" });
  });

  test("红线 is found inside longer words, in names and in statements", () => {
    const types = search.find("红线").groups.map(({ type }) => type);
    expect(types).toContain("red-line");
    expect(types.at(-1)).toBe("claim");
  });

  test.each(["qqqxxyzz", "！！", "", "   ", "<>&\"'", "\u0000"])("nothing is found for %j, and nothing throws", (text) => {
    expect(search.find(text)).toEqual({ groups: [], total: 0 });
  });

  test("the same query gives the same hits", () => {
    expect(JSON.stringify(createSearch(forum).find("risk"))).toBe(JSON.stringify(search.find("risk")));
  });

  test.each(["deception", "欺骗"])("%s puts the risk first, before the red line that forbids it", (text) => {
    const [first, second] = search.find(text).groups;
    expect(first?.hits[0]?.id).toBe("deception");
    expect(second?.hits[0]?.id).toBe("idais-red-line-deception");
  });

  test.each(["不得欺骗", "no deception"])("%s puts the red line first", (text) => {
    expect(search.find(text).groups[0]?.hits[0]?.id).toBe("idais-red-line-deception");
  });

  test("two words must both match, or either where no entry has both", () => {
    expect(bestHits("safe by design")).toContain("safe-by-design");
    expect(search.find("Bengio qqqxxyzz").total).toBeGreaterThan(0);
  });
});

describe("the questions of the first view", () => {
  test.each(questions.map((question) => [question.id, question] as const))(
    "%s has an answer, with a count in both languages",
    (_, question) => {
      const { nodes, edges, claims, facts } = question.answer(forum);
      const sentence = questionAnswer(facts);
      if (firstQuestions.includes(question)) expect(claims.length).toBeGreaterThan(3);
      expect([...nodes].filter((id) => !forum.findNode(id))).toEqual([]);
      expect([...edges].filter((id) => !forum.findEdge(id))).toEqual([]);
      expect(sentence.en).toMatch(/\d/);
      expect(sentence.zh).toMatch(/\d/);
      expect(question.answer(tiny({})).claims).toEqual([]);
    },
  );

  test("a reported warning never counts as the speaker's own", () => {
    const graph = tiny({
      claims: [
        { from: "ada", relation: "warns-of", to: "spill" },
        { from: "ben", relation: "warns-of", to: "spill", standing: "reported", speaker: "ada" },
      ],
    });
    expect(findQuestion("shared-risks")?.answer(graph).claims).toEqual([]);
  });
});

describe("a question counts as the gaps page does, and mentions the rest", () => {
  const sentenceOf = (id: string, graph = forum) => {
    const answer = findQuestion(id)?.answer(graph);
    return answer && questionAnswer(answer.facts);
  };

  test("red lines are those that somebody draws as their own", () => {
    const { total } = aimlessLines(forum);
    const drawn = new Set(forum.claims.filter(({ relation }) => relation === "draws").map(({ to }) => to)).size;
    expect(drawn).toBeGreaterThan(total);
    const english =
      /^2 speakers drew (\d+) red lines in their own name; 1 more speaks for (\d+) red lines? of the IDAIS-Beijing statement\. (\d+) more/u;
    const chinese = /^2位发言人以本人名义划定(\d+)条红线，另有1位重申北京AI安全国际共识所划的(\d+)条，另有(\d+)条仅见于转述/u;
    for (const [text, pattern] of [
      [sentenceOf("red-lines")?.en, english],
      [sentenceOf("red-lines")?.zh, chinese],
    ] as const) {
      const [own = 0, joint = 0, more = 0] =
        pattern
          .exec(text ?? "")
          ?.slice(1)
          .map(Number) ?? [];
      expect([own + joint, more], text).toEqual([total, drawn - total]);
    }
  });

  test("it counts risks that have a proposal", () => {
    const { total, lines } = unansweredRisks(forum);
    const sentence = sentenceOf("answers-to-risks");
    for (const text of [sentence?.en, sentence?.zh]) {
      expect(text).toContain(`${total}`);
      expect(text).toContain(`${total - lines.length}`);
    }
  });

  test("it counts who proposes, and the proposals", () => {
    const inOwnName = forum.claims.filter(
      ({ relation, standing, from }) => relation === "proposes" && standing === "stated" && forum.node(from).type === "person",
    );
    const isUnknown = ({ from }: { readonly from: NodeId }): boolean => forum.node(from).identity === "unsure";
    const speakers = [inOwnName.filter((claim) => !isUnknown(claim)), inOwnName.filter(isUnknown)].map((claims) =>
      claims.map(({ from }) => from),
    );
    const sentence = sentenceOf("who-proposed-what");
    for (const text of [sentence?.en, sentence?.zh])
      for (const ids of [...speakers, inOwnName.map(({ to }) => to)]) expect(text).toContain(`${new Set(ids).size}`);
  });

  test("it counts speakers apart who are not identified, and says that they may be among the others", () => {
    expect(sentenceOf("where-they-part")?.en).toMatch(/^8 named speakers and 1 unidentified, who may be one of them, dispute /u);
    expect(sentenceOf("where-they-part")?.zh).toMatch(/^8位发言人及1位身份未定者（可能就在其中）本人/u);
    expect(sentenceOf("common-ground")?.en).toMatch(/For 1 of them, the second speaker is not identified, and may be the first\.$/u);
  });

  test("it counts nodes that are disputed or supported with reservations", () => {
    expect(sentenceOf("where-they-part")?.en).toContain(
      `dispute ${disputed(forum).length} ideas, see limits in them or support them with reservations, in their own name.`,
    );
    const small = tiny({ claims: [{ from: "ada", relation: "disputes", to: "pause", standing: "reported" }] });
    expect(sentenceOf("where-they-part", small)?.en).toBe(
      "0 speakers dispute 0 ideas, see limits in them or support them with reservations, in their own name. 1 more idea is only reported or inferred.",
    );
  });
});

describe("lists", () => {
  test("a node's claims are grouped by relation, outgoing ones first", () => {
    const graph = tiny({
      claims: [
        { from: "ben", relation: "responds-to", to: "ada" },
        { from: "ada", relation: "warns-of", to: "spill" },
        { from: "ada", relation: "proposes", to: "pause" },
      ],
    });
    const groups = claimsGrouped(graph, graph.node("ada" as never).id).map(({ relation, direction }) => `${relation} ${direction}`);
    expect(groups.filter((group) => !group.startsWith("spoke"))).toEqual(["proposes out", "warns-of out", "responds-to in"]);
  });

  test("the outline has every node once, and every claim once", () => {
    const nodes = outlineOf(forum).flatMap((section) => section.nodes.map(({ id }) => id));
    expect(nodes.sort()).toEqual(forum.nodes.map(({ id }) => id));
    expect(
      claimsInOrder(forum)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(forum.claims.map(({ id }) => id).sort());
  });

  test("speakers come in the order in which they are first heard; who only asks is a host", () => {
    const speakers = speakersOf(forum);
    const heard = speakers.filter(({ isHost }) => !isHost).map(({ person }) => person.id as string);
    expect(heard.slice(0, 4)).toEqual(["yoshua-bengio", "gao-wen", "zhang-ya-qin", "dawn-song"]);
    expect(speakers.find(({ person }) => person.id === "duan-yawen")?.isHost).toBe(true);
  });

  test("a citation has statement, speaker, session, evidence and the notice", () => {
    const claim = forum.findClaim("zeng-yi-04");
    if (!claim) throw new Error("The claim is gone.");
    const words = { address: "https://example.org/#x", accessed: "2026-01-02" };
    const en = citationWords.en.claim(citationOf(forum, claim), words);
    for (const part of ["Zeng Yi", "line 420", "stated", "not reviewed", words.address, words.accessed]) expect(en).toContain(part);
    const zh = citationWords.zh.claim(citationOf(forum, claim), words);
    for (const part of ["曾毅", "第420行", "本人陈述", "未经发言人审阅", words.accessed]) expect(zh).toContain(part);
  });
});
