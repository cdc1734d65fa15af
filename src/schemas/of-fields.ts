import * as z from "zod";
import type { Field, Fields, FieldType } from "../facts/index.ts";
import { organisationKinds } from "../organisation/index.ts";
import {
  atMost,
  beside,
  coefficient,
  count,
  date,
  type Fault,
  flag,
  inOrderOfDays,
  month,
  opaqueKey,
  orNull,
  text,
  wordOf,
} from "./fields.ts";
import { organisationKind } from "./organisation.ts";

const simple: Readonly<Record<Extract<FieldType, string>, z.ZodType>> = {
  count,
  flag,
  text,
  key: opaqueKey,
  day: date,
  month,
  coefficient,
  number: z.number().nonnegative(),
  signed: z.number(),
};

/**
 * Makes the schema of a record out of the table of its members, from which its builder is made too.
 *
 * @param fields - The members by key.
 * @returns The schema: the members, and each part within its whole.
 */
export function schemaOf<Facts>(fields: Fields<Facts>): z.ZodType<Facts> {
  return recordOf(fields as unknown as Fields) as z.ZodType<Facts>;
}

function recordOf(fields: Fields): z.ZodType {
  const members = Object.entries(fields);
  const shape = z.strictObject(Object.fromEntries(members.map(([key, field]) => [key, memberOf(key, field)])));
  const parts = members.flatMap(([key, field]) =>
    typeof field === "object" && "partOf" in field ? [[key, field.partOf] as const] : [],
  );
  return parts.length === 0 ? shape : shape.superRefine(atMost(parts), beside);
}

function memberOf(key: string, field: Field): z.ZodType {
  if (typeof field !== "object" || !("type" in field)) return orNull(typeOf(key, field as FieldType));
  if ("required" in field) return typeOf(key, field.type);
  if ("atMost" in field) return orNull(z.number().nonnegative().max(field.atMost));
  const type = typeOf(key, field.type);
  if (!("absent" in field)) return orNull(type);
  return field.absent === null ? orNull(type) : type.default(field.absent as never);
}

function typeOf(key: string, type: FieldType): z.ZodType {
  if (typeof type === "string") return simple[type];
  if (type === organisationKinds) return organisationKind;
  if (isWords(type)) return wordOf(type);
  if ("record" in type) return recordOf(type.record);
  if ("either" in type) return z.union(type.either.map((one) => typeOf(key, one)) as [z.ZodType, z.ZodType]);
  if ("startsWith" in type) return beginning(type.startsWith);
  const list = z.array(typeOf(key, type.list));
  if (type.inOrderOf === undefined) return list;
  return list.superRefine(inOrderOfDays(key, type.inOrderOf as "on") as never, beside);
}

function isWords(type: FieldType): type is readonly string[] {
  return Array.isArray(type);
}

function beginning(start: string): z.ZodType {
  return text.superRefine((value, context) => {
    if (value.startsWith(start)) return;
    const params: Fault = { issue: "wrong-type", remedy: "write-this-type", expected: `${start}…` };
    context.addIssue({ code: "custom", path: [], params: { ...params } });
  });
}
