/** Composes a figure of the map as the reader sees it: the places of the page, on a sheet with title, key and notice. */
import { captionText } from "../language/captions.ts";
import { figureWords } from "../language/figure.ts";
import { findingText } from "../language/figure-findings.ts";
import { figureSheetWords } from "../language/figure-sheet.ts";
import { savingWords } from "../language/save-dialog.ts";
import { nodeTypes } from "../model/node-types.ts";
import { isWholeAddress } from "../model/site.ts";
import { captionOf } from "../scene/caption.ts";
import { renderedOf } from "../scene/picture.ts";
import type { Picture, Scene } from "../scene/scene-types.ts";
import { countUndrawn } from "../view/undrawn-topics.ts";
import { abbreviationTexts } from "./abbreviations.ts";
import { sceneGroup } from "./draw-scene.ts";
import type { Mark } from "./drawing.ts";
import { type FigureFrame, type FrameId, frameOf, withTightTitle } from "./figure-frames.ts";
import { fileStemOf } from "./file-stem.ts";
import { findingContext } from "./finding-context.ts";
import { type Grid, gridMarks } from "./layouts/counts-table.ts";
import { countsOfMap } from "./map-counts.ts";
import { mapLines } from "./map-lines.ts";
import { heightAsSeen, sceneAsSeen } from "./scene-as-seen.ts";
import { seenPicture } from "./seen-picture.ts";
import { type KeyFacts, sheetKey } from "./sheet-key.ts";
import { cutBelow, drawingOf, type PlanOptions, planSheet, type SheetPlan, type SheetSet } from "./sheet-plan.ts";
import { innerWidth } from "./sheet-style.ts";
import { smallestTextIn } from "./smallest-text.ts";
import { subjectOfView } from "./subject-of-view.ts";
import { headTexts } from "./subject-plan.ts";
import { hasUnidentifiedSign, type VisibleParts, visiblePartsOf } from "./visible-parts.ts";
import { wholeFacts, wholeFinding } from "./whole-finding.ts";
import { keptWithoutColours } from "./without-colours.ts";

export interface MapSheetOptions extends PlanOptions {
  /** Size of the map in the page, in CSS pixels, so that all that is visible there is in the figure. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** True where names do not say how many lines of somebody are left out: with the numbers, not every name has room. */
  readonly isWithoutNumbers?: boolean;
}

/** The map does not become larger in a higher frame: less of a page may be empty than below lists, which may be spaced out. */
const maxEmptyShare = 0.12;

export function composeMapSheet(options: MapSheetOptions): SheetSet {
  const { view, frame } = options;
  const { language } = view;
  const { planned, visible, scene, top, footTop, height } = settledMap(options);
  const setOf = ({ style, title, deck, notice }: SheetPlan, marks: readonly Mark[], ends: number): SheetSet => {
    const description = [deck, figureWords[language].counts(visible.nodes, visible.edges), notice].filter(Boolean).join(" ");
    const sheets = [drawingOf(marks, { height: ends, title, description }, style)];
    return {
      sheets,
      title,
      deck,
      description,
      fileStem: fileStemOf(view.selection, language),
      smallestText: Math.min(...sheets.map(smallestTextIn)),
    };
  };
  const tablePlan = isTooSmall(visible)
    ? planSheet(options, { ...mapTexts(options, { isTable: true }), caveats: sourcesOf(options) })
    : undefined;
  const table = tablePlan && countsIn(seenPicture(options), options, tablePlan);
  if (tablePlan && table) {
    const { head, foot } = tablePlan;
    const ends = cutBelow(table.bottom + frame.key, foot, frame, maxEmptyShare);
    const marks = [{ kind: "group", id: "map", marks: table.marks } as const, head.group, table.key, foot.drawAt(ends.footTop)];
    return setOf(tablePlan, marks, ends.height);
  }
  const plan = planSheet({ ...options, frame: planned.frame }, planned.texts);
  const { style, head, foot } = plan;
  const names = scene.picture.nodes.filter(({ emphasis }) => emphasis !== "faded").map(({ label }) => label);
  const abbreviations = abbreviationTexts(options.graph, names, language);
  const key = sheetKey({ ...keyFactsFor(visible), abbreviations }, head.bottom, style);
  const marks = [
    sceneGroup(scene, {
      palette: style.palette.colours,
      isTransparent: style.palette.isTransparent,
      language,
      metric: options.metric,
      origin: { left: frame.margin, top: Math.max(top, key.bottom) },
    }),
    head.group,
    key.group,
    foot.drawAt(footTop),
  ];
  return setOf(plan, marks, height);
}

/** The map as it is planned, with its names off lines: it is the same in all colours. */
const settledMap = keptWithoutColours((options: MapSheetOptions) => {
  const { isWithoutNumbers, ...rest } = plannedMap(options);
  return { ...rest, scene: sceneAsSeen({ ...options, isWithoutNumbers }, rest.room) };
});

/**
 * Plans the sheet; with a shorter key, a smaller title, without the numbers of lines left out, without that of its claims, or with a shorter
 * deck, where every node then has its name.
 */
function plannedMap(options: MapSheetOptions) {
  const sources = sourcesOf(options);
  const texts = mapTexts(options);
  const plannedIn = (frame: FigureFrame, hasShortKey: boolean, isWithoutNumbers: boolean, caveats = sources, headed = texts) => {
    const planned = { frame, texts: { ...headed, caveats } };
    const plan = planSheet({ ...options, frame }, planned.texts);
    const { scene, ...places } = mapIn({ ...options, isWithoutNumbers }, plan, hasShortKey);
    return { planned, isWithoutNumbers, visible: partsForKey(scene, hasShortKey), ...places };
  };
  const usual = plannedIn(options.frame, false, false);
  if (usual.visible.unnamed === 0 || options.view.camera !== undefined) return usual;
  const tight = withTightTitle(options.frame);
  const short = mapTexts(options, { isShort: true });
  const ways = [
    () => plannedIn(options.frame, true, false),
    () => plannedIn(tight, true, false),
    () => plannedIn(options.frame, true, true),
    () => plannedIn(tight, true, true),
    () => plannedIn(tight, true, true, []),
    () => plannedIn(tight, true, true, sources, short),
    () => plannedIn(tight, true, true, [], short),
  ];
  for (const way of ways) {
    const planned = way();
    if (planned.visible.unnamed === 0) return planned;
  }
  return usual;
}

/** Says how many claims the whole map draws, and where they are; nothing for a part of it that a reader has moved to. */
function sourcesOf(options: MapSheetOptions): readonly string[] {
  const { view, address } = options;
  if (view.camera !== undefined) return [];
  const { edges } = seenPicture(options);
  const claims = edges.filter(({ emphasis }) => emphasis !== "faded").reduce((sum, edge) => sum + edge.claims, 0);
  return claims === 0 ? [] : [figureSheetWords[view.language].mapSources(claims, isWholeAddress(address))];
}

/**
 * The title, which says what is found, and the line under it. A comparison is marked on the map in a way of its own; a table has all claims; short
 * ones leave to the deck how many are not identified, and do not count what is drawn beyond the title.
 */
function mapTexts(
  { graph, view, highlight, frame }: MapSheetOptions,
  { isTable = false, isShort = false }: { readonly isTable?: boolean; readonly isShort?: boolean } = {},
): { readonly title: string; readonly deck: string } {
  const { language } = view;
  const caption = captionText(captionOf(graph, view));
  const subject = subjectOfView({ graph, view, answer: highlight });
  if (!subject || subject.nodes.length === 0) {
    const usual = { title: caption.title[language], deck: caption.deck[language] };
    const words = figureSheetWords[language];
    const { undrawn, unlinked } = mapLines({ graph, view, highlight, frame });
    const facts = wholeFacts(findingContext(graph, view), isTable ? undefined : unlinked);
    const left = undrawn.lines === 0 || isTable ? "" : words.undrawnLines(undrawn);
    const deckWith = (deck: string): string => [deck, left].filter((text) => text !== "").join(language === "en" ? " " : "");
    return facts
      ? {
          title: findingText(wholeFinding(isShort ? { ...facts, speakers: 0 } : facts))[language],
          deck: deckWith(words.wholeDeck(facts, isShort)),
        }
      : usual;
  }
  const texts = headTexts({ graph, view }, subject);
  if (subject.kind !== "comparison") return texts;
  const undrawn = highlight ? countUndrawn(highlight, renderedOf(graph, view, highlight)) : 0;
  const deck = [caption.deck[language], ...(undrawn > 0 ? [figureSheetWords[language].onlyOneRaises(undrawn)] : [])];
  return { ...texts, deck: deck.join(language === "en" ? "; " : "；") };
}

/** A draft of the map on a sheet, and its place between the key and the foot. */
function mapIn(options: MapSheetOptions, { style, head, foot }: SheetPlan, hasShortKey: boolean) {
  const { frame } = options;
  const width = innerWidth(frame);
  const endOf = (top: number) => cutBelow(Math.min(top + heightAsSeen(options, width) + frame.key, foot.top), foot, frame, maxEmptyShare);
  const below = (top: number) => {
    const { footTop, height } = endOf(top);
    const room = { width, height: footTop - top - frame.key };
    return { scene: sceneAsSeen(options, room, true), top, room, footTop, height };
  };
  // The key names what is in the frame, whose height depends on that of the key.
  const guess = partsForKey(below(head.bottom + frame.key * 5).scene, hasShortKey);
  const topBelow = (unnamed: number): number => sheetKey(keyFactsFor({ ...guess, unnamed }), head.bottom, style).bottom + frame.key;
  const named = below(topBelow(0));
  const { unnamed } = visiblePartsOf(named.scene);
  return unnamed === 0 ? named : below(topBelow(unnamed));
}

/** All that is visible, and how a key explains it. */
type KeyedParts = VisibleParts & Pick<KeyFacts, "hasShortLines">;

/** Finds what a key explains; a short one says nothing of marks without lines, nor which pale lines are drawn. */
function partsForKey(scene: Scene, hasShortKey: boolean): KeyedParts {
  const parts = visiblePartsOf(scene);
  return hasShortKey ? { ...parts, hasUnlinked: false, hasShortLines: true } : parts;
}

/** With a larger share of nodes without a name, a map says little. */
const maxUnnamedShare = 0.3;

const isTooSmall = ({ nodes, unnamed }: VisibleParts): boolean => unnamed > nodes * maxUnnamedShare;

/** Frames that are offered where one is too small, in this order. */
const largerFrames = ["a4-portrait", "a4-landscape", "a0-portrait"] as const satisfies readonly FrameId[];

/** The map as a table, with a key that names a frame with room for the map. */
function countsIn(picture: Picture, options: MapSheetOptions, { style, head, foot }: SheetPlan) {
  const { frame } = options;
  const { language, palette } = style;
  const words = figureSheetWords[language];
  const counts = countsOfMap(picture, { language, colour: palette.colours.nodes[nodeTypes.person.colour], totalName: words.matrix.total });
  if (!counts) return undefined;
  const { grid, marks } = counts;
  const larger = largerFrames.find((id) => {
    const bigger = { ...options, frame: frameOf(id) };
    const plan = planSheet(bigger, { title: "", deck: "", caveats: [] });
    return frame.id !== id && !isTooSmall(visiblePartsOf(mapIn(bigger, plan, false).scene));
  });
  const omission = words.tableForMap(larger ? savingWords[language].frames[larger] : "");
  const key = sheetKey({ ...noFacts, ...gridFacts(grid), marks, omission }, head.bottom, style);
  const top = key.bottom + frame.key;
  const room = { left: frame.margin, top, width: innerWidth(frame), height: foot.top - top - frame.key };
  for (const size of frame.names) {
    const placed = gridMarks(grid, room, size, style);
    if (placed) return { ...placed, key: key.group };
  }
  return undefined;
}

const noFacts: KeyFacts = { types: new Set(), standings: new Set(), hasDoubt: false, hasHollow: false, omitted: 0 };

type GridFacts = Pick<KeyFacts, "unstatedShares" | "hasNumbers" | "doubtShares" | "hasUnidentified" | "markColour">;

const gridFacts = ({ rows, columns, cell, colour }: Grid): GridFacts => {
  const cells = rows.flatMap((_, row) => columns.flatMap((__, column) => cell(row, column) ?? []));
  return {
    markColour: colour,
    hasUnidentified: rows.some(({ name }) => hasUnidentifiedSign(name)),
    doubtShares: new Set(cells.map(({ doubt }) => doubt)),
    hasNumbers: cells.some(({ count }) => count > 1),
    unstatedShares: new Set(cells.map(({ unstated }) => unstated)),
  };
};

/** Nodes on the map have sizes, which its key has to explain. */
const keyFactsFor = (visible: KeyedParts): KeyFacts => ({ ...visible, hasSizes: true, omitted: 0 });
