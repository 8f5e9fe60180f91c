/** Makes an element of an SVG text. It is parsed as SVG, not HTML, so that no text of the data can become markup of the page. */
export const drawnSvg = (svg: string): Element =>
  document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true);
