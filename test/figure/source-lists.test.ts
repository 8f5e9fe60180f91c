/** Lists of sources: how far through a long line a claim is, and which publication it is from where it is not in the transcript. */
import { describe, expect, test } from "vitest";
import { shareOfLine } from "../../src/figure/place-on-line.ts";
import { type SourceWay, sourceGroups, sourceWays } from "../../src/figure/source-entries.ts";
import { setSources } from "../../src/figure/source-list.ts";
import type { BuiltClaim } from "../../src/model/built.ts";
import { forum } from "../real-graph.ts";
import { composedFigure } from "./composed-figure.ts";
import { optionsFor } from "./real-figure.ts";
import { openView } from "./real-subjects.ts";

const claim = (id: string): BuiltClaim => forum.findClaim(id) ?? expect.fail(`no claim ${id}`);
const onLine = (line: number): readonly BuiltClaim[] => forum.claims.filter(({ locators }) => locators[0]?.line === line);

function textsOf(way: SourceWay, claims: readonly BuiltClaim[], language: "en" | "zh" = "en"): readonly string[] {
  // Those that are stated have no numbers in the shortest lists.
  const hasNumber = (each: BuiltClaim): boolean => (way === "lines" ? each.standing !== "stated" : way !== "bare-lines");
  const numbered = claims.map((each, index) => ({ number: hasNumber(each) ? index + 1 : 0, claim: each }));
  const groups = sourceGroups({ way, sources: { graph: forum, site: undefined }, language, isInOrder: false }, numbered);
  return groups.flatMap(({ heading, entries }) => [heading, ...entries.map(({ text }) => text)]);
}

describe("a claim on a line as long as a talk", () => {
  test("has the share of the line at which its sentence is; on a short line it has none", () => {
    const shares = onLine(420).map((each) => shareOfLine(forum, each));
    expect(shares.filter((share) => share !== undefined).length).toBeGreaterThan(shares.length * 0.8);
    expect(Math.min(...shares.flatMap((share) => share ?? []))).toBeLessThan(20);
    expect(Math.max(...shares.flatMap((share) => share ?? []))).toBeGreaterThan(80);
    expect(onLine(119).every((each) => shareOfLine(forum, each) === undefined)).toBe(true);
  });

  test.each([
    ["en", /(?:about \d+%|half-way) through line 420 \[\d+/u, /lines? 420 \((?:about \d+(?:–\d+)?%|half-way) through it\)/u],
    ["zh", /第420行的(?:约\d+%处|中段) \[\d+/u, /第420行（该行(?:约\d+(?:–\d+)?%处|中段)）/u],
  ] as const)("has it in every list (%s)", (language, numbered, bare) => {
    const claims = onLine(420)
      .filter((each) => shareOfLine(forum, each) !== undefined && each.standing === "stated")
      .slice(0, 12);
    for (const way of sourceWays.filter((each) => each !== "none")) {
      const text = textsOf(way, claims, language).join(" ");
      expect({ way, hasShare: /about \d|约\d/u.test(text) }).toEqual({ way, hasShare: true });
      if (way === "short-places") expect(text).toMatch(numbered);
      if (way === "lines" || way === "bare-lines") expect(text).toMatch(bare);
      if (way === "lines" || way === "bare-lines") expect(text).not.toContain("[");
    }
  });
});

test("what is from outside the transcript is named by title, year and where it can be read, in every list", () => {
  for (const way of sourceWays.filter((each) => each !== "none"))
    for (const language of ["en", "zh"] as const) {
      const text = textsOf(way, [claim("forum-36"), claim("forum-39")], language).join(" ");
      expect(text).toContain("Consensus Statement on Red Lines in Artificial Intelligence (IDAIS-Beijing)");
      expect(text).toContain("2024");
      expect(text).toContain("far.ai");
    }
});

test("every list has a line over it that says what its line numbers are", async () => {
  const options = optionsFor(await openView("node=zhang-ya-qin", "en"), "a4-portrait");
  const { style, sources } = await import("../../src/figure/sheet-plan.ts").then(({ planSheet }) =>
    planSheet(options, { title: "", deck: "", caveats: [] }),
  );
  const numbered = onLine(119)
    .slice(0, 3)
    .map((each, index) => ({ number: index + 1, claim: each }));
  for (const way of sourceWays.filter((each) => each !== "none")) {
    const list = setSources(way, numbered, { sources }, style);
    const over = [...(list?.head ?? []), ...(list?.columns[0]?.[0]?.over ?? [])].join(" ");
    expect({ way, over }).toEqual({ way, over: expect.stringMatching(/^Sources.*transcript/u) });
  }
  const family = composedFigure(optionsFor(await openView("node=malicious-use", "en"), "slide", { subject: "family", isOneSheet: true }));
  expect(family?.sourceWay).toMatch(/lines/u);
});
