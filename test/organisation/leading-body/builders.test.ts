import { describe, expect, it } from "vitest";
import {
  advisoryBodies,
  advisoryFacts,
  committeeFacts,
  committeeLimits,
  leadingBody,
  reviewLeadingBodies,
} from "../../../src/organisation/index.ts";

const on = "2025-12-31";
const body = leadingBody({ organisationId: "01", kind: "branch" });

describe("the record of a leading body", () => {
  it("has every member, what is left out as not known", () => {
    expect(leadingBody({ organisationId: "01", kind: "branch", members: 5, deputies: undefined })).toEqual({
      organisationId: "01",
      kind: "branch",
      switchedOn: null,
      members: 5,
      standingMembers: null,
      deputies: null,
      deputyFromCommittee: null,
      leadersFromStanding: null,
      hasInspectionCommission: null,
      formedFrom: null,
      newlyFormed: null,
      politburoDecided: null,
      setByCongress: null,
      appointedBeyond: null,
      elected: null,
      movedAtOnce: null,
    });
  });

  it.each([
    [{ kind: "branch" }, 'leadingBody: "organisationId" is missing'],
    [{ organisationId: "01", kind: "chi-bo" }, 'leadingBody: kind is "chi-bo"'],
    [{ organisationId: "01", kind: "branch", member: 5 }, 'leadingBody has no "member"; did you mean "members"?'],
    [{ organisationId: "01", kind: "branch", members: Number.NaN }, "leadingBody: members is NaN"],
    [{ organisationId: "01", kind: "branch", members: -1 }, "leadingBody: members is -1"],
    [{ organisationId: "01", kind: "branch", switchedOn: "2026-9-1" }, 'leadingBody: switchedOn "2026-9-1" is no day'],
  ])("%o is refused: %s", (given, message) => {
    expect(() => leadingBody(given as never)).toThrow(message);
  });
});

describe("facts of committees", () => {
  it("have every member, what is left out as not known", () => {
    expect(committeeFacts({ kind: "commune" })).toEqual({
      kind: "commune",
      switchedOn: null,
      formedFrom: null,
      centralBody: null,
    });
    expect(advisoryFacts({ kind: "commune" })).toEqual({
      kind: "commune",
      switchedOn: null,
      delegatedPowers: null,
      formerDistrictSeat: null,
    });
  });

  it("of an unheard-of body are refused", () => {
    expect(() => committeeFacts({ kind: "central-direct", centralBody: "goverment" as never })).toThrow(
      'committeeFacts: centralBody is "goverment"; did you mean "government"?',
    );
  });
});

describe("questions about leading bodies", () => {
  it("read what is left out or undefined as not known, and let other keys through", () => {
    const wider = { kind: "commune", name: "Đảng bộ xã 01", formedFrom: undefined };
    expect(committeeLimits(wider as never, on).missing).toEqual(["formedFrom"]);
    expect(advisoryBodies({ kind: "commune" } as never, on).missing).toEqual(["formerDistrictSeat"]);
    const found = reviewLeadingBodies([{ organisationId: "01", kind: "section" } as never], on);
    expect(found.map(({ rule, finding }) => `${rule}: ${finding}`)).toEqual([
      "sectionLeaders: undetermined",
      "inspectionCommission: undetermined",
    ]);
  });

  it.each<readonly [string, () => unknown, string]>([
    [
      "bodies that are no list",
      () => reviewLeadingBodies(body as never, on),
      "reviewLeadingBodies: the leading bodies",
    ],
    [
      "a body that is none",
      () => reviewLeadingBodies([null as never], on),
      "reviewLeadingBodies: a leading body is null",
    ],
    ["a day that is none", () => reviewLeadingBodies([], "2025-6-30"), '"2025-6-30" is no day; write "2025-06-30"'],
    [
      "no day",
      () => committeeLimits(committeeFacts({ kind: "branch" }), undefined as never),
      "committeeLimits: undefined",
    ],
    [
      "a fact of another type",
      () => committeeLimits({ kind: "commune", formedFrom: "2" } as never, on),
      'committeeLimits: formedFrom is "2"; give a number',
    ],
    [
      "readings in the place of options",
      () => advisoryBodies(advisoryFacts({ kind: "commune" }), on, ["model-294"] as never),
      "advisoryBodies: the options is a list of 1; give an object",
    ],
    [
      "an option that there is not",
      () => advisoryBodies(advisoryFacts({ kind: "commune" }), on, { reading: [] } as never),
      'advisoryBodies has no "reading"; did you mean "readings"?',
    ],
    [
      "a reading that there is not",
      () => reviewLeadingBodies([], on, { readings: ["model-249" as never] }),
      'reviewLeadingBodies: "model-249" is no reading; did you mean "model-294"?',
    ],
    [
      "two readings of one point",
      () => reviewLeadingBodies([], on, { readings: ["model-294", "model-208"] }),
      'reviewLeadingBodies: readings "model-294" and "model-208" exclude each other',
    ],
  ])("refuse %s", (_, ask, message) => {
    expect(ask).toThrow(message);
  });
});
