import type { OrganisationKind, Unit } from "../../organisation/index.ts";
import { type CalendarDate, requireDay } from "../../time/index.ts";
import { type Indexed, indexedOf, parentOn, positionOf, recordOn, recordsAt, upwardsOn } from "../indexed.ts";
import type { Register } from "../register.ts";
import type { Derived, DerivedFrom } from "./derived.ts";

/** Refuses a question that is none, and gives the register with the position of the organisation. */
export function asked(caller: string, register: Register, id: string, on: CalendarDate): [Indexed, number] {
  const indexed = indexedOf(caller, register);
  const position = positionOf(caller, indexed, id);
  requireDay(caller, on);
  return [indexed, position];
}

const unknown: Derived<never> = { value: null, derivedFrom: [] };

/**
 * Derives the kind of the organisation directly above another one on a day (loại hình tổ chức cấp trên trực tiếp), from the
 * tree as it is then.
 *
 * @param register - The register.
 * @param id - The id of the lower organisation.
 * @param on - The day.
 * @returns The kind, and the organisation whose record says so; `null` for a root, or where none is above by then.
 * @throws TypeError when it is no register or the id no text, RangeError for an unknown id or a day that is none.
 *
 * @example
 * ```ts
 * import { buildRegister, parentKindOn } from "chibo";
 *
 * const commune = { id: "x1", name: "Đảng bộ xã 01", kind: "commune", armedForces: false } as const;
 * const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false, parentId: "x1" } as const;
 * const built = buildRegister({ organisations: [commune, branch] });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * parentKindOn(built.value, "b1", "2025-12-31").value; // => "commune"
 * parentKindOn(built.value, "x1", "2025-12-31"); // => { value: null, derivedFrom: [] }
 * ```
 */
export function parentKindOn(register: Register, id: string, on: CalendarDate): Derived<OrganisationKind> {
  const [indexed, position] = asked("parentKindOn", register, id, on);
  const parent = parentOn(indexed, position, on);
  if (parent === -1) return unknown;
  const { kind, id: organisationId } = recordOn(indexed, parent, on);
  return { value: kind, derivedFrom: [{ list: "organisations", organisationId }] };
}

/**
 * Derives the province of an organisation on a day (địa bàn tỉnh, thành phố): its own, or that of the nearest organisation
 * above that records one.
 *
 * @param register - The register.
 * @param id - The id of the organisation.
 * @param on - The day.
 * @returns The code of the province, and the organisation that records it; `null` when none does.
 * @throws TypeError when it is no register or the id no text, RangeError for an unknown id or a day that is none.
 *
 * @example
 * ```ts
 * import { buildRegister, territoryOf } from "chibo";
 *
 * const known = { armedForces: false } as const;
 * const commune = { ...known, id: "x1", name: "Đảng bộ xã 01", kind: "commune", territory: "phu-tho" } as const;
 * const branch = { ...known, id: "b1", name: "Chi bộ 01", kind: "branch", parentId: "x1" } as const;
 * const built = buildRegister({ organisations: [commune, branch] });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * const found = territoryOf(built.value, "b1", "2025-12-31");
 * found; // => { value: "phu-tho", derivedFrom: [{ list: "organisations", organisationId: "x1" }] }
 * ```
 */
export function territoryOf(register: Register, id: string, on: CalendarDate): Derived<string> {
  const [indexed, position] = asked("territoryOf", register, id, on);
  return territoryAt(indexed, position, on);
}

/** The province of the organisation at a position. */
export function territoryAt(register: Indexed, position: number, on: CalendarDate): Derived<string> {
  for (let at = position; at !== -1; at = parentOn(register, at, on)) {
    const { territory, id: organisationId } = recordOn(register, at, on);
    if (territory !== null) return { value: territory, derivedFrom: [{ list: "organisations", organisationId }] };
  }
  return unknown;
}

/** A unit, and the records that its switch follows from. */
export interface DerivedUnit extends Unit {
  /** The records that say when it switched; none when nothing is recorded. */
  readonly derivedFrom: readonly DerivedFrom[];
}

/**
 * Derives what the rules must know of an organisation on a day to tell its model of structure (mô hình tổ chức): its kind,
 * and its switch to 208-QĐ/TW, by its own record or else by the switch of the nearest organisation above that has one.
 *
 * @param register - The register.
 * @param id - The id of the organisation.
 * @param on - The day.
 * @returns The kind and the day of the switch, and the record that says so.
 * @throws TypeError when it is no register or the id no text, RangeError for an unknown id or a day that is none.
 *
 * @example
 * ```ts
 * import { buildRegister, unitOn } from "chibo";
 *
 * const commune = { id: "x1", name: "Đảng bộ xã 01", kind: "commune", armedForces: false } as const;
 * const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false, parentId: "x1" } as const;
 * const switches = [{ organisationId: "x1", on: "2026-10-01" }] as const;
 * const built = buildRegister({ organisations: [commune, branch], switches });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * const { switchedOn, derivedFrom } = unitOn(built.value, "b1", "2026-12-31");
 * switchedOn; // => "2026-10-01"
 * derivedFrom; // => [{ list: "switches", organisationId: "x1" }]
 * ```
 */
export function unitOn(register: Register, id: string, on: CalendarDate): DerivedUnit {
  const [indexed, position] = asked("unitOn", register, id, on);
  return unitAt(indexed, position, on);
}

/** The unit at a position. */
export function unitAt(register: Indexed, position: number, on: CalendarDate): DerivedUnit {
  const { kind, switchedOn, id } = recordOn(register, position, on);
  if (switchedOn !== null) return { kind, switchedOn, derivedFrom: [{ list: "organisations", organisationId: id }] };
  const switches = recordsAt(register, "switches");
  if (switches.size > 0) {
    for (const at of upwardsOn(register, position, on)) {
      const [found] = switches.get(at) ?? [];
      if (found === undefined) continue;
      const derivedFrom: DerivedFrom = { list: "switches", organisationId: found.organisationId };
      return { kind, switchedOn: found.on, derivedFrom: [derivedFrom] };
    }
  }
  return { kind, switchedOn: null, derivedFrom: [] };
}
