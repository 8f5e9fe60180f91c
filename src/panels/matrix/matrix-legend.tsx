import { sayings } from "../../graph/actors.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { type Relation, relations } from "../../model/relations.ts";
import { standings } from "../../model/standings.ts";
import { comparingWords } from "../../state/comparing-words.ts";
import { language, matrixSetting, words } from "../../state/current-view.ts";
import { isFiltered } from "./matrix-data.ts";
import { StatementMark } from "./statement-mark.tsx";

/** The key to the marks in the cells. */
export function MatrixLegend() {
  const l = language.value;
  const { columns } = matrixSetting.value;
  const entryOf = (id: Relation): RelationEntry => relations[id];
  const relationIds = sayings.filter((id) => entryOf(id).joins.some(({ to }) => to.includes(columns)));
  const unsigned = relationIds.find((id) => entryOf(id).sign === undefined);
  return (
    <ul class="matrix-key">
      {unsigned && (
        <>
          <li>
            <StatementMark relation={unsigned} standing="stated" type={columns} />{" "}
            {words.value.clauses([relations[unsigned].reads[l], standings.stated.name[l].toLowerCase()])}
          </li>
          <li>
            <StatementMark relation={unsigned} standing="reported" type={columns} /> {standings.reported.name[l].toLowerCase()}
          </li>
          <li>
            <StatementMark relation={unsigned} standing="inferred" type={columns} /> {comparingWords.value.unbacked}
          </li>
        </>
      )}
      {relationIds
        .filter((id) => entryOf(id).sign !== undefined)
        .map((id) => (
          <li key={id}>
            <StatementMark relation={id} standing="stated" type={columns} />
            <StatementMark relation={id} standing="reported" type={columns} /> {relations[id].reads[l]}
          </li>
        ))}
      <li>
        <span class="doubt">?</span> {comparingWords.value.matrixDoubt}
      </li>
      <li>· {comparingWords.value.matrixNone(isFiltered.value)}</li>
    </ul>
  );
}
