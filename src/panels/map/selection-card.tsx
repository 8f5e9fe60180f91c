import { leaveFullScreen } from "../../device/full-screen.ts";
import type { BuiltClaim } from "../../model/built.ts";
import { relations } from "../../model/relations.ts";
import { freestCorner } from "../../scene/free-corner.ts";
import { language, selection, words } from "../../state/current-view.ts";
import { graph, hasTexts } from "../../state/graph-state.ts";
import { picture } from "../../state/map-picture.ts";
import { frame, nameOfSelection } from "../../state/navigation.ts";
import { isFilled, isMapAlone } from "../../state/screen.ts";
import { selectedClaims } from "../../state/selected-claims.ts";
import "./selection-card.css";

/** About as large as the card can be, and how far it stands from the edges, above from that of the buttons too; in CSS pixels. */
const cardSize = { width: 400, height: 190 };
const margins = { top: 48, bottom: 8 };

/** The first claim that the selected node makes in its own words and that is more than a membership, else the first of all. */
function firstStatement(): BuiltClaim | undefined {
  const { value } = selection;
  const claims = [...selectedClaims.value].flatMap((id) => graph.value.findClaim(id) ?? []);
  const isStated = ({ from, relation, standing }: BuiltClaim): boolean =>
    value.kind === "node" && from === value.id && standing === "stated" && relations[relation].line !== "structure";
  return claims.find(isStated) ?? claims[0];
}

/** The selection in brief, over a map that has no text beside it: its name, its first statement, the number of its claims, and the way to the rest. */
export function SelectionCard() {
  const w = words.value;
  const name = nameOfSelection(graph.value);
  if (name === undefined || selection.value.kind === "nothing") return null;
  const claims = selectedClaims.value;
  const statement = hasTexts.value ? firstStatement()?.statement[language.value] : undefined;
  const { side, end } = freestCorner(picture.value, frame(), cardSize, margins);
  const showDetails = (): void => {
    isMapAlone.value = false;
    if (isFilled.value) leaveFullScreen();
    requestAnimationFrame(() => document.getElementById("sidebar")?.focus());
  };
  return (
    <section class={`selection-card at-${side} at-${end}`} aria-label={w.text}>
      <h2>{name}</h2>
      {statement && <p>{statement}</p>}
      <p class="tools">
        <button type="button" class="primary" onClick={showDetails}>
          {w.showDetails}
        </button>
        {claims.size > 0 && <span class="count">{w.claim(claims.size)}</span>}
      </p>
    </section>
  );
}
