import { type Passages, passagesOf } from "../curate/passages.ts";
import { type DatasetReading, readDataset } from "../curate/read-dataset.ts";
import { inColumns } from "../curate/text-columns.ts";
import { coverageOf, type TurnCoverage } from "../curate/turn-coverage.ts";
import { curatorWords } from "../language/curator.ts";
import { type Asked, type Command, findTranscript, printJson, UsageError } from "./command.ts";

interface Row {
  readonly sentences: number;
  readonly covered: number;
  readonly declared: number;
  readonly open: number;
}

/** By id; undefined stands for a speaker whom nobody knows. */
type Rows = ReadonlyMap<string | undefined, Row>;

/** How far the speeches are worked through, by session and by speaker. */
export const coverage: Command = {
  takes: [],
  run(asked) {
    const words = curatorWords[asked.language];
    const { dataset, passages } = openPassages(asked);
    const turns = coverageOf(dataset, passages);
    const all = rowOf(turns);
    const bySession = grouped(turns, ({ turn }) => turn.session.id);
    const bySpeaker = grouped(turns, ({ turn }) => turn.entry.speaker);
    if (asked.format === "json") {
      const named = (rows: Rows, key: string) => [...rows].map(([id, row]) => ({ [key]: id ?? null, ...row }));
      printJson(asked, { source: passages.source.id, all, sessions: named(bySession, "session"), speakers: named(bySpeaker, "speaker") });
      return 0;
    }
    const { covered, declared, open, total, session, speaker } = words.headings;
    const cells = (name: string, row: Row) => [name, row.sentences, row.covered, row.declared, row.open];
    for (const [title, rows] of [[session, bySession] as const, [speaker, bySpeaker] as const]) {
      const body = [...rows].map(([id, row]) => cells(id ?? words.headings.nobody, row));
      asked.print(inColumns([[title, total, covered, declared, open], ...body, cells(total, all)], ""));
      asked.print("");
    }
    return 0;
  },
};

/**
 * The curated files laid over the transcript.
 *
 * @throws UsageError when there is no transcript, or it is that of no source
 */
export function openPassages(asked: Asked): DatasetReading & { readonly passages: Passages } {
  const words = curatorWords[asked.language];
  const transcript = findTranscript(asked);
  if (!transcript) throw new UsageError(words.needsTranscript);
  const read = readDataset(asked.root);
  const passages = passagesOf(read.dataset, transcript);
  if (!passages) throw new UsageError(words.needsSource);
  return { ...read, passages };
}

const rowOf = (turns: readonly TurnCoverage[]): Row => {
  const sentences = turns.flatMap((turn) => turn.sentences);
  const count = (state: string): number => sentences.filter((sentence) => sentence.state === state).length;
  return { sentences: sentences.length, covered: count("covered"), declared: count("declared"), open: count("open") };
};

function grouped(turns: readonly TurnCoverage[], keyOf: (turn: TurnCoverage) => string | undefined): Rows {
  const keys = new Set(turns.map(keyOf));
  return new Map([...keys].map((key) => [key, rowOf(turns.filter((turn) => keyOf(turn) === key))]));
}
