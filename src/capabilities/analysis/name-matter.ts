import type { Language } from '../../kernel/localized.ts';
import { messagesIn } from '../../messages/messages.ts';
import type { Item } from '../rulebook/index.ts';

/**
 * What an item is about, as a noun phrase that can follow "ควรพัฒนา", "ปรับปรุงแก้ไข" and "รักษาระดับ" alike:
 * the rulebook's own wording where it has one, else made from the question.
 */
export function nameMatter(item: Item, isDisclosure: boolean, language: Language): string {
  const own = item.matter?.[language];
  if (isDisclosure) return titleOf(own ?? item.text[language]);
  if (own !== undefined) return withoutExamples(own);
  return language === 'th' ? fromThaiQuestion(item) : quoted(item, 'en');
}

/** Disclosure items are listed under a head that says "disclosure" already. */
const titleOf = (matter: string): string =>
  matter
    .replace(/^การ(?:เปิดเผย|เผยแพร่)(?=.)/u, '')
    .replace(/^(?:disclosure|publication)(?: of|:) (?:the )?/iu, '');

/** Examples in brackets would stand directly before the brackets with the item's number. */
const withoutExamples = (matter: string): string =>
  matter.replace(/\s*\((?:เช่น|such as|for example)[^()]*\)$/u, '');

const QUESTION_ENDS = /\s*(?:มากน้อยเพียงใด|มากน้อยแค่ไหน|เพียงใด|หรือไม่|ใช่หรือไม่|[?？])\s*$/u;

/** Words with which a statement begins, as opposed to a title. */
const STATEMENT_BEGINS = /^(?:หน่วยงาน|เจ้าหน้าที่|บุคลากร|ผู้|ประชาชน|มี|ใน|ท่าน|ข้าพเจ้า)/u;

function fromThaiQuestion(item: Item): string {
  const words = messagesIn('th').analysis.matter;
  const isQuestion = QUESTION_ENDS.test(item.text.th);
  const text = withoutReader(item.text.th.replace(QUESTION_ENDS, '').trim());
  const isNegative = item.polarity === 'negative';
  if (isQuestion || STATEMENT_BEGINS.test(text)) {
    return isNegative ? words.prevent({ statement: text }) : words.ensure({ statement: text });
  }
  if (/^(?:การ|ความ)/u.test(text)) return isNegative ? words.preventMatter({ matter: text }) : text;
  return quoted(item, 'th');
}

/** Turns what is said to the person who answers into what is said of the agency. */
function withoutReader(text: string): string {
  const { theAgency, stakeholders } = messagesIn('th').analysis.matter;
  return text
    .replace(/^ในหน่วยงาน(?:ของ)?ท่าน\s*(?=มี)/u, '')
    .replace(/^ในหน่วยงาน(?:ของ)?ท่าน\s*/u, theAgency)
    .replace(/^ท่าน(?:คิด|เห็น|เชื่อ|ทราบ)ว่า\s*/u, '')
    .replace(/^ท่านเคย/u, stakeholders)
    .replace(/หน่วยงาน(?:ของ)?ท่าน/gu, theAgency)
    .replace(/ท่านและผู้อื่น/gu, `${stakeholders}ทุกคน`)
    .replace(/ท่าน/gu, stakeholders)
    .replace(/(?<=\p{Script=Thai}) (?=(?:มี|เป็น|ให้|ได้|สามารถ|เพื่อ))/gu, '')
    .trim();
}

function quoted({ text, polarity }: Item, language: Language): string {
  const words = messagesIn(language).analysis.matter;
  const plain = text[language].replace(/[?？]\s*$/u, '');
  return polarity === 'negative' ? words.preventAbout({ text: plain }) : words.about({ text: plain });
}
