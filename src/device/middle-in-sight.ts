/**
 * Finds the middle of what is in sight of an element that a page or another element scrolls, in CSS pixels from its top left corner.
 *
 * @param scroller the element that scrolls it, if one does
 */
export function middleInSight(element: Element, scroller: Element = element): { readonly left: number; readonly top: number } {
  const [box, around] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return {
    left: (Math.max(around.left, 0) + Math.min(around.right, innerWidth)) / 2 - box.left,
    top: (Math.max(around.top, 0) + Math.min(around.bottom, innerHeight)) / 2 - box.top,
  };
}
