/** The words about exports: the head of a file, and the report of what a format could not hold. */
import type { Bilingual } from "../model/bilingual.ts";
import type { ExportFact } from "../model/export-facts.ts";
import { exports as en } from "./en/exports.ts";
import type { Topic } from "./words.ts";
import { exports as zh } from "./zh/exports.ts";

export const exportWords: Topic<typeof en> = { en, zh };

/** Says one fact of a report. */
export function exportFactText(fact: ExportFact, language: keyof Bilingual): string {
  const { facts, lists } = exportWords[language];
  switch (fact.code) {
    case "characters-replaced":
      return facts.charactersReplaced(fact.count);
    case "lists-left-out":
      return facts.absentLists(fact.lists.map((list) => lists[list]));
    case "fields-left-out":
      return facts.absentFields(fact.fields);
    case "nodes-left-out":
      return facts.absentNodes(fact.count);
    case "shapes-approximated":
      return facts.shapesApproximated(fact.count);
    case "formulas-guarded":
      return facts.formulasGuarded(fact.count);
    case "cells-too-long":
      return facts.cellsTooLong(fact.count);
    case "separators-replaced":
      return facts.separatorsReplaced(fact.count);
    case "attributes-renamed":
      return facts.attributesRenamed(fact.names);
    case "structures-as-text":
      return facts.structuresAsText(fact.names);
    case "part-only":
      return facts.partOnly(fact.nodes, fact.claims);
  }
}
