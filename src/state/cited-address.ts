/** Addresses for citations, figures and printed pages: where anyone can open the view, or only the part from `#` on. */
import { addressOf } from "../device/address-bar.ts";
import { withoutEmbed } from "../device/embedding.ts";
import { printedAddress } from "../language/addresses.ts";
import { publicPage } from "../model/public-page.ts";
import { siteAddress } from "../model/site.ts";
import { settings } from "../settings.ts";
import { language } from "./current-view.ts";
import { share } from "./share.ts";

/** The address of the site: as set when it was built, else the one in the address bar, if others can open it. */
export const site = settings.site ?? publicPage(withoutEmbed(addressOf("")));

/** Gives the address of the current view; without a site, only the part from `#` on. */
export const citedView = (): string => siteAddress(site, share().hash);

/** Gives an address for use in a sentence, with a note if the site is not known. `hash` is the part after the `#`. */
export const citedText = (hash: string): string => printedAddress(siteAddress(site, hash), language.value);
