// The three places: their records beside this file, the article whose figures they reproduce, and how each is reviewed.
import { readFileSync } from "node:fs";
import { buildRegister, type Issue, type RegisterGiven } from "chibo";
import { branchMeetingScheme, type Programme } from "chibo/programme";
import { parseJson } from "chibo/schemas";
import { type CalendarDate, periodOf } from "chibo/time";
import { type Place, placeOf } from "./place.ts";

type Known = Pick<Place, "id" | "title" | "note"> & { readonly programmes: readonly Programme[] };

const known: readonly Known[] = [
  {
    id: "lam-binh",
    title: { vi: "Huyện Lâm Bình (Tuyên Quang)", en: "Lâm Bình district (Tuyên Quang)" },
    note: {
      vi: "Số liệu theo bài báo ngày 29/11/2022 về sơ kết Đề án 16-ĐA/TU",
      en: "Figures of an article of 29 November 2022 on the review of scheme 16-ĐA/TU",
    },
    programmes: [branchMeetingScheme],
  },
  {
    id: "tuyen-quang-office",
    title: {
      vi: "Chi bộ cơ quan Văn phòng Thành ủy Tuyên Quang",
      en: "Branch of the Tuyên Quang city committee's office",
    },
    note: {
      vi: "Số liệu theo bài báo ngày 28/5/2018 về một chi bộ cơ quan kiểu mẫu",
      en: "Figures of an article of 28 May 2018 on a model agency branch",
    },
    programmes: [],
  },
  {
    id: "hoa-binh",
    title: { vi: "Các chi bộ đông đảng viên (Hòa Bình)", en: "Large branches (Hòa Bình)" },
    note: {
      vi: "Mức hỗ trợ theo Chỉ thị 26-CT/TU ngày 08/8/2022 và Nghị quyết 314/NQ-HĐND ngày 08/12/2023",
      en: "Stipends of directive 26-CT/TU of 8 August 2022 and resolution 314/NQ-HĐND of 8 December 2023",
    },
    programmes: [],
  },
];

/** A record file: the period, and a list for each kind of record. */
interface Raw extends RegisterGiven {
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
}

/** The three places, read one after the other; or the issues of the first that does not hold together. */
export function* threePlaces(): Generator<Place | readonly Issue[], void, undefined> {
  for (const { programmes, ...place } of known) {
    const text = readFileSync(new URL(`records/${place.id}.json`, import.meta.url), "utf8");
    const raw = parseJson(text);
    if (raw.kind === "refused") {
      yield raw.issues;
      continue;
    }
    const { firstDay, lastDay, ...records } = raw.value as Raw;
    const built = buildRegister(records);
    yield built.kind === "refused"
      ? built.issues
      : placeOf(place, built.value, periodOf(firstDay, lastDay), programmes);
  }
}
