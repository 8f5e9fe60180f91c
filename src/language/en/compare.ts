import { counted } from "./grammar.ts";

const list = new Intl.ListFormat("en");

/** The words of comparisons, in English. */
export const compare = {
  groupShared: (names: readonly string[], isAll: boolean) => (isAll ? "Shared" : `Shared by ${list.format(names)}`),
  groupNear: (names: readonly string[], isAll: boolean) =>
    isAll ? "In one family, not the same" : `In one family, not the same: ${list.format(names)}`,
  groupAlone: (name: string) => `Only ${name}`,

  comparison: "Comparison",
  ideas: (number: number) => counted(number, "idea", "ideas"),
  families: (number: number) => counted(number, "family", "families"),
  comparedSentence: (shared: number, near: number, of: number) =>
    `Of ${counted(of, "idea", "ideas")} that one of them speaks of, they share ${shared}; ${
      near === 0
        ? "in no further family do they say different things"
        : `in ${counted(near, "family", "families")} they say different things`
    }.`,
  comparedContested: (number: number) =>
    `On ${counted(number, "shared idea", "shared ideas")} they part: one contests it, or backs it with a limit.`,
  comparedCounted: "Counted are the claims that pass the filters, those of narrower ideas each for itself.",
  comparedNothing: "No claim of theirs passes the present filters.",
  contested: "of different minds",
  sayings: (reads: string, number: number, standing: string | undefined) =>
    `${reads}${number > 1 ? ` (${number} claims)` : ""}${standing ? ` (${standing})` : ""}`,
  between: "To and of each other",
  onThing: (name: string) => `On “${name}”`,
  thingGone: "Of this, none of them says anything that passes the filters: not found in this transcript.",
  alsoOnMap: "On the map, letters say by whom a thing is spoken of, and what they share is ringed.",
  showOnMap: "Show on the map",
  mapAlone: "The map alone",
  showOnBoard: "Show on the board",
  addVoice: "Add another …",
  leaveOut: (name: string) => `Leave out ${name}`,
} as const;
