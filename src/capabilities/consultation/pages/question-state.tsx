import type { Messages } from '../../../messages/messages.ts';
import { Tag } from '../../../web/components/tag.tsx';
import type { QuestionState } from '../question.ts';

export const STATE_COLOURS = {
  waiting: 'yellow',
  overdue: 'red',
  answered: 'green',
  closed: 'grey',
} as const satisfies Record<QuestionState, string>;

/** Where a question stands. */
export const StateTag = ({ state, words }: { readonly state: QuestionState; readonly words: Messages }) => (
  <Tag colour={STATE_COLOURS[state]}>{words.consultation.states[state]}</Tag>
);
