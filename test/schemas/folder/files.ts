import type { RegisterFile } from "../../../src/schemas/register/index.ts";

/** What must not come out again in any issue: constructed, of nobody. */
export const secrets: readonly string[] = ["Trần Thị Bê", "0912345678", "037090001234", "be@example.vn"];

const organisations = `Danh sách tổ chức đảng năm 2024
STT;Mã;Tên;Loại hình;Trực thuộc;Nơi đặt;Lực lượng vũ trang;Tỉnh;Ngày bắt đầu;Ngày kết thúc;Ngày thống kê;Chính thức;Dự bị;Số cấp ủy viên;Số ủy viên ban thường vụ;Họ và tên bí thư;Số ĐT;Trực thuôc
1;H1;Đảng bộ huyện 01;đảng bộ huyện;;;;;;;;;;;;;;
2;H1-01;Đảng bộ xã 01;đảng bộ cơ sở;H1;;;Hòa Bình;;;31/12/2024;1.250;12;15;4;Trần Thị Bê;0912345678;
3;H1-01-01;Chi bộ thôn 01;chi bộ;H1-01;thôn;không;;;;31/12/2024;31;2;3;;;;
4;H1-01-02;Chi bộ thôn 02;CB;H1-01;thôn;không;;;;31/12/2024;30 ng;2;3;;;;
5;H1-01-03;Chi bộ thôn 03;chi hội;H1-01;thon;cờ;;12/31/2020;;31/12/2024;12;-1;3;;;;
6;H1-01-04;Chi bé th«n 04;chi bộ;H1-01;làng xã;true?;;31/4/2020;;31/12/2024;3.81681E+13;1,5;3;;;;
7;3.81681E+13;Chi bộ thôn 05;chi bộ;H1-01;thôn;;;;;;;;;;;;
8;H1-01-06;Chi bộ thôn 06;chi bộ;H9-01;thôn;;Xứ Lạ;1/7/2024;30/6/2024;31/12/2024;31;2;3;5;;;
9;H1-01-07;;chi bộ;H1-01;thôn;;;;;31/12/2024;21;0;3;;;;
10;H1-01-01;Chi bộ thôn 11;;;;;;;;31/12/2023;30;1;3;;;;
11;H1-01-08;Chi bộ${"\u200b"} thôn 08;chi bộ;H1-01;thôn;;;;;;;;;;;;
12;H1-01-09;"Chi bộ thôn 09;chi bộ;H1-01;thôn
13;H1-01-10;Chi bộ thôn 10;chi bộ;H1-01;thôn
14;;Chi bộ thôn 11;chi bộ;H1-01;thôn;;;;;;;;;;;;
;;;;;;;;;;;;;;;;;
15;H1-01-12;Chi bộ thôn 12;chi bộ;H1-01-12;thôn;;;;;;21;1;3;;;;`;

const sessions = `sep=;
Chi bộ;Ngày sinh hoạt;Loại sinh hoạt;Hình thức;Sinh hoạt bù cho tháng;Số có mặt;Số đảng viên;Ghi biên bản đầy đủ;Tự đánh giá;Ghi chú
H1-01-01;3/1/2024;thường kỳ;tập trung;;30;33;có;tốt;
H1-01-01;3/2/2024;bất thường;tập trung;;30;33;có;tốt;Trần Thị Bê vắng
H1-01-01;30/2/2024;thường kỳ;tập trung;;30;33;có;tốt;
H1-01-99;3/3/2024;thường kỳ;tập trung;;30;33;có;tốt;
H1-01;3/3/2024;thường kỳ;tập trung;;30;33;có;tốt;
H1-01-01;3/4/2024;thường kỳ;trực tuyên;;34;33;rồi;tốt;
H1-01-01;3/5/2024;thường kỳ;tập trung;13/2024;30;33;có;tốt;
H1-01-01;;thường kỳ;tập trung;;30;33;có;tốt;
H1-01-01;3/1/2024;thường kỳ;tập trung;;30;33;có;tốt;`;

const posts = `Mã ẩn danh,Mã tổ chức,Chức danh,Từ ngày,Đến ngày,Hệ số lương,"Lương, trợ cấp khác",Số CCCD
p1,H1-01-01,bí thư,1/1/2022,,"4,98",không,037090001234
p2,H1-01-01,bí thơ,1/1/2022,,1.200,lương hiu,
p3,H1-01-01,phó bí thư,1/1/2022,31/12/2021,,không,
p1,H1-01-01,bí thư,1/1/2023,,,không,`;

const others: readonly RegisterFile[] = [
  {
    name: "xep-loai.csv",
    text: `Mã tổ chức\tTừ ngày\tĐến ngày\tDiện xếp loại\tMức xếp loại\tCấp quyết định\tNgày quyết định
H1-01-01\t1/1/2024\t31/12/2024\tphải xếp loại\tHTTNV\tH1-01\t20/12/2024
H1-01-01\t1/1/2024\t31/12/2024\tphải xếp loại\tHTTNV\tH1-01\t20/13/2024`,
  },
  {
    name: "xep-loai-dang-vien.csv",
    text: "Mã tổ chức;Từ ngày;Đến ngày;Hoàn thành xuất sắc;Hoàn thành tốt\nH1-01-01;1/1/2023;31/12/2023;5;2",
  },
  { name: "ket-qua.csv", text: "Chỉ tiêu;Mã tổ chức;Ngày;Số lượng\nketnap;H1-01;19/5/2024;2\nketnap;H1-01;;1" },
  { name: "nhiem-ky.csv", text: "Mã tổ chức;Ngày bắt đầu nhiệm kỳ;Nhiệm kỳ đầu\nH1-01;1/3/2020;co the" },
  { name: "cap-uy.csv", text: "Mã tổ chức;Số cấp ủy viên;Số ủy viên ban thường vụ;Số phó bí thư\nH1-01;15;4;1;2" },
  { name: "du-sinh-hoat.csv", text: "Mã tổ chức;Ngày dự;E-mail\nH1-01-01;3/1/2024;be@example.vn" },
  { name: "kiem-tra.csv", text: `Mã tổ chức;Ngày kiểm tra\nH1-01;1/6/2024\n${"9".repeat(1001)};1/6/2024` },
  { name: "ho-so-du.csv", text: "Mã tổ chức;Hồ sơ đã đủ;Từ ngày;Đến ngày\nH1-01-01;sinh hoat;31/12/2024;1/1/2024" },
  { name: "chuyen-mo-hinh.csv", text: "Mã tổ chức;Ngày chuyển mô hình\nH1;1/13/2026" },
  { name: "cu.csv", bytes: Uint8Array.from("Mã;Tên\n1;Chi bé th«n §«ng", (sign) => sign.charCodeAt(0)) },
  { name: "trang.csv", text: "<html><table><tr><td>Trần Thị Bê</td></tr></table>" },
  { name: "la.csv", text: "a;b\n1;2" },
  { name: "thay-doi.json", text: '{"changes":[{"act":"merge"}' },
];

/** The files of a district, as they came: with sixty faults. */
export const folder: readonly RegisterFile[] = [
  { name: "to-chuc.csv", text: organisations },
  { name: "sinh-hoat.csv", text: sessions },
  { name: "chuc-danh.csv", text: posts },
  ...others,
];
