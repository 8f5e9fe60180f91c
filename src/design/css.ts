/** The design tokens as CSS custom properties. */
import { elevation, fonts, type Palette, packagedFamily, palettes, type Scheme, spacing, typeScale } from "./tokens.ts";

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function paletteRules(palette: Palette, scheme: Scheme): string {
  const rules = Object.entries(palette).flatMap(([name, value]: [string, string | number | Readonly<Record<string, string>>]) =>
    typeof value !== "object"
      ? [`--${kebab(name)}: ${value};`]
      : Object.entries(value).map(([token, colour]) => `--${name === "nodes" ? "node" : "edge"}-${token}: ${colour};`),
  );
  return [`color-scheme: ${scheme};`, ...rules, `--raised: ${elevation[scheme].raised};`].join("\n  ");
}

/**
 * Writes the style sheet of the root: sizes and spaces, fonts, and colours by the system's scheme or by `data-theme`.
 *
 * @param isPackagedOnly true to use none of the machine's own fonts
 */
export function tokensToCss(isPackagedOnly = false): string {
  const sizes = Object.entries(typeScale).map(([name, px]) => `--type-${name}: ${px / 16}rem;`);
  const spaces = Object.entries(spacing).map(([name, px]) => `--space-${name}: ${px / 16}rem;`);
  const families = Object.entries(fonts).map(
    ([name, stack]) => `--font-${name}: "${packagedFamily}"${isPackagedOnly ? "" : `, ${stack}`};`,
  );
  const dark = paletteRules(palettes.dark, "dark");
  return [
    `:root {\n  ${[...sizes, ...spaces, ...families].join("\n  ")}\n  ${paletteRules(palettes.light, "light")}\n}`,
    // Paper is light.
    `@media screen and (prefers-color-scheme: dark) {\n:root:not([data-theme="light"]) {\n  ${dark}\n}\n}`,
    `@media screen {\n:root[data-theme="dark"] {\n  ${dark}\n}\n}`,
    ...Object.keys(palettes.light.nodes).map((token) => `.fill-${token} {\n  fill: var(--node-${token});\n}`),
    ...Object.keys(palettes.light.edges).map((family) => `.edge-${family} {\n  color: var(--edge-${family});\n}`),
  ].join("\n");
}
