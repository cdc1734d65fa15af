import { type LegalDocument, legalDocuments } from "../document.ts";

const head = { status: "enacted", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;

/** The documents on Party meetings (sinh hoạt đảng). */
export const meetingDocuments: readonly LegalDocument[] = /* @__PURE__ */ legalDocuments(head, [
  {
    key: "10-CT-TW@2007-03-30",
    number: "10-CT/TW",
    title: "Nâng cao chất lượng sinh hoạt chi bộ",
    issuer: "secretariat",
    sources: [["official", "sotuphap.haugiang.gov.vn: Công văn 747-CV/TU, 26/02/2023"]],
  },
  {
    key: "09-HD-BTCTW@2012-03-02",
    number: "09-HD/BTCTW",
    title: "Nội dung sinh hoạt chi bộ",
    issuer: "central-organisation-commission",
    lastDay: "2018-07-05",
    replacedBy: "12-HD-BTCTW@2018-07-06",
    sources: [["secondary", "llct.tnut.edu.vn, 31/7/2018"]],
  },
  {
    key: "18-KL-TW@2017-09-22",
    number: "18-KL/TW",
    title: "Tiếp tục thực hiện Chỉ thị 10-CT/TW về sinh hoạt chi bộ",
    issuer: "secretariat",
    sources: [["official", "sotuphap.haugiang.gov.vn: Công văn 747-CV/TU, 26/02/2023"]],
  },
  {
    key: "12-HD-BTCTW@2018-07-06",
    number: "12-HD/BTCTW",
    title: "Nâng cao chất lượng sinh hoạt chi bộ",
    issuer: "central-organisation-commission",
    inForceFrom: "2018-07-06",
    lastDay: "2025-10-27",
    replacedBy: "42-HD-BTCTW@2025-10-28",
    sources: [
      ["law-portal", "lawnet.vn: procedures for organizing meetings, 2018-157079"],
      ["secondary", "llct.tnut.edu.vn, 31/7/2018"],
    ],
  },
  {
    key: "03-HD-TW@2022-12-27",
    number: "03-HD/TW",
    title: "Thí điểm sinh hoạt trực tuyến và sinh hoạt tổ đảng thay sinh hoạt chi bộ",
    issuer: "secretariat",
    inForceFrom: "2022-12-27",
    sources: [
      ["law-portal", "hethongphapluat.com: Hướng dẫn 03-HD/TW"],
      ["press", "baodongnai.com.vn 3157401"],
    ],
  },
  {
    key: "363-QD-TW@2025-08-30",
    number: "363-QĐ/TW",
    title: "Quy chế làm việc mẫu của chi bộ, đảng bộ cơ quan đảng, cơ quan UBND cấp xã",
    issuer: "secretariat",
    sources: [["press", "cafef.vn: 188250910142402031.chn"]],
  },
  {
    key: "66-QD-TW@2017-02-06",
    number: "66-QĐ/TW",
    title: "Thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng",
    issuer: "secretariat",
    lastDay: "2026-01-08",
    replacedBy: "399-QD-TW@2026-01-09",
    sources: [
      [
        "law-portal",
        "https://thuvienphapluat.vn/documents/law.aspx?id=M%3DpReU9URTTX&mode=09dsbGRWOHhOdzWk",
        "2026-11-27",
      ],
    ],
  },
  {
    key: "399-QD-TW@2026-01-09",
    number: "399-QĐ/TW",
    title: "Thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng",
    issuer: "secretariat",
    inForceFrom: "2026-01-09",
    sources: [
      [
        "law-portal",
        "https://nhansu.vn/van-ban-phap-luat/Quy-dinh-399-QD-TW-2026-the-loai-tham-quyen-ban-hanh-va-the-thuc-van-ban-cua-Dang-690017.html",
        "2026-11-27",
      ],
      [
        "press",
        "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
        "2026-11-27",
      ],
    ],
  },
  {
    key: "143-QD-TW@2024-05-03",
    number: "143-QĐ/TW",
    title: "Quy chế làm việc mẫu của cấp ủy cấp huyện",
    issuer: "secretariat",
    evidence: "single-source",
  },
  {
    key: "302-QD-TW@2025-06-09",
    number: "302-QĐ/TW",
    title: "Quy chế làm việc mẫu của đảng ủy xã, phường, đặc khu",
    issuer: "secretariat",
    inForceFrom: "2025-07-01",
    evidence: "single-source",
    sources: [["press", "news.laodong.vn 1523744"]],
  },
  {
    key: "50-CT-TW@2025-07-23",
    number: "50-CT/TW",
    title: "Đổi mới, nâng cao chất lượng sinh hoạt chi bộ trong giai đoạn mới",
    issuer: "secretariat",
    inForceFrom: "2025-07-23",
    sources: [
      ["press", "https://vneconomy.vn/hoi-nghi-trung-uong-12-va-quan-triet-trien-khai-chi-thi-so-50-cttw.htm"],
      ["press", "https://www.vietnamplus.vn/doi-moi-sinh-hoat-chi-bo-trong-giai-doan-moi-post1061431.vnp"],
      ["press", "baonghean.vn 10308576"],
    ],
  },
  {
    key: "42-HD-BTCTW@2025-10-28",
    number: "42-HD/BTCTW",
    title: "Thực hiện Chỉ thị 50-CT/TW: tổ chức và đánh giá chất lượng sinh hoạt chi bộ",
    issuer: "central-organisation-commission",
    inForceFrom: "2025-10-28",
    sources: [
      [
        "law-portal",
        "https://luatvietnam.vn/tin-van-ban-moi/thoi-luong-sinh-hoat-chi-bo-toi-thieu-90-phut-186-105065-article.html",
      ],
      ["press", "nld.com.vn 196251130215644743"],
    ],
  },
  {
    key: "08-QD-TU@2021-09-15",
    number: "08-QĐ/TU",
    title: "Đánh giá chất lượng sinh hoạt chi bộ (Tỉnh ủy Nghệ An)",
    issuer: "provincial-party-committee",
    lastDay: "2023-10-29",
    replacedBy: "27-QD-TU@2023-10-30",
    sources: [
      ["official", "nghean.dcs.vn: Quy định 08-QĐ/TU"],
      ["press", "baonghean.vn/en 10231029"],
    ],
  },
  {
    key: "27-QD-TU@2023-10-30",
    number: "27-QĐ/TU",
    title: "Đánh giá chất lượng sinh hoạt chi bộ (Tỉnh ủy Nghệ An)",
    issuer: "provincial-party-committee",
    evidence: "single-source",
    sources: [["secondary", "dhktna.edu.vn: Quy định 27-QĐ/TU"]],
  },
  {
    key: "747-CV-TU@2023-02-24",
    number: "747-CV/TU",
    title: "Ngày sinh hoạt chi bộ hằng tháng (Tỉnh ủy Hậu Giang)",
    issuer: "provincial-party-committee",
    inForceFrom: "2023-03-01",
    evidence: "single-source",
    sources: [["official", "sotuphap.haugiang.gov.vn: Công văn 747-CV/TU, 26/02/2023"]],
  },
  {
    key: "08-KH-DU@2025-09-19",
    number: "08-KH/ĐU",
    title: "Nâng cao chất lượng sinh hoạt chi bộ (Đảng ủy phường An Phú)",
    issuer: "local-party-committee",
    evidence: "single-source",
  },
]);
