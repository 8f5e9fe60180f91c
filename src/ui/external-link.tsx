import type { Reference } from "../model/built.ts";
import { words } from "../state/current-view.ts";

/** The site that resolves each scheme of identifiers. Only a reader who follows a link contacts it; the page does not. */
const resolvers: Readonly<Record<string, (id: string) => string>> = {
  wikidata: (id) => `https://www.wikidata.org/wiki/${id}`,
  orcid: (id) => `https://orcid.org/${id}`,
  ror: (id) => `https://ror.org/${id}`,
  doi: (id) => `https://doi.org/${id}`,
  arxiv: (id) => `https://arxiv.org/abs/${id}`,
};

/** An identifier, as a link where its scheme is known. */
export function IdentifierLink({ scheme, id }: { readonly scheme: string; readonly id: string }) {
  const addressFor = Object.hasOwn(resolvers, scheme) ? resolvers[scheme] : undefined;
  const text = `${scheme} ${id}`;
  if (!addressFor) return <span>{text}</span>;
  return (
    <a href={addressFor(encodeURI(id))} rel="noopener noreferrer">
      {text}
    </a>
  );
}

/** A reference with its title, year and identifier; the title is a link if the reference has a web address. */
export function ReferenceLink({ reference }: { readonly reference: Reference }) {
  const { title, year, identifier, url } = reference;
  const isWeb = url !== undefined && /^https?:\/\//.test(url);
  return (
    <>
      {isWeb ? (
        <a href={url} rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      {words.value.referenceDetails(year, identifier)}
    </>
  );
}
