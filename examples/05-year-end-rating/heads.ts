// What the program says in its language.
import { inLanguage } from "../shared/cli.ts";

/** The words of this program. */
export const heads = inLanguage({
  vi: {
    place: "Đảng ủy xã minh họa: xếp loại cuối năm",
    changes: "Chi bộ đổi mức xếp loại giữa hai quy định, và vì sao",
    cap: "Giới hạn tỷ lệ hoàn thành xuất sắc",
    meets: "đủ điều kiện",
    may: "được xếp",
    chosen: "trong giới hạn",
    tied: "bằng điểm, cấp có thẩm quyền chọn",
    places: "suất",
    summary: "Tổng hợp",
    of: "trên số được xếp loại",
    points: "điểm phần trăm",
    small: "nhóm dưới 5 người, không công bố",
    up: "còn thiếu gì để đạt",
    written: "Đã ghi",
    branches: "Chi bộ",
    members: "Đảng viên",
  },
  en: {
    place: "An illustrative commune: the year-end rating",
    changes: "Branches whose class differs between the two regulations, and why",
    cap: "The cap on excellent",
    meets: "meet the conditions",
    may: "may be rated",
    chosen: "within the cap",
    tied: "equal points, for the authority to choose",
    places: "places",
    summary: "Summary",
    of: "of those rated",
    points: "percentage points",
    small: "a group of fewer than five persons is not shown",
    up: "what it lacks for",
    written: "Written",
    branches: "Branches",
    members: "Members",
  },
});
