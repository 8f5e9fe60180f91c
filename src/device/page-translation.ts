/** True if a browser or an extension has translated the page: it then keeps the words in elements of its own, which the page does not know. */
export const isPageTranslated = (): boolean =>
  document.getElementsByTagName("font").length > 0 || /\btranslated-/.test(document.documentElement.className);
