import { hundredthsOf, type PrintedScore, showScore } from '../../../kernel/score.ts';
import { type Item, type Rulebook, wordingsOf } from '../../rulebook/index.ts';
import { isDash } from '../parse/printed-number.ts';
import type { TopicReading } from '../parse/report.ts';
import { bareWording } from '../parse/wording.ts';
import type { FoundProblem } from '../problem.ts';
import { mentions } from './mentions.ts';
import { say } from './say.ts';

/** "No fault" over the lowest score of all, when that is below the rulebook's mark. */
export function checkNoFault(
  rulebook: Rulebook,
  topics: readonly TopicReading[],
  scores: ReadonlyMap<string, PrintedScore>,
): FoundProblem[] {
  const lowest = Math.min(...scores.values());
  if (lowest >= hundredthsOf(rulebook.thresholds.noFaultAtLeast)) return [];
  const weakest = rulebook.items.filter((item) => scores.get(item.id) === lowest);
  return topics.flatMap((topic): FoundProblem[] => {
    const fault = topic.paragraphs.mend;
    const items = weakest.filter((item) => item.topic === topic.number);
    if (!fault || items.length === 0 || !saysNoFault(fault.text)) return [];
    if (items.some((item) => namesItem(fault.text, item))) return [];
    return [
      {
        rule: 'no-fault-over-weakest',
        severity: 'warning',
        place: fault.place,
        ...(topic.number === null ? {} : { topic: topic.number }),
        ...(items[0] ? { item: items[0].id } : {}),
        message: say((problems) =>
          problems.noFaultOverWeakest({
            items: items.map(({ id }) => id),
            score: showScore(lowest as PrintedScore),
          }),
        ),
      },
    ];
  });
}

const NONE = '(?:ไม่(?:ได้)?(?:มี|พบ|ปรากฏ)|ปราศจาก|ไร้)(?:ว่ามี)?';
const THING = '(?:ข้อ|จุด|ประเด็น|เรื่อง|สิ่ง|ส่วน|ด้าน|รายการ|กรณี|หัวข้อ|ความ)';
const TO_MEND = '(?:ที่)?(?:จะ|จำเป็น)?(?:ต้อง|ควร)(?:ได้รับการ|มีการ|เร่ง)?(?:ปรับปรุง|แก้ไข)+';
const FAULT = `(?:${THING}?(?:ใด)?(?:ที่)?(?:เป็น|มี)?${THING}?(?:บกพร่อง|ผิดพลาด|อ่อน|ปัญหา|อุปสรรค|ขัดข้อง|${TO_MEND}))`;
const ANOTHER = `(?:(?:และ|หรือ)+${FAULT}|${THING}?ที่${TO_MEND})`;
/** That there is no fault, or none of several things that are one. */
const DENIAL = new RegExp(`${NONE}${FAULT}${ANOTHER}*(?:แต่(?:อย่าง|ประการ)ใด)?`, 'gu');
const NOTHING = /^(?:ไม่มี|ไม่พบ|ไม่ปรากฏ|none)$/u;
const NO_FAULTS = /nofaults?/u;
/** What takes a denial back, or leaves something out of it. */
const BUT = /(?:แต่|อย่างไรก็(?:ตาม|ดี)).*(?:ต้อง|ควร|ปรับปรุง|แก้ไข)|ยกเว้น|เว้นแต่|นอกจาก(?!นี้|นั้น)/su;
const STILL_TO_MEND = new RegExp(TO_MEND, 'u');

/** Whether a paragraph as a whole says that there is no fault: a dash, a word, or a denial to which nothing is added. */
export function saysNoFault(text: string): boolean {
  const bare = bareWording(text);
  if (isDash(text.trim()) || NOTHING.test(bare)) return true;
  const rest = bare.replace(DENIAL, ' ');
  const isDenied = rest !== bare || NO_FAULTS.test(bare);
  return isDenied && !BUT.test(rest) && !STILL_TO_MEND.test(rest);
}

/** Whether a paragraph names an item: by its number, its wording or its matter. */
export function namesItem(text: string, item: Item): boolean {
  const bare = bareWording(text);
  const number = new RegExp(`(?<![a-z])${bareWording(item.id)}(?!\\d)`, 'u');
  const words = [...wordingsOf(item), ...(item.matter ? [item.matter.th, item.matter.en] : [])].map(
    bareWording,
  );
  return (
    number.test(bare) || mentions(text, item) || words.some((word) => word !== '' && bare.includes(word))
  );
}
