import type { Messages } from '../../../messages/messages.ts';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import type { Sent } from '../../../web/forms.tsx';
import type { Unit } from '../../agency/index.ts';

/** The id to which an error summary leads. */
export const UNITS_FIELD = 'units';

const PREFIX = 'unit-';

/** The units that a form names, each in a field of its own; whether they are the agency's is for the act to say. */
export const unitIdsIn = (text: Sent['text']): readonly string[] =>
  Object.keys(text).flatMap((field) => (field.startsWith(PREFIX) ? [field.slice(PREFIX.length)] : []));

/** For which units a head of unit or an owner answers; nothing where the agency has none. */
export function UnitsField(props: {
  readonly words: Messages['people'];
  readonly units: readonly Unit[];
  readonly chosen: readonly string[];
  readonly error?: string | undefined;
}) {
  const { words, units, chosen } = props;
  if (units.length === 0) return null;
  return (
    <Checkboxes
      name={UNITS_FIELD}
      classes="govuk-checkboxes--small"
      fieldset={{ legend: { text: words.units.legend, classes: 'govuk-fieldset__legend--s' } }}
      hint={words.units.hint}
      error={props.error}
      items={units.map(({ unitId, name }) => ({
        name: `${PREFIX}${unitId}`,
        value: '1',
        text: name,
        checked: chosen.includes(unitId),
      }))}
    />
  );
}

/** The names of units, in the agency's order. */
export const unitNames = (units: readonly Unit[], unitIds: readonly string[]): string =>
  units.flatMap(({ unitId, name }) => (unitIds.includes(unitId) ? [name] : [])).join(', ');
