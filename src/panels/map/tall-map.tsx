import { useEffect, useRef, useState } from "preact/hooks";
import { prefersReducedMotion } from "../../device/media.ts";
import { tallMapWords } from "../../language/tall-map.ts";
import { bestTop, countOutside, type Sight } from "../../scene/tall-scroll.ts";
import { expandedFamilies, language, selection, view } from "../../state/current-view.ts";
import { picture } from "../../state/map-picture.ts";
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
  }, [scroller, selection.value, expandedFamilies.value]);
  if (!scroller || !sight || isZoomed) return null;
  const { above, below } = countOutside(litTops(sight).lit, sight);
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

/** How far below the top of the map the lit marks are, in CSS pixels; without a selection, all are. */
function litTops({ total }: Sight): { readonly lit: readonly number[]; readonly selected: readonly number[] } {
  const { bounds, nodes } = picture.value;
  const topsOf = (...wanted: readonly string[]): number[] =>
    nodes.filter(({ emphasis }) => wanted.includes(emphasis)).map(({ at }) => ((bounds.maxY - at.y) / (bounds.maxY - bounds.minY)) * total);
  const lit = topsOf("selected", "near");
  return { lit: lit.length > 0 ? lit : topsOf("plain"), selected: topsOf("selected") };
}

function scrollToLit(scroller: HTMLElement): void {
  const sight = sightOf(scroller);
  const { lit, selected } = litTops(sight);
  scrollTo(scroller, bestTop(lit, selected, sight));
}

function scrollTo(scroller: HTMLElement, top: number): void {
  scroller.scrollTo({ top, behavior: prefersReducedMotion().current() ? "instant" : "smooth" });
}
