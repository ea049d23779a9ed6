import { shortened } from '../../../kernel/thai/shortened.ts';
import { Details } from '../../../web/components/details.tsx';
import {
  type MeasureReading,
  type PlacedText,
  type TopicParagraph,
  type TopicReading,
  UNREAD_REASONS,
  type UnreadReason,
} from '../parse/report.ts';
import { PlaceLink } from './place-link.tsx';
import type { PreviewView } from './preview-view.ts';

const PARAGRAPHS: readonly TopicParagraph[] = ['mend', 'develop', 'sustain'];

/** What a whole report holds besides scores: topics with their paragraphs, measures, and what was not understood. */
export function PreviewContent({ view }: { readonly view: PreviewView }) {
  const { topics, measures, unread } = view.opened.checked.report;
  const words = view.words.preview;
  return (
    <>
      {topics.length > 0 && (
        <section>
          <h2 class="govuk-heading-m">{words.topics}</h2>
          {topics.map((topic) => (
            <Topic topic={topic} view={view} />
          ))}
        </section>
      )}
      {measures.length > 0 && (
        <section>
          <h2 class="govuk-heading-m">{words.measures({ count: measures.length })}</h2>
          {measures.map((measure) => (
            <Measure measure={measure} view={view} />
          ))}
        </section>
      )}
      <section id="unread">
        <h2 class="govuk-heading-m">{words.unreadTitle}</h2>
        {UNREAD_REASONS.map((reason) => (
          <Unread reason={reason} texts={unread.filter((one) => one.reason === reason)} view={view} />
        ))}
      </section>
    </>
  );
}

/** The source beside them marks every one. */
const MOST_UNREAD = 200;

type UnreadProps = {
  readonly reason: UnreadReason;
  readonly texts: readonly PlacedText[];
  readonly view: PreviewView;
};

/** Whether all was understood is always said, of the rest only what there is. */
function Unread({ reason, texts, view }: UnreadProps) {
  const { moreUnread, unread } = view.words.preview;
  const words = unread[reason];
  const count = texts.length;
  if (count === 0 && reason !== 'not-understood') return null;
  return (
    <>
      <p class="govuk-body">{words.count({ count })}</p>
      {count > 0 && (
        <Details summary={words.list}>
          <ul class="govuk-list">
            {texts.slice(0, MOST_UNREAD).map(({ place, text }) => (
              <li>
                <PlaceLink place={place} view={view} /> {text}
              </li>
            ))}
          </ul>
          {count > MOST_UNREAD && <p class="govuk-body">{moreUnread({ count: count - MOST_UNREAD })}</p>}
        </Details>
      )}
    </>
  );
}

function Topic({ topic, view }: { readonly topic: TopicReading; readonly view: PreviewView }) {
  const words = view.words.preview;
  const { name, number } = topic;
  return (
    <Details
      summary={number === null ? words.topicUnnumbered({ name }) : words.topic({ number, name })}
      classes="ps-details--plain"
    >
      <p class="govuk-body-s">
        <PlaceLink place={topic.place} view={view} />
      </p>
      <dl class="ps-terms">
        {PARAGRAPHS.map((kind) => {
          const paragraph = topic.paragraphs[kind];
          return (
            <>
              <dt>{words.paragraphs[kind]}</dt>
              <dd>
                {paragraph?.text || words.noParagraph}{' '}
                {paragraph && <PlaceLink place={paragraph.place} view={view} />}
              </dd>
            </>
          );
        })}
      </dl>
    </Details>
  );
}

function Measure({ measure, view }: { readonly measure: MeasureReading; readonly view: PreviewView }) {
  const words = view.words.preview;
  const { title, parts, steps, responsible, periodText, monitoring, place } = measure;
  return (
    <Details
      summary={
        parts.length > 1
          ? words.measureOfParts({ first: shortened(parts[0] ?? ''), others: parts.length - 1 })
          : shortened(title || words.none)
      }
      classes="ps-details--plain"
    >
      <p class="govuk-body-s">
        <PlaceLink place={place} view={view} />
      </p>
      {parts.length <= 1 && <p class="govuk-body">{title}</p>}
      {parts.length > 1 && (
        <ul class="govuk-list govuk-list--bullet">
          {parts.map((part) => (
            <li>{part}</li>
          ))}
        </ul>
      )}
      <dl class="ps-terms">
        <dt>{words.steps}</dt>
        <dd>
          {steps.length === 0 ? (
            words.none
          ) : (
            <ol class="govuk-list govuk-list--number">
              {steps.map((step) => (
                <li>{step}</li>
              ))}
            </ol>
          )}
        </dd>
        <dt>{words.responsible}</dt>
        <dd>{responsible.join(', ') || words.none}</dd>
        <dt>{words.period}</dt>
        <dd>{periodText || words.none}</dd>
        <dt>{words.monitoring}</dt>
        <dd>{monitoring || words.none}</dd>
      </dl>
    </Details>
  );
}
