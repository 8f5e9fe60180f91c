/** Cards that a reader moves in a figure: every layout keeps them where they are put, and stays free of collisions. */
import { expect, test } from "vitest";
import { cardAt, directionsIn, movableCards, moveBy, moveTo } from "../../src/figure/card-moves.ts";
import type { ComposedFigure } from "../../src/figure/compose-sheets.ts";
import { collisionsOf } from "../../src/figure/layouts/collisions.ts";
import type { PlacedCard } from "../../src/figure/layouts/placed.ts";
import type { SheetOptions } from "../../src/figure/sheet-options.ts";
import { composedFigure } from "./composed-figure.ts";
import { type frames, optionsFor } from "./real-figure.ts";
import { openView } from "./real-subjects.ts";

type Frame = (typeof frames)[number];
type Moves = NonNullable<SheetOptions["moves"]>;

async function figureOf(name: string, frame: Frame, moves: Moves = new Map()): Promise<ComposedFigure> {
  return composedFigure(optionsFor(await openView(name, "en"), frame, { moves })) ?? expect.fail("no figure");
}

const listOf = ({ placed }: ComposedFigure, { list }: PlacedCard): readonly string[] =>
  placed.cards.filter((card) => card.list === list).map(({ node }) => node.id);

const layouts = [
  ["wings", "node=loss-of-control", "slide"],
  ["bus", "node=zhang-ya-qin", "slide"],
  ["nest", "node=agent-hijacking&depth=2", "slide"],
  ["layers", "question=red-lines", "slide"],
  ["ladder", "path=irene-solaiman~loss-of-control", "a4-portrait"],
  ["wide-lanes", "compare=zeng-yi.yoshua-bengio", "a4-portrait"],
] as const;

test.each(layouts)("%s: a card moved by a step takes the next place in its list, and nothing collides", async (layout, name, frame) => {
  const figure = await figureOf(name, frame);
  expect(figure.layout).toBe(layout);
  const onward = directionsIn(figure).at(-1) ?? "down";
  const card = movableCards(figure).find((movable) => moveBy(figure, movable, onward)) ?? expect.fail("no card can be moved");
  const before = listOf(figure, card);
  const to = moveBy(figure, card, onward) ?? expect.fail("no move");
  const after = await figureOf(name, frame, new Map([[card.node.id, to]]));
  const rank = before.indexOf(card.node.id);
  const expected = before.toSpliced(rank, 1).toSpliced(rank + 1, 0, card.node.id);
  expect(listOf(after, card)).toEqual(expected);
  const [sheet] = after.sheets;
  const room = { width: after.room.width, height: (sheet?.height ?? 0) - after.origin.top };
  expect(collisionsOf(after.placed, room)).toEqual({ overlaps: 0, crossedTexts: 0, outside: 0 });
});

test.each(layouts)("%s: a card dropped on another one of its list takes a place beside it", async (_, name, frame) => {
  const figure = await figureOf(name, frame);
  const card = movableCards(figure).find((movable) => listOf(figure, movable).length > 2) ?? expect.fail("no list of three");
  const list = figure.placed.cards.filter((other) => other.list === card.list);
  const target = list.at(-1) ?? card;
  const { box } = target;
  const point = { left: figure.origin.left + box.left + box.width / 2 + 1, top: figure.origin.top + box.top + box.height / 2 + 1 };
  expect(cardAt(figure, point)?.node.id).toBe(target.node.id);
  expect(moveTo(figure, card, point)).toEqual({ rank: list.length - 1 });
});

test("a card dropped where it was, and one without a list, are not moved", async () => {
  const figure = await figureOf("node=loss-of-control", "slide");
  const [card] = movableCards(figure);
  if (!card) throw new Error("no card");
  const { box } = card;
  const place = { left: figure.origin.left + box.left + box.width / 2, top: figure.origin.top + box.top + box.height / 2 };
  expect(moveTo(figure, card, place)).toBeUndefined();
  const centre = figure.placed.cards.find(({ list }) => list === undefined);
  if (centre) expect(moveTo(figure, centre, place)).toBeUndefined();
});
