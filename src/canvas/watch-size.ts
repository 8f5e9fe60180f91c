/** Tells of an element's size when it changes, and when the screen's pixels do: a window dragged to another screen, or zoomed. */

/** @returns its undo. An element that is hidden has no size to tell of. */
export function watchSize(element: HTMLElement, tell: (width: number, height: number) => void): () => void {
  const stop = new AbortController();
  let [width, height, ratio] = [element.clientWidth, element.clientHeight, devicePixelRatio];

  const look = (): void => {
    const isSame = element.clientWidth === width && element.clientHeight === height && devicePixelRatio === ratio;
    if (isSame || element.clientWidth === 0 || element.clientHeight === 0) return;
    [width, height, ratio] = [element.clientWidth, element.clientHeight, devicePixelRatio];
    tell(width, height);
  };
  const watchPixels = (): void => {
    const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    const onChange = (): void => {
      look();
      watchPixels();
    };
    query.addEventListener("change", onChange, { once: true, signal: stop.signal });
  };
  const observer = new ResizeObserver(look);
  observer.observe(element);
  watchPixels();
  return () => {
    observer.disconnect();
    stop.abort();
  };
}
