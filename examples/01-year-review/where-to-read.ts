// Where the documents that a text cites can be read: the end of the full text.
import { documents } from "chibo/law";
import { citationText, type Language } from "chibo/text";

const says = {
  vi: { heading: "Nơi đọc các văn bản được dẫn", none: "chưa rõ nơi đăng" },
  en: { heading: "Where the documents cited can be read", none: "no page known" },
} as const;

/** A line for each document that the text names, with its pages. */
export function whereToRead(text: string, language: Language): string {
  const { heading, none } = says[language];
  const lines = documents.flatMap(({ key, sources }) => {
    const name = citationText({ document: key, provision: "whole" }, language);
    const pages = sources.map(({ title, url }) => url ?? siteOf(title)).join(" ; ");
    return text.includes(name) ? [`  ${name}: ${pages === "" ? none : pages}`] : [];
  });
  return [heading, ...lines].join("\n");
}

/** The name of the site alone: what a page is called stands in the language of whoever noted it. */
function siteOf(title: string): string {
  return title.split(/[:,]/)[0] ?? title;
}
