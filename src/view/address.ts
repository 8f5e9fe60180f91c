/**
 * Converts a view to the part of the address after `#`, and back. It holds only what differs from the first view, so that the plain
 * address is the first view, and old links still work when a new type or relation is added.
 */

import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { ParseIssue, ReportIssue } from "../selection/parse-issue.ts";
import type { Selection } from "../selection/selection.ts";
import { kindOf } from "../selection/selection-kinds.ts";
import type { AddressParameter, Truncated } from "./address-parameter.ts";
import { displayParameters, oldSpellings, tabParameters } from "./display-parameters.ts";
import { filterParameters } from "./filter-parameters.ts";
import { neighbourhoodParameters } from "./neighbourhood-parameters.ts";
import { pinParameters } from "./pin-parameters.ts";
import { selectionParameters } from "./selection-parameters.ts";
import { hashParameters } from "./shared-hash.ts";
import { tableParameters } from "./table-parameters.ts";
import { initialView } from "./update.ts";
import type { Language, ViewState } from "./view-state.ts";

/** Every parameter, in the order in which an address has them. */
const parameters: readonly AddressParameter[] = [
  ...selectionParameters,
  ...filterParameters,
  ...neighbourhoodParameters,
  ...tabParameters,
  ...tableParameters,
  ...displayParameters,
  ...pinParameters,
];
const byName: ReadonlyMap<string, AddressParameter> = new Map(parameters.map((row) => [row.name, row]));

/** The names of all parameters. */
export const parameterNames = (): readonly string[] => [...byName.keys()];

export interface ParsedAddress {
  readonly view: ViewState;
  readonly issues: readonly ParseIssue[];
}

/** The names that an address may refer to. */
export interface Known {
  readonly graph: ConceptGraph;
  /** Ids of the named questions. */
  readonly questions: readonly string[];
  /** The language of a link that names none. */
  readonly language: Language;
}

/** The most characters of an address that is written; mail programs and chats cut off longer ones. */
export const maxAddress = 2000;

interface Part {
  readonly name: string;
  readonly value: string;
  readonly truncated?: Truncated;
}

/**
 * Writes a view as the part of the address after `#`. If it is too long, the longest parameters are left out and named.
 *
 * @param room the most characters
 */
export function writeAddress(view: ViewState, room = maxAddress): { readonly hash: string; readonly truncated: readonly Truncated[] } {
  let parts = partsOf(view);
  const left: Truncated[] = [];
  for (let hash = joined(parts); ; hash = joined(parts)) {
    const [longest] = parts.filter(({ truncated }) => truncated).sort((a, b) => b.value.length - a.value.length);
    if (hash.length <= room || !longest?.truncated) return { hash, truncated: [...new Set(left)] };
    left.push(longest.truncated);
    parts = parts.filter((part) => part !== longest);
  }
}

/** Writes a view behind the `#`, or as much of it as fits. */
export const formatAddress = (view: ViewState, room = maxAddress): string => writeAddress(view, room).hash;

const joined = (parts: readonly Part[]): string => new URLSearchParams(parts.map(({ name, value }) => [name, value])).toString();

function partsOf(view: ViewState): readonly Part[] {
  return parameters.flatMap(({ name, truncated, write }): readonly Part[] => {
    const value = write(view);
    return value === undefined ? [] : [{ name, value, ...(truncated && { truncated }) }];
  });
}

/** Writes a selection as the first part of an address; empty where nothing is selected. */
export function formatSelection(selection: Selection): string {
  const { parameter, format } = kindOf(selection);
  return parameter === undefined ? "" : joined([{ name: parameter, value: format(selection) }]);
}

/** Reads what can be read of a link, and reports the rest. Never throws. */
export function parseAddress(hash: string, { graph, questions, language }: Known): ParsedAddress {
  const issues: ParseIssue[] = [];
  const report: ReportIssue = (parameter, value, why) => {
    issues.push({ parameter: parameter.slice(0, 40), value: value.slice(0, 80), why });
    return undefined;
  };
  let view = initialView(language);
  for (const [name, value] of hashParameters(hash)) {
    const row = oldSpellings.find((old) => old.name === name && old.value === value) ?? byName.get(name);
    if (row) view = row.read(view, value, { graph, questions, report });
    else report(name, value, "unknown-parameter");
  }
  return { view, issues };
}
