import { type LegalDocument, legalDocuments } from "../document.ts";

const head = { status: "enacted", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;

// The Charter, the regulations and guidance that implement it, and what else sets structure. Numbers restart with every
// term of the Congress, so each key carries the day of issue. Where a text does not say when it takes effect, or was not
// read, the first day in force is left out: not known.
export const charterDocuments: readonly LegalDocument[] = /* @__PURE__ */ legalDocuments(head, [
  {
    key: "DIEU-LE@2011-01-19",
    number: "Điều lệ Đảng",
    title: "Điều lệ Đảng Cộng sản Việt Nam (Đại hội XI thông qua)",
    issuer: "party-congress",
    inForceFrom: "2011-01-19",
    sources: [
      ["law-portal", "https://hethongphapluat.com/dieu-le-dang-cong-san-viet-nam-2011/dieu-20"],
      ["law-portal", "https://luatvietnam.vn/can-bo-cong-chuc/thanh-lap-chi-bo-dang-566-25916-article.html"],
    ],
  },
  {
    key: "45-QD-TW@2011-11-01",
    number: "45-QĐ/TW",
    title: "Quy định thi hành Điều lệ Đảng",
    issuer: "central-committee",
    lastDay: "2016-07-24",
    replacedBy: "29-QD-TW@2016-07-25",
    evidence: "single-source",
    verifiedOn: "2026-11-27",
    sources: [
      [
        "law-portal",
        "https://luatminhkhue.vn/huong-dan-01-hd-tw-thi-hanh-dieu-le-dang-do-ban-chap-hanh-trung-uong-ban-hanh.aspx",
      ],
    ],
  },
  {
    key: "29-QD-TW@2016-07-25",
    number: "29-QĐ/TW",
    title: "Quy định thi hành Điều lệ Đảng",
    issuer: "central-committee",
    lastDay: "2021-07-29",
    replacedBy: "24-QD-TW@2021-07-30",
    evidence: "official-text",
    sources: [
      ["secondary", "http://dvdn247.net/dieu-kien-thanh-lap-chi-bo/"],
      ["law-portal", "thuvienphapluat.vn 319797"],
      [
        "law-portal",
        "https://thuvienphapluat.vn/hoi-dap-phap-luat/4A5F3-hd-dang-vien-40-nam-tuoi-dang-khi-chet-co-duoc-truy-tang-huy-hieu.html",
        "2026-11-27",
      ],
      ["press", "https://xaydungdang.org.vn/dang-vien/ve-viec-xet-tang-huy-hieu-45-nam-tuoi-dang-10049", "2026-11-27"],
    ],
  },
  {
    key: "24-QD-TW@2021-07-30",
    number: "24-QĐ/TW",
    title: "Quy định thi hành Điều lệ Đảng",
    issuer: "central-committee",
    lastDay: "2025-01-19",
    replacedBy: "232-QD-TW@2025-01-20",
    evidence: "official-text",
    sources: [
      [
        "law-portal",
        "http://tintuc.thuvienphapluat.com/thoi-su-phap-luat/tu-van-phap-luat/52385/to-dang-la-gi-to-dang-co-nhiem-vu-gi-trong-chi-bo",
      ],
      ["official", "danvan.vn: Văn bản Đảng, Nhà nước, 14431"],
      ["law-portal", "https://luatminhkhue.vn/mau-to-khai-de-nghi-tang-huy-hieu-dang.aspx", "2026-11-27"],
      [
        "law-portal",
        "https://thuviennhadat.vn/vbpl/quy-dinh-24-qd-tw-2021-thi-hanh-dieu-le-dang-484359.html",
        "2026-11-27",
      ],
      ["official", "https://stdt.danguykhoibinhthuan.vn/sotay/to-chuc/tang-huy-hieu-dang", "2026-11-27"],
    ],
  },
  {
    key: "232-QD-TW@2025-01-20",
    number: "232-QĐ/TW",
    title: "Quy định thi hành Điều lệ Đảng",
    issuer: "central-committee",
    lastDay: "2025-06-30",
    replacedBy: "294-QD-TW@2025-05-26",
    sources: [["law-portal", "lawnet.vn: 232-QĐ/TW, 13638"]],
  },
  {
    key: "294-QD-TW@2025-05-26",
    number: "294-QĐ/TW",
    title: "Quy định thi hành Điều lệ Đảng",
    issuer: "central-committee",
    inForceFrom: "2025-07-01",
    replacedBy: "20-QD-TW@2026-04-08",
    evidence: "official-text",
    sources: [
      ["official", "https://thads.moj.gov.vn/noidung/tintuc/Lists/CongTacDang/View_Detail.aspx?ItemID=288"],
      ["official", "https://xaydungchinhsach.chinhphu.vn/thi-diem-dai-hoi-chi-bo-5-nam-mot-lan-119250603053006617.htm"],
      [
        "press",
        "https://dantri.com.vn/xa-hoi/tong-bi-thu-to-lam-ky-ban-hanh-quy-dinh-moi-ve-thi-hanh-dieu-le-dang-20250602234159998.htm",
      ],
    ],
  },
  {
    key: "20-QD-TW@2026-04-08",
    number: "20-QĐ/TW",
    title: "Quy định thi hành Điều lệ Đảng",
    issuer: "central-committee",
    replacedBy: "208-QD-TW@2026-07-26",
    sources: [
      [
        "official",
        "https://ubmttqvn.quangtri.gov.vn/index.php/savefile/dai-hoi2024/quy-dinh-so-20-qd-tw-ve-thi-hanh-dieu-le-dang-7809.html",
      ],
    ],
  },
  {
    key: "208-QD-TW@2026-07-26",
    number: "208-QĐ/TW",
    title: "Quy định thi hành Điều lệ Đảng",
    issuer: "central-committee",
    sources: [
      [
        "official",
        "https://xaydungchinhsach.chinhphu.vn/quy-dinh-so-208-qd-tw-ve-thi-hanh-dieu-le-dang-11926072817225275.htm",
      ],
    ],
  },
  {
    key: "01-HD-TW@2016-09-20",
    number: "01-HD/TW",
    title: "Hướng dẫn một số vấn đề cụ thể thi hành Điều lệ Đảng",
    issuer: "secretariat",
    inForceFrom: "2016-09-20",
    lastDay: "2021-09-27",
    replacedBy: "01-HD-TW@2021-09-28",
    sources: [["official", "http://camau.dcs.vn/chi-tiet-hoi-dap-27"]],
  },
  {
    key: "01-HD-TW@2021-09-28",
    number: "01-HD/TW",
    title: "Hướng dẫn một số vấn đề cụ thể thi hành Điều lệ Đảng",
    issuer: "secretariat",
    inForceFrom: "2021-09-28",
    lastDay: "2025-06-08",
    replacedBy: "06-HD-TW@2025-06-09",
    evidence: "official-text",
    sources: [
      [
        "law-portal",
        "https://thuviennhadat.vn/vbpl/huong-dan-01-hd-tw-2021-thi-hanh-dieu-le-dang-490529.html",
        "2026-11-27",
      ],
      [
        "law-portal",
        "https://thuvienphapluat.vn/hoi-dap-phap-luat/55C58-hd-se-duoc-xet-tang-huy-hieu-dang-vao-nhung-nam-nao.html",
        "2026-11-27",
      ],
      [
        "law-portal",
        "https://thuvienphapluat.vn/hoi-dap-phap-luat/55C5A-hd-vec-trao-tang-su-dung-quan-ly-huy-hieu-dang-duoc-quy-dinh-ra-sao.html",
        "2026-11-27",
      ],
    ],
  },
  {
    key: "06-HD-TW@2025-06-09",
    number: "06-HD/TW",
    title: "Hướng dẫn một số vấn đề cụ thể thi hành Điều lệ Đảng",
    issuer: "secretariat",
    inForceFrom: "2025-06-09",
    lastDay: "2026-05-18",
    replacedBy: "01-HD-TW@2026-05-19",
    evidence: "official-text",
    sources: [
      [
        "press",
        "https://thoidai.com.vn/quy-dinh-va-huong-dan-thi-hanh-dieu-le-dang-co-nhieu-doi-moi-dot-pha-214274.html",
      ],
      ["press", "baothanhhoa.vn: hướng dẫn cách tính nhiệm kỳ, 261182"],
    ],
  },
  {
    key: "01-HD-TW@2026-05-19",
    number: "01-HD/TW",
    title: "Hướng dẫn một số vấn đề cụ thể thi hành Điều lệ Đảng",
    issuer: "secretariat",
    inForceFrom: "2026-05-19",
    evidence: "single-source",
  },
  {
    key: "113-QD-TW@2023-07-10",
    number: "113-QĐ/TW",
    title: "Thí điểm giao quyền cấp trên cơ sở cho một số đảng ủy cơ sở",
    issuer: "secretariat",
    sources: [
      [
        "law-portal",
        "http://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/51760/dieu-kien-thi-diem-giao-quyen-cap-tren-co-so-cho-dang-uy-co-so",
        "2026-11-27",
      ],
    ],
  },
  {
    key: "45-CT-TW@2025-04-14",
    number: "45-CT/TW",
    title: "Đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIV",
    issuer: "politburo",
    sources: [
      [
        "official",
        "https://xaydungchinhsach.chinhphu.vn/nguoi-dung-dau-mot-so-dang-bo-xa-phuong-dac-khu-duoc-co-cau-trong-ban-thuong-vu-cap-uy-cap-tinh-119250415172833596.htm",
      ],
      ["press", "https://znews.vn/co-cau-bi-thu-pho-bi-thu-4-dang-bo-o-trung-uong-nhiem-ky-moi-post1546412.html"],
      ["press", "https://banker.vn/dia-phuong-sap-nhap-tu-2-tinh-khong-qua-450-dai-bieu", "2026-11-27"],
    ],
  },
  {
    key: "296-QD-TW@2025-05-30",
    number: "296-QĐ/TW",
    title: "Công tác kiểm tra, giám sát và kỷ luật của Đảng",
    issuer: "central-committee",
    sources: [
      ["press", "https://www.quanlynhanuoc.vn/?p=51516", "2026-11-27"],
      ["press", "https://soha.vn/uy-ban-kiem-tra-trung-uong-co-23-25-uy-vien-198250604065014381.htm", "2026-11-27"],
    ],
  },
  {
    key: "21-QD-TW@2026-04-11",
    number: "21-QĐ/TW",
    title: "Quy định về công tác kiểm tra, giám sát của Đảng",
    issuer: "central-committee",
    evidence: "single-source",
    sources: [["official", "https://ubkttw.vn/upload/104764/fck/adminkttu/quy-dinh-so-21.pdf"]],
  },
  {
    key: "02-HD-BTCTU@2025-11-21",
    number: "02-HD/BTCTU",
    title: "Hướng dẫn một số nội dung về tổ chức đảng và đảng viên (Ban Tổ chức Thành ủy Hà Nội)",
    issuer: "provincial-party-committee",
    evidence: "single-source",
  },
]);
