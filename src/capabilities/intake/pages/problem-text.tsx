import type { Language } from '../../../kernel/localized.ts';
import type { Messages } from '../../../messages/messages.ts';
import { Tag, type TagColour } from '../../../web/components/tag.tsx';
import type { Problem, Severity } from '../problem.ts';

/** Problems that a page shows at most, the gravest first; nobody reads hundreds, and the browser would have to. */
export const MOST_PROBLEMS = 200;

const COLOURS: Record<Severity, TagColour> = { error: 'red', warning: 'yellow', info: 'grey' };

/** How grave a problem is, as a word. */
export function SeverityTag(props: {
  readonly severity: Severity;
  readonly words: Messages['intake']['preview'];
}) {
  return <Tag colour={COLOURS[props.severity]}>{props.words.severity[props.severity]}</Tag>;
}

/** The id of a problem on its page; `index` counts from zero. */
export const problemAnchor = (index: number): string => `problem-${index + 1}`;

/**
 * A word beside the place of problems of one severity, with their number when they are several, which leads to the
 * first of them where the page shows it. `index` counts from zero.
 */
export function ProblemMark(props: {
  readonly index: number;
  readonly severity: Severity;
  readonly count?: number;
  readonly words: Messages['intake']['preview'];
}) {
  const { index, severity, count = 1, words } = props;
  const word = words.severity[severity];
  const tag = <Tag colour={COLOURS[severity]}>{count === 1 ? word : words.counted({ word, count })}</Tag>;
  if (index >= MOST_PROBLEMS) return tag;
  return (
    <a class="ps-source__mark" href={`#${problemAnchor(index)}`}>
      {tag}
    </a>
  );
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
