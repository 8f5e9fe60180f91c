import { exampleQuestions } from "../../graph/source-texts.ts";
import { language } from "../../state/current-view.ts";
import { graph } from "../../state/graph-state.ts";
import { SelectionLink } from "../../ui/link.tsx";

/** Example questions, as links to their answers. */
export function Examples() {
  return (
    <ul class="speakers">
      {exampleQuestions(graph.value).map(({ [language.value]: text }) => (
        <li key={text}>
          <SelectionLink to={{ kind: "ask", text }}>{text}</SelectionLink>
        </li>
      ))}
    </ul>
  );
}
