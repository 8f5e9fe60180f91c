import { nodeTypes } from "../../model/node-types.ts";
import { comparingWords } from "../../state/comparing-words.ts";
import { boardSetting, language } from "../../state/current-view.ts";
import { ActorLink } from "../../ui/link.tsx";
import { board } from "./matrix-data.ts";

/** Who spoke but has no row, so that nobody is taken to have been forgotten. */
export function BoardSilent() {
  const { silent } = board.value;
  if (silent.length === 0) return null;
  const { columns } = boardSetting.value;
  return (
    <section class="silent">
      <p class="hint">{comparingWords.value.boardSilent(nodeTypes[columns].plural[language.value])}</p>
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
