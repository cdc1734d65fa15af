// The year's review of three places, each over its own period, from the raw records beside this file.
// `npm start` prints it in Vietnamese, `npm start -- --lang en` in English.
import { readFileSync } from "node:fs";
import { buildRegister, type RegisterGiven, type Review, review } from "chibo";
import { branchMeetingScheme, type Programme } from "chibo/programme";
import { parseJson } from "chibo/schemas";
import { shippedPolicies } from "chibo/stipend";
import { type Language, reviewText, word } from "chibo/text";
import { type CalendarDate, periodOf } from "chibo/time";
import { accepted, language } from "../shared/cli.ts";

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

const notice = word("illustrative", language);
for (const place of places) {
  console.log(`${"=".repeat(100)}\n${place.title[language]}\n${notice}\n${place.article[language]}\n`);
  console.log(`${reviewText(reviewOf(place), language)}\n\n${notice}\n`);
}
console.log(word("disclaimer", language));

/** A record file: the period, and a list for each kind of record. */
interface Raw extends RegisterGiven {
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
}

function reviewOf({ file, programmes }: Place): Review {
  const text = readFileSync(new URL(`records/${file}.json`, import.meta.url), "utf8");
  const { firstDay, lastDay, ...records } = accepted(parseJson(text)) as Raw;
  const register = accepted(buildRegister(records));
  const options = { policies: shippedPolicies, programmes, excellenceShare: "ordinary" } as const;
  return review(register, periodOf(firstDay, lastDay), options);
}
