/** A claim as a citation, to be pasted into a paper or a memo. */
import type { BuiltClaim } from "../model/built.ts";
import { standings } from "../model/standings.ts";
import type { ConceptGraph } from "./concept-graph.ts";

export interface CitedIn {
  readonly language: "en" | "zh";
  /** The address under which the claim can be seen. */
  readonly address: string;
  /** Day of access, as YYYY-MM-DD. */
  readonly accessed: string;
}

/** What every copied, printed or saved claim says of itself. */
export const notice = {
  en: "A paraphrase of a machine transcript, not reviewed by the speaker.",
  zh: "据机器转写记录转述，未经发言人审阅。",
} as const;

export function citationOf(graph: ConceptGraph, claim: BuiltClaim, { language, address, accessed }: CitedIn): string {
  const isChinese = language === "zh";
  const turn = claim.turn ? graph.findTurn(claim.turn) : undefined;
  const source = graph.findSource(turn?.source ?? claim.locators[0]?.source ?? "") ?? graph.built.sources[0];
  const speaker = claim.speaker ? graph.findNode(claim.speaker)?.name[language] : undefined;
  const session = claim.session ? graph.findNode(claim.session)?.name[language] : undefined;
  const places = claim.locators.map(({ line, phrase }) => (isChinese ? `第${line}行“${phrase}”` : `line ${line}, “${phrase}”`));
  const backing = standings[claim.standing].name[language];
  const reference = claim.reference ? `${claim.reference.title} (${claim.reference.year})` : undefined;
  const parts = [
    claim.statement[language],
    [speaker, session, source?.title[language], source?.place[language], source?.date].filter(Boolean).join(isChinese ? "，" : ", "),
    places.length > 0 ? (isChinese ? `记录${places.join("；")}` : `Transcript ${places.join("; ")}`) : reference,
    isChinese ? `依据：${backing}（${claim.id}）` : `Standing: ${backing.toLowerCase()} (${claim.id})`,
    notice[language].replace(/[.。]$/u, ""),
    isChinese ? `人工智能安全概念图谱，${address}，${accessed}访问` : `AI Safety Concept Graph, ${address}, accessed ${accessed}`,
  ];
  const stop = isChinese ? "。" : ". ";
  return `${parts
    .filter((part): part is string => Boolean(part))
    .map((part) => part.replace(/[.。]$/u, ""))
    .join(stop)}${stop.trim()}`;
}
