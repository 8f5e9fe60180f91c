/** The addresses that a handout has: those of the lesson, of its steps, and of the views to which its texts lead. */
import { formatLessonAddress } from "../lesson/lesson-address.ts";
import type { BuiltLesson, HiddenIds } from "../model/lesson.ts";
import { isWholeAddress, siteAddress } from "../model/site.ts";
import { formatAddress } from "../view/address.ts";
import { initialView } from "../view/update.ts";
import type { HandoutStyle } from "./handout-style.ts";
import { namesHidden } from "./withheld-view.ts";

/** The address of a step, by its index from 0, in the language of the handout. */
export function stepAddress({ id }: Pick<BuiltLesson, "id">, step: number, { site, language }: HandoutStyle): string {
  const parts = [formatLessonAddress({ lesson: id, step, mode: "alone", isExploring: false }), formatAddress(initialView(language))];
  return siteAddress(site, parts.filter((part) => part !== "").join("&"));
}

/** The address of a step where a file can link to it. */
export function stepLink(lesson: Pick<BuiltLesson, "id">, step: number, style: HandoutStyle): string | undefined {
  const address = stepAddress(lesson, step, style);
  return isWholeAddress(address) ? address : undefined;
}

/** Gives the addresses of links in a text; none that names what is hidden. */
export const linksIn =
  ({ site, language }: HandoutStyle, hidden: HiddenIds) =>
  (view: string): string | undefined => {
    if (site === undefined || namesHidden(view, hidden)) return undefined;
    const display = formatAddress(initialView(language));
    return siteAddress(site, [view, display].filter((part) => part !== "").join("&"));
  };
