/** Lists the people, lines and claims of a step's view, with their words, so that a teacher chooses from them and types no id. */
import { canBeActor } from "../graph/actors.ts";
import { type ConceptGraph, edgeIdOf } from "../graph/concept-graph.ts";
import type { BuiltClaim } from "../model/built.ts";
import type { HidingKind } from "../model/lesson.ts";
import { readingOf } from "../model/relation-reading.ts";
import type { Language } from "../view/view-state.ts";
import { openLessonView, shownInView } from "./lesson-view.ts";

export interface Choice {
  readonly id: string;
  readonly text: string;
}

/** Longer lists are of no use; the fields for ids remain. */
const maxChoices = 80;

/** Lists the claims that a view shows, in the order of the graph; empty where it shows the whole map. */
export function claimChoices(graph: ConceptGraph, view: string, language: Language): readonly Choice[] {
  return claimsIn(graph, view).map(({ id, statement }) => ({ id, text: statement[language] }));
}

/** Lists what a step with a view can hide, by the kind of what it hides. */
export function hidingChoices(graph: ConceptGraph, view: string, hides: HidingKind, language: Language): readonly Choice[] {
  const claims = claimsIn(graph, view);
  switch (hides) {
    case "number":
      return claims.filter(({ quantity }) => quantity).map(({ id, statement }) => ({ id, text: statement[language] }));
    case "edge": {
      const edges = new Set(claims.map(edgeIdOf));
      return [...edges].flatMap((id) => {
        const edge = graph.findEdge(id);
        if (!edge) return [];
        const name = (node: typeof edge.from): string => graph.node(node).label[language];
        return [{ id, text: `${name(edge.from)} – ${readingOf(edge.relation, edge.claims).reads[language]} – ${name(edge.to)}` }];
      });
    }
    case "side": {
      const { selection } = openLessonView(graph, view).view;
      const ids: ReadonlySet<string> = new Set(selection.kind === "compare" ? selection.ids : []);
      return graph.nodes.filter(({ id }) => ids.has(id)).map(({ id, label }) => ({ id, text: label[language] }));
    }
    case "speaker": {
      const ids = new Set(claims.flatMap(({ from, speaker }) => [from, speaker]));
      return graph.nodes.filter(({ id, type }) => ids.has(id) && canBeActor(type)).map(({ id, label }) => ({ id, text: label[language] }));
    }
  }
}

function claimsIn(graph: ConceptGraph, view: string): readonly BuiltClaim[] {
  const opened = openLessonView(graph, view).view;
  if (opened.selection.kind === "nothing") return [];
  const shown = shownInView(graph, opened).claims;
  const claims = graph.claims.filter(({ id }) => shown.has(id));
  return claims.length > maxChoices ? [] : claims;
}
