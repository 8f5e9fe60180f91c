/** A cell of CSV (RFC 4180), in quotes where it needs them. An empty text is quoted, and so differs from no value. */
export const csvCell = (text: string | undefined): string => {
  if (text === undefined) return "";
  return text === "" || /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Writes rows of CSV. */
export const csvText = (rows: readonly (readonly (string | undefined)[])[], lineEnd: "\n" | "\r\n"): string =>
  rows.map((row) => `${row.map(csvCell).join(",")}${lineEnd}`).join("");
