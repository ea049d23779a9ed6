import type { Messages } from '../../../messages/messages.ts';
import { classNames } from '../../../web/components/common.ts';
import { Details } from '../../../web/components/details.tsx';
import { Tag } from '../../../web/components/tag.tsx';
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
  /** Keys of the lines that ended in nothing that was read. */
  readonly unread: ReadonlySet<string>;
  readonly words: Words;
};

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
          return (
            <li id={`source-${at + 1}`} class={lineClass(worst, unread.has(key))}>
              <span class="ps-source__place">
                <span aria-hidden="true">{shortPlaceText(block.place, words)}</span>
                <span class="govuk-visually-hidden">{placeText(block.place, words)}</span>
              </span>
              <div class="ps-source__text">
                {block.kind === 'row' ? <Cells cells={block.cells} /> : block.text}
                {(here.length > 0 || unread.has(key)) && (
                  <span class="ps-source__marks">
                    {unread.has(key) && <Tag colour="yellow">{words.unread}</Tag>}
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
