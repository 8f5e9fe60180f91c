import { view } from "../../state/current-view.ts";
import { picture } from "../../state/map-picture.ts";

/** Scrolls a tall map to the middle of what is selected, if that is out of sight. */
export function scrollToSelected(scroller: HTMLElement): void {
  const { bounds, nodes } = picture.peek();
  const heightsOf = (wanted: string): number[] => nodes.flatMap(({ emphasis, at }) => (emphasis === wanted ? [at.y] : []));
  const [first = heightsOf("near")[0], ...others] = heightsOf("selected");
  if (first === undefined || view.peek().camera) return;
  const y = others.reduce((sum, each) => sum + each, first) / (others.length + 1);
  const top = ((bounds.maxY - y) / (bounds.maxY - bounds.minY)) * scroller.scrollHeight;
  const { scrollTop, clientHeight } = scroller;
  const air = clientHeight / 8;
  if (top < scrollTop + air || top > scrollTop + clientHeight - air) scroller.scrollTo({ top: top - clientHeight / 2 });
}
