/** A drawing as a list of marks, before it is SVG or pixels. Both are made from the same list, so they show the same. */
import type { EdgeId, NodeId } from "../model/built.ts";
import type { PagePoint } from "../scene/scene-types.ts";
import type { Language } from "../view/view-state.ts";

export interface Drawing {
  /** The space that the marks lie in, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the saved image for one CSS pixel. */
  readonly scale: number;
  readonly language: Language;
  readonly title: string;
  /** What the picture shows, in words, for those who do not see it. */
  readonly description: string;
  readonly paper: string;
  /** In drawing order. */
  readonly marks: readonly Mark[];
}

export interface Stroke {
  readonly colour: string;
  /** CSS pixels. */
  readonly width: number;
  /** Lengths of dash and gap in CSS pixels; absent or empty: unbroken. */
  readonly dash?: readonly number[];
}

interface FilledMark {
  /** Absent: not filled. */
  readonly fill?: string;
  readonly stroke?: Stroke;
}

export interface LineMark {
  readonly kind: "line";
  readonly from: PagePoint;
  readonly to: PagePoint;
  readonly stroke: Stroke;
}

export interface PolygonMark extends FilledMark {
  readonly kind: "polygon";
  readonly points: readonly PagePoint[];
}

export interface CircleMark extends FilledMark {
  readonly kind: "circle";
  readonly centre: PagePoint;
  readonly radius: number;
}

export interface RectangleMark extends FilledMark {
  readonly kind: "rectangle";
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface TextMark {
  readonly kind: "text";
  readonly text: string;
  /** Where the text is anchored, on its baseline. */
  readonly at: PagePoint;
  readonly anchor: "start" | "middle" | "end";
  readonly size: number;
  readonly face: "text" | "display";
  readonly isBold?: boolean;
  readonly fill: string;
  /** A rim in the paper's colour, so that the text reads across lines. */
  readonly halo?: { readonly colour: string; readonly width: number };
  /** Radians about `at`, clockwise. */
  readonly turn?: number;
}

/** Marks that belong together: a node, an edge, the legend. */
export interface GroupMark {
  readonly kind: "group";
  /** Unique in the drawing. */
  readonly id?: string;
  /** What a pointer that rests on it is told. */
  readonly title?: string;
  readonly node?: NodeId;
  readonly edge?: EdgeId;
  /** What of it is seen. */
  readonly clip?: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly marks: readonly Mark[];
}

export type Mark = LineMark | PolygonMark | CircleMark | RectangleMark | TextMark | GroupMark;
