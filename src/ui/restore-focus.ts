/** Keeps the keyboard's focus near where it was, when what had it is taken out of the page or hidden. */

const stops = "a[href], button:not(:disabled), input:not(:disabled), select, summary, [tabindex='0']";

/**
 * The focus goes to the heading, else to the first stop, of the nearest thing around what is gone that is still in sight.
 *
 * @returns its undo
 */
export function keepFocus(page: HTMLElement): () => void {
  /** What has the focus, then what is around it, from the inside out; dialogs give it back, so they are left out. */
  let last: readonly Element[] = [];
  const remember = ({ target }: Event): void => {
    if (target instanceof Element && !target.closest("dialog")) last = withAncestors(target);
  };
  const forget = ({ target, relatedTarget }: FocusEvent): void => {
    // Browsers tell of the loss before they take an element out.
    if (relatedTarget) return;
    queueMicrotask(() => {
      if (target instanceof Element && target === last[0] && isSeen(target) && document.hasFocus()) last = [];
    });
  };
  const mend = (): void => {
    const [gone, ...around] = last;
    if (!gone || isSeen(gone) || !isNowhere()) return;
    for (const near of around) {
      const next = near.isConnected && stopIn(near);
      if (!next) continue;
      next.focus({ preventScroll: next.matches("h2") });
      return;
    }
  };
  // What is only hidden was left for something that takes the focus itself, but for a dialog that has nowhere to give it back.
  const watcher = new MutationObserver(() => {
    if (last[0]?.isConnected === false) mend();
  });
  watcher.observe(page, { childList: true, subtree: true });
  document.addEventListener("focusin", remember);
  document.addEventListener("focusout", forget);
  document.addEventListener("close", mend, true);
  return () => {
    watcher.disconnect();
    document.removeEventListener("focusin", remember);
    document.removeEventListener("focusout", forget);
    document.removeEventListener("close", mend, true);
  };
}

/** Whether the focus is on nothing that can be seen. */
export function isNowhere(): boolean {
  const { activeElement } = document;
  return activeElement === document.body || activeElement === null || !isSeen(activeElement);
}

const isSeen = (element: Element): boolean => element.isConnected && element.checkVisibility({ visibilityProperty: true });

const withAncestors = (element: Element): readonly Element[] => [
  element,
  ...(element.parentElement ? withAncestors(element.parentElement) : []),
];

const stopIn = (near: Element): HTMLElement | undefined =>
  [...near.querySelectorAll<HTMLElement>("h2[tabindex]"), ...near.querySelectorAll<HTMLElement>(stops)].find(isSeen);
