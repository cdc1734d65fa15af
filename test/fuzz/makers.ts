/**
 * Whether what this function made is a record, as its caller could have written it. Registers, hierarchies, rules and answers
 * are the library's own: whoever changes them by hand has made something else.
 */
export function isRecordMaker(maker: string): boolean {
  return !(maker.startsWith("shipped") || own.test(maker));
}

const own =
  / (?:assess\w*|judge\w*|build(?:Hierarchy|Forest|Register)|read[A-Z]\w*|hierarchyO[nf]|with(?:Records|Changes)|recordsOf|review\w*|summarise\w*|rateAll|provisions|rule|\w*[rR]uleOn|lowestGradeRule|meetingYearRule|baseSalaryOn|tiersOn|nestedOrganisations)$/;

/**
 * Whether this function takes the answers of others. Those are looked at from outside only: what the library has answered is
 * as it made it, and an answer altered by hand is not the caller's to give.
 */
export function takesAnswers(name: string): boolean {
  return name.startsWith("chibo/text ") || answerTakers.test(name);
}

const answerTakers =
  / (?:decidingSteps|isAssessed|mapOutcome|matchOutcome|merge\w+|meetingIndicators|nextSteps|ratingChange|ratingIn|ratingShare|redoAfter|summariseReview|to[A-Z]\w+|valueOr|waysTo)$/;
