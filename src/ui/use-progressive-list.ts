import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

interface ProgressiveOptions {
  /** The number of items rendered at once: as many as can be in view. */
  readonly first: number;
  /** The number of items rendered in each later step: as many as take about a frame. */
  readonly more: number;
  /**
   * Names the list. When a list of the same name replaces it, as many items as before are rendered at once, so that the scroll position
   * stays; without a name, each list starts again from `first`.
   */
  readonly name?: string;
}

interface ProgressiveList {
  /** The items that are rendered so far. */
  readonly rendered: readonly VNode[];
  readonly isComplete: boolean;
}

/**
 * Renders a long list step by step: first the items that can be in view, then the rest, one frame after another, until the whole list is
 * in the page for search and screen readers. Items that are rendered are not rendered again when more follow.
 *
 * @param items a new array counts as a new list
 * @param renderItem renders one item; it must depend only on its argument and on what its own components observe
 */
export function useProgressiveList<Item>(
  items: readonly Item[],
  renderItem: (item: Item) => VNode,
  { first, more, name }: ProgressiveOptions,
): ProgressiveList {
  const last = useRef({ items, name, initial: first, nodes: [] as VNode[] });
  if (last.current.items !== items || last.current.name !== name) {
    const isSame = name !== undefined && last.current.name === name;
    last.current = { items, name, initial: isSame ? Math.max(first, last.current.nodes.length) : first, nodes: [] };
  }
  const { initial, nodes } = last.current;
  const [grown, grow] = useState({ items, count: 0 });
  const count = Math.min(items.length, Math.max(initial, nodes.length, grown.items === items ? grown.count : 0));
  // Preact skips a node that is the same object as in the last render.
  for (const item of items.slice(nodes.length, count)) nodes.push(renderItem(item));
  useEffect(() => {
    if (count < items.length) return afterFrame(() => grow({ items, count: count + more }));
  }, [items, count]);
  return { rendered: [...nodes], isComplete: count === items.length };
}

/** Calls back one frame after the next, when what was just rendered is on the screen. Returns its dispose function. */
function afterFrame(callback: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(callback);
  });
  return () => cancelAnimationFrame(frame);
}
