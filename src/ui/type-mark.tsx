import type { Confidence } from "../model/confidences.ts";
import { type NodeType, type NodeTypeEntry, nodeTypes } from "../model/node-types.ts";
import type { Standing } from "../model/standings.ts";
import { dashes } from "../scene/line-styles.ts";
import { markPath } from "./mark-path.ts";

/** The shape of a node type in its colour, as on the map, at the size of the text; hollow for a node of which only inference speaks. */
export function TypeMark({ type, isHollow }: { readonly type: NodeType; readonly isHollow?: boolean }) {
  const { shape, colour }: NodeTypeEntry = nodeTypes[type];
  return (
    <svg class="type-mark" viewBox="-8 -8 16 16" aria-hidden="true">
      <path
        d={markPath(shape)}
        class={`fill-${colour}`}
        fill-rule="evenodd"
        style={isHollow ? `fill:none;stroke:var(--node-${colour});stroke-width:1.4` : undefined}
      />
    </svg>
  );
}

/** The mark of a node of which only inference speaks. */
export function HollowMark() {
  return (
    <svg class="type-mark hollow-mark" viewBox="-8 -8 16 16" aria-hidden="true">
      <circle r="4.6" />
    </svg>
  );
}

/** The pin of a node that the reader has moved, as the map draws it. */
export function PinMark() {
  return (
    <svg class="type-mark pin-mark" viewBox="-8 -8 16 16" aria-hidden="true">
      <path d="M-2-2 6 6" />
      <circle cx="-2" cy="-2" r="4" />
    </svg>
  );
}

/** The mark of a node that the compared actors share. */
export function RingedMark() {
  return (
    <svg class="type-mark ringed-mark" viewBox="-8 -8 16 16" aria-hidden="true">
      <circle r="3.4" />
      <circle class="ring" r="6.6" />
    </svg>
  );
}

/** A sample of the line that the map draws for a confidence: single if certain, doubled otherwise. */
export function ConfidenceMark({ confidence }: { readonly confidence: Confidence }) {
  return (
    <svg class="standing-mark" viewBox="0 0 32 8" aria-hidden="true">
      {(confidence === "certain" ? [4] : [2.2, 5.8]).map((y) => (
        <line key={y} x1="0" y1={y} x2="32" y2={y} stroke-width={confidence === "certain" ? 2 : 1.4} />
      ))}
    </svg>
  );
}

/** A sample of the line that the map draws for a standing. */
export function StandingMark({ standing }: { readonly standing: Standing }) {
  const dash = dashes[standing].map((length) => length * 2).join(" ");
  return (
    <svg class="standing-mark" viewBox="0 0 32 8" aria-hidden="true">
      <line x1="0" y1="4" x2="32" y2="4" stroke-width="2" {...(dash ? { "stroke-dasharray": dash } : {})} />
    </svg>
  );
}
