import { faultAt, type RulebookFault, showPath } from './fault.ts';
import { sourcesOf } from './provenance.ts';
import type { Provenance, Rulebook } from './rulebook.ts';

/** Every fact says who knows it, and every source that is named is explained. */
export function knowledgeFaults(rulebook: Rulebook): readonly RulebookFault[] {
  return [...unknownSources(rulebook), ...unknownFacts(rulebook)];
}

const isProvenance = (value: object): value is Provenance => 'confidence' in value && 'source' in value;

function unknownSources(rulebook: Rulebook): RulebookFault[] {
  const walk = (value: unknown, path: readonly PropertyKey[]): RulebookFault[] => {
    if (typeof value !== 'object' || value === null) return [];
    if (isProvenance(value)) {
      return sourcesOf(value)
        .filter((key) => !Object.hasOwn(rulebook.sources, key))
        .map((key) => faultAt(showPath([...path, 'source']), (say) => say.unknownSource({ key })));
    }
    return Array.isArray(value)
      ? value.flatMap((entry, n) => walk(entry, [...path, n]))
      : Object.entries(value).flatMap(([key, entry]) => walk(entry, [...path, key]));
  };
  return walk(rulebook, []);
}

const unknownFacts = ({ items }: Rulebook): RulebookFault[] =>
  items.flatMap(({ id, components, componentsKnown, dataPeriod, dataPeriodKnown }, n) => [
    ...(components.length > 0 === (componentsKnown !== null)
      ? []
      : [faultAt(`items[${n}].componentsKnown`, (say) => say.componentsKnown({ id }))]),
    ...((dataPeriod !== null) === (dataPeriodKnown !== undefined)
      ? []
      : [faultAt(`items[${n}].dataPeriodKnown`, (say) => say.dataPeriodKnown({ id }))]),
  ]);
