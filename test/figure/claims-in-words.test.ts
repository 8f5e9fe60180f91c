/** Claims in words are worth smaller names and a smaller title; lists are not divided where a heading would lose its entries. */
import { expect, test } from "vitest";
import { frameOf } from "../../src/figure/figure-frames.ts";
import { isWrittenOut } from "../../src/figure/source-entries.ts";
import { composedFigure } from "./composed-figure.ts";
import { optionsFor } from "./real-figure.ts";
import { openView } from "./real-subjects.ts";

test.each([
  ["node=rlhf", "slide"],
  ["node=idais-beijing-statement", "a4-portrait"],
  ["node=xue-lan", "a4-portrait"],
  ["path=zeng-yi~dawn-song", "a4-portrait"],
  ["family node=loss-of-control", "a4-portrait"],
] as const)("the claims of %s are written out on a %s", async (name, frame) => {
  const figure = composedFigure(optionsFor(await openView(name, "en"), frame)) ?? expect.fail("no figure");
  expect(isWrittenOut(figure.sourceWay)).toBe(true);
  expect(figure.nameSize).toBeGreaterThan(frameOf(frame).smallest);
});

test.each([
  ["node=loss-of-control&depth=2", "a4-portrait"],
  ["node=zhang-ya-qin", "slide"],
  ["node=agent-hijacking&depth=2", "slide"],
] as const)("a heading of %s has an entry below it in its column on a %s", async (name, frame) => {
  const { placed } = composedFigure(optionsFor(await openView(name, "en"), frame)) ?? expect.fail("no figure");
  const width = frameOf(frame).width / 12;
  for (const { box, text } of placed.words.filter(({ role }) => role === "heading")) {
    const below = placed.cards.filter((card) => card.box.top > box.top && Math.abs(card.box.left - box.left) < width);
    expect(below.length, text.text).toBeGreaterThan(0);
  }
});

test("a list names the rest of a type last, and does not name its own group again", async () => {
  const figure = composedFigure(optionsFor(await openView("node=loss-of-control&depth=2", "en"), "square")) ?? expect.fail("no figure");
  const { cards } = figure.placed;
  const labels = cards.map(({ node }) => node.label.en);
  expect(labels.filter((label) => /^Other risks \(\d+\)$/u.test(label)).length).toBeGreaterThan(1);
  expect(labels.filter((label) => /^Malfunction \(\d/u.test(label))).toEqual([]);
  const joinsOf = (id: string) =>
    figure.subject.edges.flatMap(({ from, to, relation }) =>
      to === id ? [`${from} ${relation}`] : from === id ? [`${relation} ${to}`] : [],
    );
  for (const [index, card] of cards.entries()) {
    const next = cards[index + 1];
    if (!card.node.isRest || !next || Math.abs(next.box.left - card.box.left) > 1) continue;
    // What two verbs join stands below each of them.
    if (cards.filter(({ node }) => node.id === next.node.id).length > 1) continue;
    expect(joinsOf(next.node.id).filter((join) => joinsOf(card.node.id).includes(join))).toEqual([]);
  }
});

test("nodes that one verb joins to the centre stand together below it, which each column names once", async () => {
  const { placed } =
    composedFigure(optionsFor(await openView("family node=international-cooperation", "en"), "slide")) ?? expect.fail("no figure");
  const verbs = placed.words.filter(({ text }) => !text.isBold && ["includes", "proposed by", "supported by"].includes(text.text));
  const places = verbs.map(({ text }) => `${text.text} ${Math.round(text.position.left)}`);
  expect(new Set(places).size).toBe(places.length);
  const runs = verbs.map(({ text }) => text.text).filter((verb, index, all) => verb !== all[index - 1]);
  expect(new Set(runs).size).toBe(runs.length);
});
