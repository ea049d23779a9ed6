import { exactly, FULL_SCORE, type PrintedScore, showScore } from '../../../kernel/score.ts';
import { type Item, type Rulebook, wordingsOf } from '../../rulebook/index.ts';
import type { TopicReading } from '../parse/report.ts';
import { bareWording } from '../parse/wording.ts';
import type { FoundProblem } from '../problem.ts';
import { mentions, TELLING_LENGTH } from './mentions.ts';
import { say } from './say.ts';

/** Topics that a document with topics lacks, and numbers that two topics share. */
export function checkTopicNumbers(rulebook: Rulebook, topics: readonly TopicReading[]): FoundProblem[] {
  if (topics.length === 0) return [];
  const missing = rulebook.topics
    .filter(({ number }) => !topics.some((topic) => topic.number === number && topic.printedNumber !== null))
    .map(
      (topic): FoundProblem => ({
        rule: 'topic-missing',
        severity: 'warning',
        place: topics.find(({ number }) => number === topic.number)?.place ?? null,
        topic: topic.number,
        message: say((problems) => problems.topicMissing({ number: topic.number, name: topic.name })),
      }),
    );
  // An author may count the topics otherwise throughout.
  const numbersByRulebook =
    2 * topics.filter(({ number, printedNumber }) => number === printedNumber).length > topics.length;
  const repeated = topics.flatMap((topic): FoundProblem[] => {
    const { number, printedNumber } = topic;
    const others = topics.filter((other) => other !== topic && other.printedNumber === printedNumber);
    if (printedNumber === null) return [];
    if (others.length === 0) return numbersByRulebook ? otherNumber(topic) : [];
    const wrong =
      number === null ||
      number !== printedNumber ||
      others.some((other) => other.number === number && topics.indexOf(other) < topics.indexOf(topic));
    if (!wrong) return [];
    return [
      {
        rule: 'topic-number-repeated',
        severity: 'warning',
        place: topic.place,
        ...(number === null ? {} : { topic: number }),
        message: say((problems) =>
          problems.topicNumberRepeated({ printed: printedNumber, should: number, name: topic.name }),
        ),
      },
    ];
  });
  return [...missing, ...repeated];
}

/** A number that is not the one that belongs to the name, and no other topic's either. */
function otherNumber({ number, printedNumber, name, place }: TopicReading): FoundProblem[] {
  if (number === null || printedNumber === null || number === printedNumber) return [];
  return [
    {
      rule: 'name-differs-from-rulebook',
      severity: 'info',
      place,
      topic: number,
      message: say((problems) =>
        problems.topicNumberDiffers({ printed: printedNumber, should: number, name }),
      ),
    },
  ];
}

/** Paragraphs that put an item where its score does not: kept though points are lacking, or developed though it is full. */
export function checkProse(
  rulebook: Rulebook,
  topics: readonly TopicReading[],
  scores: ReadonlyMap<string, PrintedScore>,
): FoundProblem[] {
  return topics.flatMap((topic) => {
    const { develop, sustain } = topic.paragraphs;
    if (!develop || !sustain) return [];
    const items = rulebook.items.filter((item) => item.topic === topic.number);
    const isFull = (item: Item) => exactly(scores.get(item.id) ?? FULL_SCORE).equals(100);
    return items.flatMap((item): FoundProblem[] => {
      const score = scores.get(item.id);
      if (score === undefined) return [];
      const full = isFull(item);
      const [right, wrong] = full ? [sustain, develop] : [develop, sustain];
      const inPlace = items.filter((other) => other !== item && isFull(other) !== full);
      if (!mentions(without(wrong.text, inPlace), item) || mentions(right.text, item)) return [];
      return [
        {
          rule: 'prose-differs-from-scores',
          severity: 'info',
          place: wrong.place,
          item: item.id,
          ...(topic.number === null ? {} : { topic: topic.number }),
          message: say((problems) => problems.proseDiffers({ item: item.id, score: showScore(score), full })),
        },
      ];
    });
  });
}

/** A text without the words of items that rightly stand in it, of which another item's wording may be a part. */
function without(text: string, items: readonly Item[]): string {
  return items
    .flatMap((item) => [...wordingsOf(item), ...(item.matter ? [item.matter.th] : [])])
    .map(bareWording)
    .filter((wording) => wording.length >= TELLING_LENGTH)
    .sort((one, other) => other.length - one.length)
    .reduce((left, wording) => left.replaceAll(wording, '|'), bareWording(text));
}
