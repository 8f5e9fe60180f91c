import { useEffect } from "preact/hooks";
import { countingWords } from "../../language/counting.ts";
import { nodeTypes } from "../../model/node-types.ts";
import { zoneOfType } from "../../model/zones.ts";
import { language } from "../../state/current-view.ts";
import { graph } from "../../state/graph-state.ts";
import { columns } from "../../state/map-picture.ts";
import { snapped } from "../../state/moving-nodes.ts";
import { announcement } from "../../state/screen.ts";

/** Milliseconds that it stays. */
const shownFor = 5000;

/** Says why what was dropped does not stand there: the sides of the map have a meaning. */
export function SnapNote() {
  const node = snapped.value && graph.value.findNode(snapped.value);
  const c = countingWords[language.value];
  const name = node && nodeTypes[node.type].plural[language.value];
  const text = name && (columns.value || zoneOfType(node.type) ? c.staysInColumn(name) : c.staysBetween(name));
  useEffect(() => {
    if (!text) return;
    announcement.value = text;
    const timer = setTimeout(() => {
      snapped.value = undefined;
    }, shownFor);
    return () => clearTimeout(timer);
  }, [text]);
  return text ? <p class="map-step">{text}</p> : null;
}
