import { words } from "../../state/current-view.ts";
import { isFilled, isMapAlone } from "../../state/screen.ts";
import { LegendRows } from "../legend/legend.tsx";
import "./map-alone.css";
import { SelectionCard } from "./selection-card.tsx";

/** Covers parts of a map that has no text beside it: the selection in brief, and a legend that can be put away. */
export function MapAlone() {
  return (
    <>
      <SelectionCard />
      {(isFilled.value || isMapAlone.value) && (
        <details class="map-legend" open>
          <summary>{words.value.legend}</summary>
          <div class="legend">
            <LegendRows />
          </div>
        </details>
      )}
    </>
  );
}
