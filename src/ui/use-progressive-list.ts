import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

interface Pace {
  /** How many are set at once: what can be in sight. */
  readonly first: number;
  /** How many more at a time: what is set in about a frame. */
  readonly more: number;
  /**
   * Of what it is the list. Another list of the same has as many set at once as there were, so that whoever has scrolled stays there;
   * without a name every other list begins anew.
   */
  readonly name?: string;
}

interface Gradual {
  /** As many of the list as are set by now, to be put into the page. */
  readonly set: readonly VNode[];
  readonly isWhole: boolean;
}

/**
 * Sets a long list so that what can be in sight is there at once, and the rest follows slice by slice, a frame drawn between them, until
 * all of it stands in the page for those who search or listen. What is already set is not set again when more comes.
 *
 * @param of   the list; its identity says whether it is another one
 * @param each sets one; it reads nothing that changes but what it is given, and what its own components watch
 */
export function useGradually<Of>(of: readonly Of[], each: (one: Of) => VNode, { first, more, name }: Pace): Gradual {
  const made = useRef({ of, name, least: first, nodes: [] as VNode[] });
  if (made.current.of !== of || made.current.name !== name) {
    const isSame = name !== undefined && made.current.name === name;
    made.current = { of, name, least: isSame ? Math.max(first, made.current.nodes.length) : first, nodes: [] };
  }
  const { least, nodes } = made.current;
  const [grown, grow] = useState({ of, count: 0 });
  const count = Math.min(of.length, Math.max(least, nodes.length, grown.of === of ? grown.count : 0));
  // A node that is handed in again as it was is passed over when the page is compared with it.
  for (const one of of.slice(nodes.length, count)) nodes.push(each(one));
  useEffect(() => {
    if (count < of.length) return afterFrame(() => grow({ of, count: count + more }));
  }, [of, count]);
  return { set: [...nodes], isWhole: count === of.length };
}

/** Calls back when what has just been set is on the screen: a frame later than the one that draws it. Returns the undo. */
function afterFrame(then: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(then);
  });
  return () => cancelAnimationFrame(frame);
}
