/** Words within a key that tell of a person, wherever they stand in it; folded to small letters without marks. */
const parts: readonly string[] = [
  "fullname",
  "firstname",
  "lastname",
  "surname",
  "hoten",
  "hovaten",
  "cccd",
  "cmnd",
  "cmtnd",
  "idcard",
  "idnumber",
  "identity",
  "dinhdanh",
  "passport",
  "hochieu",
  "birth",
  "ngaysinh",
  "namsinh",
  "phone",
  "mobile",
  "dienthoai",
  "mail",
  "address",
  "diachi",
  "cardnumber",
  "sothe",
  "quequan",
  "nguyenquan",
  "thuongtru",
  "tamtru",
  "noio",
  "bhxh",
  "masothue",
  "sotaikhoan",
  "bankaccount",
];

/** Words that tell of a person where they stand by themselves. */
const wholes: readonly string[] = ["name", "ten", "dob", "tel", "cmt", "zalo", "facebook", "sdt", "dt", "sodt"];

/**
 * Tells whether a key speaks of who a person is: a name, a number, a day of birth, an address, a telephone or a mailbox, in
 * whatever spelling.
 *
 * @param key - The key as it was written.
 * @returns Whether it speaks of a person.
 */
export function isPersonal(key: string): boolean {
  const folded = foldedKey(key);
  return parts.some((part) => folded.includes(part)) || wordsOf(key).some((word) => wholes.includes(word));
}

/** Digits of an identity card or of a telephone. */
const numberOfAPerson = /^(?:\d{9}|\d{12}|(?:\+?84|0)\d{9}|0\d{2,3}[.-]\d{3}[.-]\d{3,4})$/;

/**
 * Tells whether what should be an opaque key is more than that: a text with a blank is a name, digits may be those of an identity
 * card or a telephone.
 *
 * @param key - The key.
 * @returns Whether it may tell who the person is.
 */
export function tellsAPerson(key: string): boolean {
  return /\s/u.test(key) || numberOfAPerson.test(key);
}

/** Refuses a key that may tell who the person is, without repeating it. */
export function requireOpaque(caller: string, key: string, name = "key"): void {
  if (!tellsAPerson(key)) return;
  throw new RangeError(
    `${caller}: ${name} has a space, or digits as of a card or telephone; give an opaque key, never a name`,
  );
}

/** Keys under which members are written as one number; folded. */
const undivided: readonly string[] = ["members", "sodangvien"];

/**
 * Tells whether a key is that of all members together, official and probationary.
 *
 * @param key - The key as it was written.
 * @returns Whether it is.
 */
export function isUndivided(key: string): boolean {
  return undivided.includes(foldedKey(key));
}

/**
 * Folds a key to its small letters without marks, so that spellings of one key are alike.
 *
 * @param key - The key as it was written.
 * @returns Its letters alone.
 */
export function foldedKey(key: string): string {
  return plain(key).replace(/[^a-z]/g, "");
}

/** The words of a key: apart by blanks, signs or capitals. */
function wordsOf(key: string): readonly string[] {
  const apart = key.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
  return plain(apart)
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
}

function plain(key: string): string {
  return key
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐðÐ]/g, "d")
    .toLowerCase();
}
