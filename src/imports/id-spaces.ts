/** Ids of tables that have a space of ids each, such as `id:ID(person)`: the same id is another node in each space. */
import type { ImportNotes } from "./import-notes.ts";

/** Gives the id of a node in the graph. @param space undefined for the one that has no name */
export type IdInSpace = (id: string, space: string | undefined, line: number) => string;

/** Ids stay as they are; one that an earlier space has too is followed by the name of its own. */
export function idSpaces(notes: ImportNotes): IdInSpace {
  /** The ids of each space, and those that they have in the graph. */
  const known = new Map<string | undefined, Map<string, string>>();
  const taken = new Set<string>();
  return (id, space, line) => {
    const ids = known.get(space) ?? new Map<string, string>();
    known.set(space, ids);
    const found = ids.get(id);
    if (found !== undefined) return found;
    let free = id;
    while (taken.has(free)) free = `${free} (${space ?? ""})`;
    if (free !== id) notes.note({ kind: "id-space-added", name: space ?? "" }, line, id);
    taken.add(free);
    ids.set(id, free);
    return free;
  };
}
