import type { CommandWords } from "../commands.ts";

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;

/** The words of the command line, in English. */
export const commands: CommandWords = {
  usage: "Usage: npm run <command> -- [options]",
  commands: {
    check: "checks graph-data and lists every problem (--watch: again on every change; --fix: first adds ids and sorts entries)",
    layout: "places new nodes without moving the others (--fresh: places all of them again)",
    schema: "writes the JSON Schemas that editors use to check the files",
    stats: "counts nodes and claims; lists nodes without a claim and the longest labels",
    coverage: "counts the sentences that are covered by a claim, declared, or open",
    locate: "finds a phrase in the transcript: line, turn, speaker, and a locator to paste",
    find: "finds nodes and claims, as the search box of the page does",
    show: "shows everything about a node, a claim or a turn, and the file it is in",
    "read-aloud":
      "prints each edge as a sentence, above its statement and its passage; of a talk or a node: -- zeng-yi (--draw 200:1 draws 200 claims of talks, with seed 1)",
    diff: "lists what changed between two revisions (REV..REV) or since one (REV)",
    rename: "changes the id of a node; the old id still works",
    ask: "answers a question, such as “who proposed …”",
    figure:
      "writes a view as a picture, without a browser: --view node=zeng-yi --out figure.pdf (or .svg, .png; --views <file>: a view a line; --frame, --palette, --title, --deck; --sources next-sheet: the list of claims on further sheets, which a PDF has wherever its first has no room; --content family: a group with who says what of its members; --outlines: texts of an SVG as shapes)",
    handout:
      "writes a lesson as a PDF to print, or as slides: --lesson red-lines --for student --out handout.pdf (or --for teacher, slides; --paper letter; --lang zh)",
    export:
      'writes the graph for other tools: --format gexf, graphml, json, csv, csv-bulk, jsonld, turtle, cypher, bibtex, ris or csl (--out FILE; --view "node=zeng-yi", what a view shows; --flavour spreadsheet or tools, of csv)',
    build: "builds the site; run npm run build",
  },
  options:
    "  --format text|json   json is for programs\n  --lang en|zh         language of the messages\n  --transcript <file>  by default the variable TRANSCRIPT, then transcript.txt",
  unknownCommand: (command, nearest) => `Unknown command “${command}”.${nearest ? ` Did you mean “${nearest}”?` : ""}`,
  unreadable: (path) => `Cannot read the transcript ${path}.`,
  needsTranscript:
    "This command needs the transcript: use --transcript <file>, set TRANSCRIPT=<file>, or put transcript.txt in the project root.",
  needsPhrase: 'Give a phrase: npm run locate -- "短语"',
  needsText: "Give the text to find: npm run find -- 红线",
  needsId: "Give an id: npm run show -- zeng-yi-04",
  zipNeedsFile: (format) => `The format ${format} is a zip file, which cannot be printed. Give a file: --out graph.zip`,
  unknownFlavour: (format, typed, known) =>
    `“--flavour ${typed}”: ${known.length > 0 ? `${format} has ${known.join(", ")}` : `${format} has no flavours`}`,
  unwritable: (path, reason) => `Cannot write ${path}: ${reason}`,
  wroteExport: (path, bytes) => `wrote ${path} (${bytes.toLocaleString("en")} bytes)`,
  drawForm: (typed) => `“--draw ${typed}”: write a number and a seed, such as --draw 200:1`,
  doubt: { certain: "", likely: " (likely)", unsure: " (unsure)" },
  onMap: (edge) => `(on the map: ${edge})`,
  needsTwoIds: "Give the old id and the new one: npm run rename -- old-id new-id",
  needsRevision: "Give the revisions: npm run diff -- main..HEAD",
  noRevision: (revision, nearest) =>
    `git has no revision “${revision}” that contains graph-data.${nearest ? ` Did you mean “${nearest}”?` : ""}`,
  nothingFound: (text) => `No results for “${text}”.`,
  unknownId: (id, nearest) => `Unknown id “${id}”.${nearest ? ` Did you mean “${nearest}”?` : ""}`,
  idTaken: (id) => `“${id}” is or was the id of another node.`,
  idForm: (id) => `“${id}” is not a valid id: use lower-case letters, digits and single hyphens.`,
  renamed: (from, to, mentions, files) => `${from} → ${to}: ${plural(mentions, "mention")} in ${plural(files, "file")}`,
  fixErrorsFirst: "Nothing was renamed. Fix these errors first, so that no mention is missed.",
  noHistory: "No git history found, so a claim number that an earlier version used may be assigned again.",
  unknownOption: (option, nearest) => `Unknown option “${option}”.${nearest ? ` Did you mean “${nearest}”?` : ""}`,
  optionNeedsValue: (option) => `“${option}” needs a value.`,
  optionTakesNone: (option) => `“${option}” takes no value.`,
  optionElsewhere: (option, command, takenBy) => `“${option}” is not an option of ${command}; it belongs to ${takenBy}.`,
  fixed: (file, ids, isReordered) =>
    `${file}: ${[ids.length > 0 && `added ${ids.join(", ")}`, isReordered && "sorted"].filter(Boolean).join("; ")}`,
  formerly: (former, id) => `“${former}” is a former id of “${id}”.`,
  orMeant: "Did you mean:",
  needsQuestion: "Give a question: npm run ask -- “who proposed …”",
  needsOut: "Give the file to write: npm run figure -- --view node=zeng-yi --out figure.pdf",
  needsLesson: (known) => `Give the lesson: --lesson ${known.join(", ")}`,
  needsHandoutKind: (known) => `Say whom it is for: --for ${known.join(", ")}`,
  needsHandoutOut: "Give the file to write: npm run handout -- --lesson red-lines --for student --out handout.pdf",
  unknownLesson: (id, nearest) => `There is no lesson “${id}”.${nearest ? ` Did you mean “${nearest}”?` : ""}`,
  address: {
    bareId: (id) => `“${id}”: write node=${id}`,
    unknownKey: (key, known, nearest) =>
      nearest
        ? `“${key}” is not part of an address. Did you mean “${nearest.key}”? For example: ${nearest.example}${nearest.values.length > 0 ? ` (values of ${nearest.key}: ${nearest.values.join(", ")})` : ""}`
        : `“${key}” is not part of an address. An address can have: ${known.join(", ")}`,
    values: (part, key, known, nearest) =>
      known.length === 1
        ? `“${part}” cannot be read; written in full it is, for example, ${key}=${known[0] ?? ""}`
        : `“${part}”: ${nearest ? `did you mean “${key}=${nearest}”? The` : "the"} values of ${key} are ${known.join(", ")}`,
    form: (part, example, between) => `“${part}”: join the ids with “${between}”, for example ${example}`,
    unknownIds: (part, ids, known) =>
      `“${part}”: ${ids.map(({ id, nearest }) => `“${id}” is not in this graph${nearest ? ` (did you mean “${nearest}”?)` : ""}`).join("; ")}${known.length > 0 ? `. Known are ${known.join(", ")}` : ids.every(({ nearest }) => nearest === undefined) ? ". “npm run find -- words” finds ids" : ""}`,
    sameEnds: (part) => `“${part}”: the two ends are the same`,
    nothingJoins: (part) => `“${part}”: no claim joins these in this way; “npm run show -- id” lists the claims of an id`,
    other: (part, why) => `“${part}”: ${why}`,
    refused: "The view was refused, and nothing was written.",
  },
  needsOneView: "Give either --view or --views, not both.",
  notOneOf: (option, typed, known) => `“${option} ${typed}”: use ${known.join(", ")}`,
  fileKind: (path, known) => `“${path}”: the name must end in ${known.join(", ")}`,
  outlinesInSvg: (path) => `--outlines is for SVG: the name “${path}” must end in .svg`,
  needsOneFrame: "Give either --frame or --width, not both.",
  frameSize: (option, { value, from, to, unit }) => `“${option} ${value}”: each side can have from ${from} to ${to} ${unit}.`,
  noFigure: {
    "no-room": (address, frame) => `Nothing was written: the frame “${frame}” has no room for ${address}. Choose a larger one.`,
    "no-subject": (address) => `Nothing was written: no claim of ${address} passes the filters.`,
  },
  noFamily: (address) =>
    `Nothing was written: ${address} is no group with members. --content family is for a group, such as --view node=malicious-use.`,
  noViews: (path) => `Cannot read a view from ${path}: it needs a line for each view, such as node=zeng-yi.`,
  notWritten: (path) => `Cannot write ${path}. Does its folder exist?`,
  missingCharacters: (characters) => `Nothing was written: no font has ${characters.join(" ")}`,
  claimsNotListed: (claims) =>
    `no room on the sheet to list the ${plural(claims, "claim")} in words: --sources next-sheet writes the list on further sheets (a PDF has them anyway)`,
  siteNotSet:
    "The site’s address is not set: figures can only name the view (“#…”). Set the variable SITE_URL, such as SITE_URL=https://example.org/map/, or “homepage” in package.json.",
  wroteSmaller: (path, width, height) => `wrote ${path}, reduced to ${width} × ${height} pixels, the largest possible`,
  needsSource: "The transcript does not belong to any source in graph-data/sources/. Run npm run check for details.",
  builtElsewhere: "Run “npm run build” to build the site.",
  summary: (errors, warnings) => `${plural(errors, "error")}, ${plural(warnings, "warning")}`,
  locators: (verified, listed, skipped) =>
    `locators: ${verified} verified against the transcript, ${listed} listed in graph-data/verified.txt, ${skipped} not verified`,
  wrote: (path) => `wrote ${path}`,
  watching: "Watching graph-data. Press Ctrl+C to stop.",
  moved: (count, median, most) => `${plural(count, "existing node")}: median move ${median} of the diagonal, largest ${most}`,
  placed: (count) => `${plural(count, "new node")} placed`,
  found: (line, times) => `line ${line}, ${times === 1 ? "once" : `${times} times`}`,
  notFound: (phrase) => `“${phrase}” is not in the transcript.`,
  nearest: "Nearest:",
  by: (turn, speaker) => `turn ${turn}, ${speaker ?? "speaker unknown"}`,
  notUnique: "occurs more than once on its line; lengthen it to use it as a locator",
  badLength: (length) => `a locator’s phrase has 4 to 20 characters; this one has ${length}`,
  headings: {
    nodes: "Nodes",
    claims: "Claims",
    type: "by type",
    relation: "by relation",
    standing: "by standing",
    session: "by session",
    speaker: "by speaker",
    confidence: "by confidence",
    orphans: "Nodes without a claim",
    longestLabels: "Longest labels",
    covered: "covered",
    declared: "declared",
    open: "open",
    total: "total",
    nobody: "(unknown)",
  },
};
