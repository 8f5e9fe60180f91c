import { type Passages, passagesOf } from "../curate/passages.ts";
import { type DatasetReading, readDataset } from "../curate/read-dataset.ts";
import { formatColumns } from "../curate/text-columns.ts";
import { coverageOf, type TurnCoverage } from "../curate/turn-coverage.ts";
import { commandWords } from "../language/commands.ts";
import { type Command, type CommandInput, findTranscript, printJson, UsageError } from "./command.ts";

interface CoverageCounts {
  readonly sentences: number;
  readonly covered: number;
  readonly declared: number;
  readonly open: number;
}

/** Counts by id of a session or a speaker; the key undefined is an unknown speaker. */
type CountsById = ReadonlyMap<string | undefined, CoverageCounts>;

/** Counts how many sentences of the speeches are covered by claims, by session and by speaker. */
export const coverage: Command = {
  takes: [],
  run(input) {
    const words = commandWords[input.language];
    const { dataset, passages } = openPassages(input);
    const turns = coverageOf(dataset, passages);
    const all = countsOf(turns);
    const bySession = countsBy(turns, ({ turn }) => turn.session.id);
    const bySpeaker = countsBy(turns, ({ turn }) => turn.entry.speaker);
    if (input.format === "json") {
      const named = (rows: CountsById, key: string) => [...rows].map(([id, row]) => ({ [key]: id ?? null, ...row }));
      printJson(input, { source: passages.source.id, all, sessions: named(bySession, "session"), speakers: named(bySpeaker, "speaker") });
      return 0;
    }
    const { covered, declared, open, total, session, speaker } = words.headings;
    const cells = (name: string, row: CoverageCounts) => [name, row.sentences, row.covered, row.declared, row.open];
    for (const [title, rows] of [[session, bySession] as const, [speaker, bySpeaker] as const]) {
      const body = [...rows].map(([id, row]) => cells(id ?? words.headings.nobody, row));
      input.print(formatColumns([[title, total, covered, declared, open], ...body, cells(total, all)], ""));
      input.print("");
    }
    return 0;
  },
};

/**
 * Reads the data set and locates its turns in the transcript.
 *
 * @throws UsageError where there is no transcript, or it is that of no source
 */
export function openPassages(input: CommandInput): DatasetReading & { readonly passages: Passages } {
  const words = commandWords[input.language];
  const transcript = findTranscript(input);
  if (!transcript) throw new UsageError(words.needsTranscript);
  const read = readDataset(input.root);
  const passages = passagesOf(read.dataset, transcript);
  if (!passages) throw new UsageError(words.needsSource);
  return { ...read, passages };
}

const countsOf = (turns: readonly TurnCoverage[]): CoverageCounts => {
  const sentences = turns.flatMap((turn) => turn.sentences);
  const count = (state: string): number => sentences.filter((sentence) => sentence.state === state).length;
  return { sentences: sentences.length, covered: count("covered"), declared: count("declared"), open: count("open") };
};

function countsBy(turns: readonly TurnCoverage[], keyOf: (turn: TurnCoverage) => string | undefined): CountsById {
  const keys = new Set(turns.map(keyOf));
  return new Map([...keys].map((key) => [key, countsOf(turns.filter((turn) => keyOf(turn) === key))]));
}
