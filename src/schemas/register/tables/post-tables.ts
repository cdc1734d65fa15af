import type { Table } from "../table.ts";
import { organisationColumn } from "./organisation-column.ts";
import { postEndWords, qualificationWords, roleWords } from "./words.ts";

export const postsTable: Table = {
  name: "posts",
  list: "holders",
  merged: { key: "key", inner: "posts" },
  columns: [
    {
      code: "key",
      at: "key",
      type: "text",
      vi: "Mã ẩn danh",
      en: "Key",
      also: ["Mã người giữ chức danh", "Holder"],
      isRequired: true,
    },
    {
      code: "organisationId",
      at: "posts.organisationId",
      type: "text",
      vi: "Mã tổ chức",
      en: "Organisation",
      also: ["Tổ chức", "Mã chi bộ", "Chi bộ", "Branch"],
      isRequired: true,
    },
    { code: "role", at: "posts.role", type: roleWords, vi: "Chức danh", en: "Role", also: ["Chức vụ"] },
    {
      code: "firstDay",
      at: "posts.firstDay",
      type: "day",
      vi: "Từ ngày",
      en: "First day",
      also: ["Ngày bắt đầu", "From"],
      isRequired: true,
    },
    {
      code: "lastDay",
      at: "posts.lastDay",
      type: "day",
      vi: "Đến ngày",
      en: "Last day",
      also: ["Ngày kết thúc", "To"],
    },
    { code: "ended", at: "posts.ended", type: postEndWords, vi: "Lý do thôi", en: "Ended by" },
    {
      code: "notPerformed",
      at: "posts.notPerformed",
      type: "nothing",
      vi: "Thời gian không làm nhiệm vụ",
      en: "Not performed",
    },
    { code: "pay", at: "posts.pay", type: "pay", vi: "Khoản khác trả cho chức danh này", en: "Other pay for the post" },
    { code: "salaryGrade", at: "posts.salary.grade", type: "coefficient", vi: "Hệ số lương", en: "Salary grade" },
    {
      code: "salaryLeadership",
      at: "posts.salary.leadership",
      type: "coefficient",
      vi: "Hệ số phụ cấp chức vụ",
      en: "Leadership allowance",
    },
    {
      code: "salaryBeyondFrame",
      at: "posts.salary.beyondFrame",
      type: "coefficient",
      vi: "Hệ số vượt khung",
      en: "Beyond the frame",
    },
    { code: "otherPay", at: "otherPay", type: "pay", vi: "Lương, trợ cấp khác", en: "Other pay" },
    {
      code: "badgeYears",
      at: "badgeYears",
      type: "count",
      vi: "Huy hiệu Đảng (năm)",
      en: "Badge years",
      also: ["Huy hiệu Đảng"],
    },
    { code: "healthInsured", at: "healthInsured", type: "flag", vi: "Đã có bảo hiểm y tế", en: "Health insured" },
    {
      code: "qualification",
      at: "qualification",
      type: qualificationWords,
      vi: "Trình độ",
      en: "Qualification",
      also: ["Trình độ chuyên môn"],
    },
  ],
};

export const assignmentsTable: Table = {
  name: "assignments",
  list: "assignments",
  columns: [
    { code: "followerKey", at: "followerKey", type: "text", vi: "Mã người theo dõi", en: "Follower", isRequired: true },
    organisationColumn,
    {
      code: "firstDay",
      at: "firstDay",
      type: "day",
      vi: "Từ ngày",
      en: "First day",
      also: ["Ngày bắt đầu", "From"],
      isRequired: true,
    },
    { code: "lastDay", at: "lastDay", type: "day", vi: "Đến ngày", en: "Last day", also: ["Ngày kết thúc", "To"] },
  ],
};

export const visitsTable: Table = {
  name: "visits",
  list: "visits",
  columns: [
    { code: "followerKey", at: "followerKey", type: "text", vi: "Mã người theo dõi", en: "Follower", isRequired: true },
    organisationColumn,
    { code: "heldOn", at: "heldOn", type: "day", vi: "Ngày dự", en: "Visited on", also: ["Held on"], isRequired: true },
  ],
};

export const plannedInspectionsTable: Table = {
  name: "plannedInspections",
  list: "plannedInspections",
  columns: [
    organisationColumn,
    { code: "dueBy", at: "dueBy", type: "day", vi: "Hạn kiểm tra", en: "Due by", isRequired: true },
  ],
};

export const inspectionsTable: Table = {
  name: "inspections",
  list: "inspections",
  columns: [
    organisationColumn,
    {
      code: "heldOn",
      at: "heldOn",
      type: "day",
      vi: "Ngày kiểm tra",
      en: "Inspected on",
      also: ["Held on"],
      isRequired: true,
    },
  ],
};
