/** Character classes of folded text, by UTF-16 unit. */

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** a to z; folded text has no capitals. */
export const isLetter = (code: number): boolean => code >= 97 && code <= 122

/** Ideographs, their extension A, 〇, and surrogates, which in such pages stand for rare ideographs. */
export const isHan = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) || code === 0x3007 || (code >= 0xd840 && code <= 0xdfff)

/** Marks that stand close to ideographs: 。、《》“” and the rest of CJK punctuation. */
export const isCjkMark = (code: number): boolean =>
  (code >= 0x3001 && code <= 0x301f && code !== 0x3007) || code === 0x201c || code === 0x201d || code === 0x2026

export const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029

/** Characters without any width: joiners, marks of direction, soft hyphens, byte order marks, controls, private use (icon fonts). */
export const isInvisible = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2064) ||
  code === 0xfeff ||
  code === 0xad ||
  (code >= 0xe000 && code <= 0xf8ff) ||
  (code < 32 && !isSpace(code)) ||
  (code >= 0x7f && code <= 0x9f && code !== 0x85)
