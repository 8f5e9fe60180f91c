import { useEffect, useRef } from "preact/hooks";
import { palettes } from "../../design/tokens.ts";
import { composeFigure } from "../../figure/compose.ts";
import { figureSizes } from "../../figure/sheet.ts";
import { svgOf } from "../../figure/svg.ts";
import { figureOptions } from "../../state/figure-options.ts";
import { isMapSeen } from "../../state/screen.ts";
import { drawnSvg } from "../../ui/drawn-svg.ts";

/**
 * The map as a figure, for print alone: on paper a canvas is blurred and in the colours of the screen. It is drawn when the browser is about
 * to print, which does not wait for code to be loaded.
 */
export function PrintedMap() {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const draw = (): void => {
      if (!isMapSeen.value) return;
      const figure = composeFigure({ ...figureOptions("as-seen", figureSizes.print), palette: palettes.light });
      host.current?.replaceChildren(drawnSvg(svgOf(figure)));
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
