import type { Messages } from '../../messages/messages.ts';
import {
  type Confidence,
  oncePerRulebook,
  type Provenance,
  type Rulebook,
  sourcesOf,
} from '../rulebook/index.ts';

/** A word that is explained to whoever meets it: in place, and together with all others on the page of help. */
export type TermId = keyof Messages['terms']['list'];

type Group = keyof Messages['terms']['groups'];

/** Every term in the part of the help page where it stands, in the order of reading. */
export const TERM_GROUPS: Readonly<Record<Group, readonly TermId[]>> = {
  assessment: [
    'ita',
    'rulebook',
    'confidence',
    'instrument',
    'weight',
    'indicator',
    'sub-indicator',
    'item',
    'scale',
    'level',
    'respondents',
    'computed',
    'worth',
    'what-if',
    'cheapest-way',
    'one-answer',
  ],
  intake: ['original', 'check', 'repair'],
  analysis: ['topic', 'mend', 'develop', 'sustain', 'suggestion'],
  plan: ['measure', 'step', 'responsible', 'monitoring', 'evidence', 'target', 'coverage', 'consultation'],
  approval: ['edition', 'content-hash', 'signed-paper', 'capacity', 'own-template', 'publication'],
  oversight: ['stage', 'spread', 'weak-item'],
  people: ['role', 'second-factor', 'passkey', 'recovery-code', 'identity-provider', 'chain', 'head'],
};

/** The facts of a rulebook on which what is said of a term rests. */
const RESTS_ON: Partial<Readonly<Record<TermId, (rulebook: Rulebook) => readonly Provenance[]>>> = {
  instrument: ({ instruments }) => instruments.map(({ known }) => known),
  weight: ({ weightsKnown }) => [weightsKnown],
  indicator: ({ indicators, aggregationKnown }) => [
    ...indicators.map(({ known }) => known),
    aggregationKnown,
  ],
  'sub-indicator': ({ subIndicators }) => subIndicators.map(({ known }) => known),
  item: ({ items }) => items.map(({ known }) => known),
  scale: ({ scales }) => scales.map(({ known }) => known),
  level: ({ levels }) => levels.map(({ known }) => known),
  topic: ({ topics }) => topics.map(({ known }) => known),
  computed: ({ aggregationKnown, rounding }) => [aggregationKnown, rounding.known],
  worth: ({ weightsKnown, subIndicators }) => [weightsKnown, ...subIndicators.map(({ known }) => known)],
  'cheapest-way': ({ levels }) => levels.map(({ known }) => known),
  'one-answer': ({ scales }) => scales.map(({ known }) => known),
  mend: ({ thresholds }) => [thresholds.known],
  develop: ({ thresholds }) => [thresholds.known],
  sustain: ({ thresholds }) => [thresholds.known],
  'weak-item': ({ thresholds }) => [thresholds.known],
};

/** How well what is said of a term is known: each confidence once, with all its sources; none where no rule stands behind it. */
export function provenancesOf(term: TermId, rulebook: Rulebook): readonly Provenance[] {
  const known = RESTS_ON[term]?.(rulebook) ?? [];
  return [...Map.groupBy(known, ({ confidence }) => confidence)].map(([confidence, facts]) => ({
    confidence,
    source: [...new Set(facts.flatMap(sourcesOf))].join(', '),
  }));
}

/** How certain the rules behind terms are, by a rulebook's year. */
export type TermCertainty = {
  readonly year: number;
  readonly of: ReadonlyMap<TermId, readonly Confidence[]>;
};

/** How certain the rules behind all terms are in a rulebook. */
export const certaintyIn = oncePerRulebook((rulebook): TermCertainty => {
  const confidencesOf = (term: TermId) => provenancesOf(term, rulebook).map(({ confidence }) => confidence);
  return {
    year: rulebook.fiscalYear,
    of: new Map(
      Object.values(TERM_GROUPS)
        .flat()
        .map((term) => [term, confidencesOf(term)]),
    ),
  };
});
