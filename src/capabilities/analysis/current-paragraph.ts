import type { Analysis } from './analyse.ts';
import { PARAGRAPH_KINDS, type ParagraphPlace, type ParagraphRevision } from './paragraph.ts';

/** A paragraph as the paper says it now. */
export type CurrentParagraph = Pick<ParagraphPlace, 'topic' | 'kind'> & {
  readonly text: string;
  /** What the program composes of the result as it is now. */
  readonly composed: string;
  /** The number of the last revision; 0 while nobody wrote. */
  readonly revision: number;
  /** The revision whose text it is; null while it follows the composed text. */
  readonly edited: ParagraphRevision | null;
  /** What was composed when it was written, where something else is composed now; null otherwise. */
  readonly composedBefore: string | null;
};

/** A paragraph by its last revision, null for none. */
export function currentParagraph(
  place: Pick<ParagraphPlace, 'topic' | 'kind'>,
  composed: string,
  last: ParagraphRevision | null,
): CurrentParagraph {
  const { topic, kind } = place;
  const edited = last?.text == null ? null : last;
  return {
    topic,
    kind,
    text: edited?.text ?? composed,
    composed,
    revision: last?.revision ?? 0,
    edited,
    composedBefore: edited && edited.composed !== composed ? edited.composed : null,
  };
}

/** An analysis in Thai as it was composed, with what people wrote in place of its paragraphs. */
export type EditedAnalysis = {
  readonly analysis: Analysis;
  /** Every paragraph, in the order of the paper. */
  readonly paragraphs: readonly CurrentParagraph[];
};

/** Puts the last revisions of a year's paragraphs in their places. Those of topics that are none any more are left out. */
export function withEdited(composed: Analysis, last: readonly ParagraphRevision[]): EditedAnalysis {
  const paragraphs = composed.topics.flatMap(({ topic: { number: topic }, paragraphs }) =>
    PARAGRAPH_KINDS.map((kind) => {
      const own = last.find((one) => one.topic === topic && one.kind === kind) ?? null;
      return currentParagraph({ topic, kind }, paragraphs[kind], own);
    }),
  );
  const textOf = (topic: number, kind: CurrentParagraph['kind']) =>
    paragraphs.find((one) => one.topic === topic && one.kind === kind)?.text ?? '';
  const topics = composed.topics.map((topic) => {
    const { number } = topic.topic;
    return {
      ...topic,
      paragraphs: {
        mend: textOf(number, 'mend'),
        develop: textOf(number, 'develop'),
        sustain: textOf(number, 'sustain'),
      },
    };
  });
  return { analysis: { ...composed, topics }, paragraphs };
}
