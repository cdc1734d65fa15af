/**
 * What one member of a record may be, beside not known: a whole number from 0 up, any number from 0 up, any number at all, yes
 * or no, a text with a letter, an opaque key of a person, a day, a month, a coefficient as exact decimal text, one of a list of
 * words, a list, a record, or one of several of these.
 */
export type FieldType =
  | "count"
  | "number"
  | "signed"
  | "flag"
  | "text"
  | "key"
  | "day"
  | "month"
  | "coefficient"
  | readonly string[]
  | ListField
  | { readonly record: Fields }
  | { readonly either: readonly FieldType[] }
  | { readonly startsWith: string };

/** A list of one kind of members, and by which day its rows must be in order, each day once. */
export interface ListField {
  /** What each row may be. */
  readonly list: FieldType;
  /** The member of a row that holds its day, where the rows must be in the order of their days, each day once. */
  readonly inOrderOf?: string;
}

/**
 * One member of a record: its type, and what its absence means. A bare type may be absent, and reads as not known then
 * (`null`); so may a number that is part of another member, or that has a most.
 */
export type Field =
  | FieldType
  | { readonly type: "count"; readonly partOf: string }
  | { readonly type: "number"; readonly atMost: number }
  | { readonly type: FieldType; readonly required: true }
  | { readonly type: FieldType; readonly absent: unknown };

/** Every member of a record by its key, in the order in which a builder writes them. */
export type Fields<Facts = Readonly<Record<string, unknown>>> = { readonly [Key in keyof Facts]-?: Field };

/**
 * What a builder is given: the required keys, and any of the others. A key that is absent, or `undefined`, means what the
 * documentation of the builder says.
 */
export type Given<Facts, Required extends keyof Facts = never> = Pick<Facts, Required> &
  MayBeAbsent<Omit<Facts, Required>>;

/** The same members, any of which may be absent. Written over `keyof`, so that they keep their documentation. */
export type MayBeAbsent<Facts> = { readonly [Key in keyof Facts]?: Facts[Key] | undefined };
