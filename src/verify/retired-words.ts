/**
 * Words that the glossary has retired, each with the word to use instead. A word that also has a right sense is listed only in the forms
 * that have the wrong one: as part of a name, in a phrase, or in the tables of the model.
 */

export interface RetiredWord {
  /** Matches the word in a name, a sentence or a path. Without the flag `g`. */
  readonly pattern: RegExp;
  /** The word to write instead. */
  readonly use: string;
  /** Files where the word is right, because it lists what readers may ask. */
  readonly except?: RegExp;
}

const questionWordings = /^src\/(?:model\/words-in-questions|graph\/ask\/question-forms)\.ts$/;

/** Builds a pattern for a word in all its places: alone, and as a part of a name in camel case. Its first letter is given apart. */
const word = (first: string, rest: string): RegExp =>
  new RegExp(`(?<![A-Za-z])${first}${rest}(?![a-z])|${first.toUpperCase()}${rest}(?![a-z])`);

export const retiredWords: readonly RetiredWord[] = [
  // Selection and tabs
  { pattern: word("p", "anes?"), use: "tab" },
  { pattern: /\bchosen(?:[A-Z]\w*|\.value)|[a-z]Chosen\b|\bChosen\b|what (?:is|was) chosen/, use: "selected, selection" },
  { pattern: word("s", "ought"), use: "requiredNodes" },
  { pattern: word("b", "rought"), use: "revealed", except: questionWordings },
  { pattern: word("r", "obbed"), use: "hiddenByFilter" },
  { pattern: /(?:: |<|\| |type |interface )Focus\b|FocusLink/, use: "Selection, SelectionLink; focus is the keyboard's" },
  { pattern: /(?:: |<|\| |type |interface )View\b/, use: "ViewState" },
  { pattern: /\blet(?:s|ting)? go\b/, use: "deselect" },

  // Parts of the page
  { pattern: /masthead/i, use: "Header" },
  { pattern: /EntryFoot/, use: "details tools" },
  { pattern: /[a-z]Board(?![a-z])|\bboard[A-Z]|\bBoard(?=[A-Z])|(?<!Advisory |Oversight |Standards )\bBoard\b(?! of)/, use: "matrix" },
  { pattern: word("v", "oices?"), use: "actor" },
  { pattern: /[a-z]Things?(?![a-z])|\bthings?[A-Z]\w*/, use: "topic" },
  { pattern: /\bMeanwhile\b/, use: "fallback" },
  { pattern: /useGradually|\bgradually\.tsx?/, use: "useProgressiveList" },
  { pattern: /(?<!\.)\bset(?:Row|Session)\b|(?<![."])\bsetItem\b(?!:)/, use: "renderRow, renderItem, renderSession" },
  { pattern: /(?:<|function |type |interface )(?:Straight|Turned|Beside|Only|LeaveOut|OnThing)\b/, use: "a name that says what it shows" },

  // Hierarchy, paths, keyboard
  { pattern: /(?<![A-Za-z-])(?:un)?fold(?:s|ed|ing)?(?![a-z])|Fold(?:s|ed|ing)?(?![a-z])/, use: "collapse, expand" },
  { pattern: /\blayersOf\b|\bLayers\b|\bnarrower[A-Z(.:]/, use: "hierarchy, children" },
  { pattern: word("w", "alk(?:s|ed|ing|able)?"), use: "path options (of a path), keyboard navigation (by keys)" },
  { pattern: /\b(?:type|interface) Ways?\b|: Ways?\b|\[\] *Ways?\b|\bshortestWays\b/, use: "Path" },
  { pattern: /useTold|[a-z]Told\b|\btold[A-Z]|\btell[A-Z]/, use: "announce" },

  // Camera and pointer
  { pattern: /Standpoint|\bstandpoint\.tsx?/, use: "cameraController" },
  { pattern: /goNear|[Gg]o near\b/, use: "zoomToSelection, zoom to selection" },
  { pattern: /bringIntoSight|fitChoice|withinReach/, use: "ensureVisible, zoomToSelection, clampCamera" },
  { pattern: /\btravel\b/, use: "navigation" },
  { pattern: /(?<!few )\bhands\b|[a-z]Hands\b/, use: "pointer gestures, MapController" },
  { pattern: /\bwander\b|\bholdAfter\b/, use: "dragThreshold, longPressDelay" },
  { pattern: /come nearer|press the ground/, use: "zoom in; click the background" },
  { pattern: /returns? its undo/, use: "dispose" },

  // Limits and problems of an address
  { pattern: /\b(?:longest|most|fewest|least)(?=[A-Z])(?!Labels)\w*/, use: "maxX, minX" },
  { pattern: /\bDropped\b|\bdropped(?=\.value|:| \}|\))|LeftOut\b|\bleftOut\b/, use: "ParseIssue, Truncated" },

  // Data, checks, parts of the code
  { pattern: /\b[a-z]+Forum\b|(?:: |<|type |interface )Forum\b/, use: "Dataset" },
  { pattern: word("g", "ates?"), use: "check, validation" },
  { pattern: word("m", "end(?:s|ed|ing)?"), use: "recover, fix, correct" },
  { pattern: /breach/i, use: "violation" },
  { pattern: /\b(?:the|whole|this) house\b(?! of)|\bhouse's\b/, use: "project, module" },
  { pattern: /clock,? (?:and|or) chance|no chance\b/, use: "random" },

  // Relations and standings as they read
  {
    pattern: /(?:reads|inverse): \{ en: "(?:lowers|lowered by|draws the line|drawn by|holds|held by|held|backs|backed by|contests|is at)"/,
    use: "the relation as the glossary gives it",
  },
  { pattern: /(?:reads|inverse): \{.*"(?:划定|划定者|持有观点|降低|推进|推进者)"/, use: "划定红线、划线者、认为、旨在应对、研究、倡导" },
  { pattern: /backs? with a limit|backed with a limit/, use: "supports with reservations", except: questionWordings },
  { pattern: /dr(?:aws?|ew|awn) the line/, use: "draws the red line", except: questionWordings },
  { pattern: /puts? into practice/, use: "implements, implemented by", except: questionWordings },
  { pattern: /\bcontests\b|\bcontested by\b/, use: "disputes, disputed by", except: questionWordings },

  // Sentences of the page
  { pattern: /being fetched|could not be fetched/, use: "loading ..., couldn't load" },
  { pattern: /\bas the system\b/, use: "system" },
  { pattern: /[Oo]f different minds/, use: "they disagree" },
  { pattern: /[Gg]raph as text/, use: "outline" },
  { pattern: /近看所选/, use: "定位到所选" },
  { pattern: /行走/, use: "用键盘浏览" },
  { pattern: /全色/, use: "突出显示" },

  // Docstrings and parameters
  { pattern: /^\s*(?:\/\*\*|\*) (?:What|Whether)\b/, use: "a verb or the name of a thing, at the start of a docstring" },
  {
    pattern: /[(,] *(?:of|at|by|own|one|here)(?:\??: (?:string|number|boolean|readonly\b|[A-Z]\w*[,)[<])|\)(?:: [^=]+)? =>)/,
    use: "the noun, as the name of a parameter",
  },
  { pattern: /\b(?:const|let) (?:of|at|by|own|one|here)\b/, use: "the noun, as the name of a constant" },
];
