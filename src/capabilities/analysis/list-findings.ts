import type { Language } from '../../kernel/localized.ts';
import { showScore } from '../../kernel/score.ts';
import { messagesIn } from '../../messages/messages.ts';
import type { Finding } from './division.ts';
import { nameMatter } from './name-matter.ts';

/**
 * A head followed by what it speaks of: the surveyed items and the disclosure items each together, the weaker of
 * the two first. With `scoresSaid`, the head has told the scores already.
 */
export function listFindings(
  head: string,
  findings: readonly Finding[],
  language: Language,
  scoresSaid = false,
): string {
  const { group } = messagesIn(language).analysis;
  const list = (chosen: readonly Finding[]) => ({
    total: findings.length,
    items: scoresSaid ? listNames(chosen, language) : listWithScores(chosen, language),
  });
  const surveyed = findings.filter(({ isDisclosure }) => !isDisclosure);
  const disclosed = findings.filter(({ isDisclosure }) => isDisclosure);
  const [weakestSurveyed] = surveyed;
  const [weakestDisclosed] = disclosed;
  if (!weakestDisclosed) return group.surveyed({ head, ...list(surveyed) });
  if (!weakestSurveyed) return group.disclosed({ head, ...list(disclosed) });
  return weakestDisclosed.score < weakestSurveyed.score
    ? group.thenSurveyed({ before: group.disclosed({ head, ...list(disclosed) }), ...list(surveyed) })
    : group.thenDisclosed({ before: group.surveyed({ head, ...list(surveyed) }), ...list(disclosed) });
}

function listWithScores(findings: readonly Finding[], language: Language): string {
  const { list } = messagesIn(language).analysis;
  const [first] = findings;
  if (first && findings.length > 1 && findings.every(({ score }) => score === first.score)) {
    const items = named(findings, language);
    return list.allAt({ items, count: items.length, score: showScore(first.score) });
  }
  return list.of({
    items: findings.map(({ item, score, isDisclosure }) =>
      list.withScore({
        matter: nameMatter(item, isDisclosure, language),
        id: item.id,
        score: showScore(score),
      }),
    ),
  });
}

const listNames = (findings: readonly Finding[], language: Language): string =>
  messagesIn(language).analysis.list.of({ items: named(findings, language) });

const named = (findings: readonly Finding[], language: Language): string[] =>
  findings.map(({ item, isDisclosure }) =>
    messagesIn(language).analysis.list.withoutScore({
      matter: nameMatter(item, isDisclosure, language),
      id: item.id,
    }),
  );
