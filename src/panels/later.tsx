import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";

/**
 * A part of the page that is fetched when it is first shown, so that the first drawing does not wait for it; nothing stands there until then.
 * What could not be fetched is asked for again the next time that it is shown.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const part = signal<ComponentType<Props> | undefined>(undefined);
  let isAsked = false;
  const ask = (): void => {
    if (isAsked) return;
    isAsked = true;
    load().then(
      (loaded) => {
        part.value = loaded;
      },
      () => {
        isAsked = false;
      },
    );
  };
  return function Later(props: Props) {
    useEffect(ask, []);
    const Part = part.value;
    return Part ? <Part {...props} /> : null;
  };
}
