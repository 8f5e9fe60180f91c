/** Compared speakers on the map by role, on the real data: all that they speak of is named, in an order that lines can be followed in. */
import { expect, test } from "vitest";
import { aroundCompared, comparedColumns } from "../../src/graph/compare/compared-columns.ts";
import { comparisonDrawn, comparisonOf } from "../../src/graph/compare/comparison.ts";
import type { ActorId, NodeId } from "../../src/model/built.ts";
import { shareInside } from "../../src/scene/boxes.ts";
import { lettersByNode } from "../../src/scene/compared-letters.ts";
import { fittedCamera, sceneToPage } from "../../src/scene/frame.ts";
import { pictureOf } from "../../src/scene/picture.ts";
import { placeLabels } from "../../src/scene/place-labels.ts";
import { initialView } from "../../src/view/update.ts";
import type { LayoutName } from "../../src/view/view-state.ts";
import { forum } from "../real-graph.ts";

const compared = [
  ["zeng-yi", "yoshua-bengio"],
  ["zhang-ya-qin", "gao-wen"],
  ["dawn-song", "irene-solaiman"],
  ["zhang-ya-qin", "zeng-yi", "gao-wen"],
  ["dawn-song", "yang-yaodong", "zhang-ya-qin", "yoshua-bengio"],
] as unknown as readonly (readonly ActorId[])[];

function drawn(ids: readonly ActorId[], language: "en" | "zh", layout: LayoutName = "by-role") {
  const answer = { ...comparisonDrawn(comparisonOf(forum, ids, () => true)), columns: comparedColumns(ids) };
  const picture = pictureOf(forum, { ...initialView(language), layout, selection: { kind: "compare", ids } }, { answer });
  const frame = { width: 896, height: 590, bounds: picture.bounds, camera: fittedCamera(picture.bounds) };
  return { picture, frame, labels: placeLabels(picture, frame) };
}

const cases = compared.flatMap((ids) => (["en", "zh"] as const).map((language) => ({ ids, language })));

test.each(cases)("$ids in $language: everything that is compared has a name, and hardly a line lies behind one", ({ ids, language }) => {
  const { picture, frame, labels } = drawn(ids, language);
  const named = new Set<string>(labels.map(({ owner }) => owner));
  const shown = picture.nodes.filter(({ emphasis }) => emphasis !== "faded");
  expect(shown.length).toBeGreaterThan(10);
  expect(shown.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([]);
  const placeOf = new Map<string, { left: number; top: number }>(shown.map(({ id, at }) => [id, sceneToPage(at, frame)]));
  const names = labels.filter(({ owner }) => placeOf.has(owner));
  const lines = picture.edges.flatMap(({ from, to }) => {
    const ends = [placeOf.get(from), placeOf.get(to)] as const;
    return ends[0] && ends[1] ? [{ from, to, ends: [ends[0], ends[1]] as const }] : [];
  });
  const behind = lines.flatMap(({ from, to, ends }) =>
    names.filter(
      ({ owner, top, height, ...box }) =>
        owner !== from && owner !== to && shareInside(ends[0], ends[1], { ...box, top: top + 3, height: height - 6 }),
    ),
  );
  expect(behind.length / lines.length).toBeLessThan(0.1);
});

test("every topic of a comparison carries letters, those in collapsed families too", () => {
  const { picture } = drawn(compared[4] ?? [], "en");
  const withoutLetters = picture.nodes.filter(({ emphasis, label }) => emphasis !== "faded" && !/\[[A-D]+\]$/u.test(label));
  expect(withoutLetters.map(({ label }) => label)).toEqual([]);
});

test("a collapsed family has the letters of its members, and a ring only where two speak of the same", () => {
  const letters = new Map(Object.entries({ a: "B", b: "A", c: "AC", d: "D" }) as [NodeId, string][]);
  const collapsedInto = new Map(Object.entries({ a: "head", b: "head", c: "other" }) as [NodeId, NodeId][]);
  expect([...lettersByNode(letters, { collapsedInto })]).toEqual([
    ["head", { letters: "AB", isShared: false }],
    ["other", { letters: "AC", isShared: true }],
    ["d", { letters: "D", isShared: false }],
  ]);
});

test("what the first alone speaks of comes first, and what they share between", () => {
  const edges = [
    { from: "ben", to: "c" },
    { from: "ada", to: "b" },
    { from: "ben", to: "b" },
    { from: "ada", to: "a" },
    { from: "ada", to: "ben" },
  ] as never;
  expect(aroundCompared(["ada", "ben"] as never, edges).groups).toEqual([["a"], ["b"], ["c"]]);
});

test("in the network, what compared speakers reveal stands in lists near them: few topics are left without a name", () => {
  const unnamed = compared.map((ids) => {
    const { picture, labels } = drawn(ids, "en", "network");
    const named = new Set<string>(labels.map(({ owner }) => owner));
    const shown = picture.nodes.filter(({ emphasis }) => emphasis !== "faded");
    return shown.filter(({ id }) => !named.has(id)).length / shown.length;
  });
  expect(Math.max(...unnamed)).toBeLessThan(0.13);
});

const ofMany = [
  ["@CN", "@US"],
  ["tsinghua-university", "uc-berkeley"],
  ["@US", "@GB"],
] as unknown as readonly (readonly ActorId[])[];

test.each(ofMany.flatMap((ids) => (["en", "zh"] as const).map((language) => ({ ids, language }))))(
  "$ids in $language: topics stand in columns behind which no line passes, and whoever speaks stands between, with the letter",
  ({ ids, language }) => {
    const { picture, frame, labels } = drawn(ids, language);
    const shown = picture.nodes.filter(({ emphasis }) => emphasis !== "faded");
    const nodeOf = new Map(shown.map((node) => [node.id as string, node]));
    const named = new Set<string>(labels.map(({ owner }) => owner));
    expect(shown.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([]);
    const speakers = shown.filter(({ id, room }) => room === undefined && picture.edges.some(({ from }) => from === id));
    expect(speakers.length).toBeGreaterThan(2);
    expect(speakers.filter(({ label }) => !/\[[A-D]\]$/u.test(label)).map(({ label }) => label)).toEqual([]);
    expect(speakers.filter(({ ringed }) => ringed).map(({ label }) => label)).toEqual([]);
    const names = labels.flatMap((box) => {
      const node = nodeOf.get(box.owner);
      return node ? [{ ...box, node, top: box.top + 3, height: box.height - 6 }] : [];
    });
    const behind = picture.edges.flatMap(({ from, to, emphasis }) => {
      const [start, end] = [nodeOf.get(from), nodeOf.get(to)];
      if (emphasis === "faded" || !start || !end) return [];
      const [a, b] = [sceneToPage(start.at, frame), sceneToPage(end.at, frame)];
      return names.filter(({ node, ...box }) => node.id !== from && node.id !== to && shareInside(a, b, box));
    });
    expect(behind.filter(({ node }) => node.room !== undefined).map(({ text }) => text)).toEqual([]);
    // What passes behind a name between the columns ends at its paper, so that all letters can be read.
    expect(behind.filter(({ isOnPaper }) => !isOnPaper).map(({ text }) => text)).toEqual([]);
    expect(behind.length / picture.edges.length).toBeLessThan(0.7);
  },
);
