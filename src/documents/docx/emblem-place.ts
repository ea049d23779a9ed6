import { AlignmentType, ImageRun, LineRuleType, Paragraph } from 'docx';
import type { Emblem } from '../../capabilities/letterhead/index.ts';

/** Twentieths of a point in one of the library's pixels. */
const TWENTIETHS_A_PIXEL = 15;

/** The emblem, or its empty place, `height` twentieths of a point tall; never wider than twice its height. */
export function emblemPlace(
  height: number,
  emblem: Emblem | null,
  alt = '',
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.LEFT,
): Paragraph {
  if (emblem === null) return new Paragraph({ spacing: { line: height, lineRule: LineRuleType.EXACT } });
  const tall = height / TWENTIETHS_A_PIXEL;
  const scale = Math.min(tall / emblem.height, (2 * tall) / emblem.width);
  const image = new ImageRun({
    type: 'png',
    data: Buffer.from(emblem.png),
    transformation: { width: Math.round(emblem.width * scale), height: Math.round(emblem.height * scale) },
    altText: { name: alt, title: alt, description: alt },
  });
  return new Paragraph({ alignment, children: [image] });
}
