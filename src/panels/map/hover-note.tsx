import { useLayoutEffect, useRef } from "preact/hooks";
import { radiusOnPage, sceneToPage } from "../../scene/frame.ts";
import { boxBeside, nameDistance } from "../../scene/name-box.ts";
import { notePlace } from "../../scene/note-place.ts";
import { labelSize } from "../../scene/place-names.ts";
import type { Box } from "../../scene/scene-types.ts";
import { textWidth } from "../../scene/text-width.ts";
import { type HoverText, hoverText } from "../../state/hover-text.ts";
import { hovered } from "../../state/hovered.ts";
import { picture } from "../../state/map-picture.ts";
import { frame } from "../../state/navigation.ts";
import { measuredMap } from "../../state/screen.ts";
import { boxesOverMap } from "./boxes-over-map.ts";
import "./hover-note.css";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** As large as a long note is, in CSS pixels. */
const noteSize = { width: 352, height: 140 };

/** The most width of a note: that of its style sheet, and a narrow one. */
const noteWidths = ["", "15rem"];

/** The boxes that a note is about: marks, and their names. */
interface Lit {
  readonly marks: readonly Box[];
  readonly names: readonly Box[];
}

/** A sentence beside the pointer about what it is on. The details say the same by keyboard and to screen readers. */
export function HoverNote() {
  const { value: said } = hoverText;
  return said ? <NoteAt said={said} size={measuredMap.value} lit={litNow()} /> : null;
}

/** A sentence at a point of a map, on the side where there is more room, and where it covers the least of what it is about; beside a line, so that it does not cover its ends. */
export function NoteAt({ said, size, lit }: { readonly said: HoverText; readonly size: Size | undefined; readonly lit?: Lit }) {
  const note = useRef<HTMLParagraphElement>(null);
  const { width = 0, height = 0 } = size ?? {};
  const { at, isFalling } = said;
  /** The room right or left of the pointer, above or below, as a multiple of what a note needs: the scarcer decides. */
  const roomAt = (isRight: boolean): number =>
    Math.min((isRight ? width - at.left : at.left) / noteSize.width, (isRight === isFalling ? at.top : height - at.top) / noteSize.height);
  const isRight = isFalling === undefined ? at.left < width / 2 : roomAt(true) >= roomAt(false);
  const isBelow = isFalling === undefined ? at.top < height / 2 : isRight !== isFalling;
  useLayoutEffect(() => {
    const { current } = note;
    if (!current) return;
    const { style } = current;
    const { marks = [], names = [] } = lit ?? {};
    const around = { frame: { width, height }, at, first: { isRight, isBelow }, marks, names, buttons: boxesOverMap() };
    const placed = noteWidths.map((maxWidth) => {
      style.maxWidth = maxWidth;
      return { maxWidth, ...notePlace({ width: current.offsetWidth, height: current.offsetHeight }, around) };
    });
    // A narrow note is used only where a wide one would be far away or cover something.
    const [wide, narrow] = placed;
    const { maxWidth, place } = narrow && wide && narrow.price < wide.price ? narrow : (wide ?? { maxWidth: "", place: at });
    style.maxWidth = maxWidth;
    const { left, top } = place;
    [style.left, style.top] = [`${left}px`, `${top}px`];
  });
  return (
    <p ref={note} class="hover-note" aria-hidden="true">
      <strong>{said.title}</strong> {said.text}
    </p>
  );
}

/** The boxes of what the pointer lights, a node with its neighbours, or the ends of an edge, and of what a selection lights. */
function litNow(): Lit {
  const id: string | undefined = hovered.value?.target.id;
  const { nodes, edges, textSize } = picture.value;
  const ids = new Set<string>(id === undefined ? [] : [id]);
  for (const edge of edges)
    if (edge.id === id || edge.from === id || edge.to === id) {
      ids.add(edge.from);
      ids.add(edge.to);
    }
  const seen = frame();
  const size = textSize ?? labelSize(seen.width);
  const spots = nodes
    .filter(
      ({ id: other, emphasis }) =>
        (ids.has(other) && emphasis !== "faded") || other === id || emphasis === "near" || emphasis === "selected",
    )
    .map((node) => ({ node, at: sceneToPage(node.at, seen), radius: radiusOnPage(node.radius, seen) }));
  return {
    marks: spots.map(({ at, radius }) => ({ left: at.left - radius, top: at.top - radius, width: 2 * radius, height: 2 * radius })),
    // Names of the rest of a selection may be covered: farther away, nobody would see what the note is about.
    names: spots
      .filter(({ node }) => ids.has(node.id))
      .map(({ node, at, radius }) =>
        boxBeside(at, node.nameAt ?? "right", {
          distance: nameDistance(node, radius),
          width: textWidth(node.label, size),
          height: size * 1.25,
        }),
      ),
  };
}
