import { nodeTypes } from "../../model/node-types.ts";
import { comparingWords } from "../../state/comparing-words.ts";
import { language, matrixSetting } from "../../state/current-view.ts";
import { ActorLink } from "../../ui/link.tsx";
import { isFiltered, matrix } from "./matrix-data.ts";

/** The actors who spoke but have no row, so that nobody seems to be missing. */
export function SilentActors() {
  const { silent } = matrix.value;
  if (silent.length === 0) return null;
  const { columns } = matrixSetting.value;
  return (
    <section class="silent">
      <p class="hint">{comparingWords.value.matrixSilent(nodeTypes[columns].plural[language.value], isFiltered.value)}</p>
      <ul>
        {silent.map(({ id }) => (
          <li key={id}>
            <ActorLink id={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
