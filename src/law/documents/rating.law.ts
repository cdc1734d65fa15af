import { type LegalDocument, legalDocuments } from "../document.ts";

const head = { status: "enacted", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;

export const ratingDocuments: readonly LegalDocument[] = /* @__PURE__ */ legalDocuments(head, [
  {
    key: "20-HD-BTCTW@2008-10-10",
    number: "20-HD/BTCTW",
    title: "Đánh giá chất lượng tổ chức cơ sở đảng và đảng viên",
    issuer: "central-organisation-commission",
    inForceFrom: "2008-10-10",
    lastDay: "2011-10-10",
    replacedBy: "07-HD-BTCTW@2011-10-11",
    evidence: "single-source",
    sources: [
      [
        "law-portal",
        "https://luatminhkhue.vn/huong-dan-20-hd-btctw-ve-danh-gia-chat-luong-to-chuc-co-so-dang-va-dang-vien-do-ban-to-chuc-trung-uong-ban-hanh.aspx",
      ],
    ],
  },
  {
    key: "07-HD-BTCTW@2011-10-11",
    number: "07-HD/BTCTW",
    title: "Đánh giá chất lượng tổ chức cơ sở đảng và đảng viên",
    issuer: "central-organisation-commission",
    inForceFrom: "2011-10-11",
    lastDay: "2014-09-24",
    replacedBy: "27-HD-BTCTW@2014-09-25",
    evidence: "single-source",
    sources: [["official", "dukdntthue.vn: News, 327"]],
  },
  {
    key: "27-HD-BTCTW@2014-09-25",
    number: "27-HD/BTCTW",
    title: "Kiểm điểm tập thể, cá nhân và đánh giá chất lượng tổ chức cơ sở đảng, đảng viên hằng năm",
    issuer: "central-organisation-commission",
    inForceFrom: "2014-09-25",
    lastDay: "2018-09-23",
    replacedBy: "16-HD-BTCTW@2018-09-24",
    sources: [
      ["secondary", "https://wikihoc.com/?p=16147"],
      [
        "law-portal",
        "https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/guidance-on-evaluation-and-classification-of-party-members-at-the-end-of-2016-159669.html",
      ],
    ],
  },
  {
    key: "89-QD-TW@2017-08-04",
    number: "89-QĐ/TW",
    title: "Khung tiêu chuẩn chức danh, định hướng khung tiêu chí đánh giá cán bộ lãnh đạo, quản lý các cấp",
    issuer: "central-committee",
    inForceFrom: "2017-08-04",
    lastDay: "2025-08-29",
    replacedBy: "365-QD-TW@2025-08-30",
    evidence: "single-source",
    sources: [
      [
        "law-portal",
        "https://lawnet.vn/en/laws/vietnam-what-are-the-criteria-for-classifying-leaders-and-managers-at-all-levels-what-are-the-proce-81582.html",
      ],
    ],
  },
  {
    key: "365-QD-TW@2025-08-30",
    number: "365-QĐ/TW",
    title: "Tiêu chuẩn chức danh, tiêu chí đánh giá cán bộ lãnh đạo, quản lý các cấp",
    issuer: "central-committee",
    sources: [
      [
        "press",
        "https://www.sggp.org.vn/tieu-chuan-chuc-danh-can-bo-thuoc-dien-ban-chap-hanh-trung-uong-dang-bo-chinh-tri-ban-bi-thu-quan-ly-post813834.html",
        "2026-11-27",
      ],
      [
        "press",
        "https://nld.com.vn/quy-dinh-moi-ve-tieu-chuan-chuc-danh-lanh-dao-dang-nha-nuoc-19625092022073096.htm",
        "2026-11-27",
      ],
    ],
  },
  {
    key: "132-QD-TW@2018-03-08",
    number: "132-QĐ/TW",
    title: "Kiểm điểm và đánh giá, xếp loại chất lượng hằng năm trong hệ thống chính trị",
    issuer: "politburo",
    inForceFrom: "2018-03-08",
    lastDay: "2023-10-03",
    replacedBy: "124-QD-TW@2023-10-04",
    sources: [
      [
        "law-portal",
        "https://lawnet.vn/thong-tin-phap-luat/en/thong-bao-van-ban-moi/evaluation-and-classification-procedures-for-vietnamese-official-and-state-public-employees-newest-151935.html",
      ],
      ["press", "https://baonghean.vn/en/print/10167856.html"],
    ],
  },
  {
    key: "16-HD-BTCTW@2018-09-24",
    number: "16-HD/BTCTW",
    title: "Kiểm điểm, đánh giá, xếp loại chất lượng hằng năm",
    issuer: "central-organisation-commission",
    inForceFrom: "2018-09-24",
    lastDay: "2019-10-17",
    replacedBy: "21-HD-BTCTW@2019-10-18",
    sources: [
      [
        "law-portal",
        "https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Huong-dan-16-HD-BTCTW-2018-kiem-diem-danh-gia-chat-luong-to-chuc-dang-dang-vien-can-bo-396122.aspx",
      ],
      [
        "official",
        "https://sotuphap.kontum.gov.vn/tin-tuc-hoat-dongthong-tin-tong-hop/Tieu-chuan-danh-gia-dang-vien-hoan-thanh-xuat-sac-nhiem-vu-1896",
      ],
    ],
  },
  {
    key: "21-HD-BTCTW@2019-10-18",
    number: "21-HD/BTCTW",
    title: "Kiểm điểm, đánh giá, xếp loại chất lượng hằng năm",
    issuer: "central-organisation-commission",
    inForceFrom: "2019-10-18",
    lastDay: "2023-11-09",
    replacedBy: "25-HD-BTCTW@2023-11-10",
    sources: [
      [
        "law-portal",
        "https://thuvienphapluat.vn/phap-luat/dieu-kien-de-to-chuc-dang-duoc-danh-gia-xep-loai-chat-luong-o-muc-hoan-thanh-xuat-sac-nhiem-vu-la-g-127357-56271.html",
      ],
      [
        "law-portal",
        "https://thuvienphapluat.vn/hoi-dap-phap-luat/4C187-hd-co-giay-khen-hoan-thanh-xuat-sac-nhiem-vu-co-duoc-coi-la-dang-vien-du-tu-cach-hoan-thanh-xuat-sac-nhiem-vu.html",
      ],
    ],
  },
  {
    key: "124-QD-TW@2023-10-04",
    number: "124-QĐ/TW",
    title: "Kiểm điểm và đánh giá, xếp loại chất lượng hằng năm trong hệ thống chính trị",
    issuer: "politburo",
    inForceFrom: "2023-10-04",
    lastDay: "2025-08-29",
    replacedBy: "366-QD-TW@2025-08-30",
    sources: [
      [
        "official",
        "https://xaydungchinhsach.chinhphu.vn/print/quy-dinh-124-qd-tw-cac-truong-hop-tap-the-ca-nhan-duoc-xep-loai-khong-hoan-thanh-nhiem-vu-119231009165620474.htm",
      ],
      [
        "law-portal",
        "https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/new-regulations-on-annual-quality-ranking-criteria-in-the-political-system-in-vietnam-126034.html",
      ],
    ],
  },
  {
    key: "25-HD-BTCTW@2023-11-10",
    number: "25-HD/BTCTW",
    title: "Kiểm điểm, đánh giá, xếp loại chất lượng hằng năm",
    issuer: "central-organisation-commission",
    inForceFrom: "2023-11-10",
    lastDay: "2025-10-30",
    replacedBy: "43-HD-BTCTW@2025-10-31",
    sources: [
      ["law-portal", "lawnet.vn 348764"],
      ["law-portal", "hieuluat.vn 43683"],
    ],
  },
  {
    key: "366-QD-TW@2025-08-30",
    number: "366-QĐ/TW",
    title: "Kiểm điểm và đánh giá, xếp loại chất lượng trong hệ thống chính trị",
    issuer: "politburo",
    inForceFrom: "2025-08-30",
    sources: [
      [
        "law-portal",
        "http://tintuc.thuvienphapluat.com/ho-tro-phap-luat/tu-van-phap-luat/100238/ty-le-dang-vien-hoan-thanh-xuat-sac-nhiem-vu-nam-2025",
      ],
      [
        "official",
        "https://kyanh.hatinh.gov.vn/tin-tuc/100-chi-bo-dang-uy-xa-ky-anh-hoan-tat-danh-gia-xep-loai-chat-luong-to-chuc-dang-dang-vien-nam-2025",
      ],
    ],
  },
  {
    key: "43-HD-BTCTW@2025-10-31",
    number: "43-HD/BTCTW",
    title: "Kiểm điểm và đánh giá, xếp loại chất lượng",
    issuer: "central-organisation-commission",
    inForceFrom: "2025-10-31",
    sources: [["law-portal", "thuvienphapluat.vn: Hỏi đáp về Quy định 366 và Hướng dẫn 43, 11-12/2025"]],
  },
  {
    key: "198-KL-TW@2025-10-08",
    number: "198-KL/TW",
    title: "Đánh giá cán bộ theo quý và khi cần thiết",
    issuer: "politburo",
    inForceFrom: "2025-10-08",
    evidence: "single-source",
    sources: [
      [
        "press",
        "https://vneconomy.vn/tang-cuong-doi-moi-cong-tac-danh-gia-can-bo-trong-toan-he-thong-chinh-tri.htm",
        "2026-11-27",
      ],
      [
        "press",
        "https://vnexpress.net/can-bo-toan-he-thong-chinh-tri-duoc-danh-gia-hang-quy-4952359.html",
        "2026-11-27",
      ],
    ],
  },
  {
    key: "02-HD-BTCTW@2026-05-22",
    number: "02-HD/BTCTW",
    title: "Đánh giá cán bộ lãnh đạo, quản lý theo quý",
    issuer: "central-organisation-commission",
    inForceFrom: "2026-05-22",
    evidence: "single-source",
  },
]);
