import type { Messages } from '../../../messages/messages.ts';
import { Link } from '../../../web/components/link.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import { Thai } from '../../../web/components/thai.tsx';
import { paragraphAnchor } from './on-paragraph.ts';
import { ComposedChanged } from './paragraph.page.tsx';
import { ParagraphWarnings } from './paragraph-warnings.tsx';
import type { ShownParagraph } from './shown-paragraphs.ts';

/** One paragraph of a topic as the paper says it, with the ways to edit it and to its history. */
export function TopicParagraph({
  paragraph: { current, warnings, editAt, historyAt, hasDraft, news },
  composed,
  words,
}: {
  readonly paragraph: ShownParagraph;
  /** In the language of the page. */
  readonly composed: string;
  readonly words: Messages;
}) {
  const say = words.paragraphs;
  const { topic, kind, edited } = current;
  const of = (
    <span class="govuk-visually-hidden"> {say.of({ kind: words.analysis.kinds[kind], topic })}</span>
  );
  return (
    <>
      <h3 class="govuk-heading-s ps-topic__kind" id={paragraphAnchor(current)} tabindex={-1}>
        {words.analysis.kinds[kind]} {edited && <Tag>{say.edited}</Tag>}
      </h3>
      {news && (
        <p class="govuk-body ps-good" role="status">
          {news === 'saved' ? say.saved : say.composedSaved}
        </p>
      )}
      {(edited ? current.text.split('\n') : [composed]).map((line) => (
        <p class="govuk-body" lang={edited ? 'th' : undefined}>
          <Thai>{line}</Thai>
        </p>
      ))}
      <ParagraphWarnings warnings={warnings} words={words} />
      {current.composedBefore !== null && (
        <ComposedChanged before={current.composedBefore} after={current.composed} words={words} />
      )}
      <p class="govuk-body-s ps-no-print ps-topic__acts">
        {editAt !== null && (
          <Link href={editAt}>
            {say.edit}
            {of}
          </Link>
        )}
        {current.revision > 0 && (
          <Link href={historyAt}>
            {say.history({ count: current.revision })}
            {of}
          </Link>
        )}
        {hasDraft && <strong>{say.draftOpen}</strong>}
      </p>
    </>
  );
}
