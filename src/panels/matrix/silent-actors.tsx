import { nodeTypes } from "../../model/node-types.ts";
import { comparingWords } from "../../state/comparing-words.ts";
import { language, matrixSetting } from "../../state/current-view.ts";
import { ActorLink } from "../../ui/link.tsx";
import { matrix } from "./matrix-data.ts";

/** Who spoke but has no row, so that nobody is taken to have been forgotten. */
export function SilentActors() {
  const { silent } = matrix.value;
  if (silent.length === 0) return null;
  const { columns } = matrixSetting.value;
  return (
    <section class="silent">
      <p class="hint">{comparingWords.value.matrixSilent(nodeTypes[columns].plural[language.value])}</p>
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
