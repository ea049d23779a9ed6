import type { Messages } from '../../../messages/messages.ts';
import { classNames } from '../../../web/components/common.ts';
import { Details } from '../../../web/components/details.tsx';
import { Tag, type TagColour } from '../../../web/components/tag.tsx';
import { UNREAD_REASONS, type UnreadReason, type UnreadText } from '../parse/report.ts';
import type { Severity } from '../problem.ts';
import type { Source } from '../source.ts';
import { type Matter, severityOf } from './matters.ts';
import { lineKey, MOST_LINES, placeText, shortPlaceText } from './place-text.ts';
import { ProblemMark } from './problem-text.tsx';

type Words = Messages['intake']['preview'];

type SourceProps = {
  readonly source: Source;
  /** What was found: a matter marks each line on which it stands once. */
  readonly matters: readonly Matter[];
  /** Why lines ended in nothing that was read, by their keys. */
  readonly unread: ReadonlyMap<string, UnreadReason>;
  readonly words: Words;
};

const TAGS: Record<UnreadReason, TagColour> = {
  'not-understood': 'yellow',
  'past-year': 'grey',
  hidden: 'grey',
};

/** Of several reasons on a line the first of the list. */
export function reasonsByLine(unread: readonly UnreadText[]): ReadonlyMap<string, UnreadReason> {
  const byReason = Map.groupBy(unread, ({ reason }) => reason);
  return new Map(
    UNREAD_REASONS.toReversed().flatMap((reason) =>
      (byReason.get(reason) ?? []).map(({ place }) => [lineKey(place), reason] as const),
    ),
  );
}

/** Every line of the original in its order, with its place, and a mark where somebody should look. */
export function SourceLines({ source, matters, unread, words }: SourceProps) {
  const marks = Map.groupBy(matters.flatMap(linesOf), ({ line }) => line);
  const shown = source.blocks.slice(0, MOST_LINES);
  return (
    <>
      <ol class="ps-source">
        {shown.map((block, at) => {
          const key = lineKey(block.place);
          const here = marks.get(key) ?? [];
          const worst = here[0]?.severity;
          const reason = unread.get(key);
          return (
            <li id={`source-${at + 1}`} class={lineClass(worst, reason !== undefined)}>
              <span class="ps-source__place">
                <span aria-hidden="true">{shortPlaceText(block.place, words)}</span>
                <span class="govuk-visually-hidden">{placeText(block.place, words)}</span>
              </span>
              <div class="ps-source__text">
                {block.kind === 'row' ? <Cells cells={block.cells} /> : block.text}
                {(here.length > 0 || reason) && (
                  <span class="ps-source__marks">
                    {reason && <Tag colour={TAGS[reason]}>{words.unread[reason].tag}</Tag>}
                    <Marks here={here} words={words} />
                  </span>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      {shown.length < source.blocks.length && (
        <p class="govuk-body">{words.sourceCut({ shown: shown.length, all: source.blocks.length })}</p>
      )}
      {source.furniture && source.furniture.length > 0 && (
        <Details summary={words.furniture}>
          <ul class="govuk-list">
            {source.furniture.map(({ place, text }) => (
              <li>
                <span class="ps-source__place">{shortPlaceText(place, words)}</span> {text}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

type Mark = { readonly line: string; readonly index: number; readonly severity: Severity };

const linesOf = (matter: Matter): readonly Mark[] => {
  const byLine = Map.groupBy(matter.problems, ({ problem: { place } }) => (place ? lineKey(place) : ''));
  return [...byLine].map(([line, [first]]) => ({
    line,
    index: first?.index ?? 0,
    severity: severityOf(matter),
  }));
};

/** One mark for each severity, however many problems stand on a line. */
function Marks({ here, words }: { readonly here: readonly Mark[]; readonly words: Words }) {
  const bySeverity = Map.groupBy(here, ({ severity }) => severity);
  return (
    <>
      {[...bySeverity].map(([severity, those]) => (
        <ProblemMark index={those[0]?.index ?? 0} severity={severity} count={those.length} words={words} />
      ))}
    </>
  );
}

const lineClass = (worst: Severity | undefined, isUnread: boolean) =>
  classNames(
    'ps-source__line',
    worst && `ps-source__line--${worst}`,
    !worst && isUnread && 'ps-source__line--unread',
  );

/** So many cells stand side by side however long they are. */
const FEW = 4;

function Cells({ cells }: { readonly cells: readonly string[] }) {
  const filled = cells.filter((cell) => cell !== '');
  return (
    <span class={classNames('ps-source__cells', filled.length <= FEW && 'ps-source__cells--few')}>
      {filled.map((cell) => (
        <span class="ps-source__cell">{cell}</span>
      ))}
    </span>
  );
}
