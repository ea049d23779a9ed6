import type { Language } from '../../kernel/localized.ts';
import { FULL_SCORE, hundredthsOf, showHundredths, showScore } from '../../kernel/score.ts';
import { messagesIn } from '../../messages/messages.ts';
import type { Item, Rulebook } from '../rulebook/index.ts';
import { marksOf } from './divide.ts';
import type { TopicDivision, Weakest } from './division.ts';
import { listFindings } from './list-findings.ts';

/** The three paragraphs on a topic, each as its sentences in order. */
export type Paragraphs = {
  readonly mend: readonly string[];
  readonly develop: readonly string[];
  readonly sustain: readonly string[];
};

/**
 * What the official report says of a topic. Each scored item is described in one of the three paragraphs, with its
 * score, and in no other; "no fault" is said neither over an item to be mended or developed first, nor over the
 * weakest item of all where that is below the rulebook's mark for it.
 */
export function composeParagraphs(
  rulebook: Rulebook,
  division: TopicDivision,
  weakest: Weakest | null,
  language: Language,
): Paragraphs {
  const { mend, develop, sustain } = division;
  if (mend.length + develop.length + sustain.length === 0) return onUnscoredTopic(division, language);
  return {
    mend: [...onMending(rulebook, division, weakest, language), ...onUnscoredItems(division, language)],
    develop: onDeveloping(division, language),
    sustain: onSustaining(division, language),
  };
}

function onMending(
  rulebook: Rulebook,
  division: TopicDivision,
  weakest: Weakest | null,
  language: Language,
): string[] {
  const words = messagesIn(language).analysis.mend;
  const { mend, develop, sustain, unscored } = division;
  const topic = division.topic.name[language];
  const mark = showMark(rulebook.thresholds.mendBelow);
  if (mend.length > 0) {
    const isAll = mend.length > 1 && develop.length + sustain.length + unscored.length === 0;
    const head = (isAll ? words.all : words.some)({ topic, count: mend.length, mark });
    return [listFindings(head, mend, language)];
  }
  const isWhole = unscored.length === 0;
  const careful = words.noneButCareful({ topic, isWhole, mark });
  const first = develop.filter(({ isPriority }) => isPriority).map(({ item }) => item);
  const weakestHere =
    weakest && weakest.score < marksOf(rulebook).noFaultAtLeast
      ? weakest.items.filter((item) => item.topic === division.topic.number)
      : [];
  if (first.length > 0) {
    const priority = words.priority({
      count: first.length,
      ids: listIds(first, language),
      mark: showMark(rulebook.thresholds.priorityBelow),
    });
    return [[careful, priority, ...onWeakest(first, weakestHere, language)].join(' ')];
  }
  if (weakestHere.length > 0) {
    return [`${careful} ${words.weakest({ ids: listIds(weakestHere, language) })}`];
  }
  const [lowest] = develop;
  if (!lowest) return [words.noneAllFull({ topic, isWhole, full: FULL })];
  return [words.none({ topic, isWhole, mark, lowest: showScore(lowest.score) })];
}

function onWeakest(first: readonly Item[], weakest: readonly Item[], language: Language): string[] {
  const words = messagesIn(language).analysis.mend;
  if (weakest.length === 0) return [];
  if (weakest.length === first.length) return [words.theyAreWeakest()];
  return [words.weakestAmongThem({ ids: listIds(weakest, language) })];
}

function onDeveloping({ topic, mend, develop, unscored }: TopicDivision, language: Language): string[] {
  const words = messagesIn(language).analysis.develop;
  const name = topic.name[language];
  const first = develop.filter(({ isPriority }) => isPriority);
  const others = develop.filter(({ isPriority }) => !isPriority);
  if (develop.length === 0) {
    return [
      mend.length > 0
        ? words.noneButMend({ topic: name })
        : words.noneAllFull({ topic: name, isWhole: unscored.length === 0 }),
    ];
  }
  if (first.length === 0) {
    return [listFindings(words.some({ topic: name, count: others.length }), others, language)];
  }
  const priority = listFindings(words.priority({ topic: name, count: first.length }), first, language);
  if (others.length === 0) return [priority];
  return [priority, listFindings(words.others({ count: others.length }), others, language)];
}

function onSustaining({ topic, sustain }: TopicDivision, language: Language): string[] {
  const words = messagesIn(language).analysis.sustain;
  const name = topic.name[language];
  if (sustain.length === 0) return [words.none({ topic: name, full: FULL })];
  return [
    listFindings(words.some({ topic: name, count: sustain.length, full: FULL }), sustain, language, true),
  ];
}

function onUnscoredItems({ unscored }: TopicDivision, language: Language): string[] {
  if (unscored.length === 0) return [];
  return [messagesIn(language).analysis.mend.unscored({ ids: listIds(unscored, language) })];
}

function onUnscoredTopic({ topic, unscored }: TopicDivision, language: Language): Paragraphs {
  const { mend, develop, sustain } = messagesIn(language).analysis;
  const name = topic.name[language];
  return {
    mend: [mend.nothingScored({ topic: name, ids: listIds(unscored, language) })],
    develop: [develop.nothingScored({ topic: name })],
    sustain: [sustain.nothingScored({ topic: name })],
  };
}

const listIds = (items: readonly Item[], language: Language): string =>
  messagesIn(language).analysis.list.ids({ ids: items.map(({ id }) => id) });

const FULL = showScore(FULL_SCORE);

const showMark = (points: number): string => showHundredths(hundredthsOf(points));
