import { describe, expect, it } from "vitest";
import {
  ancestorsOf,
  applyChanges,
  buildForest,
  buildHierarchy,
  checkNames,
  childrenOf,
  congressOrdinal,
  descendantsOf,
  expectedForm,
  flatOrganisations,
  formFacts,
  hierarchyOn,
  mermaidText,
  nestedOrganisations,
  organisation,
  organisationOf,
  parentOf,
  pathTo,
  predecessorsOf,
  recordsOn,
  reviewHierarchy,
  rootsOf,
  structureChange,
  successorsOf,
} from "../../../src/organisation/index.ts";

const on = "2025-12-31";
const one = organisation({ id: "01", name: "Hồ sơ 01", kind: "branch", armedForces: false });
const { value: hierarchy } = buildForest([one]);
const history = { records: [one], changes: [] };
const divided = { records: [one], changes: [{ act: "divide", on, decision: null, id: "01", created: [] }] };

/** Lets a test call as plain JavaScript does. */
const loose = (call: unknown): ((...given: unknown[]) => unknown) => call as never;

const noDay = 'is no day; write a day such as "2025-07-01" or use calendarDate()';

type Row = readonly [message: string, kind: typeof RangeError | typeof TypeError, call: () => unknown];

const rows: readonly Row[] = [
  ["buildHierarchy: records is an object; give a list", TypeError, () => loose(buildHierarchy)({})],
  ["buildForest: records is an object; give a list", TypeError, () => loose(buildForest)({})],
  ["organisationOf: the hierarchy is a list of 1; give an object", TypeError, () => loose(organisationOf)([one], "01")],
  ["organisationOf: the id is 1; give a text", TypeError, () => loose(organisationOf)(hierarchy, 1)],
  [
    'parentOf: no organisation has the id "x"; give the id of one of the records',
    RangeError,
    () => loose(parentOf)(hierarchy, "x"),
  ],
  ["childrenOf: the hierarchy is a list of 1; give an object", TypeError, () => loose(childrenOf)([one], "01")],
  ["ancestorsOf: the hierarchy is a list of 1; give an object", TypeError, () => loose(ancestorsOf)([one], "01")],
  ["descendantsOf: the hierarchy is a list of 1; give an object", TypeError, () => loose(descendantsOf)([one], "01")],
  ["pathTo: the hierarchy is a list of 1; give an object", TypeError, () => loose(pathTo)([one], "01")],
  ["rootsOf: the hierarchy is a list of 1; give an object", TypeError, () => loose(rootsOf)([one])],
  ["mermaidText: rootId is 3; give a text", TypeError, () => loose(mermaidText)(hierarchy, 3)],
  ["checkNames: the hierarchy is null; give an object", TypeError, () => loose(checkNames)(null)],
  ["nestedOrganisations: the hierarchy is null; give an object", TypeError, () => loose(nestedOrganisations)(null)],
  ["flatOrganisations: the records is an object; give a list", TypeError, () => loose(flatOrganisations)({})],
  ["flatOrganisations: a record is null; give an object", TypeError, () => loose(flatOrganisations)([null])],
  [
    "flatOrganisations: children is an object; give a list",
    TypeError,
    () => loose(flatOrganisations)([{ ...one, children: {} }]),
  ],
  [
    `flatOrganisations: records[0].firstDay "2025-02-30" ${noDay}`,
    RangeError,
    () => loose(flatOrganisations)([{ ...one, firstDay: "2025-02-30", children: [] }]),
  ],
  [`reviewHierarchy: "2025-02-30" ${noDay}`, RangeError, () => loose(reviewHierarchy)(hierarchy, "2025-02-30")],
  [
    'reviewHierarchy: the options is "model-294"; give an object',
    TypeError,
    () => loose(reviewHierarchy)(hierarchy, on, "model-294"),
  ],
  ["applyChanges: records is an object; give a list", TypeError, () => loose(applyChanges)({}, [])],
  ["applyChanges: the changes is an object; give a list", TypeError, () => loose(applyChanges)([one], {})],
  ["applyChanges: changes[0]: the change is null; give an object", TypeError, () => loose(applyChanges)([one], [null])],
  ["structureChange: the change is null; give an object", TypeError, () => loose(structureChange)(null)],
  [
    'structureChange: act is "rename"; give "found", "merge", "consolidate", "divide", "transfer", "dissolve", "disband", "end", "upgrade", "switch"',
    RangeError,
    () => loose(structureChange)({ act: "rename", on }),
  ],
  [
    'structureChange has no "placed"; it has on, decision, ids, into',
    TypeError,
    () => loose(structureChange)({ act: "merge", on, ids: ["02"], into: "01", placed: {} }),
  ],
  [
    'structureChange: placed is "02"; give an object',
    TypeError,
    () => loose(structureChange)({ act: "divide", on, id: "01", created: [], placed: "02" }),
  ],
  [
    "structureChange: placed.02 is 3; give a text",
    TypeError,
    () => loose(structureChange)({ act: "divide", on, id: "01", created: [], placed: { "02": 3 } }),
  ],
  [
    'structureChange: "kind" is missing; it must be given',
    TypeError,
    () => loose(structureChange)({ act: "switch", on, id: "01" }),
  ],
  ["recordsOn: the history is null; give an object", TypeError, () => loose(recordsOn)(null, on)],
  [`recordsOn: "2025-02-30" ${noDay}`, RangeError, () => loose(recordsOn)(history, "2025-02-30")],
  [
    "recordsOn: records of the history is an object; give a list",
    TypeError,
    () => loose(recordsOn)({ ...history, records: {} }, on),
  ],
  [
    "recordsOn: the changes is an object; give a list",
    TypeError,
    () => loose(recordsOn)({ ...history, changes: {} }, on),
  ],
  ["recordsOn: placed of changes[0] is undefined; give an object", TypeError, () => loose(recordsOn)(divided, on)],
  ["hierarchyOn: the hierarchy is null; give an object", TypeError, () => loose(hierarchyOn)(null, on)],
  [`hierarchyOn: "2025-02-30" ${noDay}`, RangeError, () => loose(hierarchyOn)(hierarchy, "2025-02-30")],
  [
    "hierarchyOn: records of the history is an object; give a list",
    TypeError,
    () => loose(hierarchyOn)({ ...history, records: {} }, on),
  ],
  [
    "hierarchyOn: the hierarchy is not one; give the value that buildHierarchy or buildForest accepted",
    TypeError,
    () => loose(hierarchyOn)({ records: [one] }, on),
  ],
  ["successorsOf: the history is null; give an object", TypeError, () => loose(successorsOf)(null, "01", on)],
  ["successorsOf: the id is 1; give a text", TypeError, () => loose(successorsOf)(history, 1, on)],
  [`successorsOf: "2025-02-30" ${noDay}`, RangeError, () => loose(successorsOf)(history, "01", "2025-02-30")],
  ["predecessorsOf: the history is null; give an object", TypeError, () => loose(predecessorsOf)(null, "01", on)],
  ["predecessorsOf: the id is 1; give a text", TypeError, () => loose(predecessorsOf)(history, 1, on)],
  [`predecessorsOf: "2025-02-30" ${noDay}`, RangeError, () => loose(predecessorsOf)(history, "01", "2025-02-30")],
  [
    'formFacts has no "a"; it has switchedOn, parentKind, setting, official, probationary',
    TypeError,
    () => loose(formFacts)({ a: 1 }),
  ],
  ['expectedForm: the facts is "9"; give an object', TypeError, () => loose(expectedForm)("9", on)],
  [`expectedForm: "2025-02-30" ${noDay}`, RangeError, () => loose(expectedForm)({}, "2025-02-30")],
  [
    'expectedForm: the options is "model-294"; give an object',
    TypeError,
    () => loose(expectedForm)({}, on, "model-294"),
  ],
  [
    "congressOrdinal: the congresses is an object; give a list",
    TypeError,
    () => loose(congressOrdinal)(history, {}, { organisationId: "01", on }),
  ],
  [
    "congressOrdinal: a congress is null; give an object",
    TypeError,
    () => loose(congressOrdinal)(history, [null], { organisationId: "01", on }),
  ],
  [
    'congressOrdinal: the options is "2025-12-31"; give an object',
    TypeError,
    () => loose(congressOrdinal)(history, [], on),
  ],
  [
    `congressOrdinal: on "2025-02-30" ${noDay}`,
    RangeError,
    () => loose(congressOrdinal)(history, [], { organisationId: "01", on: "2025-02-30" }),
  ],
  [
    "congressOrdinal: organisationId is 1; give a text",
    TypeError,
    () => loose(congressOrdinal)(history, [], { organisationId: 1, on }),
  ],
];

describe("what is refused of hierarchies and changes is named with its value and the remedy", () => {
  it.each(rows)("%s", (message, kind, call) => {
    expect(call).toThrow(new kind(message));
    expect(call).toThrow(kind);
  });
});
