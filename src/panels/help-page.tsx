import { words } from "./store.ts";

/** How to move about, by mouse, touch and keys. */
export function HelpPage() {
  const w = words.value.helpSections;
  const sections = [
    [w.mouse, w.mouseText],
    [w.keys, w.keysText],
    [w.link, w.linkText],
  ] as const;
  return (
    <article class="entry prose" aria-labelledby="entry-name">
      <h2 id="entry-name" tabIndex={-1}>
        {words.value.help}
      </h2>
      {sections.map(([heading, lines]) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
