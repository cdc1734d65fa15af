// What the program says in its language.
import { inLanguage } from "../shared/cli.ts";

/** The words of this program. */
export const heads = inLanguage({
  vi: {
    place: "Đảng ủy xã minh họa",
    calendar: "Lịch sinh hoạt quý I năm 2026",
    next: "Kỳ sinh hoạt tiếp theo",
    reminders: "Nhắc việc ngày",
    assessment: "Đánh giá năm 2025",
    findings: "Các tháng, quý chưa đúng quy định và lý do",
    year: "Sinh hoạt thường kỳ các tháng năm 2025",
    improper: "có sinh hoạt, chưa đúng quy định",
    written: "Đã ghi",
  },
  en: {
    place: "An illustrative commune",
    calendar: "Meetings of the first quarter of 2026",
    next: "Next meeting",
    reminders: "Reminders of",
    assessment: "The year 2025",
    findings: "Months and quarters not held properly, and why",
    year: "Regular meetings, month by month, 2025",
    improper: "held, not properly",
    written: "Written",
  },
});
