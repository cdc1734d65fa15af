/** Chưa có, hoặc chưa rõ, trước đó. */
const begins = (after: string): string => `bắt đầu: ${after}`;

/** Không còn. */
const ends = (before: string): string => `kết thúc: ${before}`;

/** Tăng. */
const rises = (before: string, after: string): string => `từ ${before} lên ${after}`;

/** Giảm. */
const falls = (before: string, after: string): string => `từ ${before} xuống ${after}`;

/** Đổi từ giá trị này sang giá trị khác. */
const turns = (before: string, after: string): string => `từ “${before}” thành “${after}”`;

/** Vẫn như trước. */
const stays = (value: string): string => `vẫn là ${value}`;

/** Căn cứ trước đó. */
const formerly = (cited: string): string => `trước đó: ${cited}`;

/** Mức độ xác thực của căn cứ. */
const known = (before: string, after: string): string => `mức độ xác thực: từ “${before}” thành “${after}”`;

/** Chính sách theo văn bản. */
const policy = (document: string): string => `mức hưởng theo ${document}`;

/** Các hệ số của một chính sách. */
const rates = (list: string): string => `hệ số ${list}`;

/** Sáp nhập các tỉnh. */
const merger = "sáp nhập tỉnh, thành phố";

/** Mức như cũ, điều kiện khác. */
const conditions = (rates: string): string => `điều kiện hưởng thay đổi, vẫn là ${rates}`;

/** Những nơi và chức danh có liên quan. */
const concerns = (organisations: string, posts: string | null, unsettled: string | null): string =>
  [`${organisations} tổ chức`, ...told(posts, "chức danh"), ...told(unsettled, "trường hợp chưa xác định được")].join(
    ", ",
  );

function told(count: string | null, noun: string): readonly string[] {
  return count === null ? [] : [`${count} ${noun}`];
}

/** All of it in one object, so that a bundler drops what a program does not use. */
export const words = {
  begins,
  ends,
  rises,
  falls,
  turns,
  stays,
  formerly,
  known,
  policy,
  rates,
  conditions,
  concerns,
  merger,
};
