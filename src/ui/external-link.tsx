import type { Reference } from "../model/built.ts";

/** Where each scheme of identifiers is looked up; a reader may follow it, the page itself asks nobody. */
const places: Readonly<Record<string, (id: string) => string>> = {
  wikidata: (id) => `https://www.wikidata.org/wiki/${id}`,
  orcid: (id) => `https://orcid.org/${id}`,
  ror: (id) => `https://ror.org/${id}`,
  doi: (id) => `https://doi.org/${id}`,
  arxiv: (id) => `https://arxiv.org/abs/${id}`,
};

/** An identifier, as a link where its scheme is known. */
export function IdentifierLink({ scheme, id }: { readonly scheme: string; readonly id: string }) {
  const place = Object.hasOwn(places, scheme) ? places[scheme] : undefined;
  const text = `${scheme} ${id}`;
  if (!place) return <span>{text}</span>;
  return (
    <a href={place(encodeURI(id))} rel="noopener noreferrer">
      {text}
    </a>
  );
}

/** A reference with its title and year, and a link where it has an address of the web. */
export function OutsideLink({ reference }: { readonly reference: Reference }) {
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
      )}{" "}
      ({year}){identifier && `, ${identifier}`}
    </>
  );
}
