/** Claims in words are worth smaller names and a smaller title; lists are not divided where a heading would lose its entries. */
import { expect, test } from "vitest";
import { frameOf } from "../../src/figure/figure-frames.ts";
import { isWrittenOut } from "../../src/figure/source-entries.ts";
import { composedFigure } from "./composed-figure.ts";
import { optionsFor } from "./real-figure.ts";
import { openView } from "./real-subjects.ts";

test.each([
  ["node=rlhf", "slide"],
  ["node=idais-beijing-statement", "slide"],
  ["node=yoshua-bengio", "a4-portrait"],
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

test("a list names the rest of a type last, and not after the group that it belongs to", async () => {
  const { placed, subject } =
    composedFigure(optionsFor(await openView("node=loss-of-control&depth=2", "en"), "slide")) ?? expect.fail("no figure");
  const order = placed.cards.map(({ node }) => node);
  for (const { from, to, relation } of subject.edges) {
    const rest = order.find(({ id, isRest }) => isRest && (id === from || id === to));
    const owner = rest?.id === to ? from : to;
    const siblings = subject.edges.filter((edge) => edge.relation === relation && (edge.from === owner || edge.to === owner));
    if (!rest) continue;
    const places = siblings.map((edge) => order.findIndex(({ id }) => id === (edge.from === owner ? edge.to : edge.from)));
    expect(Math.max(...places)).toBe(order.indexOf(rest));
  }
  expect(order.filter(({ label }) => label.en.startsWith("Malfunction (")).map(({ id }) => id)).toHaveLength(1);
});
