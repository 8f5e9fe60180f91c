/** The source of a picture, as its sentence needs it. */
import type { Bilingual } from "../model/bilingual.ts";

/** Facts of a source that its sentence under a picture needs. */
export interface SourceFacts {
  readonly title: Bilingual;
  readonly place: Bilingual;
  /** As `2024-07-05`. */
  readonly date: string;
}

/** A day written out; a text that is no day stays as it is. */
export function longDate(date: string, locale: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? date : new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(day);
}
