/** Names who says the claims of an actor, in the language of the view. */
import { findActor } from "../graph/actors.ts";
import type { ActorId, BuiltClaim } from "../model/built.ts";
import { comparingWords } from "./comparing-words.ts";
import { language } from "./current-view.ts";
import { graph } from "./graph-state.ts";

export interface Subject {
  readonly name: string;
  /** True for a country or an institution for which people speak: no verb may follow its name. */
  readonly isGroup: boolean;
}

/** Names who says the claims of an actor. Nobody speaks for a country or an institution: where people say them, the people are named. */
export function subjectOf(id: ActorId, claims: readonly BuiltClaim[]): Subject {
  const l = language.value;
  const actor = findActor(graph.value, id);
  const name = actor?.name[l] ?? id;
  const others = [...new Set(claims.map(({ from }) => from))].filter((from) => from !== id);
  const isGroup = actor !== undefined && (actor.node === undefined || others.length > 0);
  const names = others.map((from) => graph.value.node(from).name[l]);
  return { name: isGroup ? comparingWords.value.speakersAt(name, names) : name, isGroup };
}
