/** The words of the curator's command line. */
import type { Bilingual } from "../model/bilingual.ts";

interface CuratorWords {
  readonly usage: string;
  readonly commands: Readonly<
    Record<"check" | "layout" | "schema" | "stats" | "coverage" | "locate" | "find" | "show" | "diff" | "rename" | "ask" | "build", string>
  >;
  readonly options: string;
  readonly unknownCommand: (command: string, nearest: string | undefined) => string;
  readonly unreadable: (path: string) => string;
  readonly needsTranscript: string;
  readonly needsPhrase: string;
  readonly needsQuestion: string;
  readonly orMeant: string;
  readonly needsText: string;
  readonly needsId: string;
  readonly needsTwoIds: string;
  readonly needsRevision: string;
  readonly noRevision: (revision: string, nearest: string | undefined) => string;
  readonly nothingFound: (text: string) => string;
  readonly unknownId: (id: string, nearest: string | undefined) => string;
  readonly idTaken: (id: string) => string;
  readonly idForm: (id: string) => string;
  readonly renamed: (from: string, to: string, mentions: number, files: number) => string;
  readonly mendFirst: string;
  readonly noHistory: string;
  readonly unknownOption: (option: string, nearest: string | undefined) => string;
  readonly optionNeedsValue: (option: string) => string;
  readonly optionTakesNone: (option: string) => string;
  readonly optionElsewhere: (option: string, command: string, takenBy: string) => string;
  readonly fixed: (file: string, ids: readonly string[], isReordered: boolean) => string;
  readonly formerly: (former: string, id: string) => string;
  readonly needsSource: string;
  readonly builtElsewhere: string;
  readonly summary: (errors: number, warnings: number) => string;
  readonly locators: (verified: number, listed: number, skipped: number) => string;
  readonly wrote: (path: string) => string;
  readonly watching: string;
  readonly moved: (count: number, median: string, most: string) => string;
  readonly placed: (count: number) => string;
  readonly found: (line: number, times: number) => string;
  readonly notFound: (phrase: string) => string;
  readonly nearest: string;
  readonly by: (turn: string, speaker: string | undefined) => string;
  readonly notUnique: string;
  readonly badLength: (length: number) => string;
  readonly headings: Readonly<
    Record<
      | "nodes"
      | "claims"
      | "type"
      | "relation"
      | "standing"
      | "session"
      | "speaker"
      | "confidence"
      | "orphans"
      | "longestLabels"
      | "covered"
      | "declared"
      | "open"
      | "total"
      | "nobody",
      string
    >
  >;
}

const en: CuratorWords = {
  usage: "Usage: npm run <command> -- [options]",
  commands: {
    check: "the gate: what is wrong with graph-data, all at once (--watch: again at every change; --fix: mends ids and order first)",
    layout: "gives new nodes a place, with the others held (--fresh: all anew)",
    schema: "writes the JSON Schemas that editors check the files with",
    stats: "counts of nodes and claims, orphans, longest labels",
    coverage: "how many sentences feed a claim, are declared, or are open",
    locate: "finds a phrase: line, turn, speaker, and a locator to paste",
    find: "finds nodes and claims as the page's search box does",
    show: "all that the graph has on a node, a claim or a turn, and where it is written",
    diff: "what changed between two revisions (REV..REV) or since one (REV)",
    rename: "gives a node another id; the old one goes on to resolve",
    ask: "answers a question in words, such as “who proposed …” or “张亚勤 提出”",
    build: "the site is built by npm run build",
  },
  options:
    "  --format text|json   machine output is json\n  --lang en|zh         language of the messages\n  --transcript <file>  else TRANSCRIPT, else transcript.txt",
  unknownCommand: (command, nearest) => `“${command}” is no command.${nearest ? ` Did you mean “${nearest}”?` : ""}`,
  unreadable: (path) => `The transcript ${path} cannot be read.`,
  needsTranscript: "This needs the transcript: --transcript <file>, or TRANSCRIPT, or transcript.txt in the project's root.",
  needsPhrase: "Say which phrase: npm run locate -- “短语”",
  needsText: "Say what to find: npm run find -- 红线",
  needsId: "Say which id: npm run show -- zeng-yi-04",
  needsTwoIds: "Say which id, and the new one: npm run rename -- old-id new-id",
  needsRevision: "Say which revisions: npm run diff -- main..HEAD",
  noRevision: (revision, nearest) =>
    `git knows no revision “${revision}” with a graph-data in it.${nearest ? ` Did you mean “${nearest}”?` : ""}`,
  nothingFound: (text) => `Nothing found for “${text}”.`,
  unknownId: (id, nearest) => `“${id}” is no id here.${nearest ? ` Did you mean “${nearest}”?` : ""}`,
  idTaken: (id) => `“${id}” is or was the id of another node.`,
  idForm: (id) => `“${id}” is no id: small letters, digits and single hyphens.`,
  renamed: (from, to, mentions, files) => `${from} → ${to}: ${plural(mentions, "mention")} in ${plural(files, "file")}`,
  mendFirst: "Nothing was renamed: mend these first, so that no mention is missed.",
  noHistory: "There is no git history here: a number that only an earlier version had may have been given again.",
  unknownOption: (option, nearest) => `“${option}” is no option.${nearest ? ` Did you mean “${nearest}”?` : ""}`,
  optionNeedsValue: (option) => `“${option}” needs a value.`,
  optionTakesNone: (option) => `“${option}” takes no value.`,
  optionElsewhere: (option, command, takenBy) => `“${option}” is no option of ${command}, but of ${takenBy}.`,
  fixed: (file, ids, isReordered) =>
    `${file}: ${[ids.length > 0 && `gave ${ids.join(", ")}`, isReordered && "put in order"].filter(Boolean).join("; ")}`,
  formerly: (former, id) => `“${former}” is a former id of “${id}”.`,
  orMeant: "Or did you mean:",
  needsQuestion: "Say what you ask: npm run ask -- “张亚勤 提出”",
  needsSource: "The transcript is that of no source in graph-data/sources/; npm run check says more.",
  builtElsewhere: "The site is built by “npm run build”.",
  summary: (errors, warnings) => `${plural(errors, "error")}, ${plural(warnings, "warning")}`,
  locators: (verified, listed, skipped) =>
    `locators: ${verified} verified with the transcript, ${listed} known by graph-data/verified.txt, ${skipped} neither`,
  wrote: (path) => `wrote ${path}`,
  watching: "Watching graph-data; press Ctrl+C to stop.",
  moved: (count, median, most) => `${plural(count, "node")} held; moved by ${median} of the diagonal (median), ${most} at most`,
  placed: (count) => `${plural(count, "node")} newly placed`,
  found: (line, times) => `line ${line}, ${times === 1 ? "once" : `${times} times`}`,
  notFound: (phrase) => `“${phrase}” is not in the transcript.`,
  nearest: "Nearest:",
  by: (turn, speaker) => `turn ${turn}, ${speaker ?? "speaker unknown"}`,
  notUnique: "not once on its line: lengthen it before you use it as a locator",
  badLength: (length) => `a locator's phrase has 4 to 20 characters, this one ${length}`,
  headings: {
    nodes: "Nodes",
    claims: "Claims",
    type: "by type",
    relation: "by relation",
    standing: "by standing",
    session: "by session",
    speaker: "by speaker",
    confidence: "by confidence",
    orphans: "Without a claim",
    longestLabels: "Longest labels",
    covered: "covered",
    declared: "declared",
    open: "open",
    total: "all",
    nobody: "(unknown)",
  },
};

const zh: CuratorWords = {
  usage: "用法：npm run <命令> -- [选项]",
  commands: {
    check: "检查：一次列出 graph-data 的全部问题（--watch：有改动即重查；--fix：先补编号、排顺序）",
    layout: "为新节点安排位置，其余不动（--fresh：全部重排）",
    schema: "生成供编辑器校验的 JSON Schema",
    stats: "节点与论断统计、孤立节点、最长标签",
    coverage: "统计已支撑论断、已声明及未处理的句子",
    locate: "查找短语：行号、发言段、发言者，并给出可粘贴的定位",
    find: "与网页搜索框相同，查找节点与论断",
    show: "列出某节点、论断或发言段的全部内容及其所在文件",
    diff: "比较两个版本（REV..REV）或某版本以来的变化（REV）",
    rename: "为节点更换编号，旧编号仍可解析",
    ask: "回答用词语提出的问题，如“谁 划 红线”“who proposed …”",
    build: "网站由 npm run build 构建",
  },
  options:
    "  --format text|json   机器可读输出用 json\n  --lang en|zh         提示语言\n  --transcript <文件>  否则取 TRANSCRIPT，再否则取 transcript.txt",
  unknownCommand: (command, nearest) => `没有“${command}”这个命令。${nearest ? `是否想用“${nearest}”？` : ""}`,
  unreadable: (path) => `无法读取记录文件 ${path}。`,
  needsTranscript: "此命令需要记录文件：--transcript <文件>，或 TRANSCRIPT，或项目根目录下的 transcript.txt。",
  needsPhrase: "请给出短语：npm run locate -- “短语”",
  needsText: "请给出查找内容：npm run find -- 红线",
  needsId: "请给出编号：npm run show -- zeng-yi-04",
  needsTwoIds: "请给出旧编号与新编号：npm run rename -- old-id new-id",
  needsRevision: "请给出版本：npm run diff -- main..HEAD",
  noRevision: (revision, nearest) => `git 中没有含 graph-data 的版本“${revision}”。${nearest ? `是否想用“${nearest}”？` : ""}`,
  nothingFound: (text) => `未找到“${text}”。`,
  unknownId: (id, nearest) => `没有编号“${id}”。${nearest ? `是否想用“${nearest}”？` : ""}`,
  idTaken: (id) => `“${id}”现在或曾经是另一节点的编号。`,
  idForm: (id) => `“${id}”不是合格的编号：只用小写字母、数字和单个连字符。`,
  renamed: (from, to, mentions, files) => `${from} → ${to}：${files} 个文件中 ${mentions} 处`,
  mendFirst: "未改任何编号：请先改正以上问题，以免有提及之处被漏掉。",
  noHistory: "此处没有 git 历史：若某编号只见于早先版本，可能已被再次使用。",
  unknownOption: (option, nearest) => `没有“${option}”这个选项。${nearest ? `是否想用“${nearest}”？` : ""}`,
  optionNeedsValue: (option) => `“${option}”需要一个值。`,
  optionTakesNone: (option) => `“${option}”不带值。`,
  optionElsewhere: (option, command, takenBy) => `“${option}”不是 ${command} 的选项，而是 ${takenBy} 的。`,
  fixed: (file, ids, isReordered) =>
    `${file}：${[ids.length > 0 && `补编号 ${ids.join("、")}`, isReordered && "已排序"].filter(Boolean).join("；")}`,
  formerly: (former, id) => `“${former}”是“${id}”的旧编号。`,
  orMeant: "或者想问：",
  needsQuestion: "请给出问题：npm run ask -- “张亚勤 提出”",
  needsSource: "该记录不属于 graph-data/sources/ 中的任何来源；详见 npm run check。",
  builtElsewhere: "网站由“npm run build”构建。",
  summary: (errors, warnings) => `${errors} 个错误，${warnings} 个警告`,
  locators: (verified, listed, skipped) =>
    `定位：${verified} 处已与记录核对，${listed} 处见于 graph-data/verified.txt，${skipped} 处未核对`,
  wrote: (path) => `已写入 ${path}`,
  watching: "正在监视 graph-data，按 Ctrl+C 停止。",
  moved: (count, median, most) => `${count} 个节点保持原位；移动距离占对角线：中位数 ${median}，最大 ${most}`,
  placed: (count) => `${count} 个节点新获位置`,
  found: (line, times) => `第 ${line} 行，${times} 次`,
  notFound: (phrase) => `记录中没有“${phrase}”。`,
  nearest: "最接近的是：",
  by: (turn, speaker) => `发言段 ${turn}，${speaker ?? "发言者不明"}`,
  notUnique: "在该行出现不止一次：用作定位前请加长",
  badLength: (length) => `定位短语应有 4 至 20 个字符，此处为 ${length} 个`,
  headings: {
    nodes: "节点",
    claims: "论断",
    type: "按类型",
    relation: "按关系",
    standing: "按依据",
    session: "按场次",
    speaker: "按发言者",
    confidence: "按确信度",
    orphans: "无论断的节点",
    longestLabels: "最长标签",
    covered: "已支撑",
    declared: "已声明",
    open: "未处理",
    total: "合计",
    nobody: "（不明）",
  },
};

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;

export const curatorWords: Readonly<Record<keyof Bilingual, CuratorWords>> = { en, zh };
