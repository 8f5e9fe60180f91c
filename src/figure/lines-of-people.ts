/** Says whose a red line is, in a figure in which whoever draws it does not stand. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { groupedBy } from "../graph/grouped-by.ts";
import { figureSheetWords } from "../language/figure-sheet.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { BuiltClaim, NodeId } from "../model/built.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { relations } from "../model/relations.ts";
import type { FigureNode, SubjectOf } from "./subject.ts";

/** The most people who are named before a red line. */
const maxNames = 2;

const isDrawing = ({ relation }: BuiltClaim): boolean => (relations[relation] as RelationEntry).line === "prohibition";

/** Writes the names of people before the red lines that they draw; those of documents have names that say whose they are. */
export function withLinesOfPeople(graph: ConceptGraph, subject: SubjectOf<"node">): SubjectOf<"node"> {
  const shown = new Set<string>(subject.nodes.map(({ id }) => id));
  const drawn = groupedBy(graph.claims.filter(isDrawing), ({ to }) => to);
  const nodes = subject.nodes.map((node): FigureNode => {
    const claims = drawn.get(node.id as NodeId) ?? [];
    const people = [...new Set(claims.map(({ from }) => from))];
    const isOfPeople = people.every((id) => graph.node(id).type === "person" && !shown.has(id));
    if (people.length === 0 || people.length > maxNames || node.id === subject.centre || !isOfPeople) return node;
    const isDoubtful = claims.every(({ confidence }) => confidence !== "certain");
    const owned = (name: Bilingual): Bilingual => ({
      en: figureSheetWords.en.lineOf(
        people.map((id) => graph.node(id).label.en),
        name.en,
        isDoubtful,
      ),
      zh: figureSheetWords.zh.lineOf(
        people.map((id) => graph.node(id).label.zh),
        name.zh,
        isDoubtful,
      ),
    });
    return { ...node, label: owned(node.label), name: owned(node.name) };
  });
  return { ...subject, nodes };
}
