/** Sums of texts. Not `crypto.subtle`, which browsers lack on plain-http networks. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** The sha256 of a text's UTF-8 bytes, in lower-case hexadecimal; to be compared with a source's recorded sum. */
export const sha256OfText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
