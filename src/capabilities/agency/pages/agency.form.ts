import { AGENCY_KINDS } from '../../../kernel/agency-kind.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Fault, Sent } from '../../../web/forms.tsx';
import {
  type AgencyDetails,
  type AgencyFault,
  type Position,
  SIGNING_ROLES,
  type SigningRole,
} from '../agency.ts';

type Text = Sent['text'];

/** One position of the form: one of the three who sign, or another by its number from 1. */
export type PositionRow = SigningRole | `other-${number}`;

const OTHER = /^position-(other-\d{1,3})-title$/u;
const EMPTY_ROWS = 2;

export const fieldIn = (row: PositionRow, part: 'title' | 'unit') => `position-${row}-${part}`;

const isRole = (row: PositionRow): row is SigningRole => SIGNING_ROLES.some((role) => role === row);

/** The rows of other positions that the form's text has. */
export function otherRows(text: Text): readonly PositionRow[] {
  return Object.keys(text).flatMap((field) => {
    const row = OTHER.exec(field)?.[1];
    return row ? [row as PositionRow] : [];
  });
}

export const linesOf = (text: string | undefined): string[] =>
  (text ?? '').split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));

/** The form's text for what is known of an agency, with empty rows for further positions. */
export function textOf(details: AgencyDetails): Text {
  const others = details.positions.filter(({ role }) => role === null);
  const rows: (readonly [PositionRow, Position | undefined])[] = [
    ...SIGNING_ROLES.map(
      (role) => [role, details.positions.find((position) => position.role === role)] as const,
    ),
    ...[...others, ...Array.from({ length: EMPTY_ROWS }, () => undefined)].map(
      (position, at) => [`other-${at + 1}` as const, position] as const,
    ),
  ];
  return {
    officialName: details.officialName,
    kind: details.kind,
    district: details.district ?? '',
    province: details.province ?? '',
    units: details.units.join('\n'),
    ...Object.fromEntries(
      rows.flatMap(([row, position]) => [
        [fieldIn(row, 'title'), position?.title ?? ''],
        [fieldIn(row, 'unit'), position?.unit ?? ''],
      ]),
    ),
  };
}

/** What the form says, to be parsed as `AgencyDetails`; a position left wholly empty is none. */
export function inputOf(text: Text) {
  const rows = [...SIGNING_ROLES, ...otherRows(text)].filter((row) =>
    (['title', 'unit'] as const).some((part) => text[fieldIn(row, part)]?.trim()),
  );
  const input = {
    officialName: text.officialName ?? '',
    kind: text.kind,
    district: text.district ?? null,
    province: text.province ?? null,
    units: linesOf(text.units),
    positions: rows.map((row) => ({
      title: text[fieldIn(row, 'title')] ?? '',
      unit: text[fieldIn(row, 'unit')] ?? null,
      role: isRole(row) ? row : null,
    })),
  };
  return { input, rows };
}

/** What the offices within an agency of the form's kind are called. */
export const unitWordsOf = ({ kind }: Text, { agencyPage: { units } }: Messages) =>
  kind === 'school' ? units.school : units.office;

/** The faults of parsed details as messages beside the form's fields. */
export function faultsIn(
  text: Text,
  rows: readonly PositionRow[],
  faults: readonly AgencyFault[],
  words: Messages,
): readonly Fault[] {
  return faults.map((fault) => {
    const { field, name } = placeOf(text, rows, fault.field, words);
    if (field === 'kind') return { field, message: words.agencyPage.chooseKind };
    return { field, message: words.agencyPage.faults[fault.fault]({ name }) };
  });
}

/** The form's field for a path such as `units.2` or `positions.0.title`, and its name within a sentence. */
function placeOf(text: Text, rows: readonly PositionRow[], path: string, words: Messages) {
  const { names, edit } = words.agencyPage;
  const [group = '', at, part] = path.split('.');
  if (group === 'units') {
    const name = linesOf(text.units)[Number(at)] ?? '';
    return {
      field: 'units',
      name: unitWordsOf(text, words).line({ line: Number(at) + 1, name: shortened(name) }),
    };
  }
  const row = rows[Number(at)];
  if (group === 'positions' && row !== undefined) {
    const who = isRole(row)
      ? words.agency.roles[row]
      : edit.other({ number: Number(row.slice('other-'.length)) });
    if (part === 'unit') return { field: fieldIn(row, part), name: names.positionUnit({ who }) };
    return { field: fieldIn(row, 'title'), name: names.positionTitle({ who }) };
  }
  const known = group === 'officialName' || group === 'district' || group === 'province';
  return { field: group, name: known ? names[group] : group };
}

const shortened = (name: string) => (name.length > 60 ? `${name.slice(0, 60)}…` : name);

export const isKind = (value: string | undefined) => AGENCY_KINDS.find((kind) => kind === value) ?? null;
