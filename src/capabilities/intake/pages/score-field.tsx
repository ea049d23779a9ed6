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
};

/** One score with the wording of its figure beside it. Text, not number: Thai digits are typed as well. */
export function ScoreField({ figure, code, name, value, fault, place, notes = [] }: ScoreFieldProps) {
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
        aria-describedby={describedBy(fault && `${id}-error`, notes.length > 0 && `${id}-notes`)}
        aria-invalid={fault ? 'true' : undefined}
      />
      {(fault || notes.length > 0) && (
        <div class="ps-score__notes">
          {fault && <ErrorMessage id={`${id}-error`}>{fault}</ErrorMessage>}
          {notes.length > 0 && (
            <ul class="govuk-list ps-score__list" id={`${id}-notes`}>
              {notes.map((note) => (
                <li>{note}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}
