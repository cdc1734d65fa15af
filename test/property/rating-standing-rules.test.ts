import fc from "fast-check";
import {
  type BodyStanding,
  bodyStanding21Rule,
  bodyStanding124Rule,
  bodyStanding366Rule,
  type MemberStanding,
  standing16Rule,
  standing21Rule,
  standing124Rule,
  standing366Rule,
} from "../../src/rating/index.ts";
import { keepsThePromises } from "../kit/rule-kit.ts";

const begun = fc.constantFrom("2015-05-19", "2025-06-01", "2025-06-10", "2025-06-11", "2025-06-30", "2025-07-01");
const dates = { meetingOn: fc.constant("2025-12-10"), periodLastDay: fc.constant("2025-12-31") } as const;
const known = fc.record({
  subject: fc.constant("member"),
  exempt: fc.boolean(),
  suspended: fc.boolean(),
  admittedOn: begun,
  ...dates,
}) as fc.Arbitrary<MemberStanding>;
const bodies = fc.record({ subject: fc.constant("body"), formedOn: begun, ...dates }) as fc.Arbitrary<BodyStanding>;

for (const rule of [standing16Rule, standing21Rule, standing124Rule, standing366Rule]) {
  keepsThePromises({ rule, known, cases: [] });
}
for (const rule of [bodyStanding21Rule, bodyStanding124Rule, bodyStanding366Rule]) {
  keepsThePromises({ rule, known: bodies, cases: [] });
}
