/** Collects facts and faults while a file is read. The same fact at many places is one note with many lines. */
import { canOpenAnyway, type ImportFact, type ImportFault, type Noted } from "../model/import-facts.ts";

/** Lines that are listed; more are counted. */
const maxLines = 1000;
const maxExamples = 3;
const maxExampleLength = 80;

/** Ends the reading of a file, after its fault was noted. */
export class ReadingStopped extends Error {}

interface OpenNote<Fact> {
  readonly fact: Fact;
  readonly file?: string;
  readonly lines: number[];
  count: number;
  readonly examples: string[];
}

export interface ImportNotes {
  note(fact: ImportFact, line?: number, example?: string): void;
  /** @throws ReadingStopped if the file cannot be opened with this fault */
  fault(fault: ImportFault, line?: number, example?: string): void;
  /** Names the file in a zip that is read from now on. */
  enterFile(name: string): void;
  facts(): readonly Noted<ImportFact>[];
  faults(): readonly Noted<ImportFault>[];
}

export function importNotes(): ImportNotes {
  const facts = new Map<string, OpenNote<ImportFact>>();
  const faults = new Map<string, OpenNote<ImportFault>>();
  let file: string | undefined;

  function add<Fact>(notes: Map<string, OpenNote<Fact>>, fact: Fact, line?: number, example?: string): void {
    const key = JSON.stringify([file, fact]);
    let found = notes.get(key);
    if (!found) {
      found = { fact, ...(file !== undefined && { file }), lines: [], count: 0, examples: [] };
      notes.set(key, found);
    }
    found.count += 1;
    if (line !== undefined && found.lines.length < maxLines && found.lines.at(-1) !== line) found.lines.push(line);
    if (example !== undefined && found.examples.length < maxExamples) found.examples.push(shortened(example));
  }

  return {
    note: (fact, line, example) => add(facts, fact, line, example),
    fault(fault, line, example) {
      add(faults, fault, line, example);
      if (!canOpenAnyway.has(fault.kind)) throw new ReadingStopped(fault.kind);
    },
    enterFile: (name) => {
      file = name;
    },
    facts: () => [...facts.values()],
    faults: () => [...faults.values()],
  };
}

function shortened(text: string): string {
  const characters = [...text.slice(0, 2 * maxExampleLength)];
  return characters.length > maxExampleLength ? `${characters.slice(0, maxExampleLength).join("")}…` : text;
}
