import type { Language } from '../../kernel/localized.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Rulebook } from '../rulebook/index.ts';
import type { OverseenAgency } from './overseen.ts';

/** A table for a spreadsheet: scores in points as numbers, null where there is none. */
export type ExportTable = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
};

type Exported = {
  readonly agencies: readonly OverseenAgency[];
  readonly rulebook: Rulebook | null;
  readonly words: Messages['oversight'];
  readonly language: Language;
};

/** Agencies with all their instruments and indicators, one a row. */
export function exportTable({ agencies, rulebook, words, language }: Exported): ExportTable {
  const { columns } = words;
  const levels = new Map((rulebook?.levels ?? []).map(({ id, name }) => [id, name[language]]));
  const points = (score: number | null) => (score === null ? null : score / 100);
  /** Where an agency has no score at all, there is not even an empty one of each. */
  const among = (scores: readonly (number | null)[], ids: readonly unknown[]) =>
    ids.map((_, place) => points(scores[place] ?? null));
  const instruments = rulebook?.instruments ?? [];
  const indicators = rulebook?.indicators ?? [];
  return {
    head: [
      columns.name,
      words.shortName,
      words.province,
      columns.stage,
      words.level,
      columns.overall,
      columns.change,
      ...instruments.map(({ id, name }) => `${id} ${name[language]}`),
      ...indicators.map(({ id, name }) => words.indicator({ id, name: name[language] })),
    ],
    rows: agencies.map((agency) => [
      agency.name,
      agency.shortName,
      agency.province,
      words.stages[agency.stage],
      agency.level === null ? null : (levels.get(agency.level) ?? agency.level),
      points(agency.overall),
      points(agency.change),
      ...among(agency.instruments, instruments),
      ...among(agency.indicators, indicators),
    ]),
  };
}
