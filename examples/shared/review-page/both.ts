// What the page says, it says in both languages; the switch on the page shows one of them.
import type { Language } from "chibo/text";

/** A text in both languages. */
export type Both = Readonly<Record<Language, string>>;

/** The languages of the page. */
export const languages: readonly Language[] = ["vi", "en"];

/** Writes a text in each language. */
export function both(write: (language: Language) => string): Both {
  return { vi: write("vi"), en: write("en") };
}

/** A text that is the same in both languages, such as a name. */
export function alike(text: string): Both {
  return { vi: text, en: text };
}

/** The text as HTML: once where it is the same in both languages, else marked by its language. */
export function said({ vi, en }: Both): string {
  if (vi === en) return escaped(vi);
  return `<span lang="vi">${escaped(vi)}</span><span lang="en">${escaped(en)}</span>`;
}

/** A text as HTML says it: no name can become a tag. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Data in a script element: no text can end the element. */
export function inertJson(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
