/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Calls back when an element's size changes, or the screen's pixel ratio: the window was moved to another screen, or zoomed.
 *
 * An element that is hidden has no size and causes no call.
 *
 * @param known the size that it has now: measuring it again would force a layout
 * @param onResize gets CSS pixels
 * @returns a function that stops watching
 */
export function watchSize(element: HTMLElement, known: Size, onResize: (width: number, height: number) => void): () => void {
  const abort = new AbortController();
  let [width, height, ratio] = [known.width, known.height, devicePixelRatio];

  const compare = (): void => {
    const isSame = element.clientWidth === width && element.clientHeight === height && devicePixelRatio === ratio;
    if (isSame || element.clientWidth === 0 || element.clientHeight === 0) return;
    [width, height, ratio] = [element.clientWidth, element.clientHeight, devicePixelRatio];
    onResize(width, height);
  };
  const watchPixelRatio = (): void => {
    const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    const onChange = (): void => {
      compare();
      watchPixelRatio();
    };
    query.addEventListener("change", onChange, { once: true, signal: abort.signal });
  };
  const observer = new ResizeObserver(compare);
  observer.observe(element);
  watchPixelRatio();
  return () => {
    observer.disconnect();
    abort.abort();
  };
}
