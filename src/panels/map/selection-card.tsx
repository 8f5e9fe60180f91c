import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { leaveFullScreen } from "../../device/full-screen.ts";
import type { BuiltClaim } from "../../model/built.ts";
import { relations } from "../../model/relations.ts";
import { type Corner, freeCorner, litBoxes } from "../../scene/free-corner.ts";
import { readingCamera } from "../../scene/reading-camera.ts";
import { selectedPoint } from "../../scene/selected-point.ts";
import { language, layout, selection, view, words } from "../../state/current-view.ts";
import { dispatch } from "../../state/dispatch.ts";
import { graph, hasTexts } from "../../state/graph-state.ts";
import { picture } from "../../state/map-picture.ts";
import { frame, nameOfSelection } from "../../state/navigation.ts";
import { isFilled, isMapAlone, isPageLow } from "../../state/screen.ts";
import { selectedClaims } from "../../state/selected-claims.ts";
import "./selection-card.css";

/** As large as the card can be, how far it stands from the edges, above from that of the buttons too, and the height of a card at the foot; in root type sizes. */
const cardSize = { width: 25, height: 12.5 };
const margins = { top: 3.25, bottom: 0.5 };
const footHeight = 3.5;
/** The most lines of a statement in a corner. */
const maxLines = 4;
/** From the middle of the mark of what is selected to a card below it, in pixels: there is room for its name. */
const airAboveFoot = 48;

/** The first claim that the selected node makes in its own words and that is more than a membership, else the first of all. */
function firstStatement(): BuiltClaim | undefined {
  const { value } = selection;
  const claims = [...selectedClaims.value].flatMap((id) => graph.value.findClaim(id) ?? []);
  const isStated = ({ from, relation, standing }: BuiltClaim): boolean =>
    value.kind === "node" && from === value.id && standing === "stated" && relations[relation].line !== "structure";
  return claims.find(isStated) ?? claims[0];
}

const rootSize = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** Finds a corner where the card covers nothing of the selection; undefined if there is none, or if the page scrolls as one. */
function cornerNow(): Corner | undefined {
  if (isPageLow.value) return undefined;
  const root = rootSize();
  const seen = frame();
  return freeCorner(
    litBoxes(picture.value, seen),
    seen,
    { width: cardSize.width * root, height: cardSize.height * root },
    { top: margins.top * root, bottom: margins.bottom * root },
  );
}

/** Moves the map for a card at its foot, if something of the selection would be under it. */
function clearFoot(): void {
  const seen = frame();
  const foot = footHeight * rootSize();
  if (isPageLow.peek() || litBoxes(picture.peek(), seen).every(({ top, height }) => top + height <= seen.height - foot)) return;
  const camera = readingCamera(picture.peek(), seen, { maxZoom: seen.camera.zoom, foot });
  if (camera) dispatch({ type: "move-camera", camera: { ...camera, isForSelection: true } });
}

/** Scrolls a page that scrolls as one, if the card at the foot of the window would cover what is selected. */
function scrollAway(card: HTMLElement): void {
  const map = document.getElementById("map")?.getBoundingClientRect();
  const point = isPageLow.peek() && selectedPoint(picture.peek(), frame());
  if (!map || !point) return;
  const { top } = card.getBoundingClientRect();
  const below = map.top + point.top - top + airAboveFoot;
  if (below > 0 && top < innerHeight) scrollBy({ top: below, behavior: "instant" });
}

/** Shortens the statement until the whole card has room. */
function shorten(card: HTMLElement): void {
  const statement = card.querySelector<HTMLElement>(".statement");
  if (!statement) return;
  for (let lines = maxLines; lines > 0; lines--) {
    statement.style.webkitLineClamp = String(lines);
    if (card.scrollHeight <= card.clientHeight) return;
  }
}

/** Fits the map again when the text is back beside it: it was moved for the card alone. */
function fitAfterCard(): void {
  if (!isMapAlone.peek() && !isFilled.peek() && view.peek().camera?.isForSelection) dispatch({ type: "fit" });
}

/**
 * The selection in brief, over a map that has no text beside it: its name, its first statement, the number of its claims, and the way to
 * the rest. It stands in a corner where nothing of the selection is, else in a row at the foot, for which the map moves up.
 */
export function SelectionCard() {
  const name = nameOfSelection(graph.value);
  return name === undefined || selection.value.kind === "nothing" ? null : <Card name={name} />;
}

function Card({ name }: { readonly name: string }) {
  const w = words.value;
  const claims = selectedClaims.value;
  const statement = hasTexts.value ? firstStatement()?.statement[language.value] : undefined;
  const { width, height } = frame();
  const shown = [name, layout.value, width, height].join(" ");
  /** A card at the foot stays there while the reader moves the map. */
  const atFoot = useRef("");
  const corner = atFoot.current === shown ? undefined : cornerNow();
  atFoot.current = corner ? "" : shown;
  useEffect(() => {
    if (!corner) clearFoot();
  }, [shown, corner === undefined]);
  useEffect(() => fitAfterCard, []);
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (corner && card.current) shorten(card.current);
  });
  useEffect(() => {
    if (card.current) scrollAway(card.current);
  }, [shown]);
  const showDetails = (): void => {
    isMapAlone.value = false;
    if (isFilled.value) leaveFullScreen();
    requestAnimationFrame(() => document.getElementById("sidebar")?.focus());
  };
  return (
    <section ref={card} class={corner ? `selection-card at-${corner.side} at-${corner.end}` : "selection-card at-foot"} aria-label={w.text}>
      <h2>{name}</h2>
      {statement && <p class="statement">{statement}</p>}
      <p class="tools">
        <button type="button" class="primary" onClick={showDetails}>
          {w.showDetails}
        </button>
        {claims.size > 0 && <span class="count">{w.claim(claims.size)}</span>}
      </p>
    </section>
  );
}
