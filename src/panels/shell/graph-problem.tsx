import { graphProblemWords } from "../../language/graph-problems.ts";
import { settings } from "../../settings.ts";
import { language, words } from "../../state/current-view.ts";
import { graphProblem, reloadGraphAndPage } from "../../state/fetch-graph.ts";

/** Says why the loaded graph cannot be shown, what helps, and whom to contact. */
export function GraphProblemText() {
  const w = graphProblemWords[language.value];
  const problem = graphProblem.value;
  return (
    <>
      <p>
        {problem && w.why[problem]}
        {words.value.space}
        {w.wayOut}
      </p>
      {settings.objections && (
        <p>
          {w.contact}
          {words.value.space}
          {settings.objections}
        </p>
      )}
      <p class="tools">
        <button type="button" class="primary" onClick={() => void reloadGraphAndPage()}>
          {w.reload}
        </button>
      </p>
    </>
  );
}
