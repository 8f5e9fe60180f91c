/** Names in a figure of the whole map: each is taken for that of its own mark. */
import { describe, expect, test } from "vitest";
import { composeMapSheet } from "../../src/figure/compose-map-sheet.ts";
import type { GroupMark, Mark } from "../../src/figure/drawing.ts";
import { isFrame, parseFrame } from "../../src/figure/figure-frames.ts";
import { lettersIn } from "../../src/figure/label-marks.ts";
import { isMade, makeFigure } from "../../src/figure/make-figure.ts";
import { isWithin, ownDistance, type RoundMark } from "../../src/figure/name-nearness.ts";
import { sceneAsSeen } from "../../src/figure/scene-as-seen.ts";
import { shareInside } from "../../src/scene/boxes.ts";
import { sceneToPage } from "../../src/scene/frame.ts";
import type { PagePoint, PlacedLabel } from "../../src/scene/scene-types.ts";
import { metric, optionsFor, textsIn } from "./real-figure.ts";
import { openView } from "./real-subjects.ts";

const groupsIn = (marks: readonly Mark[]): readonly GroupMark[] => marks.flatMap((mark) => (mark.kind === "group" ? [mark] : []));

/** The corners of a mark, or of a square around a circle. */
const cornersOf = (mark: Mark): readonly { readonly left: number; readonly top: number }[] => {
  switch (mark.kind) {
    case "circle":
      return [-mark.radius, mark.radius].map((reach) => ({ left: mark.centre.left + reach, top: mark.centre.top + reach }));
    case "polygon":
      return mark.points;
    case "path":
      return [mark.start, ...mark.steps.map(({ to }) => to)];
    case "rectangle":
      return [
        { left: mark.left, top: mark.top },
        { left: mark.left + mark.width, top: mark.top + mark.height },
      ];
    case "group":
      return mark.marks.flatMap(cornersOf);
    default:
      return [];
  }
};

function roundMark(group: GroupMark): RoundMark {
  const corners = cornersOf(group);
  const [lefts, tops] = [corners.map(({ left }) => left), corners.map(({ top }) => top)];
  const [left, right, top, bottom] = [Math.min(...lefts), Math.max(...lefts), Math.min(...tops), Math.max(...tops)];
  return { at: { left: (left + right) / 2, top: (top + bottom) / 2 }, radius: Math.max(right - left, bottom - top) / 2 };
}

describe.each(["slide", "square", "a4-portrait", "a4-landscape"] as const)("the whole map on %s", (frame) => {
  test.each(["en", "zh"] as const)("has no name that is nearer to the mark of another (%s)", async (language) => {
    const [sheet] = composeMapSheet(optionsFor(await openView("", language), frame)).sheets;
    const map = groupsIn(sheet?.marks ?? []).find(({ id }) => id === "map") ?? expect.fail("no map");
    const groups = groupsIn(map.marks);
    const marks = new Map(groups.filter(({ id }) => id?.startsWith("node-")).map((group) => [group.node, roundMark(group)]));
    expect(marks.size).toBeGreaterThan(80);
    const wrong = groups.flatMap((group): readonly string[] => {
      if (!group.id?.startsWith("label-")) return [];
      const ownMark = marks.get(group.node) ?? expect.fail(`no mark of ${group.node}`);
      const [{ text, position, size, anchor } = expect.fail("no name")] = textsIn([group]);
      const width = metric.width(text, size);
      const start = position.left - { start: 0, middle: width / 2, end: width }[anchor];
      const middle = position.top - 0.35 * size;
      const distanceTo = ({ at, radius }: RoundMark): number =>
        Math.hypot(Math.max(0, start - at.left, at.left - start - width), at.top - middle) - radius;
      const isOnItsLine = ({ at }: RoundMark): boolean => Math.abs(at.top - middle) < 0.7 * size;
      return [...marks].flatMap(([id, mark]) => {
        if (mark === ownMark) return [];
        const isNearer = distanceTo(mark) < distanceTo(ownMark);
        // On the line of the name, a mark is taken for its own from farther away.
        const isAtEnd = isOnItsLine(mark) && distanceTo(mark) < distanceTo(ownMark) + 0.5 * size;
        return isNearer || isAtEnd ? [`${text}: ${id}`] : [];
      });
    });
    expect(wrong).toEqual([]);
  });
});

/** The most names behind which a heavy line of another may still pass, where there is no place without one. */
const maxBehind = { slide: 12, "a4-landscape": 6 } as const;

describe.each(["slide", "a4-landscape"] as const)("heavy lines of the whole map on %s", (frame) => {
  test.each(["en", "zh"] as const)(
    "hardly ever pass behind the names of others, so that they begin where they seem to (%s)",
    async (language) => {
      const options = optionsFor(await openView("", language), frame);
      const size = { width: frame === "slide" ? 1070 : 1000, height: frame === "slide" ? 340 : 450 };
      const behindIn = (isDraft: boolean): number => {
        const { frame: room, picture, labels } = sceneAsSeen(options, size, isDraft);
        const places = new Map<string, PagePoint>(picture.nodes.map(({ id, at }) => [id, sceneToPage(at, room)]));
        const placeOf = (id: string): PagePoint => places.get(id) ?? expect.fail(`no place of ${id}`);
        const heavy = picture.edges.filter(({ form }) => form !== "hair");
        return heavy.reduce((sum, { from, to }) => {
          const isBehind = (label: PlacedLabel): boolean => shareInside(placeOf(from), placeOf(to), lettersIn(label, metric)) !== undefined;
          return sum + labels.filter((label) => label.owner !== from && label.owner !== to && isBehind(label)).length;
        }, 0);
      };
      const behind = behindIn(false);
      expect(behind).toBeLessThanOrEqual(maxBehind[frame]);
      expect(behind).toBeLessThan(behindIn(true) / 3);
    },
  );
});

/** The middle line of a straight mark, and half of its width. */
const straightIn = (marks: readonly Mark[]): readonly { readonly from: PagePoint; readonly to: PagePoint; readonly half: number }[] =>
  marks.flatMap((mark) => {
    if (mark.kind === "group") return straightIn(mark.marks);
    if (mark.kind === "line") return [{ from: mark.from, to: mark.to, half: mark.stroke.width / 2 }];
    const [a, b, c, d] = mark.kind === "polygon" ? mark.points : [];
    if (!a || !b || !c || !d) return [];
    const half = Math.min(Math.hypot(a.left - d.left, a.top - d.top), Math.hypot(b.left - c.left, b.top - c.top)) / 2;
    const middle = (first: PagePoint, second: PagePoint) => ({ left: (first.left + second.left) / 2, top: (first.top + second.top) / 2 });
    return [{ from: middle(a, d), to: middle(b, c), half }];
  });

describe.each(["slide", "a4-landscape", "420x297mm", "a0-landscape"] as const)("the lines of the whole map on %s", (id) => {
  test.each(["en", "zh"] as const)("stop beside the marks of others, so that none is taken for a line of theirs (%s)", async (language) => {
    const frame = parseFrame(id);
    if (!isFrame(frame)) throw new Error(id);
    const made = makeFigure({ ...optionsFor(await openView("", language), "slide"), frame, content: "as-seen" });
    const [sheet] = isMade(made) ? made.sheets : [];
    const map = groupsIn(sheet?.marks ?? []).find(({ id: name }) => name === "map") ?? expect.fail("no map");
    const groups = groupsIn(map.marks);
    const nodes = groups.filter(({ id: name }) => name?.startsWith("node-")).map((group) => ({ id: group.node, ...roundMark(group) }));
    const edges = groups.filter(({ edge }) => edge !== undefined);
    expect(edges.length).toBeGreaterThan(90);
    const through = edges.flatMap(({ edge = "", marks }) => {
      const [from, , to] = edge.split("~");
      // Between a mark in the next row and the line's own end, a short part would be taken for the end of another line.
      const ends = nodes.filter((node) => node.id === from || node.id === to);
      const isNearEnd = ({ at }: RoundMark): boolean => ends.some((end) => Math.hypot(at.left - end.at.left, at.top - end.at.top) < 40);
      const others = nodes.filter((node) => node.id !== from && node.id !== to && !isNearEnd(node));
      const isThrough = ({ at, radius }: RoundMark): boolean =>
        straightIn(marks).some(({ from: start, to: end, half }) => {
          const reach = 0.6 * radius + half;
          const box = { left: at.left - reach, top: at.top - reach, width: 2 * reach, height: 2 * reach };
          return shareInside(start, end, box) !== undefined;
        });
      return others.filter(isThrough).map((node) => `${edge} through ${node.id}`);
    });
    expect(through).toEqual([]);
  });
});

test.each(["en", "zh"] as const)("few names of the map lie on a line of their own mark (%s)", async (language) => {
  const options = optionsFor(await openView("", language), "a4-landscape");
  const { frame, picture, labels } = sceneAsSeen(options, { width: 1015, height: language === "zh" ? 466 : 425 });
  const places = new Map<string, PagePoint>(picture.nodes.map(({ id, at }) => [id, sceneToPage(at, frame)]));
  const placeOf = (id: string): PagePoint => places.get(id) ?? expect.fail(`no place of ${id}`);
  const onLines = labels.filter((label) =>
    picture.edges.some(
      ({ from, to }) =>
        (from === label.owner || to === label.owner) && shareInside(placeOf(from), placeOf(to), lettersIn(label, metric)) !== undefined,
    ),
  );
  expect(onLines.length).toBeLessThanOrEqual(10);
});

test("a mark at the end of a name is taken for its own, and one below it that is as far is not", () => {
  const name = { left: 10, top: 94, width: 80, height: 12 };
  const beside = { at: { left: 3, top: 100 }, radius: 4 };
  const isTakenForOwn = (ownMark: RoundMark, other: RoundMark): boolean => isWithin(name, other, ownDistance(name, 12, ownMark));
  expect(isTakenForOwn(beside, { at: { left: 100, top: 100 }, radius: 4 })).toBe(true);
  expect(isTakenForOwn(beside, { at: { left: 110, top: 100 }, radius: 4 })).toBe(false);
  expect(isTakenForOwn(beside, { at: { left: 90, top: 110 }, radius: 4 })).toBe(false);
  const above = { at: { left: 50, top: 86 }, radius: 4 };
  expect(isTakenForOwn(above, { at: { left: 108, top: 100 }, radius: 4 })).toBe(true);
});
