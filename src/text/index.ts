export { dateText, dongText, monthText, numberText, percentText, scalarText } from "./format.ts";
export { type Language, stepPhrase, word } from "./phrases.ts";
export { citationText, issueText, outcomeText, stepText } from "./render.ts";
export { reviewText } from "./review.ts";
