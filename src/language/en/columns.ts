/** The names of columns by their ids, in English. */
export const columns = {
  nodes: { id: "ID", name: "Name", type: "Type", claims: "Claims", summary: "Summary", country: "Country" },
  claims: {
    id: "ID",
    from: "From",
    relation: "Relation",
    to: "To",
    statement: "Statement",
    standing: "Evidence",
    speaker: "According to",
    session: "Session",
    confidence: "Confidence",
    locators: "Locators",
  },
} as const;
