import { comparisonOf, countedTopics } from "../../graph/compare/comparison.ts";
import { comparingWords } from "../../state/comparing-words.ts";
import { graph } from "../../state/graph-state.ts";
import { SelectionLink } from "../../ui/link.tsx";
import { comparedCountries } from "../compare/compared-countries.ts";

/** The question that compares two countries, with its answer; the comparison itself counts as the filters let it. */
export function CountriesQuestion() {
  const found = comparedCountries();
  if (!found) return null;
  const comparison = comparisonOf(graph.value, found.ids);
  const shared = comparison.shared.flatMap((group) => group.topics).length;
  return (
    <ul class="questions">
      <li>
        <SelectionLink to={{ kind: "compare", ids: found.ids }}>{found.title}</SelectionLink>
        <p>{comparingWords.value.comparedSentence(shared, comparison.near.length, countedTopics(comparison).length)}</p>
      </li>
    </ul>
  );
}
