import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { words } from "../state/current-view.ts";
import { graph } from "../state/graph-state.ts";
import { nameOfSelection } from "../state/navigation.ts";

interface MeanwhileProps {
  readonly isFailed: boolean;
}

/**
 * A component that is fetched when it is first shown. What could not be fetched says so, and is asked for again the next time.
 *
 * @param load gives the component
 * @param Meanwhile stands there until then: for an entry its name, which hands the keyboard's focus on
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile: ComponentType<MeanwhileProps> = Named,
): ComponentType<Props> {
  const entry = signal<ComponentType<Props> | "failed" | undefined>(undefined);
  let isAsked = false;
  return function Late(props: Props) {
    const hadFocus = useRef(false);
    const Entry = entry.value;
    useEffect(() => {
      if (isAsked) return;
      isAsked = true;
      load().then(
        (loaded) => {
          hadFocus.current = Boolean(document.activeElement?.closest("[data-late]"));
          entry.value = loaded;
        },
        () => {
          isAsked = false;
          entry.value = "failed";
        },
      );
    }, []);
    useLayoutEffect(() => {
      if (hadFocus.current) document.querySelector<HTMLElement>("#reading h2")?.focus({ preventScroll: true });
      hadFocus.current = false;
    }, [Entry]);
    return typeof Entry === "function" ? <Entry {...props} /> : <Meanwhile isFailed={Entry === "failed"} />;
  };
}

function Named({ isFailed }: MeanwhileProps) {
  return (
    <article class="entry" aria-labelledby="entry-name" data-late>
      <h2 id="entry-name" tabIndex={-1}>
        {nameOfSelection(graph.value)}
      </h2>
      <Waiting isFailed={isFailed} />
    </article>
  );
}

/** Says that something is on its way, or could not be had. */
export function Waiting({ isFailed }: MeanwhileProps) {
  const w = words.value;
  return isFailed ? <p role="alert">{w.partFailed}</p> : <p class="texts-note">{w.loadingPart}</p>;
}
