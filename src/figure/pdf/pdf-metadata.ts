/** Says in a PDF what it is and where it comes from, in the form that programs read. @see ISO 16684-1:2019 (XMP) */
import type { Drawing } from "../drawing.ts";
import { metadataOf } from "../metadata.ts";
import type { Provenance } from "../provenance.ts";
import { pdfText } from "./pdf-values.ts";

/** The dictionary that older programs read. It has no date, so that the same drawing gives the same file. */
export const informationOf = ({ title, description }: Drawing, provenance: Provenance | undefined): string =>
  [
    `<</Title ${pdfText(title)}/Subject ${pdfText(description)}`,
    ...(provenance ? [`/Keywords ${pdfText(`${provenance.address} data:${provenance.dataVersion}`)}`] : []),
    "/Producer(ai-safety-concept-graph)>>",
  ].join("");

/** The packet of metadata, in the frame that the standard asks for; the id is the same in every file. */
export const metadataPacket = (drawing: Drawing, provenance: Provenance | undefined): string =>
  [
    '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    `<x:xmpmeta xmlns:x="adobe:ns:meta/">${metadataOf(drawing, provenance)}</x:xmpmeta>`,
    '<?xpacket end="r"?>',
  ].join("\n");
