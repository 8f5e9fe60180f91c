/** How an entry of the graph is laid out in columns: what every format that knows only flat values writes. */
import type { Bilingual } from "../model/bilingual.ts";

/** The kinds of values in a column: "strings" is a list, "structure" whatever has parts of its own. */
export type ColumnKind = "string" | "double" | "integer" | "boolean" | "strings" | "structure";

/** One column of one field of an entry. */
export interface Part<Value> {
  /** Follows the name of the field. */
  readonly suffix: string;
  readonly kind: ColumnKind;
  readonly read: (value: Value) => unknown;
}

/** The columns of a field. */
export type Form<Value> = readonly Part<Value>[];

/** A form for each field of an entry: a new field does not compile until it has one. */
export type Forms<Entry> = { readonly [Field in keyof Entry]-?: Form<NonNullable<Entry[Field]>> };

export interface FieldColumn<Entry> {
  readonly name: string;
  readonly kind: ColumnKind;
  /** Undefined where the entry has none. */
  readonly read: (entry: Entry) => unknown;
}

/** Lists the columns of a kind of entry, in the order of its forms. */
export const columnsOf = <Entry extends object>(forms: Forms<Entry>): readonly FieldColumn<Entry>[] =>
  (Object.keys(forms) as (keyof Entry & string)[]).flatMap((field) =>
    (forms[field] as Form<unknown>).map(({ suffix, kind, read }) => ({
      name: `${field}${suffix}`,
      kind,
      read: (entry: Entry) => (entry[field] === undefined ? undefined : read(entry[field])),
    })),
  );

const itself = <Value>(value: Value): Value => value;

export const text: Form<string> = [{ suffix: "", kind: "string", read: itself }];
export const decimal: Form<number> = [{ suffix: "", kind: "double", read: itself }];
export const integer: Form<number> = [{ suffix: "", kind: "integer", read: itself }];
export const yes: Form<boolean> = [{ suffix: "", kind: "boolean", read: itself }];
export const texts: Form<readonly string[]> = [{ suffix: "", kind: "strings", read: itself }];
export const structure: Form<unknown> = [{ suffix: "", kind: "structure", read: itself }];
export const bilingual: Form<Bilingual> = [
  { suffix: "_en", kind: "string", read: ({ en }) => en },
  { suffix: "_zh", kind: "string", read: ({ zh }) => zh },
];

/** An id of a table of the model, with its name in both languages. */
export const named = <Id extends string>(nameOf: (id: Id) => Bilingual): Form<Id> => [
  { suffix: "", kind: "string", read: itself },
  { suffix: "_en", kind: "string", read: (id) => nameOf(id).en },
  { suffix: "_zh", kind: "string", read: (id) => nameOf(id).zh },
];

/** Writes a value of any kind as text; structures and lists as JSON. Undefined stays undefined. */
export function flat(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
