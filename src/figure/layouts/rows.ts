/** Sets names and words in rows, from the left, as far as the room is wide. */
import { type Card, placeCard, placeWords } from "./cards.ts";
import type { Placement, Setting } from "./placed.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** The space between names of a row, in sizes of names. */
const nameGap = 0.75;

export interface SaidInRow {
  readonly owner: string;
  readonly tone: VerbGroup["line"] | "quiet";
  readonly size?: number;
  readonly isBold?: boolean;
}

export class Rows {
  readonly #placement: Placement;
  readonly #setting: Setting;
  readonly #gap: number;
  #rowStart = 0;
  #indent = 0;
  #left = 0;
  #top = 0;
  #height = 0;
  #rows = 0;

  /** @param gap the space below each row, in sizes of names */
  constructor(placement: Placement, gap: number, setting: Setting) {
    this.#placement = placement;
    this.#setting = setting;
    this.#gap = setting.size * gap;
  }

  /** The lower end of what has been set. */
  get bottom(): number {
    return this.#top;
  }

  /** True if the section has a row that is complete. */
  get hasRows(): boolean {
    return this.#rows > 0;
  }

  skip(height: number): void {
    this.#top += height;
  }

  /** Begins a section, with its first row and the others in from the left. */
  beginAt(start: number, indent: number): void {
    this.#rowStart = start;
    this.#indent = indent;
    this.#left = start;
    this.#height = 0;
    this.#rows = 0;
  }

  /** Sets how far in from the left further rows begin. */
  indentBy(indent: number): void {
    this.#indent = indent;
  }

  nextRow(left = this.#indent): void {
    if (this.#height === 0) return;
    this.#top += this.#height + this.#gap;
    this.#height = 0;
    this.#left = left;
    this.#rowStart = left;
    this.#rows++;
  }

  end(): void {
    this.nextRow();
  }

  /** Takes a piece of the row. */
  take(width: number): { readonly left: number; readonly middle: number } {
    const left = this.#left;
    this.#left += width;
    this.#height = Math.max(this.#height, this.#setting.size * 1.18);
    return { left, middle: this.#top + this.#setting.size * 0.59 };
  }

  /** Sets a name, in a new row where it has no room in this one. */
  add(card: Card): void {
    if (this.#left > this.#rowStart && this.#left > this.#indent && this.#left + card.width > this.#setting.room.width + 0.01)
      this.nextRow();
    placeCard(this.#placement, card, { left: this.#left, top: this.#top }, this.#setting);
    this.#left += card.width + this.#setting.size * nameGap;
    this.#height = Math.max(this.#height, card.height);
  }

  /** Sets words. */
  say(text: string, { owner, tone, size = this.#setting.size, isBold = false }: SaidInRow): void {
    const width = this.#setting.metric.width(text, size, isBold);
    const { left } = this.take(width + this.#setting.size * 0.5);
    const position = { left, top: this.#top + this.#setting.size * 0.93 };
    placeWords(this.#placement, { text, position, anchor: "start", size, isBold, tone }, { role: "heading", owner }, this.#setting);
  }
}
