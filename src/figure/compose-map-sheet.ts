/** Composes a figure of the map as the reader sees it: the places of the page, on a sheet with title, key and notice. */
import { captionText } from "../language/captions.ts";
import { figureWords } from "../language/figure.ts";
import { findingText } from "../language/figure-findings.ts";
import { figureSheetWords } from "../language/figure-sheet.ts";
import { captionOf } from "../scene/caption.ts";
import { sceneGroup } from "./draw-scene.ts";
import { fileStemOf } from "./file-stem.ts";
import { wholeFinding } from "./finding.ts";
import { findingContext } from "./finding-context.ts";
import { heightAsSeen, sceneAsSeen } from "./scene-as-seen.ts";
import { type KeyFacts, sheetKey } from "./sheet-key.ts";
import { cutBelow, drawingOf, type PlanOptions, planSheet, type SheetSet } from "./sheet-plan.ts";
import { innerWidth } from "./sheet-style.ts";
import { smallestTextIn } from "./smallest-text.ts";
import { subjectOfView } from "./subject-of-view.ts";
import { headTexts } from "./subject-plan.ts";
import { type VisibleParts, visiblePartsOf } from "./visible-parts.ts";

export interface MapSheetOptions extends PlanOptions {
  /** Size of the map in the page, in CSS pixels, so that all that is visible there is in the figure. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** The map does not become larger in a higher frame: less of a page may be empty than below lists, which may be spaced out. */
const maxEmptyShare = 0.12;

export function composeMapSheet(options: MapSheetOptions): SheetSet {
  const { view, frame } = options;
  const { language } = view;
  const plan = planSheet(options, { ...mapTexts(options), caveats: [] });
  const { style, head, foot, title, deck, notice } = plan;
  const { colours } = style.palette;
  const width = innerWidth(frame);
  const endOf = (top: number) => cutBelow(Math.min(top + heightAsSeen(options, width) + frame.key, foot.top), foot, frame, maxEmptyShare);
  const sceneIn = (top: number) => sceneAsSeen(options, { width, height: endOf(top).footTop - top - frame.key });
  // The key names what is in the frame, whose height depends on that of the key.
  const guess = visiblePartsOf(sceneIn(head.bottom + frame.key * 5));
  const top = sheetKey(keyFactsFor(guess), head.bottom, style).bottom + frame.key;
  const scene = sceneIn(top);
  const { footTop, height } = endOf(top);
  const visible = visiblePartsOf(scene);
  const key = sheetKey(keyFactsFor(visible), head.bottom, style);
  const marks = [
    sceneGroup(scene, {
      palette: colours,
      language,
      metric: options.metric,
      origin: { left: frame.margin, top: Math.max(top, key.bottom) },
    }),
    head.group,
    key.group,
    foot.drawAt(footTop),
  ];
  const description = [deck, figureWords[language].counts(visible.nodes, visible.edges), notice].filter(Boolean).join(" ");
  const sheets = [drawingOf(marks, { height, title, description }, style)];
  return {
    sheets,
    title,
    deck,
    description,
    fileStem: fileStemOf(view.selection, language),
    smallestText: Math.min(...sheets.map(smallestTextIn)),
  };
}

/** The title, which says what is found, and the line under it. A comparison is marked on the map in a way of its own. */
function mapTexts({ graph, view, highlight }: MapSheetOptions): { readonly title: string; readonly deck: string } {
  const { language } = view;
  const caption = captionText(captionOf(graph, view));
  const subject = subjectOfView({ graph, view, answer: highlight });
  if (!subject || subject.nodes.length === 0) {
    const usual = { title: caption.title[language], deck: caption.deck[language] };
    const facts = wholeFinding(findingContext(graph, view));
    return facts ? { title: findingText(facts)[language], deck: figureSheetWords[language].wholeDeck(usual.title, usual.deck) } : usual;
  }
  const texts = headTexts({ graph, view }, subject);
  return subject.kind === "comparison" ? { ...texts, deck: caption.deck[language] } : texts;
}

/** Nodes on the map have sizes, which its key has to explain. */
const keyFactsFor = (visible: VisibleParts): KeyFacts => ({ ...visible, hasSizes: true, omitted: 0 });
