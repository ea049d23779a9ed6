import type { ReadReport } from '../src/capabilities/intake/index.ts';
import { OVERALL, type Rulebook, type ScoreSheet } from '../src/capabilities/rulebook/index.ts';
import { type PrintedScore, printedScore, showScore } from '../src/kernel/score.ts';
import { printedSheet, scoresOf } from '../test/support/report-text.ts';

/** Every so manieth agency has a digit misprinted, so that the search for misreadings is measured as well. */
const MISPRINTED = 12;

/**
 * The printed figures of a made-up agency, other ones for each number: 8 to 300 people answered, mostly well; some
 * disclosures are missing.
 */
export function madeUpAgency(rulebook: Rulebook, number: number): ScoreSheet {
  const random = randomFrom(number);
  const respondents = 8 + Math.floor(random() * 293);
  const discontent = random() ** 2 * 0.5;
  const answers = () => (random() < discontent ? Math.floor(random() * 5) : 5);
  const sheet = printedSheet(rulebook, scoresOf(rulebook, respondents, answers));
  return number % MISPRINTED === 0 ? withMisprint(sheet, random) : sheet;
}

function withMisprint(sheet: ScoreSheet, random: () => number): ScoreSheet {
  const ids = [...sheet.items.keys()];
  const id = ids[Math.floor(random() * ids.length)] ?? '';
  const right = sheet.items.get(id) ?? 0;
  const wrong = printedScore(right < 9000 ? right + 1000 : right - 1000) as PrintedScore;
  return { ...sheet, items: new Map(sheet.items).set(id, wrong) };
}

/** Numbers in [0, 1) that are the same at every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The figures of a sheet as they are read from a table without names or prose. */
export function figuresRead(sheet: ScoreSheet): ReadReport {
  const read = (scores: Iterable<readonly [string, PrintedScore]>) =>
    Array.from(scores, ([id, score], at) => ({
      id,
      name: '',
      number: { score, text: showScore(score), isNumber: true, lookAlike: false, perhaps: null },
      place: { kind: 'line' as const, line: at + 1 },
    }));
  return {
    items: read(sheet.items).map(({ id, ...reading }) => ({
      ...reading,
      printed: id,
      candidates: [id],
      lookAlike: false,
      byWording: false,
      list: 0,
      instrument: null,
      topic: null,
    })),
    indicators: read(sheet.indicators),
    instruments: read(sheet.instruments),
    overall: sheet.overall === null ? [] : read([[OVERALL, sheet.overall]]),
    level:
      sheet.level === null
        ? []
        : [{ level: sheet.level, printed: '', misspelt: false, place: { kind: 'line', line: 1 } }],
    agencyMentions: [],
    yearMentions: [],
    topics: [],
    measures: [],
    measureTable: null,
    texts: [],
    understood: [],
    unread: [],
  };
}
