import * as z from "zod";
import type { StructureChange } from "../organisation/index.ts";
import { date, orNull, text } from "./fields.ts";
import { organisationKind, organisationSchema } from "./organisation.ts";

const dated = { on: date, decision: orNull(text) };

const shapes = [
  z.strictObject({ act: z.literal("found"), ...dated, created: organisationSchema }),
  z.strictObject({ act: z.literal("merge"), ...dated, ids: z.array(text), into: text }),
  z.strictObject({ act: z.literal("consolidate"), ...dated, ids: z.array(text), created: organisationSchema }),
  z.strictObject({
    act: z.literal("divide"),
    ...dated,
    id: text,
    created: z.array(organisationSchema),
    placed: z.record(text, text),
  }),
  z.strictObject({ act: z.literal("transfer"), ...dated, id: text, to: text }),
  z.strictObject({ act: z.enum(["dissolve", "disband", "end"]), ...dated, id: text, childrenTo: orNull(text) }),
  z.strictObject({ act: z.enum(["upgrade", "switch"]), ...dated, id: text, kind: organisationKind }),
] as const;

/** The keys of every sort of change: which of them one has, its `act` tells. */
export const structureChangeKeys: readonly string[] = [...new Set(shapes.flatMap(({ shape }) => Object.keys(shape)))];

/** What can be said of a change whose `act` is none: of every key that some sort has, whether it holds what it must. */
export const unclearChangeSchema = z.strictObject({
  act: z.unknown(),
  ...dated,
  id: text.optional(),
  ids: z.array(text).optional(),
  into: text.optional(),
  to: text.optional(),
  kind: organisationKind.optional(),
  childrenTo: orNull(text),
  created: z.unknown().optional(),
  placed: z.record(text, text).optional(),
});

export const structureChangeSchema: z.ZodType<StructureChange> = z.discriminatedUnion("act", shapes);
