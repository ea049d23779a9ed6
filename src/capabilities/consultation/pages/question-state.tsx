import type { Messages } from '../../../messages/messages.ts';
import { Tag, type TagColour } from '../../../web/components/tag.tsx';
import type { QuestionState, Verdict } from '../question.ts';

/** A wish for changes still asks for somebody's doing; what is agreed does not. */
export const VERDICT_COLOURS = {
  agree: 'green',
  change: 'yellow',
  disagree: 'red',
} as const satisfies Record<Verdict, string>;

export const STATE_COLOURS = {
  ...VERDICT_COLOURS,
  waiting: undefined,
  overdue: 'orange',
  closed: 'grey',
} as const satisfies Record<QuestionState, TagColour | undefined>;

/** Where a question stands. */
export const StateTag = ({ state, words }: { readonly state: QuestionState; readonly words: Messages }) => (
  <Tag colour={STATE_COLOURS[state]}>{words.consultation.states[state]}</Tag>
);
