import { useState } from "preact/hooks";
import { moveBy, moveKindOf } from "../../figure/card-moves.ts";
import type { ComposedFigure } from "../../figure/compose-sheets.ts";
import type { Move } from "../../figure/layouts/placed.ts";
import { savingWords } from "../../language/save-dialog.ts";
import type { ActorId } from "../../model/built.ts";
import { language } from "../../state/current-view.ts";

interface ArrangeProps {
  readonly movable: ComposedFigure;
  readonly hasMoves: boolean;
  readonly move: (id: ActorId, to: Move) => void;
  readonly reset: () => void;
}

const directions = ["left", "up", "down", "right"] as const;
const arrows = { left: "←", up: "↑", down: "↓", right: "→" } as const;

/** Moves the cards of the figure step by step: what the pointer does by dragging, for the keyboard. */
export function FigureArrange({ movable, hasMoves, move, reset }: ArrangeProps) {
  const w = savingWords[language.value];
  const nodes = movable.placed.cards.map(({ node }) => node);
  const [chosen, choose] = useState<ActorId | undefined>();
  const id = nodes.find((node) => node.id === chosen)?.id ?? nodes[0]?.id;
  if (id === undefined) return null;
  const isFree = moveKindOf(movable) === "anywhere";
  return (
    <p class="figure-arrange">
      <label for="figure-arranged">{w.arrange}</label>
      <select id="figure-arranged" value={id} onChange={(event) => choose(event.currentTarget.value as ActorId)}>
        {nodes.map((node, index) => (
          <option key={`${index} ${node.id}`} value={node.id}>
            {node.label[language.value]}
          </option>
        ))}
      </select>
      {directions
        .filter((direction) => isFree || direction === "up" || direction === "down")
        .map((direction) => {
          const to = moveBy(movable, id, direction);
          return (
            <button
              key={direction}
              type="button"
              aria-label={w.moves[direction]}
              title={w.moves[direction]}
              aria-disabled={to === undefined}
              onClick={() => to && move(id, to)}
            >
              {arrows[direction]}
            </button>
          );
        })}
      {hasMoves && (
        <button type="button" class="quiet" onClick={reset}>
          {w.resetMoves}
        </button>
      )}
    </p>
  );
}
