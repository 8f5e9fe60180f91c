/**
 * The scene: everything to draw, independent of the renderer. The canvas and the figures draw the same scene.
 *
 * Two spaces. `ScenePoint`: layout units, y up. `PagePoint`: CSS pixels of a frame, y down. `frame.ts` converts.
 */
import type { EdgeId, NodeId } from "../model/built.ts";
import type { Confidence } from "../model/confidences.ts";
import type { ColourToken, NodeType, Shape } from "../model/node-types.ts";
import type { LineKind, RelationFamily } from "../model/relation-entry.ts";
import type { Relation } from "../model/relations.ts";
import type { Standing } from "../model/standings.ts";
import type { Camera } from "../view/view-state.ts";
import type { Around } from "./neighbour-groups.ts";

export interface ScenePoint {
  readonly x: number;
  readonly y: number;
}

export interface PagePoint {
  readonly left: number;
  readonly top: number;
}

/** A box on the page, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The box of the whole layout, in layout units. It depends on the graph alone, never on what is shown. */
export interface Bounds {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  /** Kept free around it when it is fitted, as a share of the frame's shorter side; absent for the usual one. */
  readonly margin?: number;
}

/** A rectangle that a scene is drawn into. */
export interface Frame {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly bounds: Bounds;
  readonly camera: Camera;
}

/** `selected`: what is selected. `near`: joined to it. `plain`: nothing is selected. `faded`: outside the selection, or hidden by a filter. */
export type Emphasis = "selected" | "near" | "plain" | "faded";

/** A node as it is drawn, whatever it stands for. */
export interface DrawnNode {
  readonly id: NodeId;
  readonly at: ScenePoint;
  /** Layout units; `radiusOnPage` in `frame.ts` gives pixels. */
  readonly radius: number;
  readonly colour: ColourToken;
  readonly shape: Shape;
  readonly emphasis: Emphasis;
  /** True if all claims about the node and its members, whatever a filter hides, are inferred. */
  readonly hollow: boolean;
  /** In a comparison, true for what is shared, which has a ring. Absent elsewhere; there only the selection has one. */
  readonly ringed?: boolean;
  readonly label: string;
  /** The number in the label of a collapsed family: how many are inside, in an answer of what belongs to it; absent where it has none. */
  readonly inside?: number;
  /** The name that the label shortens, with what follows the label; absent where it is the same. */
  readonly wholeName?: string;
  /** The side of the mark on which its name stands; absent if it may stand anywhere around it. */
  readonly nameAt?: "left" | "right" | "above" | "below";
  /** True if it stands shifted under a head of which it is a part. */
  readonly isIndented?: true;
  /** The distance from row to row of the list in which a selection has revealed it, in layout units: its name is no higher. */
  readonly listStep?: number;
  /** The height of its row in layout units, if it has one: its name is no higher. */
  readonly room?: number;
  /** True if lines end at its name, where too many pass to leave its letters free. */
  readonly isNameOnPaper?: true;
  /** How much farther from its mark its name stands than others do, in layout units. */
  readonly nameAway?: number;
  /** True if a thin line joins its name to its mark. */
  readonly isNameJoined?: true;
  /** True if the reader has moved it. */
  readonly isPinned?: boolean;
  /** Nodes of higher weight are labelled first. */
  readonly weight: number;
}

export interface SceneNode extends DrawnNode {
  readonly type: NodeType;
}

/** An edge as it is drawn, whatever it stands for. */
export interface DrawnEdge {
  readonly id: EdgeId;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly line: LineKind;
  /** `arrow`: from subject to object. `line`: thin, without a head. While nothing is selected, lines of somebody who speaks are tapered: `strong`, or a `hair` for little said. Around a selected node, lines of further steps are hairs. */
  readonly form: "strong" | "hair" | "arrow" | "line";
  /** The strongest standing among its claims, also those of sessions that a filter hides: a mark must not say less than was said. */
  readonly standing: Standing;
  /** The highest confidence among its claims of that standing. */
  readonly confidence: Confidence;
  /** The number of its visible claims. */
  readonly claims: number;
  /** Its place among the parallel edges between its two nodes: 0 in the middle, then 1, -1, 2, -2, … seen from the lower id. */
  readonly lane: number;
  readonly emphasis: Emphasis;
  /** The relation's name, on edges of the selected node only. */
  readonly label?: string;
  /** Lines of one bundle have that name once. */
  readonly bundle?: string;
  /** The middle of that name, where an arrangement has a place for it; else it stands where there is room. */
  readonly labelAt?: ScenePoint;
}

export interface SceneEdge extends DrawnEdge {
  readonly relation: Relation;
  /** The verb, in the language of the view. */
  readonly reads: string;
}

/** All that a renderer needs to draw, which does not depend on the camera. */
export interface DrawnPicture {
  readonly bounds: Bounds;
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  /** The one font size of all labels, in CSS pixels; absent: by the width of the frame, and smaller where there is little room. */
  readonly textSize?: number;
}

/** The part of a scene that does not depend on the camera. */
export interface Picture extends DrawnPicture {
  /** In drawing order: faded first, selected last; by id within. */
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** The nodes in columns; absent unless the selection is read in them. */
  readonly columns?: Around;
}

export type LegendEntry =
  | {
      readonly kind: "type";
      readonly id: NodeType;
      readonly name: string;
      readonly colour: ColourToken;
      readonly shape: Shape;
      /** The number on the map while nothing is selected, members of collapsed families included. */
      readonly shown: number;
      /** The number that would be on it if no filter hid any. */
      readonly total: number;
      /** The number that comes back when it is switched on; 0 if it is on. */
      readonly hidden: number;
      readonly off: boolean;
    }
  /** The nodes of a type that wait until something is selected, or until they are added. */
  | {
      readonly kind: "waiting";
      readonly id: NodeType;
      readonly name: string;
      readonly colour: ColourToken;
      readonly shape: Shape;
      /** The number that passes the filters. */
      readonly shown: number;
      readonly total: number;
      readonly off: boolean;
    }
  | {
      readonly kind: "relation";
      readonly id: Relation;
      readonly name: string;
      readonly family: RelationFamily;
      readonly shown: number;
      readonly total: number;
      readonly hidden: number;
      readonly off: boolean;
    }
  | {
      readonly kind: "standing";
      readonly id: Standing;
      readonly name: string;
      readonly shown: number;
      readonly total: number;
      readonly hidden: number;
      readonly off: boolean;
    }
  | {
      readonly kind: "confidence";
      readonly id: Confidence;
      readonly name: string;
      readonly shown: number;
      readonly total: number;
      readonly hidden: number;
      readonly off: boolean;
    };

/** A text with its box on the page, in CSS pixels. Boxes never overlap. */
export interface PlacedLabel {
  /** The node or edge that it names. */
  readonly owner: NodeId | EdgeId;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly emphasis: Emphasis;
  /** How the text sits in its box. */
  readonly align: "left" | "center" | "right";
  /** True if lines that pass behind it are covered. */
  readonly isOnPaper?: true;
  /** The length of a thin line from its right end to its mark, in pixels; absent for a name that stands beside it. */
  readonly leader?: number;
  /** Radians, for the names on edges; 0 else. */
  readonly turn: number;
}

export interface Scene {
  readonly frame: Frame;
  readonly picture: Picture;
  readonly labels: readonly PlacedLabel[];
}
