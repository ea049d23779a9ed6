import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { rulebook2567 as book } from '../../../test/support/result-2567.ts';

/**
 * Nothing of a year stands in code: what the rulebook of 2567 says must not be said again by a literal in src.
 * Comments may give examples; tests and data may name what they like.
 */

const SRC = fileURLToPath(new URL('../../', import.meta.url));

type Literal = {
  readonly where: string;
  readonly value: string | number;
  /** Names of the properties, variables and parameters in whose definition it stands. */
  readonly names: string;
};

function literalsOf(file: string, text: string): Literal[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX);
  const found: Literal[] = [];
  const visit = (node: ts.Node, names: string) => {
    const named =
      ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node) || ts.isParameter(node)
        ? `${names} ${node.name.getText(source)}`
        : names;
    const add = (value: string | number) => {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({ where: `${file}:${line + 1}: ${value}`, value, names: named });
    };
    if (ts.isNumericLiteral(node)) add(Number(node.text));
    else if (ts.isLiteralExpression(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node))
      add(node.text);
    ts.forEachChild(node, (child) => visit(child, named));
  };
  visit(source, '');
  return found;
}

const THAI_DIGITS = '๐๑๒๓๔๕๖๗๘๙';
const inThaiDigits = (text: string) => text.replace(/\d/g, (digit) => THAI_DIGITS[Number(digit)] ?? digit);

/** Any of the words on their own, in Arabic or Thai digits. */
const anyOf = (words: readonly string[]) =>
  new RegExp(
    `(?<![\\w.๐-๙-])(?:${words.flatMap((word) => [word, inThaiDigits(word)]).join('|')})(?![\\w๐-๙-])`,
  );

const { mendBelow, priorityBelow, noFaultAtLeast } = book.thresholds;
const levelMarks = book.levels.flatMap(({ overallAtLeast, eachInstrumentAtLeast }) =>
  [overallAtLeast, eachInstrumentAtLeast].flatMap((points) => points ?? []),
);
const marks = [...new Set([mendBelow, priorityBelow, noFaultAtLeast, ...levelMarks])];
const weights = book.instruments.map(({ weight }) => weight);
/** Forty-nine people answered in the report of 2567. */
const respondents = [49, book.lattice.mostRespondents];

const inAnyUnit = (numbers: readonly number[]) => new Set(numbers.flatMap((n) => [n, n * 100, n / 100]));
const markNumbers = inAnyUnit(marks);
const weightNumbers = inAnyUnit(weights);

const itemId = anyOf(book.items.map(({ id }) => id));
const bookId = anyOf([book.id, `${book.fiscalYear}`]);
const instrumentId = anyOf(book.instruments.map(({ id }) => id));
const levelNames = new Set(book.levels.flatMap(({ name }) => [name.th, name.en]));
const markInWords = anyOf([mendBelow, priorityBelow, noFaultAtLeast].map(String));
/** A disclosure's title is also the title of the paper that the product writes. */
const wordings = book.items.flatMap(({ text, matter, components }) => [
  ...(components.length === 0 ? [text.th] : []),
  ...(matter === null ? [] : [matter.th]),
]);

const isText = (literal: Literal): literal is Literal & { value: string } =>
  typeof literal.value === 'string';

describe('no literal in src says what a rulebook says', () => {
  const literals: Literal[] = [];
  beforeAll(async () => {
    for await (const file of glob('**/*.{ts,tsx}', { cwd: SRC })) {
      if (!/\.test\.tsx?$/.test(file))
        literals.push(...literalsOf(file, readFileSync(`${SRC}${file}`, 'utf8')));
    }
  });
  const offending = (offends: (literal: Literal) => boolean) =>
    literals.filter(offends).map(({ where }) => where);

  it('sees the code', () => {
    expect(literals.length).toBeGreaterThan(500);
  });

  it('no id of an item', () => {
    expect(offending((literal) => isText(literal) && itemId.test(literal.value))).toEqual([]);
  });

  it('no wording of an item', () => {
    expect(
      offending(({ value }) => typeof value === 'string' && wordings.some((text) => value.includes(text))),
    ).toEqual([]);
  });

  // the contract of the command line names its default rulebook
  it('no rulebook or fiscal year but the default of the command line', () => {
    const isContract = ({ where }: Literal) => /^(cli|messages\/\w+\/analyse-verb)/.test(where);
    const isYear = ({ value }: Literal) => value === book.fiscalYear;
    expect(
      offending(
        (literal) =>
          !isContract(literal) && (isYear(literal) || (isText(literal) && bookId.test(literal.value))),
      ),
    ).toEqual([]);
  });

  it('no name of an instrument or level', () => {
    expect(
      offending(
        (literal) => isText(literal) && (instrumentId.test(literal.value) || levelNames.has(literal.value)),
      ),
    ).toEqual([]);
  });

  it('no mark', () => {
    const measures = ({ names }: Literal) => /mark|level|thresh|least|below|mend|prior/i.test(names);
    expect(
      offending(
        (literal) =>
          (typeof literal.value === 'number' && measures(literal) && markNumbers.has(literal.value)) ||
          [mendBelow, priorityBelow].some((mark) => mark === literal.value) ||
          (isText(literal) && markInWords.test(literal.value)),
      ),
    ).toEqual([]);
  });

  it('no weight', () => {
    const weighs = ({ names }: Literal) => /weight|share/i.test(names);
    expect(offending((literal) => weighs(literal) && weightNumbers.has(Number(literal.value)))).toEqual([]);
  });

  it('no count of respondents', () => {
    const counts = ({ names }: Literal) => /respond|people|lattice/i.test(names);
    expect(
      offending(
        (literal) =>
          literal.value === respondents[0] ||
          (counts(literal) && respondents.includes(Number(literal.value))),
      ),
    ).toEqual([]);
  });
});

describe('the search itself', () => {
  it.each([
    ["const weakest = 'i5';", itemId],
    ['const weakest = `ข้อ i๕ ได้`;', itemId],
    ['const page = <p>ข้อ O25</p>;', itemId],
    ["open('ita-2567');", bookId],
    ["const tool = 'IIT';", instrumentId],
    ['const say = () => `ต้องไม่ต่ำกว่า ๘๕ คะแนน`;', markInWords],
  ])('finds what is planted in %s', (code, pattern) => {
    const found = literalsOf('planted.tsx', code).filter(isText);
    expect(found.some(({ value }) => pattern.test(value))).toBe(true);
  });

  it('passes over comments and names that only look alike', () => {
    const found = literalsOf(
      'planted.tsx',
      "// as i1 and O25\nconst e1 = 'i18n, 1e6, QO1, ita-25670';",
    ).filter(isText);
    expect(found.some(({ value }) => itemId.test(value) || bookId.test(value))).toBe(false);
  });
});
