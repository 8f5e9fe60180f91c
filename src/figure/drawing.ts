/** A drawing as a list of marks. SVG and pixels are made from the same list, so that they show the same. */
import type { EdgeId, NodeId } from "../model/built.ts";
import type { PagePoint } from "../scene/scene-types.ts";
import type { Language } from "../view/view-state.ts";

export interface Drawing {
  /** Size of the space of the marks, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the saved image per CSS pixel. */
  readonly scale: number;
  /** A drawing for paper: its file gives its size in millimetres, of which a CSS pixel has 25.4 / 96. In pixels if absent. */
  readonly unit?: "mm";
  readonly language: Language;
  readonly title: string;
  /** Text alternative of the picture. */
  readonly description: string;
  /** The background; transparent if absent. */
  readonly paper?: string;
  /** In drawing order. */
  readonly marks: readonly Mark[];
}

export interface Stroke {
  readonly colour: string;
  /** CSS pixels. */
  readonly width: number;
  /** Lengths of dashes and gaps in CSS pixels; absent or empty: a solid line. */
  readonly dash?: readonly number[];
}

interface FilledMark {
  /** Not filled if absent. */
  readonly fill?: string;
  readonly stroke?: Stroke;
}

export interface LineMark {
  readonly kind: "line";
  readonly from: PagePoint;
  readonly to: PagePoint;
  readonly stroke: Stroke;
}

/** A piece of a path: a straight line, or a cubic curve with two control points. */
export interface PathStep {
  readonly to: PagePoint;
  readonly controls?: readonly [PagePoint, PagePoint];
}

/** A line of straight and curved pieces, drawn as one, so that its dashes run on around corners. */
export interface PathMark {
  readonly kind: "path";
  readonly start: PagePoint;
  readonly steps: readonly PathStep[];
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
  /** Of the corners, in CSS pixels; square if absent. */
  readonly radius?: number;
}

export interface TextMark {
  readonly kind: "text";
  readonly text: string;
  /** The anchor point, on the baseline. */
  readonly position: PagePoint;
  readonly anchor: "start" | "middle" | "end";
  /** CSS pixels. */
  readonly size: number;
  readonly face: "text" | "display";
  readonly isBold?: boolean;
  readonly fill: string;
  /** An outline in the colour of the background, so that the text can be read over lines. */
  readonly halo?: { readonly colour: string; readonly width: number };
  /** Rotation around `position`, in radians, clockwise. */
  readonly turn?: number;
}

/** An entry stands in a list, a cell in a row of a table; an ornament says nothing. A figure in a document has its text alternative as `title`. */
export type GroupRole =
  | "document-title"
  | "title"
  | "heading"
  | "subheading"
  | "text"
  | "list"
  | "entry"
  | "figure"
  | "table"
  | "row"
  | "head-cell"
  | "cell"
  | "ornament";

/** Marks that belong together: a node, an edge, the legend. */
export interface GroupMark {
  readonly kind: "group";
  /** Unique in the drawing. */
  readonly id?: string;
  /** Tooltip. */
  readonly title?: string;
  readonly node?: NodeId;
  readonly edge?: EdgeId;
  /** A whole address that the group leads to, in files that can have links. */
  readonly href?: string;
  /** The part of a document that the group is, for files that can say so; a part of the picture unless given. */
  readonly role?: GroupRole;
  /** The rectangle outside which nothing of the group is drawn, in CSS pixels. */
  readonly clip?: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly marks: readonly Mark[];
}

export type Mark = LineMark | PathMark | PolygonMark | CircleMark | RectangleMark | TextMark | GroupMark;
