/** Chưa có, hoặc chưa rõ, trước đó. */
export const begins = (after: string): string => `bắt đầu: ${after}`;

/** Không còn. */
export const ends = (before: string): string => `kết thúc: ${before}`;

/** Tăng. */
export const rises = (before: string, after: string): string => `từ ${before} lên ${after}`;

/** Giảm. */
export const falls = (before: string, after: string): string => `từ ${before} xuống ${after}`;

/** Đổi từ giá trị này sang giá trị khác. */
export const turns = (before: string, after: string): string => `từ “${before}” thành “${after}”`;

/** Vẫn như trước. */
export const stays = (value: string): string => `vẫn là ${value}`;
