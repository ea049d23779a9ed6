import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rulebook2567 } from '../../../test/support/result-2567.ts';
import { en } from '../../messages/en.ts';
import { th } from '../../messages/th.ts';
import { certaintyIn, provenancesOf, TERM_GROUPS, type TermId } from './term.ts';

const SRC = fileURLToPath(new URL('../../', import.meta.url));
const TERMS = Object.keys(th.terms.list) as TermId[];

/** Explained on the page of help alone: no page has the word in a heading, a head of a table, a label or a legend. */
const NOWHERE_IN_PLACE: readonly TermId[] = [];

/** The terms that pages explain in place, by how they name them: `<Term of="level">`, `term: 'level'`, `numeric(…, 'level')`. */
const namedOnPages = (): ReadonlySet<string> =>
  new Set(
    globSync('**/*.{ts,tsx}', { cwd: SRC })
      .filter((file) => /\/pages\/(?!.*\.test\.)/.test(file))
      .flatMap((file) =>
        [
          ...readFileSync(SRC + file, 'utf8').matchAll(
            /<Term(?:Mark)? of="([a-z-]+)"|\bterm: '([a-z-]+)'|numeric\([\w.]+, '([a-z-]+)'\)|small\([\w.]+, '([a-z-]+)'\)|^ {2}[a-z]+: '([a-z-]+)',$/gm,
          ),
        ].flatMap((found) => found.slice(1).filter((name) => name !== undefined)),
      ),
  );

test('every term stands in one part of the help page', () => {
  expect(Object.values(TERM_GROUPS).flat().toSorted()).toEqual(TERMS.toSorted());
});

test('every term is explained in place on some page, or is said to be so nowhere', () => {
  const named = namedOnPages();
  // Those of the analysis by the class of a finding.
  const byFinding: readonly TermId[] = ['mend', 'develop', 'sustain'];
  const lacking = TERMS.filter((term) => !named.has(term) && !byFinding.includes(term));
  expect(lacking.toSorted()).toEqual(NOWHERE_IN_PLACE.toSorted());
});

test.each(TERMS)('%s is explained in one to three sentences of each language', (term) => {
  expect(th.terms.list[term].word).toMatch(/\p{L}/u);
  expect(th.terms.list[term].means).toMatch(/[ก-๙]/u);
  expect(en.terms.list[term].means).toMatch(/^[A-Z][^ก-๙]+\.$/u);
  expect(en.terms.list[term].means.split(/[.:] /u).length).toBeLessThanOrEqual(4);
  expect([...th.terms.list[term].means].length).toBeLessThan(260);
});

test('the Thai words of terms are those of the glossary', () => {
  const glossary = readFileSync(fileURLToPath(new URL('../../../GLOSSARY.md', import.meta.url)), 'utf8');
  const words = glossary
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .flatMap((line) => line.split('|')[2]?.trim() ?? []);
  const isInGlossary = (word: string) =>
    words.some((cell) => cell === word || cell.split(/, |\//).includes(word));
  expect(TERMS.filter((term) => term !== 'ita' && !isInGlossary(th.terms.list[term].word))).toEqual([]);
});

test('the rules behind terms are as certain as their rulebook says', () => {
  const { of, year } = certaintyIn(rulebook2567);
  expect(year).toBe(2567);
  expect(of.get('weight')).toEqual(['official']);
  expect(of.get('sub-indicator')).toEqual(['inferred']);
  expect(of.get('edition')).toEqual([]);
  for (const [term, confidences] of of) {
    for (const confidence of confidences) expect(th.rulebook.confidence, term).toHaveProperty(confidence);
  }
});

test('a term names each confidence and each of its sources once', () => {
  const known = provenancesOf('item', rulebook2567);
  expect(new Set(known.map(({ confidence }) => confidence)).size).toBe(known.length);
  for (const { source } of known) {
    const keys = source.split(', ');
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(rulebook2567.sources).toHaveProperty(key);
  }
});
