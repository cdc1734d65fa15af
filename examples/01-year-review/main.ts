// The year's review of three places, each over its own period, from the raw records beside this file.
// `npm start` prints it in Vietnamese, `npm start -- --lang en` in English.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Checked, type Issue, type Review, type ReviewRecords, review } from "chibo";
import { branchMeetingScheme, type Programme } from "chibo/programme";
import { parseJson, parseRecords, type RecordKind, type RecordTypes } from "chibo/schemas";
import { stipendPolicies } from "chibo/stipend";
import { issueText, type Language, reviewText, word } from "chibo/text";
import { type CalendarDate, calendarDate } from "chibo/time";

interface Place {
  readonly file: string;
  readonly title: Readonly<Record<Language, string>>;
  /** The article whose figures the records reproduce. */
  readonly article: Readonly<Record<Language, string>>;
  readonly programmes: readonly Programme[];
}

const places: readonly Place[] = [
  {
    file: "lam-binh",
    title: { vi: "Huyện Lâm Bình (Tuyên Quang)", en: "Lâm Bình district (Tuyên Quang)" },
    article: {
      vi: "Số liệu theo bài báo ngày 29/11/2022 về sơ kết Đề án 16-ĐA/TU",
      en: "Figures of an article of 29 November 2022 on the review of scheme 16-ĐA/TU",
    },
    programmes: [branchMeetingScheme],
  },
  {
    file: "tuyen-quang-office",
    title: {
      vi: "Chi bộ cơ quan Văn phòng Thành ủy Tuyên Quang",
      en: "Branch of the Tuyên Quang city committee's office",
    },
    article: {
      vi: "Số liệu theo bài báo ngày 28/5/2018 về một chi bộ cơ quan kiểu mẫu",
      en: "Figures of an article of 28 May 2018 on a model agency branch",
    },
    programmes: [],
  },
  {
    file: "hoa-binh",
    title: { vi: "Các chi bộ đông đảng viên (Hòa Bình)", en: "Large branches (Hòa Bình)" },
    article: {
      vi: "Mức hỗ trợ theo Chỉ thị 26-CT/TU ngày 08/8/2022 và Nghị quyết 314/NQ-HĐND ngày 08/12/2023",
      en: "Stipends of directive 26-CT/TU of 8 August 2022 and resolution 314/NQ-HĐND of 8 December 2023",
    },
    programmes: [],
  },
];

const { values } = parseArgs({ options: { lang: { type: "string", default: "vi" } } });
if (values.lang !== "vi" && values.lang !== "en") {
  console.error(`Expected --lang vi or --lang en, received ${values.lang}.`);
  process.exit(2);
}
const language: Language = values.lang;

for (const place of places) {
  console.log(
    `${"=".repeat(100)}\n${place.title[language]}\n${word("illustrative", language)}\n${place.article[language]}\n`,
  );
  console.log(reviewText(reviewOf(place), language));
  console.log(`\n${word("illustrative", language)}\n`);
}
console.log(word("disclaimer", language));

function reviewOf({ file, programmes }: Place): Review {
  const place = accepted(parseJson(readFileSync(new URL(`records/${file}.json`, import.meta.url), "utf8"))) as Raw;
  const records: ReviewRecords = {
    organisations: read("organisation", place.organisations),
    sessions: read("branchSession", place.sessions),
    holders: read("postHolder", place.holders),
    ratings: read("organisationRating", place.ratings),
    memberRatings: read("memberRatings", place.memberRatings),
    results: read("taskResult", place.results),
  };
  const period = { firstDay: calendarDate(place.firstDay), lastDay: calendarDate(place.lastDay) };
  const terms = { policies: stipendPolicies, programmes, excellenceShare: "ordinary", readings: [] } as const;
  return accepted(review(records, period, terms));
}

interface Raw extends Readonly<Record<keyof ReviewRecords, unknown>> {
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
}

function read<Kind extends RecordKind>(kind: Kind, records: unknown): readonly RecordTypes[Kind][] {
  return accepted(parseRecords(kind, records));
}

/** Records that do not hold together end the program, with every issue. */
function accepted<Value>(checked: Checked<Value>): Value {
  if (checked.kind === "accepted") return checked.value;
  for (const issue of checked.issues as readonly Issue[]) console.error(issueText(issue, language));
  process.exit(1);
}
