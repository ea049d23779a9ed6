import type { AgencyKind } from '../../kernel/agency-kind.ts';
import { messagesIn } from '../../messages/messages.ts';
import type { Measure, MeasureLibrary, Office } from './measure.ts';

/** What a kind of agency calls the office. The library is parsed, so every id in it is known. */
export function nameOffice(library: MeasureLibrary, id: string, kind: AgencyKind): Office {
  const office = library.offices.get(id);
  if (!office) throw new Error(`the measure library has no office ${id}`);
  return office.byKind[kind] ?? office.byKind.general;
}

/** The offices of a measure, the leading one first; where one office does the work of two it is named once. */
export function responsibleOffices(
  library: MeasureLibrary,
  { offices }: Measure,
  kind: AgencyKind,
): readonly Office[] {
  const byName = new Map<string, Office>();
  for (const { name, positions } of offices.map((id) => nameOffice(library, id, kind))) {
    const known = byName.get(name)?.positions ?? [];
    byName.set(name, { name, positions: [...new Set([...known, ...positions])] });
  }
  return [...byName.values()];
}

/** Who reports what to whom and how often, as one Thai sentence for the paper. */
export function sayMonitoring({ monitoring }: Measure, nameOf: (office: string) => string): string {
  const { sentence, every } = messagesIn('th').measures.monitoring;
  return sentence({
    by: nameOf(monitoring.by),
    what: monitoring.what,
    to: nameOf(monitoring.to),
    every: every[monitoring.every],
  });
}
