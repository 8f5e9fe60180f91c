/** Checksums of texts. Not by `crypto.subtle`, which browsers do not have on plain HTTP. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** The SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal. @see FIPS 180-4 */
export const sha256OfText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
