import { sourceTexts } from "../../graph/source-texts.ts";
import { aboutWords } from "../../language/about.ts";
import { offlineWords } from "../../language/offline.ts";
import { confidenceIds, confidences } from "../../model/confidences.ts";
import { standingIds, standings } from "../../model/standings.ts";
import { settings } from "../../settings.ts";
import { language, words } from "../../state/current-view.ts";
import { graph } from "../../state/graph-state.ts";
import { notice, sourceLine } from "../../state/texts-of-sources.ts";
import { TabLink } from "../../ui/link.tsx";
import { OwnFileLink } from "../../ui/own-file-link.tsx";
import { ConfidenceMark, StandingMark } from "../../ui/type-mark.tsx";
import { InstalledCopy } from "../offline/installed-copy.tsx";
import { SaveOffline } from "../offline/save-offline.tsx";
import { Kicker } from "../sidebar/details-tools.tsx";
import "./pages.css";
import { citedText } from "../../state/cited-address.ts";

/** The page about the data: its origin, its limits, how to cite it and how to report errors. */
export function AboutPage() {
  const l = language.value;
  const w = aboutWords[l];
  const { sources } = graph.value.built;
  const names = sources.map(sourceLine);
  return (
    <article class="details prose" aria-labelledby="details-name">
      <Kicker>{words.value.title}</Kicker>
      <h2 id="details-name" tabIndex={-1}>
        {words.value.about}
      </h2>
      <h3>{w.what}</h3>
      {sourceTexts(graph.value, "about").map(({ [l]: text }) => (
        <p key={text}>{text}</p>
      ))}
      {sourceTexts(graph.value, "about").length === 0 && <p>{w.whatText}</p>}
      <ul class="sources">
        {sources.map((source) => (
          <li key={source.id}>{sourceLine(source)}</li>
        ))}
      </ul>
      <h3>{w.standing}</h3>
      <dl class="standings">
        {standingIds.map((standing) => (
          <div key={standing}>
            <dt>
              <StandingMark standing={standing} /> {standings[standing].name[l]}
            </dt>
            <dd>{standings[standing].is[l]}</dd>
          </div>
        ))}
      </dl>
      <h3>{w.confidence}</h3>
      <dl class="standings">
        {confidenceIds.map((confidence) => (
          <div key={confidence}>
            <dt>
              <ConfidenceMark confidence={confidence} /> {confidences[confidence].name[l]}
            </dt>
            <dd>{confidences[confidence].is[l]}</dd>
          </div>
        ))}
      </dl>
      {sourceTexts(graph.value, "checked").length > 0 && (
        <>
          <h3>{w.checked}</h3>
          {sourceTexts(graph.value, "checked").map(({ [l]: text }) => (
            <p key={text}>{text}</p>
          ))}
          <p>
            <OwnFileLink path="quality.txt">{w.checkedFile}</OwnFileLink>
          </p>
        </>
      )}
      <h3>{w.locators}</h3>
      <p>{w.locatorsText}</p>
      {sources.map(
        ({ id, transcript }) =>
          transcript && (
            <p key={id}>
              {w.published}
              {words.value.space}
              <OwnFileLink path={transcript}>{transcript.split("/").at(-1)}</OwnFileLink>
            </p>
          ),
      )}
      <h3>{w.absence}</h3>
      <p>{w.absenceText}</p>
      <h3>{w.size}</h3>
      <p>{w.sizeText}</p>
      <h3>{w.cite}</h3>
      <p>{w.citeText}</p>
      <p class="cite-whole">{w.citeWhole(names, citedText(""))}</p>
      <h3>{w.object}</h3>
      <p>{w.objectText}</p>
      <p>{settings.objections ? <a href={hrefOf(settings.objections)}>{settings.objections}</a> : w.objectNone}</p>
      <h3>{offlineWords[l].title}</h3>
      <SaveOffline />
      <InstalledCopy />
      <h3>{w.privacy}</h3>
      <p>{w.privacyText}</p>
      <p>
        <OwnFileLink path="graph.json">graph.json</OwnFileLink> · CC BY 4.0 · <TabLink to="outline">{words.value.views.outline}</TabLink>
      </p>
      <p class="notice">{notice.value}</p>
    </article>
  );
}

const hrefOf = (address: string): string => (/^https?:\/\//.test(address) ? address : `mailto:${address}`);
