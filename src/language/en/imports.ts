import { counted } from "./grammar.ts";

/** The words about a graph file of a reader, in English. */
export const imports = {
  /** The places that a sentence is about, as a sentence that follows it; empty where there is nothing to say. */
  places(file: string | undefined, lines: readonly number[], others: number): string {
    const listed = lines.length > 0 && `${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}`;
    const more = others > 0 && (listed ? `and ${counted(others, "other place", "other places")}` : counted(others, "place", "places"));
    const text = [[file, listed].filter(Boolean).join(", "), more].filter(Boolean).join(" ");
    // The name of a file stays as it is.
    return text && `${file ? text : `${text[0]?.toUpperCase()}${text.slice(1)}`}.`;
  },
  examples: (examples: readonly string[]) => `For example: ${examples.map((each) => `“${each}”`).join(", ")}.`,
  facts: {
    valueNotOfType: (name: string, type: string) => `Values of “${name}” that are not of its type, ${type}: kept as written.`,
    typesMixed: (name: string) => `“${name}” has values of several types: all of them are texts now.`,
    numberKeptAsText: (name: string) => `Numbers of “${name}” with more digits than can be computed with: kept as text.`,
    numberOmitted: (name: string) => `Values of “${name}” that are no finite number, such as NaN: left out.`,
    attributeRenamed: (name: string, newName: string) =>
      name === "" ? `A column without a heading is called “${newName}” now.` : `A second attribute “${name}” is called “${newName}” now.`,
    attributeUndeclared: (name: string) => `The file does not declare the attribute “${name}”: its values are kept as text.`,
    defaultApplied: (name: string) => `“${name}” has the value that the file gives as its default.`,
    elementOmitted: (name: string) => `“${name}” is not read.`,
    nestingFlattened: "Nodes inside other nodes stand beside them; the attribute “parent” has the outer node.",
    timesOmitted: "Times are not read: all nodes, edges and values are shown, whenever they exist.",
    drawingSimplified: "Of drawings by yEd, names, places, sizes and fill colours are read, and nothing else.",
    doctypeOmitted: "The document type that the file refers to is not loaded.",
    charactersReplaced: "Characters that cannot be shown are replaced by U+FFFD.",
    idsMadeText: "Ids that are numbers in the file are texts here.",
    endsArePlaces: "Ends of edges are numbers that no node has as its id: they are taken for places in the list of nodes, counted from 0.",
    nodesMade: "Nodes are made from the ends of edges, since the file has no list of nodes.",
    idsMade: "Nodes without an id have their name, or their place in the list, as their id.",
    headingsMade: "The table has no row of headings: the first two columns are taken for the ends of edges.",
    endsByOrder: "No heading names the ends of edges: the first two columns are taken for them.",
    remarksOmitted: "The lines of remarks above the table are not read.",
    cellsOmitted: "Rows with more cells than there are headings: the last cells are left out.",
    cellsAbsent: "Rows with fewer cells than there are headings: they have no value there.",
    encodingAssumed: (name: string) =>
      `The file is not in UTF-8; it is read as ${name}, in which Chinese Excel saves CSV. If names look wrong, open it in the program that made it and save it as “CSV UTF-8”.`,
    idSpaceAdded: (name: string) =>
      `Ids of “${name}” that other tables have too mean something else there: here, “(${name})” follows them.`,
    keyRepeated: (name: string) => `The field “${name}” stands twice in an object: the last counts.`,
  },
  faults: {
    tooLarge: (megabytes: number) => `The file is larger than ${megabytes} MB. Save a part of the graph, and open that.`,
    fileEmpty: "The file is empty.",
    fileUnreadable: "The file could not be read. If it is a folder, choose the files in it; if it was moved or changed, choose it again.",
    notUtf8: "The file is not in UTF-8. Save it in that encoding, and open it again.",
    encodingUnknown: (name: string) =>
      `The file says that its encoding is “${name}”, which is not known. Save it as UTF-8, and open it again.`,
    formatUnknown: (name: string) => `The file is ${name}, which cannot be opened here. Save it as GEXF, GraphML, JSON or CSV.`,
    formatUnknownAtAll: "This is no graph file that can be opened here. GEXF, GraphML, JSON, CSV and a zip of CSV can be.",
    archiveDamaged: "The compressed file is damaged. Download or save it again.",
    archiveWithoutTables: "The zip has no CSV table of edges: a table needs the headings “source” and “target”.",
    xmlMalformed: "The XML is not well-formed here. Save the file again with the program that made it.",
    jsonMalformed: "The JSON is not well-formed here. Correct it, or save the file again.",
    turtleMalformed: "The Turtle is not as exports of this graph write it.",
    turtleOfOthers: "Only Turtle that was exported from this graph can be opened. Save other graphs as GEXF, GraphML, JSON or CSV.",
    tooDeep: (limit: number) => `Parts of the file are nested deeper than ${limit} levels, as in no graph.`,
    entitiesDeclared:
      "The file declares entities, which can load other files or fill the memory. They are never expanded: remove them from the head of the file.",
    noGraph: "There is no node in the file.",
    noEnds: (headings: readonly string[]) =>
      `No column has the ends of edges: two headings must be “source” and “target”, or “from” and “to”. Found: ${headings.join(", ") || "none"}. A table of nodes is opened together with that of its edges: choose or drop both files at once.`,
    cutOff: "The file ends too early: it was not saved or copied to its end.",
    entityUnknown: "A reference to an entity that is not declared, such as &nbsp;.",
    characterForbidden: "A character that XML forbids.",
    severalGraphs: "There is more than one graph in the file.",
    idMissing: "Nodes without an id.",
    idRepeated: "Ids that several nodes have.",
    edgeIdRepeated: "Ids that several edges have.",
    endMissing: "Edges with one end or none.",
    endUnknown: "Edges to nodes that are not in the file.",
  },
  /** The remedy for a fault if the file is opened anyway. */
  anyway: {
    cutOff: "Opened anyway, what stands before that is shown.",
    entityUnknown: "Opened anyway, it stands in the text as it is written.",
    characterForbidden: "Opened anyway, it is replaced.",
    severalGraphs: "Opened anyway, the first is shown.",
    idMissing: "Opened anyway, they are left out.",
    idRepeated: "Opened anyway, the first of each is shown.",
    edgeIdRepeated: "Opened anyway, all of them are shown, and the later ones have no id.",
    endMissing: "Opened anyway, they are left out.",
    endUnknown: "Opened anyway, they are left out.",
  },
} as const;
