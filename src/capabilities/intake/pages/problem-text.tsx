import type { Language } from '../../../kernel/localized.ts';
import type { Messages } from '../../../messages/messages.ts';
import { Tag, type TagColour } from '../../../web/components/tag.tsx';
import type { Problem, Severity } from '../problem.ts';

const COLOURS: Record<Severity, TagColour> = { error: 'red', warning: 'yellow', info: 'grey' };

/** How grave a problem is, as a word. */
export function SeverityTag(props: {
  readonly severity: Severity;
  readonly words: Messages['intake']['preview'];
}) {
  return <Tag colour={COLOURS[props.severity]}>{props.words.severity[props.severity]}</Tag>;
}

/** A problem beside the field that it is about. */
export function ProblemNote(props: {
  readonly problem: Problem;
  readonly language: Language;
  readonly words: Messages['intake']['preview'];
}) {
  return (
    <>
      <SeverityTag severity={props.problem.severity} words={props.words} />{' '}
      {props.problem.message[props.language]}
    </>
  );
}
