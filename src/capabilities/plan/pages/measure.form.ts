import { parseFiscalMonth } from '../../../kernel/fiscal-month.ts';
import { parseBaht, showBaht } from '../../../kernel/money.ts';
import { oneLine } from '../../../kernel/one-line.ts';
import { ok, type Result, refuse } from '../../../kernel/result.ts';
import { showScore } from '../../../kernel/score.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Fault, Sent } from '../../../web/forms.tsx';
import { readPrintedNumber } from '../../intake/index.ts';
import type { NewId } from '../content-from.ts';
import { type MeasureContent, MOST } from '../measure-content.ts';
import { nameField, sentNames, textOfNames } from './names.form.ts';
import { sentSteps, stepField, textOfSteps } from './steps.form.ts';

type Text = Sent['text'];

export const REVISION_FIELD = 'revision';
export const itemField = (item: string) => `item-${item}`;

/** The form's text for a measure as it stands. */
export const textOfMeasure = (content: MeasureContent, revision: number): Text => ({
  [REVISION_FIELD]: String(revision),
  title: content.title,
  from: content.months === null ? '' : String(content.months.from),
  to: content.months === null ? '' : String(content.months.to),
  budget: content.budget === 0n ? '' : showBaht(content.budget),
  target: content.target === null ? '' : showScore(content.target),
  evidence: content.evidence.join('\n'),
  monitoring: content.monitoring,
  ...textOfNames(content.responsible),
  ...textOfSteps(content.steps),
  ...Object.fromEntries(content.items.map((item) => [itemField(item), '1'])),
});

const linesOf = (text: string | undefined): string[] =>
  (text ?? '').split('\n').flatMap((line) => oneLine(line) || []);

/** What a form is judged by. */
export type Known = {
  /** Items that a measure may serve: those of the rulebook, and those that it serves already. */
  readonly items: readonly string[];
  /** Ids of the steps that the measure has or had when it was shown. */
  readonly stepIds: ReadonlySet<string>;
  readonly origin: MeasureContent['origin'];
  readonly newId: NewId;
};

/** All that the form says of a measure; refuses with every fault at once. */
export function parseMeasure(
  text: Text,
  known: Known,
  words: Messages['measureForm'],
): Result<MeasureContent, readonly Fault[]> {
  const faults: Fault[] = [];
  const { fields, faults: say } = words;
  const bounded = (field: string, name: string, value: string, most: number) => {
    if (value.length > most) faults.push({ field, message: say.tooLong({ name, most }) });
    return value;
  };
  const title = bounded('title', fields.title, oneLine(text.title ?? ''), MOST.title);
  if (title === '') faults.push({ field: 'title', message: say.noTitle });

  const steps = sentSteps(text, known);
  for (const { row, text: step } of steps)
    bounded(stepField(row, 'text'), words.step({ number: row }), step, MOST.step);
  if (steps.length > MOST.steps)
    faults.push({ field: 'steps', message: say.tooManySteps({ most: MOST.steps }) });

  const names = sentNames(text);
  for (const { row, name } of names)
    bounded(nameField(row), words.responsible({ number: row }), name, MOST.name);
  const responsible = [...new Set(names.map(({ name }) => name))];
  if (responsible.length > MOST.responsible)
    faults.push({ field: nameField(1), message: say.tooManyNames({ most: MOST.responsible }) });

  const months = parseMonths(text, words);
  if (!months.ok) faults.push(months.refusal);

  const budget = parseBaht(text.budget ?? '');
  if (budget === null) faults.push({ field: 'budget', message: say.noBudget });

  const typedTarget = (text.target ?? '').trim();
  const target = typedTarget === '' ? null : (readPrintedNumber(typedTarget)?.score ?? undefined);
  if (target === undefined) faults.push({ field: 'target', message: say.noTarget });

  const evidence = linesOf(text.evidence);
  for (const line of evidence) bounded('evidence', fields.evidence, line, MOST.evidence);
  if (evidence.length > MOST.evidences)
    faults.push({ field: 'evidence', message: say.tooManyLines({ most: MOST.evidences }) });

  const monitoring = bounded(
    'monitoring',
    fields.monitoring,
    (text.monitoring ?? '').normalize('NFC').trim(),
    MOST.monitoring,
  );
  const items = known.items.filter((item) => text[itemField(item)] !== undefined);
  if (!months.ok || budget === null || target === undefined || faults.length > 0) return refuse(once(faults));
  return ok({
    ...{ title, responsible, budget, target, evidence, monitoring, items },
    steps: steps.map(({ stepId, text: step }) => ({ stepId, text: step })),
    months: months.value,
    origin: known.origin,
  });
}

/** The months of two selects; both left open say nothing. */
export function parseMonths(
  text: Text,
  { faults: say }: Messages['measureForm'],
): Result<MeasureContent['months'], Fault> {
  const [from, to] = [text.from ?? '', text.to ?? ''];
  if (from === '' && to === '') return ok(null);
  const [first, last] = [parseFiscalMonth(from), parseFiscalMonth(to)];
  if (first === null) return refuse({ field: 'from', message: say.noFrom });
  if (last === null) return refuse({ field: 'to', message: say.noTo });
  if (first > last) return refuse({ field: 'to', message: say.monthsTurned });
  return ok({ from: first, to: last });
}

/** Of several faults of one field the first. */
const once = (faults: readonly Fault[]): readonly Fault[] =>
  faults.filter(({ field }, at) => faults.findIndex((other) => other.field === field) === at);
