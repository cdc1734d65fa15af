import { buildRegister, type Register, type RegisterGiven } from "../../src/register/index.ts";

const known = { armedForces: false } as const;

/** A commune with two branches, of which nothing is known but that they exist. */
export const commune = { ...known, id: "x1", name: "Đảng bộ xã 01", kind: "commune" } as const;
export const one = { ...known, id: "b1", name: "Chi bộ 01", kind: "branch", parentId: "x1" } as const;
export const two = { ...known, id: "b2", name: "Chi bộ 02", kind: "branch", parentId: "x1" } as const;
export const organisations = [commune, one, two];

export const year = { firstDay: "2025-01-01", lastDay: "2025-12-31" } as const;

/** Where local law says so. */
export const source = {
  citation: { document: "08-KH-DU@2025-09-19", provision: "1" },
  evidence: "single-source",
  verifiedOn: "2026-11-22",
} as const;

/** The register of records that hold together. */
export function registerOf(records: RegisterGiven): Register {
  const built = buildRegister(records);
  if (built.kind === "refused") throw new Error(`Expected records that hold together: ${JSON.stringify(built.issues)}`);
  return built.value;
}

/** What is wrong with records: the code, the place and the remedy of each issue. */
export function issuesOf(records: unknown): readonly string[] {
  const built = buildRegister(records as RegisterGiven);
  return (built.issues ?? []).map(({ code, path, remedy }) => `${path.join(".")}: ${code} → ${remedy}`);
}
