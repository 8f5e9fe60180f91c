/** Moves the keyboard focus somewhere near when the element that had it is removed or hidden. */

/** Not the link that skips the header: it is visible only with the focus, over the title. */
const focusable = "a[href], button:not(:disabled, .skip), input:not(:disabled), select, summary, [tabindex='0']";

/**
 * Restores lost focus: moves it to the heading, else to the first focusable element, of the nearest ancestor that is still visible.
 *
 * @returns its dispose function
 */
export function restoreLostFocus(page: HTMLElement): () => void {
  /** The focused element and its ancestors, innermost first. Dialogs are left out, because they return the focus themselves. */
  let last: readonly Element[] = [];
  const remember = ({ target }: Event): void => {
    if (target instanceof Element && !target.closest("dialog")) last = withAncestors(target);
  };
  const forget = ({ target, relatedTarget }: FocusEvent): void => {
    // Browsers fire this event before they remove the element.
    if (relatedTarget) return;
    queueMicrotask(() => {
      if (target instanceof Element && target === last[0] && isVisible(target) && document.hasFocus()) last = [];
    });
  };
  const restore = (): void => {
    const [lost, ...ancestors] = last;
    if (!lost || isVisible(lost) || !isFocusLost()) return;
    for (const ancestor of ancestors) {
      const next = ancestor.isConnected && focusableIn(ancestor);
      if (!next) continue;
      next.focus({ preventScroll: next.matches("h2") });
      return;
    }
  };
  // If the element was only hidden, whatever hid it moves the focus itself; the exception is a dialog that cannot return it.
  const watcher = new MutationObserver(() => {
    if (last[0]?.isConnected === false) restore();
  });
  watcher.observe(page, { childList: true, subtree: true });
  document.addEventListener("focusin", remember);
  document.addEventListener("focusout", forget);
  document.addEventListener("close", restore, true);
  return () => {
    watcher.disconnect();
    document.removeEventListener("focusin", remember);
    document.removeEventListener("focusout", forget);
    document.removeEventListener("close", restore, true);
  };
}

/** True if no visible element has the focus. */
export function isFocusLost(): boolean {
  const { activeElement } = document;
  return activeElement === document.body || activeElement === null || !isVisible(activeElement);
}

const isVisible = (element: Element): boolean => element.isConnected && element.checkVisibility({ visibilityProperty: true });

const withAncestors = (element: Element): readonly Element[] => [
  element,
  ...(element.parentElement ? withAncestors(element.parentElement) : []),
];

const focusableIn = (ancestor: Element): HTMLElement | undefined =>
  [...ancestor.querySelectorAll<HTMLElement>("h2[tabindex]"), ...ancestor.querySelectorAll<HTMLElement>(focusable)].find(isVisible);
