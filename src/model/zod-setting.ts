/** Imported before any schema is made: zod makes no code at run time, which the policy of the page forbids. Even a try would be reported. */
import { config } from "zod";

config({ jitless: true });
