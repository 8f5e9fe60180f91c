/** Moves marks, so that a figure that was drawn for itself stands at its place on a page. */
import type { Mark } from "../figure/drawing.ts";
import type { PagePoint } from "../scene/scene-types.ts";

export function moved(mark: Mark, offset: PagePoint): Mark {
  const point = <Place extends PagePoint>(place: Place): Place => ({
    ...place,
    left: place.left + offset.left,
    top: place.top + offset.top,
  });
  switch (mark.kind) {
    case "line":
      return { ...mark, from: point(mark.from), to: point(mark.to) };
    case "path":
      return {
        ...mark,
        start: point(mark.start),
        steps: mark.steps.map(({ to, controls }) => ({
          to: point(to),
          ...(controls && { controls: [point(controls[0]), point(controls[1])] as const }),
        })),
      };
    case "polygon":
      return { ...mark, points: mark.points.map(point) };
    case "circle":
      return { ...mark, centre: point(mark.centre) };
    case "rectangle":
      return point(mark);
    case "text":
      return { ...mark, position: point(mark.position) };
    case "group":
      return { ...mark, ...(mark.clip && { clip: point(mark.clip) }), marks: mark.marks.map((child) => moved(child, offset)) };
  }
}
