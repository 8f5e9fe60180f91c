import { useState } from "preact/hooks";
import { directionsIn, movableCards, moveBy } from "../../figure/card-moves.ts";
import type { ComposedFigure } from "../../figure/compose-sheets.ts";
import type { Move } from "../../figure/layouts/placed.ts";
import { savingWords } from "../../language/save-dialog.ts";
import type { ActorId } from "../../model/built.ts";
import { language } from "../../state/current-view.ts";
import { SelectMenu } from "../../ui/select-menu.tsx";

interface ArrangeProps {
  readonly figure: ComposedFigure;
  readonly hasMoves: boolean;
  readonly move: (id: ActorId, to: Move) => void;
  readonly reset: () => void;
}

const arrows = { left: "←", up: "↑", down: "↓", right: "→" } as const;

/** Moves the cards of the figure step by step: what the pointer does by dragging, for the keyboard. */
export function FigureArrange({ figure, hasMoves, move, reset }: ArrangeProps) {
  const w = savingWords[language.value];
  const cards = movableCards(figure);
  const [chosen, choose] = useState<ActorId | undefined>();
  const card = cards.find(({ node }) => node.id === chosen) ?? cards[0];
  if (!card) return null;
  return (
    <p class="figure-arrange">
      <SelectMenu
        label={w.arrange}
        value={card.node.id}
        options={cards.map(({ node }) => [node.id, node.label[language.value]])}
        select={choose}
      />
      {directionsIn(figure).map((direction) => {
        const to = moveBy(figure, card, direction);
        return (
          <button
            key={direction}
            type="button"
            aria-label={w.moves[direction]}
            title={w.moves[direction]}
            aria-disabled={to === undefined}
            onClick={() => to && move(card.node.id, to)}
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
