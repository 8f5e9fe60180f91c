// Before the first picture is painted: its language and its theme, and whether the address names another view.
(() => {
  const root = document.documentElement;
  // A saved file starts where it was saved.
  const start = document.querySelector("meta[name=start]");
  if (start && location.hash === "") location.replace(`#${decodeURIComponent(start.content)}`);
  const isEmbedded = new URLSearchParams(location.search).has("embed");
  if (isEmbedded) root.dataset.embed = "";
  const parameters = new URLSearchParams(location.hash.slice(1));
  const language = parameters.get("lang") ?? navigator.language;
  root.lang = language.toLowerCase().startsWith("zh") ? "zh-Hans" : "en";
  const theme = parameters.get("theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  const isFirstView = [...parameters.keys()].every((name) => name === "lang" || name === "theme");
  root.dataset.first = isFirstView ? "shown" : "other";
  // The first view draws its map before it loads the rest; another one needs all of it at once.
  const { src, dataset } = document.currentScript;
  if (!isFirstView && dataset.page) {
    const load = (properties) => document.head.append(Object.assign(document.createElement("link"), properties));
    const named = root.lang === "en" ? "en" : "zh";
    for (const href of [dataset.page, dataset[named], dataset.panels]) load({ rel: "modulepreload", href, crossOrigin: "" });
    load({ rel: "preload", href: new URL(`map.${named}.json`, src).href, as: "fetch", crossOrigin: "anonymous" });
  }
  // A script or a style sheet of the page that does not come: the notice in the page says what to do.
  const fail = () => {
    if (!root.dataset.ready) root.dataset.start = isEmbedded ? "embed" : location.protocol === "file:" ? "file" : "failed";
  };
  const onError = ({ target }) => {
    if (target instanceof HTMLScriptElement || (target instanceof HTMLLinkElement && target.rel === "stylesheet")) fail();
  };
  addEventListener("error", onError, true);
  addEventListener("page-failed", fail);
})();
