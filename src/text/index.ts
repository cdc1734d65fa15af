export { dateText, dongText, monthText, numberText, percentText, scalarText } from "./format.ts";
export { phrasesOf } from "./own-phrases.ts";
export { type Language, noPhrases, type Phrases, stepPhrase, word } from "./phrases.ts";
export { citationText, issueText, outcomeText, stepText } from "./render.ts";
export { reviewText } from "./review.ts";
export { stipendText } from "./stipend-text.ts";
