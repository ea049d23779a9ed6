import type { Messages } from '../../../messages/messages.ts';
import { Tag, type TagColour } from '../../../web/components/tag.tsx';
import type { FindingKind } from '../division.ts';

/** What a score asks for, as a page distinguishes it. */
export type FindingClass = FindingKind | 'priority' | 'unscored';

const COLOURS: Readonly<Record<FindingClass, TagColour | undefined>> = {
  mend: 'orange',
  priority: 'yellow',
  develop: undefined,
  sustain: 'green',
  unscored: 'grey',
};

export const classOf = ({
  kind,
  isPriority,
}: {
  readonly kind: FindingKind;
  readonly isPriority: boolean;
}): FindingClass => (isPriority ? 'priority' : kind);

/** What a score asks for, in words; the colour repeats it. */
export function FindingTag({ of, words }: { readonly of: FindingClass; readonly words: Messages }) {
  return <Tag colour={COLOURS[of]}>{words.analysisPage.classes[of]}</Tag>;
}
