// The letters of TCVN3 (ABC) as a program that knows nothing of it shows them, and what each stands for.
const tcvn3 = "¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉË®ÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00ADøõö÷ùýúûüþ¡¢£¤¥¦§";
const meantByTcvn3 = "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵĂÂÊÔƠƯĐ";
const tcvn3Letters: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ [...tcvn3].map((letter, index) => [letter, meantByTcvn3[index] as string] as const),
);

// The marks that VNI writes after a letter, and those that they stand for.
const vniMarks: Readonly<Record<string, string>> = {
  ù: "\u0301",
  ø: "\u0300",
  û: "\u0309",
  õ: "\u0303",
  ï: "\u0323",
  ê: "\u0306",
  é: "\u0306\u0301",
  è: "\u0306\u0300",
  ú: "\u0306\u0309",
  ü: "\u0306\u0303",
  ë: "\u0306\u0323",
  â: "\u0302",
  á: "\u0302\u0301",
  à: "\u0302\u0300",
  å: "\u0302\u0309",
  ã: "\u0302\u0303",
  ä: "\u0302\u0323",
};
const vniLetters: Readonly<Record<string, string>> = { ô: "ơ", ö: "ư", ñ: "đ", æ: "ỉ", ó: "ĩ", ò: "ị", î: "ỵ" };

const viqrMarks: Readonly<Record<string, string>> = {
  "^": "\u0302",
  "(": "\u0306",
  "+": "\u031B",
  "'": "\u0301",
  "`": "\u0300",
  "?": "\u0309",
  "~": "\u0303",
  ".": "\u0323",
};

/** A word of VIQR that bears a mark of its own. */
const viqrWord = /^[a-z]*(?:[aeo]\^[`'?~.]?|[ou]\+[`'?~.]|a\([`'?~.])[a-z]*[.,;]?$/i;

/** Letters that only Unicode text has: what bears one was not written in a legacy encoding. */
const onlyUnicode = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/;

/** Words that look Vietnamese in TCVN3 too, and stand in the names of organisations. */
const tellingWords = /(?:^|\P{L})(?:chi bé|khu phè)(?:\P{L}|$)/iu;

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const syllable =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?(?:iê|yê|uyê|uâ|uô|ươ|uơ|uê|uya|uy|oă|oa|oe|oo|ia|ya|ua|ưa|[aăâeêioôơuưy])(?:ch|ng|nh|[cmnptiouy])?$/;
/** The tone stands on the first of these two letters, never on the second. */
const toneTooLate = /[aâăeêoôơ][ìíỉĩịùúủũụ]|[aâăeêôơ][òóỏõọ]/;

/**
 * Names the encoding other than UTF-8 in which a text was written, by its telling letters: whether its words become Vietnamese
 * words when they are read in that encoding, and are none as they stand.
 *
 * @param text - A cell, a name or a whole file.
 * @returns The name of the encoding; `null` when nothing tells of one.
 */
export function legacyEncodingOf(text: string): string | null {
  if (!/[^\0-\x7f]/.test(text)) return isViqr(text) ? "VIQR" : null;
  const plain = text.normalize("NFC");
  if (onlyUnicode.test(plain)) return null;
  if (tellingWords.test(plain)) return "TCVN3";
  const words = (plain.match(/[\p{L}\u00A1-\u00BF\u00D7\u00F7]+/gu) ?? []).filter((word) => /[^\0-\x7f]/.test(word));
  if (words.every(isSyllable)) return null;
  if (words.every((word) => isSyllable(fromVni(word)))) return "VNI";
  return words.every((word) => isSyllable(fromTcvn3(word))) ? "TCVN3" : null;
}

function isViqr(text: string): boolean {
  return /[\^(+]/.test(text) && text.split(/\s+/).some((word) => viqrWord.test(word) && isSyllable(fromViqr(word)));
}

function fromTcvn3(word: string): string {
  return [...word].map((letter) => tcvn3Letters.get(letter) ?? letter).join("");
}

function fromVni(word: string): string {
  const marked = word
    .toLowerCase()
    .replace(/([aeiouyôö])([ùøûõïêéèúüëâáàåãä])/g, (_, letter: string, mark: string) =>
      `${vniLetters[letter] ?? letter}${vniMarks[mark]}`.normalize("NFC"),
    );
  return marked.replace(/[ôöñæóòî]/g, (letter) => vniLetters[letter] as string);
}

function fromViqr(word: string): string {
  const marked = word.replace(/[.,;]$/, (sign) => (sign === "." ? sign : "")).replace(/dd/i, "đ");
  return marked.replace(/[\^(+'`?~.]/g, (sign) => viqrMarks[sign] as string).normalize("NFC");
}

function isSyllable(word: string): boolean {
  const apart = word.normalize("NFD").toLowerCase();
  const bare = apart.replace(tones, "").normalize("NFC");
  return (apart.match(tones) ?? []).length <= 1 && syllable.test(bare) && !toneTooLate.test(word.normalize("NFC"));
}
