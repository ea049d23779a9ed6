import type { ItemReading } from './report.ts';

/** Lists that pick items out of a report, such as the three with the lowest scores, and so name them a second time. */

const PICKS =
  /(?:ต่ำ|สูง|น้อย|มาก)(?:ที่)?สุด|ต่ำกว่า|จุด(?:อ่อน|แข็ง|เด่น|ด้อย)|ข้อ(?:คำถาม|ประเมิน)?(?:ที่)?(?:ต้อง|ควร)(?:พัฒนา|ปรับปรุง|แก้ไข)|(?:ลำดับ|อันดับ)แรก/u;
const LONGEST_CAPTION = 150;

/** Whether a line is the caption of such a list; an analysis (วิเคราะห์ข้อที่ต้องพัฒนา) is of all items. */
export const picksItems = (text: string): boolean =>
  text.length <= LONGEST_CAPTION && PICKS.test(text) && !text.includes('วิเคราะห์');

/**
 * The readings without those that a list picks out and that stand elsewhere with the very same score, or have none in
 * the list: they are mentions. With another score one of the two is wrong, and both stay.
 */
export function withoutMentions(items: readonly ItemReading[]): ItemReading[] {
  const own = items.filter(({ isPicked }) => !isPicked);
  const isMention = (picked: ItemReading) =>
    own.some(
      (item) =>
        picked.candidates.length > 0 &&
        picked.candidates.every((id) => item.candidates.includes(id)) &&
        (picked.number === null || picked.number.score === item.number?.score),
    );
  return items.filter((item) => !(item.isPicked && isMention(item)));
}
