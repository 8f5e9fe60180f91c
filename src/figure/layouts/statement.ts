/** A few claims written out: for each edge its two nodes in large letters, with the verb between them, and below it what was said and where. */
import type { BuiltClaim } from "../../model/built.ts";
import type { FigureEdge, FigureSubject } from "../subject.ts";
import { nodeIn } from "../subject.ts";
import { type Card, cardOf, placeCard, placeWords } from "./cards.ts";
import { breakLines } from "./line-breaks.ts";
import { type Layout, Placement, type Setting, stepTo } from "./placed.ts";
import { lineOfEdge } from "./verb-groups.ts";

/** Longer texts are for the lists of sources. */
const maxClaims = 4;

/** In sizes of names. */
const verbShare = 0.74;
/** Of statements: the largest of them for which there is room; the last where the frame is cut to its contents. */
const statementShares = [1.6, 1.45, 1.3, 1.15, 1.05, 0.95, 0.85, 0.75, 0.66] as const;
/** The largest letters of a statement, in points. */
const largest = 46;
/** Of where it was said, in sizes of statements. */
const sourceShare = 0.62;
const leading = 1.32;
/** The longest line of a statement that is easy to read, in sizes of its letters. */
const maxMeasure = 34;

export const statement: Layout = (subject, setting) => {
  const claims = subject.edges.flatMap((edge) => edge.claims);
  if (claims.length === 0 || claims.length > maxClaims) return undefined;
  // A frame that is cut to its contents has no space to share out.
  const isCut = setting.maxStretch < 1.5;
  const shares = isCut ? statementShares.slice(-1) : statementShares.filter((share) => share * setting.size <= largest * setting.point);
  for (const share of shares) {
    const placement = statementWith(share, subject, setting);
    if (placement) return placement;
  }
  return undefined;
};

function statementWith(share: number, subject: FigureSubject, setting: Setting): Placement | undefined {
  const { room, size, maxStretch } = setting;
  const blocks = subject.edges.map((edge) => {
    const ends = [edge.from, edge.to].map((id) => cardOf(nodeIn(subject, id), { width: room.width, isBold: true }, setting));
    return new StatementBlock(edge, ends as [Card, Card], share, setting);
  });
  if (blocks.some((block) => !block.fits)) return undefined;
  const gap = size * 1.1;
  const height = blocks.reduce((sum, block) => sum + block.height, 0) + gap * (blocks.length - 1);
  const isCut = maxStretch < 1.5;
  if (height > room.height * (isCut ? 1 : 0.96)) return undefined;
  const placement = new Placement();
  const spare = isCut ? 0 : room.height - height;
  const between = blocks.length > 1 ? Math.min(gap, spare / (blocks.length + 1)) : 0;
  let top = Math.max(0, (spare - between * (blocks.length - 1)) * 0.42);
  for (const block of blocks) {
    block.place(placement, top);
    top += block.height + gap + between;
  }
  return placement;
}

interface ClaimTexts {
  readonly claim: BuiltClaim;
  readonly statement: readonly string[];
  readonly source: readonly string[];
  readonly href: string | undefined;
}

/** An edge with its claims. */
class StatementBlock {
  readonly height: number;
  readonly fits: boolean;
  readonly #edge: FigureEdge;
  readonly #ends: readonly [Card, Card];
  readonly #setting: Setting;
  readonly #verb: string;
  readonly #verbSize: number;
  readonly #statementSize: number;
  readonly #sourceSize: number;
  readonly #claims: readonly ClaimTexts[];
  /** True where the second node stands below the first one. */
  readonly #isStacked: boolean;
  readonly #rowHeight: number;

  constructor(edge: FigureEdge, ends: readonly [Card, Card], statementShare: number, setting: Setting) {
    const { size, smallest, room, metric, language } = setting;
    this.#edge = edge;
    this.#ends = ends;
    this.#setting = setting;
    this.#verb = edge.reading.reads[language];
    this.#verbSize = Math.max(size * verbShare, smallest);
    this.#statementSize = Math.max(size * statementShare, smallest);
    this.#sourceSize = Math.max(this.#statementSize * sourceShare, smallest);
    const needed = ends[0].width + ends[1].width + metric.width(this.#verb, this.#verbSize) + size * 4.4;
    this.#isStacked = needed > room.width;
    // On a wide frame, smaller letters in one line read better.
    this.fits = !this.#isStacked || room.width < room.height * 2;
    const [from, to] = ends;
    this.#rowHeight = this.#isStacked ? from.height + this.#verbSize * 2.6 + to.height : Math.max(from.height, to.height);
    const width = room.width - this.#indent;
    const measure = Math.min(width, this.#statementSize * maxMeasure);
    const lines = (text: string, letters: number): readonly string[] =>
      breakLines(text, { width: measure, size: letters, isBalanced: true }, setting);
    this.#claims = edge.claims.map((claim) => {
      const { statement: said, source, href } = setting.citationOf(claim);
      return { claim, href, statement: lines(said, this.#statementSize), source: lines(source, this.#sourceSize) };
    });
    this.height = this.#rowHeight + this.#claims.reduce((sum, claim) => sum + this.#claimGap + this.#heightOf(claim), 0);
  }

  get #indent(): number {
    return this.#setting.size * 1.16;
  }

  get #claimGap(): number {
    return this.#setting.size * 0.7;
  }

  #heightOf({ statement: said, source }: ClaimTexts): number {
    return leading * (said.length * this.#statementSize + source.length * this.#sourceSize) + this.#sourceSize * 0.4;
  }

  place(placement: Placement, top: number): void {
    if (this.#isStacked) this.#placeStacked(placement, top);
    else this.#placeRow(placement, top);
    let y = top + this.#rowHeight;
    for (const claim of this.#claims) {
      y += this.#claimGap;
      this.#placeClaim(placement, claim, y);
      y += this.#heightOf(claim);
    }
  }

  #line() {
    const { size, point } = this.#setting;
    const line = lineOfEdge(this.#edge, this.#setting);
    return { ...line, width: line.width * Math.max(1, size / (14 * point)), head: "end" } as const;
  }

  #placeVerb(placement: Placement, { left, middle, isOnLine }: { left: number; middle: number; isOnLine: boolean }): void {
    placeWords(
      placement,
      {
        text: this.#verb,
        position: { left, top: middle + this.#verbSize * 0.35 },
        anchor: isOnLine ? "middle" : "start",
        size: this.#verbSize,
        isBold: false,
        tone: this.#edge.line,
      },
      { role: "edge-word", owner: this.#edge.id, isOnLine },
      this.#setting,
    );
  }

  #placeRow(placement: Placement, top: number): void {
    const { size, room, metric } = this.#setting;
    const [from, to] = this.#ends;
    const verbWidth = metric.width(this.#verb, this.#verbSize);
    const spare = room.width - from.width - to.width - verbWidth - size * 4.4;
    const length = verbWidth + size * 3.4 + Math.min(Math.max(0, spare), size * 8);
    const start = from.width + size * 0.5;
    const middle = top + from.lineHeight / 2;
    placeCard(placement, from, { left: 0, top }, this.#setting);
    placeCard(placement, to, { left: start + length + size * 0.4, top }, this.#setting);
    placement.lines.push({ ...this.#line(), start: { left: start, top: middle }, steps: [stepTo(start + length, middle)] });
    this.#placeVerb(placement, { left: start + length / 2, middle, isOnLine: true });
  }

  #placeStacked(placement: Placement, top: number): void {
    const { size } = this.#setting;
    const [from, to] = this.#ends;
    const symbol = placeCard(placement, from, { left: 0, top }, this.#setting);
    const [start, end] = [top + from.lineHeight + size * 0.1, top + from.height + this.#verbSize * 2.6];
    placeCard(placement, to, { left: 0, top: end }, this.#setting);
    placement.lines.push({
      ...this.#line(),
      start: { left: symbol.left, top: start },
      steps: [stepTo(symbol.left, end - size * 0.05)],
    });
    this.#placeVerb(placement, { left: this.#indent, middle: (top + from.height + end) / 2, isOnLine: false });
  }

  /** Writes out a claim and where it is from, beside a bar in the colour of the verb. */
  #placeClaim(placement: Placement, { claim, statement: said, source, href }: ClaimTexts, top: number): void {
    const { size, point } = this.#setting;
    const bar = size * 0.42;
    const write = (lines: readonly string[], from: number, letters: number, tone: "text" | "quiet"): void => {
      lines.forEach((text, line) => {
        const position = { left: this.#indent, top: from + letters * (0.98 + line * leading) };
        const place = { role: "statement", owner: `${claim.id} ${tone} ${line}`, href: tone === "quiet" ? href : undefined } as const;
        placeWords(placement, { text, position, anchor: "start", size: letters, isBold: false, tone }, place, this.#setting);
      });
    };
    write(said, top, this.#statementSize, "text");
    write(source, top + leading * said.length * this.#statementSize + this.#sourceSize * 0.4, this.#sourceSize, "quiet");
    placement.lines.push({
      ...lineOfEdge(this.#edge, this.#setting),
      id: `${this.#edge.id} ${claim.id}`,
      ends: [],
      width: Math.max(1.6 * point, size * 0.09),
      standing: "stated",
      confidence: "certain",
      start: { left: bar, top: top + this.#statementSize * 0.1 },
      steps: [stepTo(bar, top + this.#heightOf({ claim, statement: said, source, href }) - this.#sourceSize * 0.2)],
      head: "none",
    });
  }
}
