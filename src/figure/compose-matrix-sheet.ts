/** Composes a figure of the matrix: who said something of what, as a table with the number of claims in each cell. */
import { isFamilyExpanded } from "../graph/collapsed-families.ts";
import { type ConceptGraph, isClaimIn } from "../graph/concept-graph.ts";
import { hierarchyOf } from "../graph/hierarchy.ts";
import { buildMatrix, type Matrix } from "../graph/matrix/build-matrix.ts";
import { findingText } from "../language/figure-findings.ts";
import { figureSheetWords } from "../language/figure-sheet.ts";
import type { BuiltClaim, NodeId } from "../model/built.ts";
import { nodeTypes } from "../model/node-types.ts";
import { relations } from "../model/relations.ts";
import { isWholeAddress } from "../model/site.ts";
import { filterGraph, withoutRequested } from "../view/filters.ts";
import type { ViewState } from "../view/view-state.ts";
import { cellAttitudeKey } from "./cell-attitude-key.ts";
import { attitudeIn, attitudeOf, type Share, shareOf } from "./cell-attitudes.ts";
import { certaintyTexts } from "./certainty.ts";
import { isInOwnName } from "./count-claims.ts";
import { withTightTitle } from "./figure-frames.ts";
import { figurePalette } from "./figure-palette.ts";
import { type Grid, type GridLine, gridMarks } from "./layouts/counts-table.ts";
import type { NumberedClaim } from "./layouts/source-numbers.ts";
import { actorCounts, claimsOf, matrixFinding, speakingRows } from "./matrix-finding.ts";
import { type KeyFacts, sheetKey } from "./sheet-key.ts";
import type { SheetOptions } from "./sheet-options.ts";
import { cutBelow, drawingOf, type PlanOptions, planSheet, type SheetPlan, type SheetSet } from "./sheet-plan.ts";
import { innerWidth, noteAbove } from "./sheet-style.ts";
import { smallestTextIn } from "./smallest-text.ts";
import { sourceSheets } from "./source-sheets.ts";
import { hasUnidentifiedSign } from "./visible-parts.ts";

/** Its sources are never on the sheet of the table: "auto" and "next-sheet" differ only where there is no other sheet. */
export type MatrixSheetOptions = PlanOptions & Pick<SheetOptions, "sources" | "isOneSheet">;

export interface MatrixSheet extends SheetSet {
  /** Numbers of rows and columns for which the frame has no room. */
  readonly omitted: { readonly rows: number; readonly columns: number };
}

/** Composes the matrix of a view; rows and columns with the fewest claims are left out where it does not fit. Undefined if it is empty. */
export function composeMatrixSheet(options: MatrixSheetOptions): MatrixSheet | undefined {
  const { view, frame, sources = "auto", isOneSheet = false } = options;
  const { language } = view;
  const words = figureSheetWords[language].matrix;
  const matrix = matrixOf(options);
  if (matrix.rows.length === 0 || matrix.columns.length === 0) return undefined;
  const [usual, tight] = [frame, withTightTitle(frame)].map((each) => {
    const sheet = planSheet({ ...options, frame: each }, { ...headTexts(matrix, options), caveats: [] });
    const content = fitMatrix(matrix, { ...options, frame: each }, sheet);
    return content && { plan: sheet, fitted: content };
  });
  // Rows and columns are worth a smaller title.
  const partIn = (sheet: typeof usual): number => (sheet ? sheet.fitted.shown.rows.length * sheet.fitted.shown.columns.length : 0);
  const best = partIn(tight) > partIn(usual) ? tight : usual;
  if (!best) return undefined;
  const { plan, fitted } = best;
  const { style, head, foot } = plan;
  const description = [plan.title, plan.deck, ...rowTexts(matrix, options), plan.notice].filter(Boolean).join(". ");
  const numbered = numberedClaims(fitted.shown);
  const isListed = !options.isBare && (sources === "next-sheet" || (sources === "auto" && !isOneSheet));
  const listTitle = figureSheetWords[language].sourcesOf(plan.title);
  const lists = isListed ? sourceSheets(numbered, { title: listTitle, sources: plan.sources, foot, isInOrder: true }, style) : [];
  const note = isListed
    ? words.nextSheet(numbered.length, lists.length)
    : figureSheetWords[language].unlisted(numbered.length, isWholeAddress(options.address));
  const noteText = options.isBare ? "" : note;
  const noteHeight = noteAbove(0, noteText, style).height + (options.isBare ? 0 : frame.source * 0.4);
  const { footTop, height } = cutBelow(fitted.bottom + noteHeight, foot, frame);
  const sheets = [
    drawingOf(
      [
        head.group,
        fitted.key,
        { kind: "group", id: "matrix", marks: fitted.marks },
        ...noteAbove(footTop, noteText, style).marks,
        foot.drawAt(footTop),
      ],
      { height, title: plan.title, description },
      style,
    ),
    ...lists.map((marks) => drawingOf(marks, { height: frame.height, title: listTitle, description }, style)),
  ];
  return {
    sheets,
    title: plan.title,
    deck: plan.deck,
    description,
    fileStem: `matrix-${view.matrix.rows}-${view.matrix.columns}-${language}`,
    smallestText: Math.min(...sheets.map(smallestTextIn)),
    omitted: { rows: matrix.rows.length - fitted.shown.rows.length, columns: matrix.columns.length - fitted.shown.columns.length },
  };
}

/** The title, which says what is found, and the line under it. */
function headTexts(matrix: Matrix, { graph, view }: PlanOptions): { title: string; deck: string } {
  const { language, matrix: setting, selection } = view;
  const words = figureSheetWords[language].matrix;
  const facts = matrixFinding(graph, matrix, setting, selection.kind === "compare");
  const [first, second] = [...matrix.rows].sort((a, b) => b.total - a.total);
  const most = first && second && first.total > second.total ? { name: first.actor.name[language], claims: first.total } : undefined;
  const edges = [{ claims: claimsOf(matrix) }];
  const unidentified = matrix.rows.filter(({ actor }) => hasUnidentifiedSign(actor.label[language])).length;
  const whoSpeaks =
    facts.kind === "matrix"
      ? [words.doubt(facts), words.who({ ...facts, unidentified })]
      : [
          // What is not stated is in the title.
          ...(facts.kind === "comparison" ? [figureSheetWords[language].comparisonCounts({ ...facts, notStated: [] }, true)] : []),
          words.deck(matrix.total, most),
          unidentified === 0 ? "" : words.unidentified(unidentified),
        ];
  const texts = [...whoSpeaks, ...certaintyTexts({ edges }, { facts }, language)].filter((text) => text !== "");
  return { title: findingText(facts)[language], deck: texts.join(language === "en" ? " " : "") };
}

/** Says in the key, sentence by sentence, what holds of rows and columns, and of what is counted. */
function notesOf(matrix: Matrix, { graph, view }: PlanOptions): readonly string[] {
  const { language, matrix: setting, selection } = view;
  const words = figureSheetWords[language].matrix;
  const groups = matrix.columns.filter(({ node: { id } }) => isGroupIn(graph, view, id)).length;
  const columns = matrix.columns.length;
  const single = groups > 1 && groups === columns - 1 ? matrix.columns.find(({ node: { id } }) => !isGroupIn(graph, view, id)) : undefined;
  const grouped = groups === 0 ? "" : words.groups(groups, columns, setting.columns, single?.node.label[language]);
  // Those that are compared stand in the order in which they were selected, and their title counts only what is said in their own name.
  if (selection.kind === "compare") return [grouped].filter((text) => text !== "");
  const speaking = speakingRows(graph, matrix);
  const silent = matrix.rows.filter((row) => !speaking.includes(row));
  const names = silent.length > maxSilent ? [] : silent.map(({ actor }) => actor.label[language]);
  const texts = [
    grouped,
    words.counted(countedFacts(claimsOf(matrix))),
    silent.length === 0 ? "" : words.notSpeaking(names, silent.length),
  ];
  return [...texts.filter((text) => text !== ""), words.sorted[setting.order]];
}

/** The most people who did not speak that the key names. */
const maxSilent = 2;

/** True if a node stands for its family too. */
const isGroupIn = (graph: ConceptGraph, { expandedFamilies }: ViewState, id: NodeId): boolean =>
  hierarchyOf(graph).descendants(id).size > 0 && !isFamilyExpanded(graph, expandedFamilies, id);

const countedFacts = (claims: readonly BuiltClaim[]) => ({
  hasObjections: claims.some(({ relation }) => attitudeOf(relation) !== "for"),
  hasUnstated: claims.some((claim) => !isInOwnName(claim)),
});

/** Numbers the claims of the cells, row by row. */
const numberedClaims = (matrix: Matrix): readonly NumberedClaim[] => claimsOf(matrix).map((claim, index) => ({ number: index + 1, claim }));

function matrixOf({ graph, view }: PlanOptions): Matrix {
  const { isSureOnly, ...setting } = view.matrix;
  const isFiltered = isClaimIn(filterGraph(graph, withoutRequested(view)));
  return buildMatrix(graph, {
    ...setting,
    language: view.language,
    isExpanded: (id) => isFamilyExpanded(graph, view.expandedFamilies, id),
    passes: (claim) => (!isSureOnly || claim.confidence !== "unsure") && isFiltered(claim),
    ...(view.selection.kind === "compare" && { only: view.selection.ids }),
  });
}

/** A matrix without the rows and columns that come last by number of claims, in the order of the matrix. */
function part({ rows, columns, cell }: Matrix, rowCount: number, columnCount: number): Matrix {
  const largest = <Line extends { readonly total: number }>(lines: readonly Line[], count: number): readonly Line[] => {
    const kept = new Set([...lines].sort((a, b) => b.total - a.total).slice(0, count));
    return lines.filter((line) => kept.has(line));
  };
  return { rows: largest(rows, rowCount), columns: largest(columns, columnCount), silent: [], total: 0, relations: [], cell };
}

function fitMatrix(matrix: Matrix, options: PlanOptions, { style, head, foot }: SheetPlan) {
  const { frame, view } = options;
  const notes = notesOf(matrix, options);
  const [rowCount, columnCount] = [matrix.rows.length, matrix.columns.length];
  const omissionIn = (rows: number, columns: number): string =>
    rows + columns === 0 ? "" : figureSheetWords[view.language].matrix.omitted(rows, columns);
  for (let share = 1; share > 0.02; share *= 0.96) {
    const [fewerRows, fewerColumns] = [rowCount, columnCount].map((count) => Math.max(1, Math.round(count * share))) as [number, number];
    for (const [rows, columns] of [
      [fewerRows, columnCount],
      [rowCount, fewerColumns],
      [fewerRows, fewerColumns],
    ] as const) {
      const shown = part(matrix, rows, columns);
      const key = sheetKey(keyFacts(shown, notes, omissionIn(rowCount - rows, columnCount - columns), options), head.bottom, style);
      const top = key.bottom + frame.key;
      const room = { left: frame.margin, top, width: innerWidth(frame), height: foot.top - top - frame.source * 2.4 };
      const grid = gridOf(shown, matrix, options);
      // Where something is left out, only the smallest size is worth trying.
      for (const size of share === 1 ? frame.names : frame.names.slice(-1)) {
        const placed = gridMarks(view.matrix.isTransposed ? transposed(grid) : grid, room, size, style);
        if (placed) return { ...placed, key: key.group, shown };
      }
    }
  }
  return undefined;
}

const unstatedIn = (claims: readonly BuiltClaim[]): Share => shareOf(claims, (claim) => !isInOwnName(claim));
const doubtIn = (claims: readonly BuiltClaim[]): Share => shareOf(claims, ({ confidence }) => confidence !== "certain");

function keyFacts({ rows, columns, cell }: Matrix, notes: readonly string[], omission: string, options: PlanOptions): KeyFacts {
  const { language } = options.view;
  const cells = rows.flatMap(({ actor }) => columns.flatMap(({ node }) => cell(actor.id, node.id) ?? []));
  const marks = cellAttitudeKey(
    cells.map(({ claims }) => claims.map(({ relation }) => relation)),
    language,
  );
  const hasNumbers = cells.some(({ claims }) => claims.length > 1);
  return {
    types: new Set(),
    standings: new Set(),
    hasDoubt: false,
    hasHollow: false,
    unstatedShares: new Set(cells.map(({ claims }) => unstatedIn(claims))),
    doubtShares: new Set(cells.map(({ claims }) => doubtIn(claims))),
    hasNumbers,
    marks,
    markColour: markColourOf(options),
    notes,
    omitted: 0,
    omission,
  };
}

function gridOf(shown: Matrix, whole: Matrix, { graph, view, palette, frame }: PlanOptions): Grid {
  const { rows, columns, cell } = shown;
  const { language } = view;
  const speaking = speakingRows(graph, shown);
  const { reportedRow, total: totalName, actors } = figureSheetWords[language].matrix;
  const counts = view.selection.kind === "compare" ? undefined : actorCounts(graph, whole);
  return {
    rows: rows.map((row): GridLine => {
      const { [language]: name } = row.actor.label;
      return { name: speaking.includes(row) ? name : reportedRow(name), total: row.total };
    }),
    columns: columns.map(({ node, total }): GridLine => ({ name: node.label[language], total })),
    cell(row, column) {
      const [actor, node] = [rows[row]?.actor, columns[column]?.node];
      const found = actor && node && cell(actor.id, node.id);
      return (
        found && {
          count: found.claims.length,
          attitude: attitudeIn(found.claims.map(({ relation }) => relation)),
          unstated: unstatedIn(found.claims),
          doubt: doubtIn(found.claims),
        }
      );
    },
    colour: markColourOf({ view, palette, frame }),
    totalName,
    ...(counts && {
      actors: {
        name: actors[view.matrix.rows],
        isColumn: false,
        numbers: columns.map(({ node: { id } }) => ({ count: counts.actors.get(id) ?? 0, isBold: counts.leading.has(id) })),
      },
    }),
  };
}

/** Marks have the colour of what is in the columns. */
const markColourOf = ({ view, palette, frame }: Pick<PlanOptions, "view" | "palette" | "frame">): string =>
  figurePalette(palette, frame.isPaper).colours.nodes[nodeTypes[view.matrix.columns].colour];

const transposed = (grid: Grid): Grid => ({
  ...grid,
  rows: grid.columns,
  columns: grid.rows,
  ...(grid.actors && { actors: { ...grid.actors, isColumn: true } }),
  cell: (row, column) => grid.cell(column, row),
});

/** The most rows that the text alternative reads out. */
const maxRows = 40;

function rowTexts({ rows, columns, cell }: Matrix, { view }: PlanOptions): readonly string[] {
  const { language } = view;
  const words = figureSheetWords[language];
  return rows.slice(0, maxRows).map(({ actor }) => {
    const topics = columns.flatMap(({ node }) => {
      const { claims = [] } = cell(actor.id, node.id) ?? {};
      const critical = new Set(claims.map(({ relation }) => relation).filter((relation) => attitudeOf(relation) !== "for"));
      const verbs = [...critical].map((relation) => relations[relation].reads[language]);
      const name = node.name[language];
      return claims.length === 0 ? [] : [verbs.length === 0 ? name : words.matrix.how(name, words.series(verbs))];
    });
    return words.after(actor.name[language], words.series(topics));
  });
}
