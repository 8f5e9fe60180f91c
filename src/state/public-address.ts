/** Addresses that others can open, and the room that they leave for the view. */
import { addressOf } from "../device/address-bar.ts";
import { withoutEmbed } from "../device/embedding.ts";
import { siteAddress } from "../model/site.ts";
import { settings } from "../settings.ts";
import { maxAddress } from "../view/address.ts";

/** Completes the part after the `#` to an address that others can open. */
export const publicAddress = (hash: string): string => (settings.site ? siteAddress(settings.site, hash) : withoutEmbed(addressOf(hash)));

/** Counts the characters that an address has left for the part after the `#`. */
export const roomForHash = (): number => maxAddress - publicAddress("").length - 1;
