import { countingWords } from "../../language/counting.ts";
import { expandedFamilies, language, words } from "../../state/current-view.ts";
import { dispatch } from "../../state/dispatch.ts";
import { families, graph } from "../../state/graph-state.ts";
import "./expanded-note.css";

/** More expanded families than these are counted, and collapsed together. */
const maxNamed = 2;

/** Says over the map which families the reader has expanded, with a button that collapses each. */
export function ExpandedNote() {
  const c = countingWords[language.value];
  const { value: expanded } = expandedFamilies;
  const nodes = expanded === "all" ? [] : expanded.flatMap((id) => graph.value.findNode(id) ?? []);
  const areNamed = expanded !== "all" && nodes.length <= maxNamed;
  const collapse = (what: Parameters<typeof dispatch>[0]): void => {
    dispatch(what);
    // The button goes with what it collapses.
    document.getElementById("map")?.focus({ preventScroll: true });
  };
  return (
    <span class="expanded-note">
      {words.value.labelPrefix(c.expandedFamilies)}
      {areNamed ? (
        nodes.map(({ id, label }, index) => (
          <span key={id}>
            {index > 0 && " · "}
            {label[language.value]}{" "}
            <button
              type="button"
              aria-label={c.collapseNamed(label[language.value])}
              onClick={() => collapse({ type: "toggle-family", id, all: families.value })}
            >
              {c.collapse}
            </button>
          </span>
        ))
      ) : (
        <>
          {c.groups(expanded === "all" ? families.value.length : nodes.length)}{" "}
          <button type="button" onClick={() => collapse({ type: "collapse-all" })}>
            {c.collapseEvery}
          </button>
        </>
      )}
    </span>
  );
}
