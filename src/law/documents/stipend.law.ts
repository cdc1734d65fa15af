import { type LegalDocument, legalDocuments } from "../document.ts";

const head = { status: "enacted", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;

/** The documents on allowances, support, badges, awards and dues. */
export const stipendDocuments: readonly LegalDocument[] = /* @__PURE__ */ legalDocuments(head, [
  {
    key: "169-QD-TW@2008-06-24",
    number: "169-QĐ/TW",
    title: "Chế độ phụ cấp trách nhiệm đối với cấp ủy viên các cấp",
    issuer: "secretariat",
    inForceFrom: "2009-01-01",
    sources: [
      ["law-portal", "https://vanbanluat.com/lao-dong/quyet-dinh-169-qd-tw-ban-bi-thu-2b16a.html"],
      [
        "law-portal",
        "https://luatminhkhue.vn/quy-dinh-169-qd-tw-nam-2008-ve-che-do-phu-cap-trach-nhiem-doi-voi-cap-uy-vien-cac-cap-do-ban-bi-thu-ban-hanh.aspx",
      ],
    ],
  },
  {
    key: "199-BTP-KHTC@2009-07-07",
    number: "199/BTP-KHTC",
    title: "Hướng dẫn chi trả phụ cấp trách nhiệm cấp ủy viên; dẫn lại hướng dẫn của Văn phòng Trung ương",
    issuer: "ministry",
    evidence: "single-source",
    sources: [
      [
        "law-portal",
        "https://thuvienphapluat.vn/cong-van/Lao-dong-Tien-luong/Cong-van-199-BTP-KHTC-huong-dan-chi-tra-phu-cap-trach-nhiem-cap-uy-vien-cac-cap/91015/noi-dung.aspx",
      ],
    ],
  },
  {
    key: "26-CT-TU@2022-08-08",
    number: "26-CT/TU",
    title: "Củng cố chi ủy, tổ đảng và mức hỗ trợ; đề nghị hội đồng nhân dân tỉnh Hòa Bình ban hành nghị quyết",
    issuer: "provincial-party-committee",
    status: "directive",
  },
  {
    key: "314-NQ-HDND@2023-12-08",
    number: "314/NQ-HĐND",
    title: "Hỗ trợ bí thư, phó bí thư chi bộ, chi ủy viên và tổ trưởng tổ đảng; tỉnh Hòa Bình",
    issuer: "provincial-people-council",
    inForceFrom: "2024-01-01",
    evidence: "single-source",
    sources: [
      [
        "press",
        "https://www.vietnam.vn/ja/chinh-sach-ho-tro-doi-voi-bi-thu-pho-bi-thu-chi-bo-chi-uy-vien-va-to-truong-to-dang",
      ],
    ],
  },
  {
    key: "202-2025-QH15@2025-06-12",
    number: "202/2025/QH15",
    title: "Sắp xếp đơn vị hành chính cấp tỉnh",
    issuer: "national-assembly",
    evidence: "single-source",
    sources: [
      ["press", "https://vnexpress.net/quoc-hoi-chot-ca-nuoc-con-34-tinh-thanh-pho-4897740.html", "2026-11-27"],
    ],
  },
  {
    key: "76-2025-UBTVQH15@2025-04-14",
    number: "76/2025/UBTVQH15",
    title: "Sắp xếp đơn vị hành chính năm 2025",
    issuer: "national-assembly-standing-committee",
    inForceFrom: "2025-04-15",
    sources: [
      [
        "press",
        "https://vnbiznews.com/tien-luong-va-phu-cap-cua-can-bo-sau-sap-xep-don-vi-hanh-chinh-pid1989272047",
        "2026-11-27",
      ],
      [
        "press",
        "https://dantri.com.vn/noi-vu/luong-phu-cap-voi-cong-chuc-cap-xa-ap-dung-trong-nam-2026-20260220190648922.htm",
        "2026-11-27",
      ],
    ],
  },
  {
    key: "25-2023-NQ-HDND@2023-12-08",
    number: "25/2023/NQ-HĐND",
    title: "Hỗ trợ cấp ủy viên đảng bộ bộ phận, chi bộ trực thuộc; tỉnh Bình Dương",
    issuer: "provincial-people-council",
    inForceFrom: "2024-01-01",
    sources: [
      [
        "official",
        "https://stp.binhduong.gov.vn/xaydungkiemtravbqppl/Lists/CongTacXayDungVBQPPL/DispForm.aspx?ID=403&PageIndex=5",
      ],
      [
        "law-portal",
        "https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Nghi-quyet-25-2023-NQ-HDND-chinh-sach-ho-tro-cap-uy-vien-dang-bo-Binh-Duong-590419.aspx",
      ],
    ],
  },
  {
    key: "16-2023-NQ-HDND@2023-07-26",
    number: "16/2023/NQ-HĐND",
    title: "Chế độ đối với người hoạt động ở khu phố, ấp; tỉnh Bình Dương",
    issuer: "provincial-people-council",
    evidence: "single-source",
    sources: [
      [
        "law-portal",
        "https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Nghi-quyet-25-2023-NQ-HDND-chinh-sach-ho-tro-cap-uy-vien-dang-bo-Binh-Duong-590419.aspx",
      ],
    ],
  },
  {
    key: "137-2014-NQ-HDND@2014-07-18",
    number: "137/2014/NQ-HĐND",
    title: "Trợ cấp hằng tháng đối với đảng viên được tặng Huy hiệu 40 năm tuổi Đảng trở lên; tỉnh Vĩnh Phúc",
    issuer: "provincial-people-council",
    sources: [
      [
        "law-portal",
        "https://phapluatcongdong.vn/van-ban/nghi-quyet-137-2014-nq-hdnd-ban-hanh-tinh-vinh-phuc-nam-2014-p196337.htm",
      ],
      ["press", "https://xaydungdang.org.vn/dang-vien/vinh-phuc-quan-tam-dang-vien-nhieu-tuoi-dang-7538"],
    ],
  },
  {
    key: "06-HD-BTCTW-BTGTW@2011-08-15",
    number: "06-HD/BTCTW-BTGTW",
    title: "Chế độ phụ cấp trách nhiệm đối với báo cáo viên",
    issuer: "central-commissions",
    sources: [
      [
        "law-portal",
        "https://thuvienphapluat.vn/van-ban/Lao-dong-Tien-luong/Huong-dan-06-HD-TCTW-BTGTW-che-do-phu-cap-trach-nhiem-bao-cao-vien-132314.aspx",
      ],
    ],
  },
  {
    key: "05-HD-BTCTW@2011-07-01",
    number: "05-HD/BTCTW",
    title: "Chế độ phụ cấp công tác đảng, đoàn thể",
    issuer: "central-organisation-commission",
    sources: [
      ["law-portal", "https://luatvietnam.vn/can-bo-cong-chuc/che-do-phu-cap-cong-tac-dang-566-25026-article.html"],
    ],
  },
  {
    key: "56-HD-VPTW@2015-10-27",
    number: "56-HD/VPTW",
    title: "Tiền thưởng kèm theo Huy hiệu Đảng và các hình thức khen thưởng của Đảng",
    issuer: "central-party-office",
    sources: [
      [
        "official",
        "https://danguykhoicaccqvadn.namdinh.gov.vn/tin-tuc-muc-tien-thuong-kem-theo-huy-hieu-dang-tu-ngay-01-7-2024-627.html",
      ],
      [
        "law-portal",
        "https://hieuluat.vn/tin-tuc-phap-luat/muc-thuong-danh-cho-dang-vien-to-chuc-dang-duoc-khen-thuong-559-35582-article.html",
      ],
      [
        "press",
        "https://baovinhlong.com.vn/chinh-tri/201205/thong-nhat-muc-tien-thuong-kem-theo-cac-loai-huy-hieu-dang-2561008",
      ],
    ],
  },
  {
    key: "19780-CV-VPTW@2025-12-29",
    number: "19780-CV/VPTW",
    title: "Điều chỉnh Hướng dẫn 56-HD/VPTW",
    issuer: "central-party-office",
    inForceFrom: "2025-12-29",
    evidence: "single-source",
    sources: [
      [
        "law-portal",
        "https://nhansu.vn/van-ban-phap-luat/Cong-van-19780-CV-VPTW-2025-dieu-chinh-Huong-dan-56-HD-VPTW-687053.html",
      ],
    ],
  },
  {
    key: "09-QD-TW@2001-09-24",
    number: "09-QĐ/TW",
    title: "Chế độ đảng phí",
    issuer: "politburo",
    evidence: "single-source",
    lastDay: "2011-03-31",
    replacedBy: "342-QD-TW@2010-12-28",
    sources: [["law-portal", "luatminhkhue.vn: Quyết định 342-QĐ/TW"]],
  },
  {
    key: "128-QD-TW@2004-12-14",
    number: "128-QĐ/TW",
    title: "Chế độ tiền lương của cán bộ, công chức cơ quan đảng, Mặt trận, đoàn thể",
    issuer: "secretariat",
    sources: [
      ["law-portal", "thuvienphapluat.vn: hỏi đáp 384F2"],
      ["law-portal", "lawnet.vn: 1074651"],
    ],
  },
  {
    key: "342-QD-TW@2010-12-28",
    number: "342-QĐ/TW",
    title: "Chế độ đảng phí",
    issuer: "politburo",
    inForceFrom: "2011-04-01",
    replacedBy: "01-QD-TW@2026-02-03",
    sources: [
      [
        "law-portal",
        "https://luatminhkhue.vn/quyet-dinh-342-qd-tw-nam-2010-ve-quy-dinh-che-do-dang-phi-do-bo-chinh-tri-ban-hanh.aspx",
      ],
    ],
  },
  {
    key: "01-QD-TW@2026-02-03",
    number: "01-QĐ/TW",
    title: "Chế độ đảng phí",
    issuer: "politburo",
    sources: [
      [
        "official",
        "https://xaydungchinhsach.chinhphu.vn/toan-van-quy-dinh-so-01-qd-tw-cua-bo-chinh-tri-ve-che-do-dang-phi-119260208105647584.htm",
      ],
      ["press", "https://dantri.com.vn/thoi-su/bo-chinh-tri-ra-quy-dinh-ve-muc-dong-dang-phi-20260206210920568.htm"],
      ["press", "https://thanhnien.vn/quy-dinh-moi-ve-che-do-dang-phi-185260206224919686.htm"],
    ],
  },
  {
    key: "34-2019-ND-CP@2019-04-24",
    number: "34/2019/NĐ-CP",
    title: "Cán bộ, công chức cấp xã và người hoạt động không chuyên trách; mức khoán quỹ phụ cấp thôn",
    issuer: "government",
    inForceFrom: "2019-06-25",
    lastDay: "2023-07-31",
    replacedBy: "33-2023-ND-CP@2023-06-10",
    sources: [
      [
        "law-portal",
        "https://thuvienphapluat.vn/chinh-sach-phap-luat-moi/vn/ho-tro-phap-luat/tu-van-phap-luat/49385/che-do-voi-nguoi-hoat-dong-khong-chuyen-trach-o-thon-to-dan-pho",
        "2026-11-27",
      ],
      [
        "press",
        "https://kontumtv.vn/tin-tuc/tin-trong-nuoc/bo-noi-vu-huong-dan-thuc-hien-muc-luong-phu-cap-moi-tu-ngay-1-7",
        "2026-11-27",
      ],
    ],
  },
  {
    key: "33-2023-ND-CP@2023-06-10",
    number: "33/2023/NĐ-CP",
    title: "Cán bộ, công chức cấp xã và người hoạt động không chuyên trách ở cấp xã, thôn, tổ dân phố",
    issuer: "government",
    inForceFrom: "2023-08-01",
    sources: [
      [
        "press",
        "https://dantri.com.vn/noi-vu/truong-thon-to-truong-dan-pho-huong-phu-cap-ra-sao-20251022161416966.htm",
      ],
      ["press", "https://vneconomy.vn/muc-phu-cap-cua-truong-thon-to-truong-to-dan-pho.htm"],
    ],
  },
]);
