/** Enlarges drawings: a map that is composed for a page becomes a poster with type that can be read from as far away as it is large. */
import type { PagePoint } from "../scene/scene-types.ts";
import type { Drawing, GroupMark, Mark, Stroke } from "./drawing.ts";

/** The drawing with all lengths multiplied by a factor; pixels per CSS pixel stay. */
export const enlarged = (drawing: Drawing, factor: number): Drawing =>
  factor === 1
    ? drawing
    : {
        ...drawing,
        width: drawing.width * factor,
        height: drawing.height * factor,
        marks: drawing.marks.map((mark) => enlargedMark(mark, factor)),
      };

function enlargedMark(mark: Mark, k: number): Mark {
  const point = ({ left, top }: PagePoint): PagePoint => ({ left: left * k, top: top * k });
  const stroke = (line: Stroke): Stroke => ({
    ...line,
    width: line.width * k,
    ...(line.dash && { dash: line.dash.map((length) => length * k) }),
  });
  const outline = (marked: { readonly stroke?: Stroke }) => (marked.stroke ? { stroke: stroke(marked.stroke) } : {});
  switch (mark.kind) {
    case "line":
      return { ...mark, from: point(mark.from), to: point(mark.to), stroke: stroke(mark.stroke) };
    case "path":
      return {
        ...mark,
        start: point(mark.start),
        steps: mark.steps.map(({ to, controls }) => ({
          to: point(to),
          ...(controls && { controls: [point(controls[0]), point(controls[1])] as const }),
        })),
        stroke: stroke(mark.stroke),
      };
    case "polygon":
      return { ...mark, points: mark.points.map(point), ...outline(mark) };
    case "circle":
      return { ...mark, centre: point(mark.centre), radius: mark.radius * k, ...outline(mark) };
    case "rectangle":
      return {
        ...mark,
        left: mark.left * k,
        top: mark.top * k,
        width: mark.width * k,
        height: mark.height * k,
        ...(mark.radius && { radius: mark.radius * k }),
        ...outline(mark),
      };
    case "text":
      return {
        ...mark,
        position: point(mark.position),
        size: mark.size * k,
        ...(mark.halo && { halo: { ...mark.halo, width: mark.halo.width * k } }),
      };
    case "group":
      return enlargedGroup(mark, k);
  }
}

const enlargedGroup = ({ clip, ...group }: GroupMark, k: number): GroupMark => ({
  ...group,
  ...(clip && { clip: { left: clip.left * k, top: clip.top * k, width: clip.width * k, height: clip.height * k } }),
  marks: group.marks.map((mark) => enlargedMark(mark, k)),
});
