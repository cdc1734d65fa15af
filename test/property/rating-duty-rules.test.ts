import fc from "fast-check";
import {
  type BodyDuty,
  hd16MemberDutyRule,
  hd21BodyDutyRule,
  hd21MemberDutyRule,
  type MemberDuty,
  qd124BodyDutyRule,
  qd124MemberDutyRule,
  qd366BodyDutyRule,
  qd366MemberDutyRule,
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
}) as fc.Arbitrary<MemberDuty>;
const bodies = fc.record({ subject: fc.constant("body"), formedOn: begun, ...dates }) as fc.Arbitrary<BodyDuty>;

for (const rule of [hd16MemberDutyRule, hd21MemberDutyRule, qd124MemberDutyRule, qd366MemberDutyRule]) {
  keepsThePromises({ rule, known, cases: [] });
}
for (const rule of [hd21BodyDutyRule, qd124BodyDutyRule, qd366BodyDutyRule]) {
  keepsThePromises({ rule, known: bodies, cases: [] });
}
