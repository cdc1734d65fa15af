// Lâm Bình (Tuyên Quang), 1 January 2020 to 30 September 2022.
import type { ReviewRecords } from "chibo";
import { holders } from "./lam-binh-holders.ts";
import { organisations } from "./lam-binh-organisations.ts";
import { memberRatings, ratings, results } from "./lam-binh-ratings.ts";
import { sessions } from "./lam-binh-sessions.ts";

/** All that is on record of the district. */
export const lamBinh: ReviewRecords = { organisations, sessions, ratings, memberRatings, holders, results };
