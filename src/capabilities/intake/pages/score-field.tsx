import { type Content, classNames, describedBy } from '../../../web/components/common.ts';
import { ErrorMessage } from '../../../web/components/error-message.tsx';

/** The name and id of the field of a figure, by its key in `listFigures`. */
export const scoreField = (key: string): string => `score-${key}`;

export type ScoreFieldProps = {
  readonly figure: string;
  /** Short code before the wording; null where the wording says all. */
  readonly code: string | null;
  readonly name: Content;
  readonly value: string | undefined;
  readonly fault?: string | undefined;
  /** Where it stands in a source. */
  readonly place?: Content | undefined;
  /** What the checks found about the figure. */
  readonly notes?: readonly Content[] | undefined;
  /** Script puts news below the field while the page is open: their place stands there from the start. */
  readonly isLive?: boolean | undefined;
};

type NotesProps = Pick<ScoreFieldProps, 'figure' | 'fault' | 'notes' | 'isLive'>;

const describersOf = (id: string, { fault, notes = [], isLive }: NotesProps) =>
  isLive ? `${id}-live` : describedBy(fault && `${id}-error`, notes.length > 0 && `${id}-notes`);

/** What stands below the field of a figure; nothing when there is nothing, unless script may bring it. */
export function ScoreNotes({ figure, fault, notes = [], isLive }: NotesProps) {
  const id = scoreField(figure);
  if (!isLive && !fault && notes.length === 0) return null;
  return (
    <div class="ps-score__notes" id={isLive ? `${id}-live` : undefined} data-live={isLive ? id : undefined}>
      {fault && <ErrorMessage id={`${id}-error`}>{fault}</ErrorMessage>}
      {notes.length > 0 && (
        <ul class="govuk-list ps-score__list" id={`${id}-notes`}>
          {notes.map((note) => (
            <li>{note}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** One score with the wording of its figure beside it. Text, not number: Thai digits are typed as well. */
export function ScoreField(props: ScoreFieldProps) {
  const { figure, code, name, value, fault, place } = props;
  const id = scoreField(figure);
  return (
    <div class={classNames('ps-score', fault && 'ps-score--wrong')}>
      <label class="ps-score__label" for={id}>
        {code !== null && <span class="ps-score__code">{code}</span>} <span>{name}</span>
      </label>
      {place && <span class="ps-score__place">{place}</span>}
      <input
        class={classNames('govuk-input ps-score__input', fault && 'govuk-input--error')}
        id={id}
        name={id}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        spellcheck={false}
        value={value}
        aria-describedby={describersOf(id, props)}
        aria-invalid={fault ? 'true' : undefined}
      />
      <ScoreNotes {...props} />
    </div>
  );
}
