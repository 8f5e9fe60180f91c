/** Formats the difference between two graphs as Markdown for a pull request: a line of counts, then a list for each kind of change. */

import type { ChangedEntry, FieldChange, GraphDiff, IdChange } from "../curate/graph-diff.ts";
import { canonical } from "../curate/serialise.ts";
import { commandWords } from "../language/commands.ts";
import { type DiffSection, diffWords } from "../language/diff.ts";
import { formatPercent, type Movement } from "../layout/movement.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { BuiltClaim, BuiltNode, BuiltTurn } from "../model/built.ts";
import { nodeTypes } from "../model/node-types.ts";
import { standings } from "../model/standings.ts";
import { formatChange, formatLocators } from "./diff-values.ts";

type Language = keyof Bilingual;

interface DiffList {
  readonly what: "nodes" | "claims" | "turns" | "sources";
  readonly section: DiffSection;
  readonly lines: readonly string[];
}

/** Formats a difference, one text a paragraph. */
export function formatDiff(diff: GraphDiff, moves: Movement, language: Language): readonly string[] {
  const words = diffWords[language];
  const parts = diffLists(diff, language).filter(({ lines }) => lines.length > 0);
  const counts = (["sources", "turns", "nodes", "claims"] as const).flatMap((what) => {
    const lists = parts.filter((part) => part.what === what);
    return lists.length === 0
      ? []
      : [
          words.summary(
            words[what],
            lists.map(({ section, lines }) => words.count[section](lines.length)),
          ),
        ];
  });
  return [
    counts.join(language === "en" ? " " : "") || words.nothing,
    ...parts.map(
      ({ what, section, lines }) => `\n### ${words.title(words[what], section)}\n\n${lines.map((line) => `- ${line}`).join("\n")}`,
    ),
    `\n${commandWords[language].moved(moves.held, formatPercent(moves.median), formatPercent(moves.most))}`,
  ];
}

function diffLists({ sources, turns, nodes, claims }: GraphDiff, language: Language): readonly DiffList[] {
  const node = ({ id, name, type }: BuiltNode) => `\`${id}\` ${name[language]} (${nodeTypes[type].name[language]})`;
  const claim = ({ id, standing, statement, locators }: BuiltClaim) =>
    [`\`${id}\` ${statement[language]} (${standings[standing].name[language]})`, formatLocators(locators)].filter(Boolean).join(" ");
  const turn = ({ id, speaker, from }: BuiltTurn) =>
    [`\`${id}\` ${from.line}`, from.phrase && `“${from.phrase}”`, speaker].filter(Boolean).join(" ");
  const renamed = ({ from, to }: IdChange) => `\`${from}\` → \`${to}\``;
  const source = ({ id, title }: { readonly id: string; readonly title: Bilingual }) => `\`${id}\` ${title[language]}`;
  const merged = new Set<string>(nodes.merged.map(({ from }) => from));
  const newIds = new Set<string>([...nodes.renamed, ...nodes.merged].map(({ to }) => to));
  const changes = (changed: readonly ChangedEntry[], isListed: (change: FieldChange, entry: ChangedEntry) => boolean): readonly string[] =>
    changed.flatMap((entry) => {
      const listed = entry.fields.filter((change) => isListed(change, entry)).flatMap((change) => formatChange(change, language));
      return listed.length === 0 ? [] : [`\`${entry.id}\`${listed.map((line) => `\n  - ${line}`).join("")}`];
    });
  return [
    { what: "sources", section: "added", lines: sources.added.map(source) },
    { what: "sources", section: "removed", lines: sources.removed.map(source) },
    { what: "sources", section: "changed", lines: changes(sources.changed, ({ field }) => field !== "turns") },
    { what: "turns", section: "added", lines: turns.added.map(turn) },
    { what: "turns", section: "removed", lines: turns.removed.map(turn) },
    { what: "turns", section: "changed", lines: changes(turns.changed, () => true) },
    { what: "nodes", section: "added", lines: nodes.added.map(node) },
    { what: "nodes", section: "removed", lines: nodes.removed.filter(({ id }) => !merged.has(id)).map(node) },
    { what: "nodes", section: "renamed", lines: nodes.renamed.map(renamed) },
    { what: "nodes", section: "merged", lines: nodes.merged.map(renamed) },
    { what: "nodes", section: "changed", lines: changes(nodes.changed, (change, entry) => isListedNodeChange(change, entry, newIds)) },
    { what: "claims", section: "added", lines: claims.added.map(claim) },
    { what: "claims", section: "removed", lines: claims.removed.map(claim) },
    { what: "claims", section: "changed", lines: changes(claims.changed, isListedClaimChange) },
    { what: "claims", section: "evidence", lines: changes(claims.evidence, () => true) },
  ];
}

/**
 * False for changes that are reported elsewhere (positions as movement, former ids as renaming) or that follow from a change of the name: a
 * label that is the name, and the pinyin.
 */
function isListedNodeChange(change: FieldChange, { id, fields }: ChangedEntry, newIds: ReadonlySet<string>): boolean {
  const name = fields.find(({ field }) => field === "name");
  switch (change.field) {
    case "x":
    case "y":
      return false;
    case "formerIds":
      return !newIds.has(id);
    case "label":
      return canonical([change.before, change.after]) !== canonical([name?.before, name?.after]);
    case "pinyin":
      return !fields.some(({ field }) => field === "name" || field === "label");
    default:
      return true;
  }
}

/** False for the statement of a claim that is compiled from turns (its id has dots), since it follows from the names in it. */
const isListedClaimChange = ({ field }: FieldChange, { id }: ChangedEntry): boolean => field !== "statement" || !id.includes(".");
