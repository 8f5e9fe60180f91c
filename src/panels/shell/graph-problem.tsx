import { graphProblemWords } from "../../language/graph-problems.ts";
import { settings } from "../../settings.ts";
import { language } from "../../state/current-view.ts";
import { graphProblem, startAnew } from "../../state/fetch-graph.ts";

/** Says why the graph that came cannot be shown, what helps, and whom to tell. */
export function GraphProblemText() {
  const w = graphProblemWords[language.value];
  const problem = graphProblem.value;
  return (
    <>
      <p>
        {problem && w.why[problem]} {w.wayOut}
      </p>
      {settings.objections && (
        <p>
          {w.contact} {settings.objections}
        </p>
      )}
      <p class="tools">
        <button type="button" class="primary" onClick={() => void startAnew()}>
          {w.reload}
        </button>
      </p>
    </>
  );
}
