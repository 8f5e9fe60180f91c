import type { NodeId } from "../model/built.ts";
import { sceneToPage } from "./frame.ts";
import type { DrawnNode, Frame, PagePoint } from "./scene-types.ts";

/** Finds the node whose middle is nearest to a point of a frame; undefined if there is no node. Pure. */
export function nearestTo(point: PagePoint, nodes: readonly DrawnNode[], frame: Frame): NodeId | undefined {
  const distance = ({ at }: DrawnNode): number => {
    const { left, top } = sceneToPage(at, frame);
    return Math.hypot(left - point.left, top - point.top);
  };
  return nodes.toSorted((a, b) => distance(a) - distance(b))[0]?.id;
}
