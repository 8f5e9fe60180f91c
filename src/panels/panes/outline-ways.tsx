import { FocusLink } from "../link.tsx";
import { graph, language } from "../store.ts";
import { stop, toldOf, ways } from "../walk.ts";

/** The ways on from the chosen node, kind by kind: what the arrow keys walk. */
export function Ways() {
  const l = language.value;
  return (
    <ul class="ways-on">
      {ways.value.map(({ heading, direction, relation, steps }, group) => (
        <li key={`${direction} ${relation}`}>
          {heading[l]} <span class="count">{steps.length}</span>
          <ul>
            {steps.map(({ edge, other }, step) => (
              <li key={edge.id} data-edge={edge.id} class={edge.id === stop.value ? "stop" : undefined}>
                <FocusLink to={{ kind: "node", id: other }} label={toldOf(ways.value, { group, step })}>
                  {graph.value.node(other).name[l]}
                </FocusLink>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
