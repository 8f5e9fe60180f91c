/** The files and headings of a zip of tables of an own graph, as the page writes it and reads it. */

/** Headings of what is no attribute. Graph tools look for those with capital letters. */
export const ownTableHeadings = {
  spreadsheet: { id: "id", label: "label", source: "source", target: "target", direction: "Type" },
  tools: { id: "Id", label: "Label", source: "Source", target: "Target", direction: "Type" },
} as const;

export const ownTableParts = {
  /** Headings of `columns.csv`: a row for each column of a table, with the name of the attribute and its type. */
  columns: ["table", "heading", "attribute", "type"],
} as const;
