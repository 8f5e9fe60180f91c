import type { TextPart } from "../../graph/ask/marked-words.ts";

/** A text whose matches are marked. */
export function MarkedParts({ parts }: { readonly parts: readonly TextPart[] }) {
  return <>{parts.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : text))}</>;
}
