import { ok, type Result, refuse } from '../../kernel/result.ts';

/** What a respondent wrote freely in a survey. */
export type Suggestion = {
  readonly suggestionId: string;
  readonly fiscalYear: number;
  /** Null while nobody has chosen one. */
  readonly topic: number | null;
  readonly text: string;
  /** How often it was changed; an act names the one that its person saw. */
  readonly revision: number;
};

export type SuggestionFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly line: number; readonly letters: number; readonly most: number }
  | { readonly kind: 'too-many'; readonly lines: number; readonly most: number };

export const MOST_LETTERS = 1000;
/** Of one form. */
export const MOST_LINES = 500;

/** What no keyboard types: what turns the direction of a text, and what is no character. */
const UNPRINTABLE = /[\u202a-\u202e\u2066-\u2069\p{Noncharacter_Code_Point}]/gu;
/** What lists set before an entry. */
const BULLET = /^[\s\u200b]*[-–•●▪*]+\s+/u;
const VISIBLE = /[^\s\p{Cf}]/u;

/** One suggestion a line, as they were typed or pasted; empty lines and bullets are left out. */
export function parseSuggestions(typed: string): Result<readonly string[], SuggestionFault> {
  const lines = typed
    .replace(UNPRINTABLE, '')
    .split('\n')
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => VISIBLE.test(line));
  if (lines.length === 0) return refuse({ kind: 'empty' });
  if (lines.length > MOST_LINES) return refuse({ kind: 'too-many', lines: lines.length, most: MOST_LINES });
  const long = lines.findIndex((line) => line.length > MOST_LETTERS);
  if (long >= 0)
    return refuse({
      kind: 'too-long',
      line: long + 1,
      letters: lines[long]?.length ?? 0,
      most: MOST_LETTERS,
    });
  return ok(lines);
}

/** One suggestion alone; line ends within it become spaces. */
export function parseSuggestion(typed: string): Result<string, SuggestionFault> {
  const parsed = parseSuggestions(typed.replace(/\s+/gu, ' '));
  return parsed.ok ? ok(parsed.value.join(' ')) : parsed;
}

const SIGNS_OF_A_PERSON = [
  /(?<!\d)0[\d -]{7,11}\d(?!\d)/u,
  /(?<!\d)\d[ -]?\d{4}[ -]?\d{5}[ -]?\d{2}[ -]?\d(?!\d)/u,
  /[\w.+-]+@[\w-]+\.\w+/u,
  /(?:นางสาว|น\.ส\.|ด\.ช\.|ด\.ญ\.|(?<![\u0e01-\u0e4e])(?:นาย(?!ก|ช่าง|อำเภอ|ทะเบียน|ตรวจ|แพทย์|จ้าง|หน้า)|นาง(?!สาว|รำ|พยาบาล)))\s*[\u0e01-\u0e4e]{2}/u,
];

/** Whether a text looks as if it named somebody: a telephone number, an identity number, an address, a person's title. */
export const mayNameSomebody = (text: string): boolean => SIGNS_OF_A_PERSON.some((sign) => sign.test(text));
