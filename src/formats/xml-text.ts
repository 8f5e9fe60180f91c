/** Escapes for XML. Characters that XML forbids must have been replaced before. */

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A parser turns these into blanks in an attribute, and a carriage return into a line feed everywhere.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

const reference = (character: string): string => references[character] ?? character;

/** The value of an attribute, between double quotes. */
export const xmlAttribute = (text: string): string => text.replace(/[&<>"\t\n\r]/g, reference);
/** The text of an element. */
export const xmlText = (text: string): string => text.replace(/[&<>\r]/g, reference);
/** The text of a comment, in which two hyphens may not follow each other, nor one end it. */
export const xmlComment = (text: string): string => text.replace(/-(?=-|$)/g, "- ");
