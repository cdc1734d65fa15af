// The review of several places as one HTML file that needs no other: it opens from disk and asks nothing of any server.
import { readFileSync } from "node:fs";
import { summariseReview } from "chibo";
import { type Language, periodText, word } from "chibo/text";
import { periodOf } from "chibo/time";
import { both, escaped, inertJson, said } from "./both.ts";
import { findingsPart } from "./findings.ts";
import { heads } from "./heads.ts";
import { indicatorRows, meetingsPart } from "./meetings.ts";
import { type Notes, notes as noNotes } from "./notes.ts";
import { openPart } from "./open-points.ts";
import type { ReviewedPlace } from "./place.ts";
import { ratingsPart } from "./ratings.ts";
import { stipendsPart } from "./stipends.ts";
import { targetsPart } from "./targets.ts";
import { treePart } from "./tree.ts";

export type { ReviewedPlace } from "./place.ts";

/** How the page is made. */
export interface ReviewPageOptions {
  /** The language that it opens in. */
  readonly language: Language;
  /** Whether the records are made up, which the page then says at its head and foot. */
  readonly records: "illustrative" | "own";
}

/** Writes the page. */
export function reviewPage(places: readonly ReviewedPlace[], { language, records }: ReviewPageOptions): string {
  const notes = noNotes();
  const parts = places.map((place) => placePart(place, notes));
  const notice = records === "own" ? "" : `<p class="notice">${said(both((one) => word("illustrative", one)))}</p>`;
  const links = places.map(({ id, title }) => `<li><a href="#${id}">${said(title)}</a></li>`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
<title>${escaped(heads.title[language])}</title>
<link rel="icon" href="data:,">
<style>
${asset("page.css")}</style>
</head>
<body>
<header>
<h1>${said(heads.title)}</h1>
<button type="button" id="language">${said(heads.language)}</button>
${notice}
<nav aria-label="${escaped(heads.places.vi)}"><ul>${links.join("")}</ul></nav>
</header>
<main>
${parts.join("\n")}
</main>
<footer>
<p>${said(both((one) => word("disclaimer", one)))}</p>
${notice}
</footer>
<dialog id="why" aria-labelledby="why-title">
<h2 id="why-title" tabindex="-1"></h2>
<ul id="why-lines"></ul>
<div id="why-sources"><h3>${said(heads.sources)}</h3><ul></ul></div>
<form method="dialog"><button>${said(heads.close)}</button></form>
</dialog>
<script type="application/json" id="notes">${notes.data()}</script>
<script type="application/json" id="words">${inertJson({ title: heads.title, shown: heads.shown, noSource: heads.noSource })}</script>
<script>
${asset("page.js")}</script>
</body>
</html>
`;
}

function placePart(place: ReviewedPlace, notes: Notes): string {
  const { id, title, note, review } = place;
  const span = both((language) => periodText(periodOf(review.firstDay, review.lastDay), language));
  const { branches } = summariseReview(review);
  const sections = [
    [heads.findings, findingsPart(place, notes)],
    [heads.tree, treePart(place, notes)],
    [both((language) => word("review.meetings", language)), meetingsPart(place, notes)],
    [both((language) => word("review.stipends", language)), stipendsPart(place, notes)],
    [heads.ratings, ratingsPart(place, notes)],
    [heads.targets, targetsPart(place, notes)],
    [both((language) => word("review.openPoints", language)), openPart(place)],
  ] as const;
  const order = branches.all === 0 ? "" : `<li>${said(heads.inOrder)} <b>${branches.inOrder}/${branches.all}</b></li>`;
  const told = sections
    .filter(([, content]) => content !== "")
    .map(([head, content]) => `<section class="part"><h3>${said(head)}</h3>\n${content}\n</section>`);
  return `<section class="place" id="${escaped(id)}">
<h2>${said(title)} <small>${said(span)}</small></h2>
<p class="hint">${said(note)}</p>
<ul class="cards">${order}${indicatorRows(place, notes).join("")}</ul>
${told.join("\n")}
</section>`;
}

function asset(name: string): string {
  return readFileSync(new URL(name, import.meta.url), "utf8");
}
