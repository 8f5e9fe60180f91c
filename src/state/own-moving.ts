/** Moving nodes of a reader's own graph by mouse, finger and key, and undoing that. */
import { batch } from "@preact/signals-core";
import { keepPlaces } from "../device/kept-file.ts";
import { ownGraphWords } from "../language/own-graph.ts";
import { type KeptPlace, placeAfterStep, placeInRoom } from "../own-graph/own-places.ts";
import type { Direction } from "../scene/moving.ts";
import type { ScenePoint } from "../scene/scene-types.ts";
import { language, words } from "./current-view.ts";
import { type MovedNodes, movesBefore, noneMoved, ownHeld, ownMoved } from "./own-moved.ts";
import { ownGraph, ownPlaces, ownSelection, ownShown } from "./own-view.ts";
import { announcement } from "./screen.ts";

/** Moves that can be undone. */
const maxMoves = 100;
/** Of these, those that can be undone after a reload. */
const maxKept = 20;
/** The node that the last move by key was about: its next step is undone with it. */
let lastStep: { readonly place: number; readonly after: MovedNodes } | undefined;

/** Holds a node while it is dragged; undefined sends it back. */
export function holdOwn(held: (ScenePoint & { readonly place: number }) | undefined): void {
  const { value: graph } = ownGraph;
  ownHeld.value = held && graph && { place: held.place, ...placeInRoom(graph, held) };
}

/** Drops the held node where it is. */
export function dropOwn(): void {
  const { value: held } = ownHeld;
  if (held) change(new Map([...ownMoved.value, [held.place, { x: held.x, y: held.y }]]));
}

/** Moves the selected node one step, and announces it. Returns false if no node on the map is selected. */
export function moveOwnSelected(direction: Direction): boolean {
  const { value: graph } = ownGraph;
  const { value: selected } = ownSelection;
  const node = selected?.kind === "node" && ownShown.value.has(selected.place) ? graph?.nodes[selected.place] : undefined;
  if (!graph || !node || !selected) return false;
  const { place } = selected;
  const from = ownPlaces.value.get(place) ?? node;
  const to = placeAfterStep(graph, from, direction);
  if (to.x === from.x && to.y === from.y) {
    announcement.value = words.value.cannotMove;
    return true;
  }
  const isSameMove = lastStep?.place === place && lastStep.after === ownMoved.value;
  change(new Map([...ownMoved.value, [place, to]]), isSameMove);
  lastStep = { place, after: ownMoved.value };
  announcement.value = words.value.moved(node.label);
  return true;
}

/** Puts a node back where the layout or the file has it. */
export function unpinOwn(place: number): void {
  if (ownMoved.value.has(place)) change(new Map([...ownMoved.value].filter(([other]) => other !== place)));
}

/** Puts all nodes back. */
export const resetOwnPlaces = (): void => change(noneMoved);

/** Takes back the last move. */
export function undoOwnMove(): void {
  const before = movesBefore.value.at(-1);
  if (!before) return;
  batch(() => {
    movesBefore.value = movesBefore.value.slice(0, -1);
    ownMoved.value = before;
  });
  announcement.value = ownGraphWords[language.value].moveUndone;
  keep();
}

function change(next: MovedNodes, continues = false): void {
  batch(() => {
    if (!continues) movesBefore.value = [...movesBefore.value.slice(1 - maxMoves), ownMoved.value];
    ownMoved.value = next;
    ownHeld.value = undefined;
  });
  keep();
}

function keep(): void {
  const { value: graph } = ownGraph;
  if (!graph) return;
  const keptOf = (moved: MovedNodes) => [...moved].map(([place, { x, y }]): KeptPlace => [graph.nodes[place]?.id ?? "", x, y]);
  void keepPlaces({ now: keptOf(ownMoved.value), before: movesBefore.value.slice(-maxKept).map(keptOf) });
}
