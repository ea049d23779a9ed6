import type { Language } from '../../kernel/localized.ts';
import { messagesIn } from '../../messages/messages.ts';
import { type Rulebook, scoreStructure } from '../rulebook/index.ts';

/** What a figure is called in a sentence: ข้อ i5, ตัวชี้วัดที่ 6. */
export function nameFigure(rulebook: Rulebook, id: string, language: Language): string {
  const figure = scoreStructure(rulebook).byId.get(id);
  if (!figure) throw new Error(`rulebook ${rulebook.id}: no figure ${id}`);
  return messagesIn(language).assessment.figure[figure.kind]({ id });
}
