import { middleInSight } from "../device/middle-in-sight.ts";
import type { NodeId } from "../model/built.ts";
import { nearestTo } from "../scene/nearest-mark.ts";
import { answer } from "./derived.ts";
import { picture } from "./map-picture.ts";
import { frame } from "./navigation.ts";

/** Finds the node nearest to the centre of what is in sight of the map; while a question is answered, the nearest node of the answer. */
export function nearestNode(): NodeId | undefined {
  const map = document.getElementById("map");
  if (!map) return undefined;
  const wanted = picture.value.nodes.filter(({ id, emphasis }) => answer.value?.nodes.has(id) ?? emphasis !== "faded");
  return nearestTo(middleInSight(map, map.closest(".map-scroll") ?? map), wanted, frame());
}
