import { expect, test } from "vitest";
import { overlap } from "../../src/scene/boxes.ts";
import { notePlace as pricedPlace } from "../../src/scene/note-place.ts";

const notePlace = (...given: Parameters<typeof pricedPlace>) => pricedPlace(...given).place;
const note = { width: 200, height: 60 };
const frame = { width: 800, height: 500 };
const pointer = { left: 400, top: 250 };
const first = { isRight: true, isBelow: true };
const markAt = (left: number, top: number) => ({ left: left - 6, top: top - 6, width: 12, height: 12 });

test("a note is right of the pointer and below it where nothing is", () => {
  expect(notePlace(note, { frame, at: pointer, first, marks: [], names: [] })).toEqual({ left: 414, top: 264 });
});

test("a note gives way to a mark that it is about", () => {
  const marks = [markAt(450, 290)];
  const place = notePlace(note, { frame, at: pointer, first, marks, names: [] });
  expect(marks.some((mark) => overlap({ ...place, ...note }, mark))).toBe(false);
});

test("it goes farther away where there are marks on all sides", () => {
  const marks = [-60, 60].flatMap((aside) => [-40, 0, 40].map((away) => markAt(400 + aside, 250 + away)));
  const place = notePlace(note, { frame, at: pointer, first, marks, names: [] });
  expect(marks.some((mark) => overlap({ ...place, ...note }, mark))).toBe(false);
});

test("it covers a name rather than a mark", () => {
  const marks = [];
  for (let left = 30; left < 800; left += 40) for (let top = 20; top < 225; top += 30) marks.push(markAt(left, top));
  const names = [{ left: 0, top: 260, width: 800, height: 240 }];
  expect(notePlace(note, { frame, at: pointer, first, marks, names }).top).toBeGreaterThan(225);
});

test("it stays within the map, and never under the pointer", () => {
  for (const corner of [
    { left: 2, top: 2 },
    { left: 798, top: 498 },
    { left: 798, top: 2 },
  ]) {
    const { left, top } = notePlace(note, { frame, at: corner, first, marks: [], names: [] });
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
    expect(left + note.width).toBeLessThanOrEqual(frame.width);
    expect(top + note.height).toBeLessThanOrEqual(frame.height);
    const isUnder = corner.left > left && corner.left < left + note.width && corner.top > top && corner.top < top + note.height;
    expect(isUnder).toBe(false);
  }
});

test("it lies under no button over the map, even where it covers a mark or a name instead", () => {
  const corner = { left: 780, top: 40 };
  const buttons = [{ left: 500, top: 0, width: 300, height: 34 }];
  const marks = [markAt(700, 70), markAt(650, 90)];
  const names = [{ left: 560, top: 60, width: 240, height: 30 }];
  const place = notePlace(note, { frame, at: corner, first: { isRight: false, isBelow: false }, marks, names, buttons });
  expect(buttons.some((button) => overlap({ ...place, ...note }, button))).toBe(false);
});

test("where all places near the pointer cover a mark, it goes to the nearest that covers none", () => {
  const marks = [];
  for (let left = 130; left < 680; left += 50) for (let top = 60; top < 450; top += 40) marks.push(markAt(left, top));
  const place = notePlace({ width: 100, height: 50 }, { frame, at: pointer, first, marks, names: [] });
  expect(marks.some((mark) => overlap({ ...place, width: 100, height: 50 }, mark))).toBe(false);
});

test("a place that covers something has a higher price, so that a narrower note can be taken", () => {
  const marks: ReturnType<typeof markAt>[] = [];
  for (let left = 220; left <= 400; left += 60) for (let top = 20; top < 400; top += 30) marks.push(markAt(left, top));
  const price = (width: number): number =>
    pricedPlace({ width, height: 90 }, { frame: { width: 420, height: 400 }, at: { left: 60, top: 200 }, first, marks, names: [] }).price;
  expect(price(380)).toBeGreaterThan(1000);
  expect(price(100)).toBeLessThan(1000);
});
