import { toArabicDigits } from './thai/digits.ts';

/** An amount of money in satang, of which 100 are a baht. */
export type Satang = bigint;

const SATANG_A_BAHT = 100n;
/** 999,999,999,999.99 baht, more than the budget of any agency. */
const MOST: Satang = 99_999_999_999_999n;

const AMOUNT = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/;

/**
 * Reads baht as they are typed, with Thai or Arabic digits, commas, satang and perhaps the word บาท: "๑๒,๕๐๐.๕๐ บาท". What
 * is empty or a dash is nothing, 0. Null for anything else, and for more than any agency has.
 */
export function parseBaht(text: string): Satang | null {
  const bare = toArabicDigits(text).replace(/บาท|฿/gu, '').replace(/\s+/gu, '');
  if (/^[-–—]?$/u.test(bare)) return 0n;
  const [, baht = '', satang = ''] = AMOUNT.exec(bare) ?? [];
  if (baht === '') return null;
  const amount = BigInt(baht.replaceAll(',', '')) * SATANG_A_BAHT + BigInt(satang.padEnd(2, '0'));
  return amount > MOST ? null : amount;
}

/** "12,500" or "12,500.50" baht, without the word; Arabic digits. */
export function showBaht(amount: Satang): string {
  const baht = (amount / SATANG_A_BAHT).toString().replace(/\B(?=(?:\d{3})+$)/g, ',');
  const satang = amount % SATANG_A_BAHT;
  return satang === 0n ? baht : `${baht}.${satang.toString().padStart(2, '0')}`;
}
