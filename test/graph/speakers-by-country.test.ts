/** The speakers from a country: found by its name, listed by country, and asked for in words. */
import { describe, expect, test } from "vitest";
import { askOf } from "../../src/graph/ask/answer-question.ts";
import { isAnswered } from "../../src/graph/ask/answer-types.ts";
import { speakersByCountry, speakersFrom } from "../../src/graph/speakers-by-country.ts";
import { understoodText } from "../../src/language/asking.ts";
import { speakers as en } from "../../src/language/en/speakers.ts";
import { speakers as zh } from "../../src/language/zh/speakers.ts";
import { forum } from "../real-graph.ts";

const ask = askOf(forum);
const found = (text: string): readonly string[] | undefined => speakersFrom(forum, text)?.speakers.map(({ id }) => id);

test.each([
  ["Singapore", "he-ruimin"],
  ["新加坡", "he-ruimin"],
  ["France", "gael-varoquaux"],
  ["法国", "gael-varoquaux"],
  ["speakers from France", "gael-varoquaux"],
  ["来自法国的发言人", "gael-varoquaux"],
  ["UK", "robert-trager"],
  ["the United Kingdom", "robert-trager"],
])("%s finds the speakers from there", (text, id) => {
  expect(found(text)).toEqual([id]);
});

test.each(["Gao Wen", "speakers", "International", "Atlantis", ""])("%j names no country with speakers", (text) => {
  expect(found(text)).toBeUndefined();
});

describe.each(speakersByCountry(forum))("$place.name.en", ({ place, speakers }) => {
  test("has the speakers that are counted", () => {
    expect(speakers.length).toBeGreaterThan(0);
    expect(new Set(speakers).size).toBe(speakers.length);
  });

  test.each([en.askSpeakersFrom(place.name.en), zh.askSpeakersFrom(place.name.zh)])(
    "the question that it opens is understood, and answered with what they say: %s",
    (text) => {
      const answer = ask(text);
      if (!isAnswered(answer)) throw new Error(text);
      expect(understoodText(answer.understood).en).toBe(`what a speaker (${place.name.en}) said`);
      const speaking = new Set(answer.claims.map(({ from }) => from));
      expect(speakers.some(({ id }) => speaking.has(id))).toBe(true);
    },
  );
});

test("what speakers from a country said counts its speakers, and begins with what they propose, warn of and draw", () => {
  const answer = ask("What did speakers from China say?");
  if (!isAnswered(answer)) throw new Error("no answer");
  const { claims } = answer;
  const fromChina = speakersFrom(forum, "China")?.speakers.map(({ id }) => id) ?? [];
  expect(answer.sentence).toMatchObject({ kind: "claims", claims: claims.length, makers: fromChina.length, areSpeakers: true });
  expect(claims.every(({ speaker }) => speaker !== undefined && fromChina.includes(speaker))).toBe(true);
  const [first, second, third] = answer.parts.map(({ title }) => ("relation" in title ? title.relation : title.kind));
  expect([first, second, third]).toEqual(["proposes", "warns-of", "draws"]);
  expect(answer.parts.flatMap((part) => part.claims)).toHaveLength(claims.length);
});

test.each(["China against the United States", "China vs US", "China compared with the US", "中国与美国", "中国对美国", "中美", "中美对比"])(
  "%s compares the two countries",
  (text) => {
    expect(ask(text)).toMatchObject({ opens: { kind: "compare", ids: ["@CN", "@US"] } });
  },
);

test("countries are listed with the most speakers first", () => {
  const numbers = speakersByCountry(forum).map(({ speakers }) => speakers.length);
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
});

test("a long list of names is shortened and counted, in both languages", () => {
  const names = ["A", "B", "C", "D", "E", "F"];
  expect([en.someNames(names), en.someNames(["A"])]).toEqual(["A, B, C, D and 2 more", "A"]);
  expect([zh.someNames(names), zh.someNames(["A"])]).toEqual(["共6人：A、B、C、D等", "共1人：A"]);
});
