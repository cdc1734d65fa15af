import { expect, it } from "vitest";
import { buildForest, organisation } from "../../../src/organisation/index.ts";

const one = organisation({ id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false });

it.each<readonly [string, object]>([
  ["a setting", { setting: "agency" }],
  ["nothing known of consents", { consents: null }],
  ["no setting, and nothing known of consents", { setting: undefined, consents: null }],
  ["a parent", { id: "b2", parentId: "b1", kind: "party-group" }],
])("a record with %s is whole", (_, facts) => {
  expect(() => buildForest([one, { ...one, id: "b2", ...facts }] as never)).not.toThrow();
});

it.each<readonly [string, object, RegExp]>([
  [
    "a setting that is none",
    { setting: "agencie" },
    /^buildForest: records\[0\]\.setting is "agencie"; did you mean "agency"\?$/,
  ],
  ["nothing known of the armed forces", { armedForces: null }, /armedForces is null; give true or false$/],
  ["a parent that is no text", { parentId: 7 }, /parentId is 7; give a text$/],
  ["consents that are no list", { consents: {} }, /consents is an object; give a list$/],
  [
    "two counts of a day",
    { counts: [{ on: "2025-01-01" }, { on: "2025-01-01" }] },
    /counts\[1\] is of "2025-01-01", after "2025-01-01"/,
  ],
])("a record with %s is refused", (_, facts, message) => {
  expect(() => buildForest([{ ...one, ...facts }] as never)).toThrow(message);
});
