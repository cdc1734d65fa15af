import type { IssueCode, RemedyCode } from "../../outcome/index.ts";
import { legacyEncodingOf } from "./legacy-encoding.ts";

/** Why a file cannot be read. */
export interface FileFault {
  readonly code: IssueCode;
  readonly expected: string;
  readonly received: string;
  readonly remedy: RemedyCode;
}

/** The text of a file, or why it has none. */
export type Decoded =
  | { readonly text: string; readonly fault: null }
  | { readonly text: null; readonly fault: FileFault };

/** Files that are no text, by their first bytes. */
const signatures: readonly (readonly [name: string, first: readonly number[]])[] = [
  ["XLSX", [0x50, 0x4b, 0x03, 0x04]],
  ["XLS", [0xd0, 0xcf, 0x11, 0xe0]],
  ["PDF", [0x25, 0x50, 0x44, 0x46]],
];

/** How much of a file is looked at, and the share of empty bytes by which UTF-16 is told. */
const lookedAt = 4096;
const leastEmpty = 5;

/**
 * Reads the text of a file: UTF-8 with a byte order mark or without, UTF-16 with one. Any other encoding is refused by name
 * where it can be told, and so is what is no text.
 *
 * @param content - The bytes of the file, or its text.
 * @returns The text, or why it has none.
 */
export function decoded(content: Uint8Array | string): Decoded {
  return typeof content === "string" ? checked(content.replace(/^\uFEFF/, "")) : ofBytes(content);
}

function ofBytes(bytes: Uint8Array): Decoded {
  const binary = signatures.find(([, first]) => first.every((byte, index) => bytes[index] === byte));
  if (binary !== undefined) return notATable(binary[0]);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return checked(new TextDecoder("utf-16le").decode(bytes));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return checked(new TextDecoder("utf-16be").decode(bytes));
  if (bytes.subarray(0, lookedAt).filter((byte) => byte === 0).length * leastEmpty > Math.min(bytes.length, lookedAt)) {
    return legacy("UTF-16");
  }
  try {
    return checked(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    const text = new TextDecoder("windows-1252").decode(bytes);
    const named = text.split(/[\r\n;,\t]+/, lookedAt).map(legacyEncodingOf);
    return legacy(named.find((name) => name !== null) ?? "?");
  }
}

function checked(text: string): Decoded {
  const start = text.slice(0, lookedAt);
  if ((start.split("\0").length - 1) * leastEmpty > start.length) return legacy("UTF-16");
  if (text.trim() === "") return notATable("-");
  return /^\s*</.test(start) ? notATable("HTML") : { text, fault: null };
}

function legacy(received: string): Decoded {
  return { text: null, fault: { code: "legacy-encoding", expected: "UTF-8", received, remedy: "save-as-utf-8" } };
}

function notATable(received: string): Decoded {
  return { text: null, fault: { code: "not-a-table", expected: "CSV, JSON", received, remedy: "save-as-csv" } };
}
