import type { JsonTree } from "./imported-graph.ts";

/** Turns maps into objects. Keys become own properties, also `__proto__`. */
export function plainOf(tree: JsonTree): unknown {
  if (tree instanceof Map) return Object.fromEntries([...tree].map(([key, value]) => [key, plainOf(value)]));
  return Array.isArray(tree) ? tree.map(plainOf) : tree;
}

/** A value as text: itself, or JSON if it has parts. */
export const textOfTree = (tree: JsonTree): string => (typeof tree === "object" ? JSON.stringify(plainOf(tree)) : String(tree));
