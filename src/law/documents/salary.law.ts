import { type LegalDocument, legalDocuments } from "../document.ts";

const head = { status: "enacted", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;

/** The documents that set the base salary, and the one that planned a level that was dropped. */
export const salaryDocuments: readonly LegalDocument[] = /* @__PURE__ */ legalDocuments(head, [
  {
    key: "25-CP@1993-05-23",
    number: "25/CP",
    title: "Chế độ tiền lương mới; mức lương tối thiểu 120.000 đồng",
    issuer: "government",
    evidence: "single-source",
    sources: [
      ["secondary", "http://bhxhhatinh.gov.vn/danh-muc-luong-toi-thieu-cate-27"],
      ["secondary", "http://www.bhxhbqp.vn/bai-viet/danh-muc-luong-co-so-136"],
    ],
  },
  {
    key: "06-CP@1997-01-21",
    number: "06/CP",
    title: "Mức lương tối thiểu 144.000 đồng",
    issuer: "government",
    sources: [
      ["secondary", "http://bhxhhatinh.gov.vn/danh-muc-luong-toi-thieu-cate-27"],
      ["secondary", "http://www.bhxhbqp.vn/bai-viet/danh-muc-luong-co-so-136"],
    ],
  },
  {
    key: "175-1999-ND-CP@1999-12-15",
    number: "175/1999/NĐ-CP",
    title: "Mức lương tối thiểu 180.000 đồng",
    issuer: "government",
    sources: [
      ["secondary", "http://bhxhhatinh.gov.vn/danh-muc-luong-toi-thieu-cate-27"],
      ["secondary", "http://www.bhxhbqp.vn/bai-viet/danh-muc-luong-co-so-136"],
    ],
  },
  {
    key: "77-2000-ND-CP@2000-12-15",
    number: "77/2000/NĐ-CP",
    title: "Mức lương tối thiểu 210.000 đồng",
    issuer: "government",
    sources: [
      ["secondary", "http://bhxhhatinh.gov.vn/danh-muc-luong-toi-thieu-cate-27"],
      ["secondary", "http://www.bhxhbqp.vn/bai-viet/danh-muc-luong-co-so-136"],
    ],
  },
  {
    key: "03-2003-ND-CP@2003-01-15",
    number: "03/2003/NĐ-CP",
    title: "Mức lương tối thiểu 290.000 đồng",
    issuer: "government",
    sources: [
      ["secondary", "http://bhxhhatinh.gov.vn/danh-muc-luong-toi-thieu-cate-27"],
      ["secondary", "http://www.bhxhbqp.vn/bai-viet/danh-muc-luong-co-so-136"],
    ],
  },
  {
    key: "118-2005-ND-CP@2005-09-15",
    number: "118/2005/NĐ-CP",
    title: "Mức lương tối thiểu chung 350.000 đồng",
    issuer: "government",
    sources: [
      ["secondary", "http://bhxhhatinh.gov.vn/danh-muc-luong-toi-thieu-cate-27"],
      ["secondary", "http://www.bhxhbqp.vn/bai-viet/danh-muc-luong-co-so-136"],
    ],
  },
  {
    key: "94-2006-ND-CP@2006-09-07",
    number: "94/2006/NĐ-CP",
    title: "Mức lương tối thiểu chung 450.000 đồng",
    issuer: "government",
    sources: [
      ["secondary", "http://bhxhhatinh.gov.vn/danh-muc-luong-toi-thieu-cate-27"],
      ["secondary", "http://www.bhxhbqp.vn/bai-viet/danh-muc-luong-co-so-136"],
    ],
  },
  {
    key: "166-2007-ND-CP@2007-11-16",
    number: "166/2007/NĐ-CP",
    title: "Mức lương tối thiểu chung 540.000 đồng",
    issuer: "government",
    evidence: "single-source",
    sources: [
      ["secondary", "http://bhxhhatinh.gov.vn/danh-muc-luong-toi-thieu-cate-27"],
      ["secondary", "http://www.bhxhbqp.vn/bai-viet/danh-muc-luong-co-so-136"],
    ],
  },
  {
    key: "33-2009-ND-CP@2009-04-06",
    number: "33/2009/NĐ-CP",
    title: "Mức lương tối thiểu chung 650.000 đồng",
    issuer: "government",
    sources: [
      ["secondary", "http://bhxhhatinh.gov.vn/danh-muc-luong-toi-thieu-cate-27"],
      ["secondary", "http://www.bhxhbqp.vn/bai-viet/danh-muc-luong-co-so-136"],
    ],
  },
  {
    key: "28-2010-ND-CP@2010-03-25",
    number: "28/2010/NĐ-CP",
    title: "Mức lương tối thiểu chung 730.000 đồng",
    issuer: "government",
    sources: [
      ["secondary", "http://bhxhhatinh.gov.vn/danh-muc-luong-toi-thieu-cate-27"],
      ["secondary", "http://www.bhxhbqp.vn/bai-viet/danh-muc-luong-co-so-136"],
    ],
  },
  {
    key: "22-2011-ND-CP@2011-04-04",
    number: "22/2011/NĐ-CP",
    title: "Mức lương tối thiểu chung 830.000 đồng",
    issuer: "government",
    sources: [
      ["secondary", "http://bhxhhatinh.gov.vn/danh-muc-luong-toi-thieu-cate-27"],
      ["secondary", "http://www.bhxhbqp.vn/bai-viet/danh-muc-luong-co-so-136"],
    ],
  },
  {
    key: "31-2012-ND-CP@2012-04-12",
    number: "31/2012/NĐ-CP",
    title: "Mức lương tối thiểu chung 1.050.000 đồng",
    issuer: "government",
    sources: [
      ["secondary", "https://vienthongke.vn/nghi-dinh-so-31-2012-nd-cp-quy-dinh-muc-luong-toi-thieu/"],
      ["secondary", "http://bhxhhatinh.gov.vn/danh-muc-luong-toi-thieu-cate-27"],
    ],
  },
  {
    key: "66-2013-ND-CP@2013-06-27",
    number: "66/2013/NĐ-CP",
    title: "Mức lương cơ sở 1.150.000 đồng",
    issuer: "government",
    inForceFrom: "2013-08-15",
    sources: [
      ["secondary", "http://bhxhhatinh.gov.vn/danh-muc-luong-toi-thieu-cate-27"],
      ["secondary", "http://www.bhxhbqp.vn/bai-viet/danh-muc-luong-co-so-136"],
      [
        "secondary",
        "http://giaiphapxaydung.net/Nghi-dinh-66-2013-ND-CP-quy-dinh-muc-luong-toi-thieu-chung_1_27.aspx",
        "2026-11-27",
      ],
    ],
  },
  {
    key: "47-2016-ND-CP@2016-05-26",
    number: "47/2016/NĐ-CP",
    title: "Mức lương cơ sở 1.210.000 đồng",
    issuer: "government",
    inForceFrom: "2016-07-15",
    sources: [
      ["law-portal", "https://luatvanphuc.vn/nghi-dinh-472016-quy-dinh-tang-luong-co-so-len-1210000-dong.html"],
      ["secondary", "http://www.bhxhbqp.vn/bai-viet/danh-muc-luong-co-so-136"],
    ],
  },
  {
    key: "47-2017-ND-CP@2017-04-24",
    number: "47/2017/NĐ-CP",
    title: "Mức lương cơ sở 1.300.000 đồng",
    issuer: "government",
    sources: [
      ["secondary", "http://bhxhhatinh.gov.vn/danh-muc-luong-toi-thieu-cate-27"],
      ["secondary", "http://www.bhxhbqp.vn/bai-viet/danh-muc-luong-co-so-136"],
    ],
  },
  {
    key: "72-2018-ND-CP@2018-05-15",
    number: "72/2018/NĐ-CP",
    title: "Mức lương cơ sở 1.390.000 đồng",
    issuer: "government",
    sources: [
      ["secondary", "http://bhxhhatinh.gov.vn/danh-muc-luong-toi-thieu-cate-27"],
      ["secondary", "http://www.bhxhbqp.vn/bai-viet/danh-muc-luong-co-so-136"],
    ],
  },
  {
    key: "38-2019-ND-CP@2019-05-09",
    number: "38/2019/NĐ-CP",
    title: "Mức lương cơ sở 1.490.000 đồng",
    issuer: "government",
    sources: [
      ["secondary", "http://bhxhhatinh.gov.vn/danh-muc-luong-toi-thieu-cate-27"],
      ["secondary", "http://www.bhxhbqp.vn/bai-viet/danh-muc-luong-co-so-136"],
    ],
  },
  {
    key: "86-2019-QH14@2019-11-12",
    number: "86/2019/QH14",
    title: "Dự kiến mức lương cơ sở 1.600.000 đồng từ 01/7/2020; không thực hiện",
    issuer: "national-assembly",
    status: "dropped",
    sources: [["press", "http://nghean24h.vn/tu-172021-luong-co-so-co-tang-hay-khong-a629232.html"]],
  },
  {
    key: "24-2023-ND-CP@2023-05-14",
    number: "24/2023/NĐ-CP",
    title: "Mức lương cơ sở 1.800.000 đồng",
    issuer: "government",
    sources: [
      ["secondary", "http://bhxhhatinh.gov.vn/danh-muc-luong-toi-thieu-cate-27"],
      ["secondary", "http://www.bhxhbqp.vn/bai-viet/danh-muc-luong-co-so-136"],
    ],
  },
  {
    key: "73-2024-ND-CP@2024-06-30",
    number: "73/2024/NĐ-CP",
    title: "Mức lương cơ sở 2.340.000 đồng và chế độ tiền thưởng",
    issuer: "government",
    lastDay: "2026-06-30",
    replacedBy: "161-2026-ND-CP@2026-05-15",
    sources: [
      ["secondary", "http://bhxhhatinh.gov.vn/danh-muc-luong-toi-thieu-cate-27"],
      ["secondary", "http://www.bhxhbqp.vn/bai-viet/danh-muc-luong-co-so-136"],
    ],
  },
  {
    key: "161-2026-ND-CP@2026-05-15",
    number: "161/2026/NĐ-CP",
    title: "Mức lương cơ sở 2.530.000 đồng và chế độ tiền thưởng",
    issuer: "government",
    inForceFrom: "2026-07-01",
    evidence: "official-text",
    sources: [["official", "https://vanban.chinhphu.vn/?classid=1&docid=218107&orggroupid=2&pageid=27160"]],
  },
  {
    key: "293-2025-ND-CP@2025-11-10",
    number: "293/2025/NĐ-CP",
    title: "Mức lương tối thiểu vùng từ 01/01/2026",
    issuer: "government",
    inForceFrom: "2026-01-01",
    evidence: "single-source",
  },
]);
