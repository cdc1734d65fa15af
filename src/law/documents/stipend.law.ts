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
  },
  {
    key: "199-BTP-KHTC@2009-07-07",
    number: "199/BTP-KHTC",
    title: "Hướng dẫn chi trả phụ cấp trách nhiệm cấp ủy viên; dẫn lại hướng dẫn của Văn phòng Trung ương",
    issuer: "ministry",
    evidence: "single-source",
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
  },
  {
    key: "202-2025-QH15@2025-06-12",
    number: "202/2025/QH15",
    title: "Sắp xếp đơn vị hành chính cấp tỉnh",
    issuer: "national-assembly",
    evidence: "single-source",
  },
  {
    key: "25-2023-NQ-HDND@2023-12-08",
    number: "25/2023/NQ-HĐND",
    title: "Hỗ trợ cấp ủy viên đảng bộ bộ phận, chi bộ trực thuộc; tỉnh Bình Dương",
    issuer: "provincial-people-council",
    inForceFrom: "2024-01-01",
  },
  {
    key: "16-2023-NQ-HDND@2023-07-26",
    number: "16/2023/NQ-HĐND",
    title: "Chế độ đối với người hoạt động ở khu phố, ấp; tỉnh Bình Dương",
    issuer: "provincial-people-council",
    evidence: "single-source",
  },
  {
    key: "137-2014-NQ-HDND@2014-07-18",
    number: "137/2014/NQ-HĐND",
    title: "Trợ cấp hằng tháng đối với đảng viên được tặng Huy hiệu 40 năm tuổi Đảng trở lên; tỉnh Vĩnh Phúc",
    issuer: "provincial-people-council",
  },
  {
    key: "06-HD-BTCTW-BTGTW@2011-08-15",
    number: "06-HD/BTCTW-BTGTW",
    title: "Chế độ phụ cấp trách nhiệm đối với báo cáo viên",
    issuer: "central-commissions",
  },
  {
    key: "05-HD-BTCTW@2011-07-01",
    number: "05-HD/BTCTW",
    title: "Chế độ phụ cấp công tác đảng, đoàn thể",
    issuer: "central-organisation-commission",
  },
  {
    key: "56-HD-VPTW@2015-10-27",
    number: "56-HD/VPTW",
    title: "Tiền thưởng kèm theo Huy hiệu Đảng và các hình thức khen thưởng của Đảng",
    issuer: "central-party-office",
  },
  {
    key: "19780-CV-VPTW@2025-12-29",
    number: "19780-CV/VPTW",
    title: "Điều chỉnh Hướng dẫn 56-HD/VPTW",
    issuer: "central-party-office",
    inForceFrom: "2025-12-29",
    evidence: "single-source",
  },
  {
    key: "342-QD-TW@2010-12-28",
    number: "342-QĐ/TW",
    title: "Chế độ đảng phí",
    issuer: "politburo",
    inForceFrom: "2011-04-01",
    replacedBy: "01-QD-TW@2026-02-03",
  },
  { key: "01-QD-TW@2026-02-03", number: "01-QĐ/TW", title: "Chế độ đảng phí", issuer: "politburo" },
  {
    key: "34-2019-ND-CP@2019-04-24",
    number: "34/2019/NĐ-CP",
    title: "Cán bộ, công chức cấp xã và người hoạt động không chuyên trách; mức khoán quỹ phụ cấp thôn",
    issuer: "government",
    inForceFrom: "2019-06-25",
    lastDay: "2023-07-31",
    replacedBy: "33-2023-ND-CP@2023-06-10",
  },
  {
    key: "33-2023-ND-CP@2023-06-10",
    number: "33/2023/NĐ-CP",
    title: "Cán bộ, công chức cấp xã và người hoạt động không chuyên trách ở cấp xã, thôn, tổ dân phố",
    issuer: "government",
    inForceFrom: "2023-08-01",
  },
]);
