/**
 * A second window that this one has opened, or that has opened this one. They send each other messages. This also works for a page from
 * the disk, where windows share neither storage nor a channel.
 */

/** Opens another view of this page in a window of its own. Returns undefined if the browser refuses. */
export function openWindow(address: string, name: string): Window | undefined {
  return window.open(address, name, "popup,width=960,height=720") ?? undefined;
}

/** True if the window that opened this one is still there. */
const hasOpener = (): boolean => isWindow(window.opener) && !window.opener.closed;

/** Sends data to a window that this one has opened, else to the one that opened this one. Returns false if there is none. */
export function sendToLinked(data: unknown, opened?: Window): boolean {
  if (opened && !opened.closed) {
    opened.postMessage(data, "*");
    return true;
  }
  if (!hasOpener()) return false;
  // A page from the disk has no origin that could be named; the data is what the class sees anyway.
  (window.opener as Window).postMessage(data, "*");
  return true;
}

/**
 * Calls back with what linked windows send: the one that opened this window, and those that this one has opened, even before its reload.
 *
 * @param onData gets the data, which is not to be trusted, and a function that answers
 * @returns a function that stops listening
 */
export function listenToLinked(onData: (data: unknown, reply: (data: unknown) => void) => void): () => void {
  const listener = ({ source, data }: MessageEvent): void => {
    if (!isWindow(source) || source === window) return;
    const isLinked = source === window.opener || source.opener === window;
    if (isLinked) onData(data, (answer) => source.postMessage(answer, "*"));
  };
  window.addEventListener("message", listener);
  return () => window.removeEventListener("message", listener);
}

const isWindow = (value: unknown): value is Window =>
  typeof value === "object" && value !== null && "postMessage" in value && "closed" in value;
