import { type HoverText, hoverText } from "../../state/hover-text.ts";
import { measuredMap } from "../../state/screen.ts";
import "./hover-note.css";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Kept free between the pointer and the note, in CSS pixels. */
const gap = 14;
/** As large as a long note is, in CSS pixels. */
const noteSize = { width: 352, height: 140 };

/** A sentence beside the pointer about what it is on. The details say the same by keyboard and to screen readers. */
export function HoverNote() {
  const { value: said } = hoverText;
  return said ? <NoteAt said={said} size={measuredMap.value} /> : null;
}

/** A sentence at a point of a map, on the side where there is more room; beside a line, so that it does not cover its ends. */
export function NoteAt({ said, size }: { readonly said: HoverText; readonly size: Size | undefined }) {
  const { width = 0, height = 0 } = size ?? {};
  const { at, isFalling } = said;
  /** The room right or left of the pointer, above or below, as a multiple of what a note needs: the scarcer decides. */
  const roomAt = (isRight: boolean): number =>
    Math.min((isRight ? width - at.left : at.left) / noteSize.width, (isRight === isFalling ? at.top : height - at.top) / noteSize.height);
  const isRight = isFalling === undefined ? at.left < width / 2 : roomAt(true) >= roomAt(false);
  const isBelow = isFalling === undefined ? at.top < height / 2 : isRight !== isFalling;
  const style = {
    ...(isRight ? { left: `${said.at.left + gap}px` } : { right: `${width - said.at.left + gap}px` }),
    ...(isBelow ? { top: `${said.at.top + gap}px` } : { bottom: `${height - said.at.top + gap}px` }),
  };
  return (
    <p class="hover-note" aria-hidden="true" style={style}>
      <strong>{said.title}</strong> {said.text}
    </p>
  );
}
