import { useEffect, useRef, useState } from "preact/hooks";
import { prefersReducedMotion } from "../../device/media.ts";
import { tallMapWords } from "../../language/tall-map.ts";
import { boxBeside, nameDistance } from "../../scene/name-box.ts";
import type { SceneNode } from "../../scene/scene-types.ts";
import { bestTop, countOutside, type Extent, type Sight } from "../../scene/tall-scroll.ts";
import { expandedFamilies, language, selection, view } from "../../state/current-view.ts";
import { answer } from "../../state/derived.ts";
import { arrangementsDue, picture } from "../../state/map-picture.ts";
import "./tall-map.css";

/** The share of what is in sight by which a press of a button scrolls. */
const stepShare = 0.8;

/**
 * Scrolls a tall map to what is selected and what belongs to it, and back to where the reader was when nothing is selected any more. Says at
 * its edges how much more there is.
 */
export function TallMap({ scroller }: { readonly scroller: HTMLElement | null }) {
  const w = tallMapWords[language.value];
  const [sight, setSight] = useState<Sight>();
  const { camera } = view.value;
  const isZoomed = camera !== undefined && camera.zoom > 1.01;
  /** Where the reader was while nothing was selected, in CSS pixels from the top. */
  const atRest = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (!scroller) return;
    const see = (): void => {
      if (selection.peek().kind === "nothing") atRest.current = scroller.scrollTop;
      setSight(sightOf(scroller));
    };
    const watcher = new ResizeObserver(see);
    watcher.observe(scroller);
    scroller.addEventListener("scroll", see);
    return () => {
      watcher.disconnect();
      scroller.removeEventListener("scroll", see);
    };
  }, [scroller]);
  useEffect(() => {
    if (!scroller || isZoomed) return;
    if (selection.value.kind !== "nothing") scrollToLit(scroller);
    else if (atRest.current !== undefined) scrollTo(scroller, atRest.current);
    // The answer to a question may come after the question, and with it other places.
  }, [scroller, selection.value, expandedFamilies.value, answer.value === undefined, arrangementsDue.value]);
  if (!scroller || !sight || isZoomed) return null;
  const { above, below } = countOutside(litExtents(sight).lit, sight);
  const scroll = (by: 1 | -1): void => scrollTo(scroller, scroller.scrollTop + by * stepShare * scroller.clientHeight);
  return (
    <>
      {above > 0 && (
        <button type="button" class="more-above" aria-label={w.aboveTitle(above)} onClick={() => scroll(-1)}>
          {w.above(above)}
        </button>
      )}
      {below > 0 && (
        <button type="button" class="more-below" aria-label={w.belowTitle(below)} onClick={() => scroll(1)}>
          {w.below(below)}
        </button>
      )}
    </>
  );
}

const sightOf = ({ scrollTop, clientHeight, scrollHeight }: HTMLElement): Sight => ({
  top: scrollTop,
  height: clientHeight,
  total: scrollHeight,
});

/** How far below the top of the map the lit marks and their names are, in CSS pixels; without a selection, all are. */
function litExtents({ total }: Sight): { readonly lit: readonly Extent[]; readonly selected: readonly Extent[] } {
  const { bounds, nodes, textSize = 0 } = picture.value;
  const scale = total / (bounds.maxY - bounds.minY);
  const extentOf = (node: SceneNode): Extent => {
    const middle = (bounds.maxY - node.at.y) * scale;
    const radius = node.radius * scale;
    // The names of a selection may have two lines.
    const height = textSize * 1.25 * (node.emphasis === "plain" ? 1 : 2);
    const name = boxBeside({ left: 0, top: middle }, node.nameAt ?? "right", { distance: nameDistance(node, radius), width: 0, height });
    return { top: Math.min(middle - radius, name.top), bottom: Math.max(middle + radius, name.top + height) };
  };
  const extentsOf = (...wanted: readonly string[]): Extent[] => nodes.filter(({ emphasis }) => wanted.includes(emphasis)).map(extentOf);
  const lit = extentsOf("selected", "near");
  return { lit: lit.length > 0 ? lit : extentsOf("plain"), selected: extentsOf("selected") };
}

function scrollToLit(scroller: HTMLElement): void {
  const sight = sightOf(scroller);
  const { lit, selected } = litExtents(sight);
  scrollTo(scroller, bestTop(lit, selected, sight));
}

function scrollTo(scroller: HTMLElement, top: number): void {
  scroller.scrollTo({ top, behavior: prefersReducedMotion().current() ? "instant" : "smooth" });
}
