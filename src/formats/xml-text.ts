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
  // Some parsers take these for line ends, as XML 1.1 does.
  "\u0085": "&#133;",
  "\u2028": "&#8232;",
};

const reference = (character: string): string => references[character] ?? character;

/** The value of an attribute, between double quotes. */
export const xmlAttribute = (text: string): string => text.replace(/[&<>"\t\n\r\u0085\u2028]/g, reference);
/** The text of an element. */
export const xmlText = (text: string): string => text.replace(/[&<>\r\u0085\u2028]/g, reference);
/** The text of a comment, in which two hyphens may not follow each other, nor one end it. */
export const xmlComment = (text: string): string => text.replace(/-(?=-|$)/g, "- ");
