export { arbitraryDay, arbitraryDayWithin, arbitraryMonth } from "./arbitrary-date.ts";
export { arbitraryHolder } from "./arbitrary-holder.ts";
export { arbitraryOrganisations } from "./arbitrary-organisations.ts";
export {
  arbitraryCollectiveYear,
  arbitraryLeaderYear,
  arbitraryMemberYear,
  arbitraryOrganisationYear,
} from "./arbitrary-rated-year.ts";
export { arbitrarySession, arbitrarySessions } from "./arbitrary-session.ts";
export {
  type BoundaryDay,
  type BoundaryDaysOptions,
  type BoundarySubject,
  boundaryDays,
} from "./boundary-days.ts";
export { partlyKnown } from "./partly-known.ts";
export { sampleOrganisations } from "./sample-commune.ts";
export { sampleHolder } from "./sample-holder.ts";
export { sampleMemberYear } from "./sample-member-year.ts";
export { sampleBranch, sampleSession } from "./sample-session.ts";
