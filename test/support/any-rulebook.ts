import fc from 'fast-check';
import type { Level, Provenance, Rulebook } from '../../src/capabilities/rulebook/index.ts';

const own: Provenance = { confidence: 'own', source: 'MADE-UP' };
const named = (text: string) => ({ th: `ไทย ${text}`, en: `English ${text}` });

/** How many items each sub-indicator has; one entry means that the indicator is not divided. */
type IndicatorShape = readonly number[];

const instrumentShape = fc.record({
  weight: fc.integer({ min: 1, max: 40 }),
  indicators: fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  }),
});

/** Strictly falling marks of the levels but the last, each asking as much of every instrument or nothing. */
const levelShape = fc
  .uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 4 })
  .map((marks) => marks.toSorted((one, other) => other - one));

/** Any rulebook that parses: one to four instruments, divided indicators or not, two to five levels. */
export const anyRulebook: fc.Arbitrary<Rulebook> = fc
  .record({
    instruments: fc.array(instrumentShape, { minLength: 1, maxLength: 4 }),
    levels: levelShape,
    everyInstrument: fc.boolean(),
  })
  .map(({ instruments, levels, everyInstrument }) => {
    const total = instruments.reduce((sum, { weight }) => sum + weight, 0);
    const last = instruments.length - 1;
    const rounded = instruments.map(({ weight }) => Math.max(1, Math.floor((100 * weight) / total)));
    const rest = 100 - rounded.slice(0, last).reduce((sum, weight) => sum + weight, 0);
    return build(
      instruments.map(({ indicators }, n) => ({ weight: n === last ? rest : (rounded[n] ?? 1), indicators })),
      levels.map((mark, n) => ({
        id: `level-${n}`,
        name: named(`level ${n}`),
        overallAtLeast: mark,
        eachInstrumentAtLeast: everyInstrument ? mark : null,
        known: own,
      })),
    );
  });

function build(
  shapes: readonly { readonly weight: number; readonly indicators: readonly IndicatorShape[] }[],
  levels: readonly Level[],
): Rulebook {
  const indicators = shapes.flatMap((shape, n) =>
    shape.indicators.map((divisions, at) => ({
      id: `${n + 1}-${at + 1}`,
      instrument: `TOOL${n}`,
      divisions,
    })),
  );
  const cells = indicators.flatMap(({ id, divisions }) =>
    divisions.map((items, at) => ({
      indicator: id,
      id: divisions.length > 1 ? `${id}-${at + 1}` : null,
      items,
    })),
  );
  const slots = cells.flatMap((cell) => Array.from({ length: cell.items }, () => cell));
  return {
    id: 'any-book',
    fiscalYear: 2602,
    title: named('book'),
    warning: named('warning'),
    sources: { 'MADE-UP': 'made up for tests' },
    rounding: { decimals: 2, mode: 'half-up', known: own },
    weightsKnown: own,
    aggregationKnown: own,
    scales: [
      {
        id: 'scale',
        name: named('scale'),
        options: [0, 50, 100].map((points) => ({ label: named(`${points}`), points })),
        known: own,
      },
    ],
    instruments: shapes.map(({ weight }, n) => ({
      id: `TOOL${n}`,
      kind: 'survey' as const,
      name: named(`tool ${n}`),
      weight,
      respondents: null,
      parts: [],
      indicatorSlack: 0,
      known: own,
      partsKnown: null,
    })),
    indicators: indicators.map(({ id, instrument }) => ({ id, instrument, name: named(id), known: own })),
    subIndicators: cells.flatMap(({ id, indicator }) =>
      id === null ? [] : [{ id, indicator, name: named(id), known: own }],
    ),
    items: slots.map(({ indicator, id }, n) => ({
      id: `X${n + 1}`,
      indicator,
      subIndicator: id,
      topic: 1,
      text: named(`item ${n + 1}`),
      otherTexts: [],
      scale: 'scale',
      polarity: 'positive' as const,
      matter: null,
      components: [],
      componentsKnown: null,
      dataPeriod: null,
      known: own,
    })),
    topics: [{ number: 1, name: named('topic'), otherNames: [], known: own }],
    levels: [
      ...levels,
      { id: 'last', name: named('last'), overallAtLeast: null, eachInstrumentAtLeast: null, known: own },
    ],
    thresholds: { mendBelow: 50, priorityBelow: 70, noFaultAtLeast: 70, known: own },
    lattice: { mostRespondents: 100, leastShare: 0.8, mostChance: 0.01 },
  };
}
