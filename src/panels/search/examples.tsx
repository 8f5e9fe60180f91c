import { helpWords } from "../../language/help.ts";
import { language } from "../../state/current-view.ts";
import { SelectionLink } from "../../ui/link.tsx";

/** A question of each kind that is understood, to be asked by a press. */
export function Examples() {
  return (
    <ul class="speakers">
      {helpWords[language.value].examples.map((text) => (
        <li key={text}>
          <SelectionLink to={{ kind: "ask", text }}>{text}</SelectionLink>
        </li>
      ))}
    </ul>
  );
}
