import { helpWords } from "../../language/help.ts";
import { language, words } from "../../state/current-view.ts";
import { hasSearchKey, setSearchKey } from "../../state/search-key.ts";
import { Examples } from "../search/examples.tsx";
import { Kicker } from "../sidebar/details-tools.tsx";
import "./pages.css";

/** The help page: how to use the page by mouse, touch and keyboard. */
export function HelpPage() {
  const w = helpWords[language.value];
  return (
    <article class="details prose" aria-labelledby="details-name">
      <Kicker>{words.value.title}</Kicker>
      <h2 id="details-name" tabIndex={-1}>
        {words.value.help}
      </h2>
      <h3>{w.mouse}</h3>
      <Lines lines={w.mouseText} />
      <h3>{w.keys}</h3>
      <dl class="keys">
        {Object.entries(w.keyMeanings).map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <Lines lines={w.keysText} />
      <p>
        <label class="help-setting">
          <input type="checkbox" checked={hasSearchKey.value} onChange={({ currentTarget }) => setSearchKey(currentTarget.checked)} />{" "}
          {w.searchKey}
        </label>
      </p>
      <h3>{w.ask}</h3>
      <p>{w.askText}</p>
      <Examples />
      <h3>{w.teach}</h3>
      <Lines lines={w.teachText} />
      <h3>{w.link}</h3>
      <Lines lines={w.linkText} />
    </article>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
