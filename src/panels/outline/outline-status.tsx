import { countingWords } from "../../language/counting.ts";
import { outlineWords } from "../../language/outline.ts";
import { expandedFamilies, hidden, language, selection, words } from "../../state/current-view.ts";
import { graph } from "../../state/graph-state.ts";
import { nameOfSelection } from "../../state/navigation.ts";
import { Count } from "../../ui/count.tsx";
import { ConfidenceMark, StandingMark } from "../../ui/type-mark.tsx";
import { facets } from "../../view/view-state.ts";
import { legend } from "../legend/legend.tsx";

/** The selection, what the filters hide, the expanded families, and the number of claims of each standing and confidence. */
export function OutlineStatus() {
  const w = words.value;
  const l = language.value;
  const { value } = selection;
  const expanded = expandedFamilies.value === "all" ? [] : expandedFamilies.value;
  return (
    <dl class="facts">
      <div>
        <dt>{outlineWords[language.value].outlineSelected}</dt>
        <dd data-selected={"id" in value ? value.id : value.kind}>
          {nameOfSelection(graph.value) ?? outlineWords[language.value].outlineNothing}
        </dd>
      </div>
      {facets.map((facet) => (
        <div key={facet}>
          <dt>{outlineWords[language.value].outlineOff[facet]}</dt>
          <dd>
            {hidden.value[facet].length === 0 && outlineWords[language.value].outlineNothing}
            <ul>
              {hidden.value[facet].map((id) => (
                <li key={id} data-off={id}>
                  {nameOf(id)}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
      <div>
        <dt>{outlineWords[language.value].outlineOpen}</dt>
        <dd>
          {expandedFamilies.value === "all"
            ? countingWords[l].expandAll
            : expanded.length === 0
              ? outlineWords[language.value].outlineNothing
              : null}
          <ul>
            {expanded.map((id) => (
              <li key={id} data-open={id}>
                {graph.value.node(id).name[l]}
              </li>
            ))}
          </ul>
        </dd>
      </div>
      <div>
        <dt>{w.facets.standings}</dt>
        <dd>
          <ul>
            {legend.value.flatMap((entry) =>
              entry.kind === "standing" ? (
                <li key={entry.id} data-standing-row={entry.id}>
                  <StandingMark standing={entry.id} /> {entry.name} <Count text={w.claim(entry.shown)} />
                </li>
              ) : (
                []
              ),
            )}
          </ul>
        </dd>
      </div>
      <div>
        <dt>{w.facets.confidences}</dt>
        <dd>
          <ul>
            {legend.value.flatMap((entry) =>
              entry.kind === "confidence" ? (
                <li key={entry.id}>
                  <ConfidenceMark confidence={entry.id} /> {entry.name} <Count text={w.claim(entry.shown)} />
                </li>
              ) : (
                []
              ),
            )}
          </ul>
        </dd>
      </div>
    </dl>
  );
}

/** Names a type, relation, standing, confidence or session. */
function nameOf(id: string): string {
  const entry = legend.value.find((candidate) => candidate.id === id);
  return entry?.name ?? graph.value.findNode(id)?.name[language.value] ?? id;
}
