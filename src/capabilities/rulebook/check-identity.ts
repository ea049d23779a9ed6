import { faultAt, type RulebookFault } from './fault.ts';
import type { Item, Rulebook } from './rulebook.ts';
import { OVERALL } from './score-sheet.ts';

type Named = { readonly path: string; readonly id: string };

/** Every id, number and wording means one thing only, also to a reader who takes a letter for its look-alike. */
export function identityFaults(rulebook: Rulebook): readonly RulebookFault[] {
  return [
    ...repeated([{ path: '', id: OVERALL }, ...figures(rulebook)]),
    ...repeated(entries(rulebook.scales, 'scales')),
    ...repeated(entries(rulebook.levels, 'levels')),
    ...rulebook.instruments.flatMap(({ parts }, n) => repeated(entries(parts, `instruments[${n}].parts`))),
    ...repeated(rulebook.topics.map(({ number }, n) => ({ path: `topics[${n}].number`, id: `${number}` }))),
    ...lookAlikePrefixes(rulebook.items),
    ...paddedNumbers(rulebook.items),
    ...repeatedWordings(rulebook),
    ...topicNumbersWithGaps(rulebook),
  ];
}

const entries = (list: readonly { readonly id: string }[], path: string): Named[] =>
  list.map(({ id }, n) => ({ path: `${path}[${n}].id`, id }));

/** All that has a score shares one space of ids, because scores of all kinds stand side by side. */
const figures = ({ instruments, indicators, subIndicators, items }: Rulebook): Named[] => [
  ...entries(instruments, 'instruments'),
  ...entries(indicators, 'indicators'),
  ...entries(subIndicators, 'subIndicators'),
  ...entries(items, 'items'),
];

function repeated(named: readonly Named[]): RulebookFault[] {
  const first = new Map<string, string>();
  return named.flatMap(({ path, id }) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, path);
      return [];
    }
    return [faultAt(path, (say) => (before === '' ? say.reserved({ id }) : say.repeated({ id, before })))];
  });
}

const prefixOf = (id: string) => id.replace(/\d+$/, '');

/** Letters that readers and scanners take for one another: case, and i, l and I. */
const skeleton = (prefix: string) => prefix.toLowerCase().replaceAll('l', 'i');

function lookAlikePrefixes(items: readonly Item[]): RulebookFault[] {
  const first = new Map<string, string>();
  return [...new Set(items.map(({ id }) => prefixOf(id)))].flatMap((prefix) => {
    const before = first.get(skeleton(prefix));
    first.set(skeleton(prefix), prefix);
    if (before === undefined) return [];
    const path = `items[${items.findIndex(({ id }) => prefixOf(id) === prefix)}].id`;
    return [faultAt(path, (say) => say.lookAlikePrefix({ prefix, before }))];
  });
}

const paddedNumbers = (items: readonly Item[]): RulebookFault[] =>
  items.flatMap(({ id }, n) =>
    /[A-Za-z]0/.test(id) ? [faultAt(`items[${n}].id`, (say) => say.paddedNumber({ id }))] : [],
  );

/** A wording in print must lead to one item, a heading to one topic; spaces and case do not tell them apart. */
function repeatedWordings({ items, topics, indicators }: Rulebook): RulebookFault[] {
  const bare = (text: string) => text.replace(/\s+/g, '').toLowerCase();
  const distinct = (path: string, texts: readonly string[][]) => {
    const owner = new Map<string, number>();
    return texts.flatMap((wordings, n) =>
      wordings.flatMap((wording) => {
        const before = owner.get(bare(wording)) ?? n;
        owner.set(bare(wording), before);
        return before === n
          ? []
          : [
              faultAt(`${path}[${n}]`, (say) =>
                say.repeatedWording({ wording, before: `${path}[${before}]` }),
              ),
            ];
      }),
    );
  };
  return [
    ...distinct(
      'items',
      items.map(({ text, otherTexts }) => [text.th, ...otherTexts]),
    ),
    ...distinct(
      'topics',
      topics.map(({ name, otherNames }) => [name.th, ...otherNames]),
    ),
    ...distinct(
      'indicators',
      indicators.map(({ name }) => [name.th]),
    ),
  ];
}

/** Topics are counted 1, 2, 3 … so that a number that is lacking in a document can be seen. */
const topicNumbersWithGaps = ({ topics }: Rulebook): RulebookFault[] =>
  topics.flatMap(({ number }, n) =>
    number > topics.length
      ? [faultAt(`topics[${n}].number`, (say) => say.topicNumber({ number, topics: topics.length }))]
      : [],
  );
