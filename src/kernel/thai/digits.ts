/** Replaces Arabic digits by Thai ones: "99.59" → "๙๙.๕๙". */
export function toThaiDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(0xe50 + Number(digit)));
}

/** Replaces Thai digits by Arabic ones; the length of the text does not change. */
export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0xe50));
}
