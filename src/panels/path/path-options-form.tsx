import { defaultPathOptions, leadsOn, type PathOptions } from "../../graph/path/path-options.ts";
import { type RelationEntry, type RelationFamily, relationFamilies } from "../../model/relation-entry.ts";
import { type Relation, relationIds, relations } from "../../model/relations.ts";
import type { Selection } from "../../selection/selection.ts";
import { comparingWords } from "../../state/comparing-words.ts";
import { language } from "../../state/current-view.ts";
import { dispatch } from "../../state/dispatch.ts";
import { graph } from "../../state/graph-state.ts";

type Path = Extract<Selection, { kind: "path" }>;

const families = Object.keys(relationFamilies) as RelationFamily[];
const entryOf = (id: Relation): RelationEntry => relations[id];

/** The form for the relations that a path may use, one by one or by family, and for hubs. */
export function PathOptionsForm({ selected }: { readonly selected: Path }) {
  const w = comparingWords.value;
  const { options } = selected;
  const set = (change: Partial<PathOptions>): void =>
    dispatch({ type: "select", selection: { ...selected, options: { ...options, ...change } } });
  const usedRelations = new Set(graph.value.claims.map(({ relation }) => relation));
  const isOfHub = (id: Relation): boolean => !leadsOn({ relation: id }) && !options.throughHubs;
  const isChanged = options.throughHubs || options.off.length > 0;
  return (
    <section class="path-options">
      <label>
        <input type="checkbox" checked={options.throughHubs} onChange={() => set({ throughHubs: !options.throughHubs })} /> {w.pathHubs}
      </label>
      <p class="hint">{w.pathHubsWhy}</p>
      <details open={options.off.length > 0}>
        <summary>{w.pathRelations}</summary>
        {families.map((family) => (
          <FamilyFields
            key={family}
            family={family}
            ids={relationIds.filter((id) => usedRelations.has(id) && entryOf(id).family === family && !isOfHub(id))}
            off={options.off}
            set={(off) => set({ off })}
          />
        ))}
      </details>
      {isChanged && (
        <button type="button" class="quiet" onClick={() => set(defaultPathOptions)}>
          {w.pathReset}
        </button>
      )}
    </section>
  );
}

interface FamilyFieldsProps {
  readonly family: RelationFamily;
  readonly ids: readonly Relation[];
  readonly off: readonly Relation[];
  readonly set: (off: readonly Relation[]) => void;
}

/** Checkboxes for the relations of one family, and one for all of them. */
function FamilyFields({ family, ids, off, set }: FamilyFieldsProps) {
  const w = comparingWords.value;
  const l = language.value;
  const followed = ids.filter((id) => !off.includes(id));
  if (ids.length === 0) return null;
  const switchTo = (wanted: readonly Relation[], isOn: boolean): void =>
    set(isOn ? off.filter((id) => !wanted.includes(id)) : [...new Set([...off, ...wanted])].sort());
  return (
    <fieldset>
      <legend>{relationFamilies[family][l]}</legend>
      <label>
        <input
          type="checkbox"
          checked={followed.length === ids.length}
          indeterminate={followed.length > 0 && followed.length < ids.length}
          onChange={() => switchTo(ids, followed.length < ids.length)}
        />{" "}
        {w.pathFamily(relationFamilies[family][l])}
      </label>
      {ids.map((id) => (
        <label key={id}>
          <input type="checkbox" checked={!off.includes(id)} onChange={() => switchTo([id], off.includes(id))} /> {entryOf(id).reads[l]}
        </label>
      ))}
    </fieldset>
  );
}
