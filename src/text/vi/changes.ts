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

/** All of it in one object, so that a bundler drops what a program does not use. */
export const words = { begins, ends, rises, falls, turns, stays };
