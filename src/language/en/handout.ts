import { counted } from "./grammar.ts";

/** The words of handouts, in English. */
export const handout = {
  kicker: { student: "Lesson", teacher: "Lesson: for the teacher", slides: "Lesson" },
  /** Title of the file. */
  title: {
    student: (lesson: string) => `${lesson} (handout for students)`,
    teacher: (lesson: string) => `${lesson} (handout for teachers)`,
    slides: (lesson: string) => `${lesson} (slides)`,
  },
  /** Says in the file of what it consists. */
  described: (steps: number, minutes: number) =>
    `A lesson of ${counted(steps, "step", "steps")}, ${counted(minutes, "minute", "minutes")}.`,
  facts: (audience: string, minutes: number, steps: number) =>
    `${audience} ${counted(minutes, "minute", "minutes")}, ${counted(steps, "step", "steps")}.`,
  aims: "Aims",
  name: "Name",
  date: "Date",
  followAt: "Follow it on a phone:",
  step: (number: number, title: string) => `${number}. ${title}`,
  minutes: (number: number) => `${number} min`,
  ask: { predict: "Make a guess", choose: "Choose one", poll: "Vote", discuss: "Discuss" },
  tally: { option: "Answer", marks: "Tally", votes: "Votes" },
  answer: "Answer",
  ownNotes: "Your notes",
  right: (option: string) => `${option} (right)`,
  notes: "Notes for the teacher",
  claims: "What it rests on",
  lines: (lines: readonly number[]) => `${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}`,
  /** Stands under the claims. */
  whereLinesCount: "Lines count in the transcript of the forum.",
  /** Before nodes of a figure whose lines to the others may be hidden. */
  besides: "Also:",
  hiddenPair: (from: string, to: string) => `${from} and ${to}. The lines between them are left out.`,
  page: (page: number, all: number) => `${page} / ${all}`,
  source: "Source",
  at: (address: string) =>
    address.startsWith("#")
      ? `AI Safety Concept Graph. The address of its site is not set in this copy; the lesson is at ${address}.`
      : `AI Safety Concept Graph: ${address}`,
  version: (version: string) => `Data version ${version}, CC BY 4.0.`,

  /** On the page. */
  buttons: { student: "Handout for students", teacher: "Handout for teachers", slides: "Slides" },
  making: (done: number, all: number) => `Making the PDF: step ${done} of ${all}…`,
  preparing: "Making the PDF…",
  saved: (file: string) => `Saved as ${file}.`,
  fault: {
    fonts: "The PDF could not be made: the fonts did not load. Check your connection and try again.",
    lesson: "The PDF could not be made: the lesson did not load. Check your connection and try again.",
    failed: "The PDF could not be made. Reload the page and try again.",
  },
  missing: (characters: readonly string[]) => `The PDF could not be made: no font has ${characters.join(" ")}`,
} as const;
