import { expect, it } from "vitest";
import { readRegister } from "../../../src/schemas/register/index.ts";

const tables: Readonly<Record<string, string>> = {
  organisations: "Mã;Tên;Loại hình;Tỉnh\nA;Chi bộ 01;chi bộ;Tỉnh Hòa Bình",
  sessions:
    "Chi bộ;Ngày sinh hoạt;Loại sinh hoạt;Sinh hoạt bù cho tháng;Ngày quy định\nA;3/3/2025;thường kỳ;2/2025;không quy định",
  posts:
    "Mã ẩn danh;Mã tổ chức;Chức danh;Từ ngày;Hệ số lương;Lương, trợ cấp khác;Khoản khác trả cho chức danh này\n" +
    "p1;A;bí thư;1/1/2022;4,98;không;không\np1;A;cấp ủy viên;1/1/2020;;;lương hưu + khác",
  ratings:
    "Mã tổ chức;Từ ngày;Đến ngày;Mức xếp loại;Cấp quyết định;Ngày quyết định\nA;1/1/2025;31/12/2025;HTTNV;X;20/12/2025",
  memberRatings:
    "Mã tổ chức;Từ ngày;Đến ngày;Hoàn thành xuất sắc;Hoàn thành tốt;Miễn xếp loại\nA;1/1/2025;31/12/2025;2;9;1",
  results: "Chỉ tiêu;Mã tổ chức;Ngày;Số lượng\nketnap;A;19/5/2025;2",
  terms: "Mã tổ chức;Ngày bắt đầu nhiệm kỳ\nA;1/3/2025",
  leadingBodies: "Mã tổ chức;Số cấp ủy viên;Số phó bí thư\nA;3;1",
  assignments: "Mã người theo dõi;Mã tổ chức;Từ ngày;Đến ngày\nf1;A;1/1/2025;",
  visits: "Mã người theo dõi;Mã tổ chức;Ngày dự\nf1;A;3/3/2025",
  plannedInspections: "Mã tổ chức;Hạn kiểm tra\nA;31/12/2025",
  inspections: "Mã tổ chức;Ngày kiểm tra\nA;1/6/2025",
  complete: "Mã tổ chức;Hồ sơ đã đủ;Từ ngày;Đến ngày\nA;sinh hoạt;1/1/2025;31/12/2025",
  switches: "Mã tổ chức;Ngày chuyển mô hình\nA;1/10/2026",
};

const files = Object.entries(tables).map(([name, text]) => ({ name, text }));

it("each kind of table is told by its headings", () => {
  const { files: read, issues, value } = readRegister({ files });
  expect(issues).toBe(undefined);
  expect(read.map(({ kind }) => kind)).toEqual(Object.keys(tables));
  const records = value?.records;
  expect(records?.organisations[0]?.territory).toBe("hoa-binh");
  expect(records?.sessions[0]).toMatchObject({
    id: "A/2025-03-03/regular",
    forMonth: "2025-02",
    prescribedOn: "none-prescribed",
  });
  expect(records?.holders).toHaveLength(1);
  expect(records?.holders[0]).toMatchObject({ key: "p1", otherPay: [] });
  expect(records?.holders[0]?.posts.map(({ role, pay }) => [role, pay?.map(({ from }) => from)])).toEqual([
    ["secretary", []],
    ["committee-member", ["social-insurance", "other"]],
  ]);
  expect(records?.holders[0]?.posts[0]?.salary?.grade).toBe("4.98");
  expect(records?.ratings[0]?.subject.decision?.class).toBe("good");
  expect(records?.memberRatings[0]?.counts).toMatchObject({
    kind: "member",
    classes: { excellent: 2, good: 9 },
    exempt: 1,
  });
});

it("a table may be named, and one whose headings fit several is refused", () => {
  const text = "organisationId\nA";
  expect(readRegister({ files: [{ name: "a.csv", text }] }).issues?.[0]?.code).toBe("unknown-table");
  const named = readRegister({ files: [{ name: "a.csv", text, kind: "terms" }, ...files.slice(0, 1)] });
  expect(named.value?.records.terms).toHaveLength(1);
});

it("a code of a province stays, and a city is told by its name", () => {
  const of = (province: string): unknown =>
    readRegister({ files: [{ name: "a.csv", text: `Mã;Tên;Loại hình;Tỉnh\nA;Chi bộ 01;chi bộ;${province}` }] }).value
      ?.records.organisations[0]?.territory;
  expect(of("phu-tho")).toBe("phu-tho");
  expect(of("Thành phố Hồ Chí Minh")).toBe("ho-chi-minh-city");
});

it("a day may be prescribed, and the id of a session need not be written", () => {
  const text = "Chi bộ;Ngày sinh hoạt;Loại sinh hoạt;Ngày quy định\nA;3/3/2025;chuyên đề;5/3/2025";
  const { value } = readRegister({ files: [...files.slice(0, 1), { name: "a.csv", text }] });
  expect(value?.records.sessions[0]).toMatchObject({ id: "A/2025-03-03/thematic", prescribedOn: "2025-03-05" });
});

it("a province and other pay that cannot be read are told once each", () => {
  const organisations = "Mã;Tên;Loại hình;Tỉnh\nA;Chi bộ 01;chi bộ;1E+12";
  const posts = "Mã ẩn danh;Mã tổ chức;Từ ngày;Lương, trợ cấp khác\np1;A;1/1/2022;lương hưu + lương hiu";
  const { issues } = readRegister({
    files: [
      { name: "a.csv", text: organisations },
      { name: "b.csv", text: posts },
    ],
  });
  expect(issues?.map(({ code, received, place }) => [code, received, place?.file, place?.column])).toEqual([
    ["rounded-number", '"…" (5)', "a.csv", "Tỉnh"],
    ["not-listed", '"lương hiu" (9)', "b.csv", "Lương, trợ cấp khác"],
  ]);
});
