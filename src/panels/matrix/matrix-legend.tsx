import { sayings } from "../../graph/actors.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { type Relation, relations } from "../../model/relations.ts";
import { standings } from "../../model/standings.ts";
import { comparingWords } from "../../state/comparing-words.ts";
import { language, matrixSetting } from "../../state/current-view.ts";
import { SayingMark } from "./statement-mark.tsx";

/** What the marks in the cells mean. */
export function MatrixLegend() {
  const l = language.value;
  const { columns } = matrixSetting.value;
  const entryOf = (id: Relation): RelationEntry => relations[id];
  const here = sayings.filter((id) => entryOf(id).joins.some(({ to }) => to.includes(columns)));
  const own = here.find((id) => entryOf(id).sign === undefined);
  return (
    <ul class="matrix-key">
      {own && (
        <>
          <li>
            <SayingMark relation={own} standing="stated" type={columns} /> {relations[own].reads[l]}
            {l === "zh" ? "，" : ", "}
            {standings.stated.name[l].toLowerCase()}
          </li>
          <li>
            <SayingMark relation={own} standing="reported" type={columns} /> {standings.reported.name[l].toLowerCase()}
          </li>
          <li>
            <SayingMark relation={own} standing="inferred" type={columns} /> {comparingWords.value.unbacked}
          </li>
        </>
      )}
      {here
        .filter((id) => entryOf(id).sign !== undefined)
        .map((id) => (
          <li key={id}>
            <SayingMark relation={id} standing="stated" type={columns} />
            <SayingMark relation={id} standing="reported" type={columns} /> {relations[id].reads[l]}
          </li>
        ))}
      <li>· {comparingWords.value.matrixNone}</li>
    </ul>
  );
}
