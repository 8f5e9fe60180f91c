import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { isComposing } from "../../device/composing.ts";
import { similarActors } from "../../graph/compare/comparison.ts";
import { speakersOf } from "../../graph/speakers.ts";
import type { BuiltNode, NodeId } from "../../model/built.ts";
import type { Selection } from "../../selection/selection.ts";
import { comparingWords } from "../../state/comparing-words.ts";
import { language, words } from "../../state/current-view.ts";
import { passesFilters } from "../../state/derived.ts";
import { graph } from "../../state/graph-state.ts";
import { follow } from "../../state/navigation.ts";
import { findNamed, isSearchMissing } from "../../state/search.ts";
import { SelectionLink } from "../../ui/link.tsx";
import { TypeMark } from "../../ui/type-mark.tsx";
import "./node-picker.css";

interface NodePickerProps {
  readonly kind: "compare" | "path";
  /** The node that the other one is picked for. */
  readonly from: NodeId;
  /** True if a node may be picked. */
  readonly fits: (node: BuiltNode) => boolean;
  /** Gives the selection that a pick leads to. */
  readonly to: (id: NodeId) => Selection;
  /** Called when a node has been picked, or the reader cancels. */
  readonly close: () => void;
}

interface Suggestion {
  readonly id: NodeId;
  readonly note?: string;
}

/** The maximum number of names in the list. */
const maxListed = 8;

/** A search for one other node: a search box with links below it. */
export function NodePicker({ kind, from, fits, to, close }: NodePickerProps) {
  const w = comparingWords.value;
  const l = language.value;
  const [text, setText] = useState("");
  const [found, setFound] = useState<readonly NodeId[]>([]);
  const box = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  useEffect(() => {
    let isCurrent = true;
    void findNamed(text).then((ids) => {
      if (isCurrent) setFound(ids);
    });
    return () => {
      isCurrent = false;
    };
  }, [text]);

  const isTyping = text.trim() !== "";
  const { title, suggestions } = suggestedFor(kind, from);
  const listed: readonly Suggestion[] = (isTyping ? found.map((id) => ({ id })) : suggestions)
    .filter(({ id }) => id !== from && fits(graph.value.node(id)))
    .slice(0, maxListed);
  const pick = (id: NodeId): void => {
    close();
    follow(to(id));
  };
  const moveFocus = (event: KeyboardEvent): void => {
    const focusable = [...(body.current?.querySelectorAll<HTMLElement>("input, a") ?? [])];
    const index = focusable.indexOf(document.activeElement as HTMLElement);
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && index >= 0) {
      event.preventDefault();
      focusable[Math.min(Math.max(index + step, 0), focusable.length - 1)]?.focus();
    } else if (event.key === "Escape") {
      event.preventDefault();
      opener(body.current)?.focus();
      close();
    }
  };
  const name = graph.value.node(from).name[l];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it handles the keys of its controls
    <div ref={body} class="picker" onKeyDown={moveFocus}>
      <label>
        {kind === "compare" ? w.pickCompare(name) : w.pickPath(name)}
        <input
          ref={box}
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !isComposing(event) && listed[0]) pick(listed[0].id);
          }}
        />
      </label>
      <p class="hint" role="status">
        {isSearchMissing.value ? words.value.searchMissing : isTyping ? w.pickFound(listed.length) : w.pickHint}
      </p>
      {!isTyping && listed.length > 0 && <p class="hint">{title}</p>}
      <ul>
        {listed.map(({ id, note }) => (
          <li key={id} onClickCapture={() => close()}>
            <TypeMark type={graph.value.node(id).type} /> <SelectionLink to={to(id)}>{graph.value.node(id).name[l]}</SelectionLink>{" "}
            {note && <span class="count">{note}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Finds the button that opened the picker, in the element before it. */
const opener = (body: Element | null): HTMLElement | null | undefined =>
  body?.previousElementSibling?.querySelector<HTMLElement>("[aria-expanded=true]");

/** Suggests nodes before the reader types: for a comparison, those that share most; else the speakers. */
function suggestedFor(
  kind: NodePickerProps["kind"],
  from: NodeId,
): { readonly title: string; readonly suggestions: readonly Suggestion[] } {
  const w = comparingWords.value;
  const similar = kind === "compare" ? similarActors(graph.value, from, passesFilters.value) : [];
  if (similar.length > 0) return { title: w.pickAlike, suggestions: similar.map(({ id, shared }) => ({ id, note: w.pickShares(shared) })) };
  return {
    title: w.pickSpeakers,
    suggestions: speakersOf(graph.value)
      .filter(({ isHost }) => !isHost)
      .map(({ person }) => ({ id: person.id })),
  };
}
