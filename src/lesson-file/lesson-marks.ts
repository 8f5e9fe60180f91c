import type { Finding } from "../language/findings.ts";
import type { LessonFiles } from "./lesson-files.ts";
import { lessonTexts } from "./lesson-texts.ts";

const html = /<[a-z/!?][^>\n]*>?|&(?:[a-z]+|#\d+);/i;

/** Marks of Markdown that lessons do not use: headings, quotations, code, images, tables, rules, footnotes. */
const unused = /^ {0,3}#{1,6}(?=\s)|^ {0,3}>|`+|!\[|^ {0,3}\|.*\||^ {0,3}(?:[-*_] *){3,}$|^ {0,3}\[[^\]]+\]:|~~/m;

/** A link's target, without the brackets around its words. */
const link = /\]\(\s*([^)\s]*)[^)]*\)/g;

/** Lists the targets of the links in a text. */
export const linksIn = (text: string): readonly string[] => [...text.matchAll(link)].map(([, target = ""]) => target);

/** Checks that the texts of lessons have no HTML, none of the marks that are not used, and no link out of the page. */
export function* lessonMarks(files: LessonFiles): Iterable<Finding> {
  for (const { content } of files.lessons)
    for (const { key, text } of lessonTexts(content))
      for (const language of ["en", "zh"] as const) {
        const location = files.locationOf(text, language);
        const [tag] = html.exec(text[language]) ?? [];
        if (tag !== undefined) yield { code: "lesson-html", location, key, found: tag };
        const [mark] = unused.exec(text[language]) ?? [];
        if (tag === undefined && mark !== undefined) yield { code: "lesson-markdown", location, key, found: mark.trim() };
        for (const target of linksIn(text[language]))
          if (!target.startsWith("#")) yield { code: "lesson-link", location, key, found: target };
      }
}
