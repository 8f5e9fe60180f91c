import { useLayoutEffect, useRef } from "preact/hooks";
import { packagedFamily } from "../../design/tokens.ts";
import { pageMetric } from "../../device/page-metric.ts";
import { frameOf } from "../../figure/figure-frames.ts";
import { isMade, makeFigure } from "../../figure/make-figure.ts";
import { svgOf } from "../../figure/svg.ts";
import { textWidth } from "../../scene/text-width.ts";
import { requestOfView } from "../../state/figure-request.ts";
import { isMapSeen } from "../../state/screen.ts";
import { drawnSvg } from "../../ui/drawn-svg.ts";

/**
 * The map as a figure, for print alone: on paper a canvas is blurred and in the colours of the screen. It is drawn when the browser is about
 * to print, which does not wait for code to be loaded.
 */
export function PrintedMap() {
  const host = useRef<HTMLDivElement>(null);
  // Before the element is in the page: whoever prints as soon as it is there gets the map.
  useLayoutEffect(() => {
    const draw = (): void => {
      if (!isMapSeen.value) return;
      const figure = makeFigure({
        ...requestOfView(),
        content: "as-seen",
        frame: frameOf("a4-landscape"),
        palette: "light",
        metric: pageMetric() ?? { width: textWidth },
      });
      const sheets = isMade(figure) ? figure.sheets : [];
      host.current?.replaceChildren(...sheets.map((sheet) => drawnSvg(svgOf(sheet, { lettering: { family: packagedFamily } }))));
    };
    const clear = (): void => host.current?.replaceChildren();
    addEventListener("beforeprint", draw);
    addEventListener("afterprint", clear);
    return () => {
      removeEventListener("beforeprint", draw);
      removeEventListener("afterprint", clear);
    };
  }, []);
  return <div ref={host} class="printed-map" />;
}
