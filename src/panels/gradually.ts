import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** How many more are set at a time. */
const step = 100;

interface Gradual {
  /** As many of the list as are set by now, to be put into the page. */
  readonly set: readonly VNode[];
  readonly isWhole: boolean;
}

/**
 * Sets a long list so that what can be in sight is there at once, and the rest follows slice by slice, a frame drawn between them, until all of it stands in the page
 * for those who search or listen. Another list begins anew; what is already set is not set again when more comes.
 *
 * @param of    the list; its identity says whether it is another one
 * @param first how many are set at once
 * @param each  sets one; it reads nothing that changes but what it is given, and what its own components watch
 */
export function useGradually<Of>(of: readonly Of[], first: number, each: (one: Of) => VNode): Gradual {
  const made = useRef<{ readonly of: readonly Of[]; readonly nodes: VNode[] }>({ of, nodes: [] });
  if (made.current.of !== of) made.current = { of, nodes: [] };
  const { nodes } = made.current;
  const [grown, grow] = useState({ of, count: 0 });
  const count = Math.min(of.length, Math.max(first, nodes.length, grown.of === of ? grown.count : 0));
  // A node that is handed in again as it was is passed over when the page is compared with it.
  for (const one of of.slice(nodes.length, count)) nodes.push(each(one));
  useEffect(() => {
    if (count < of.length) return afterFrame(() => grow({ of, count: count + step }));
  }, [of, count]);
  return { set: [...nodes], isWhole: count === of.length };
}

/** Calls back when the next frame has been drawn; returns the undo. */
function afterFrame(then: () => void): () => void {
  let timer: number | undefined;
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(then);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
