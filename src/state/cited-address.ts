/** Addresses as citations, figures and printed pages give them: where everybody can open the view, or the part from `#` on. */
import { addressOf } from "../device/address-bar.ts";
import { printedAddress } from "../language/addresses.ts";
import { publicPage } from "../model/public-page.ts";
import { siteAddress } from "../model/site.ts";
import { settings } from "../settings.ts";
import { language } from "./current-view.ts";
import { share } from "./share.ts";

/** Where the site is published: as set when it was built, else the address bar's, if others can open that too. */
const site = settings.site ?? publicPage(addressOf(""));

/** Address of the view as it stands; without a site, its part from `#` on. */
export const citedView = (): string => siteAddress(site, share().hash);

/** Address as a sentence prints it, with a note where the site is not known. `hash` is what stands behind the `#`. */
export const citedText = (hash: string): string => printedAddress(siteAddress(site, hash), language.value);
