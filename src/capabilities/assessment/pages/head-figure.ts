import type { Language } from '../../../kernel/localized.ts';
import { type Rulebook, scoreStructure } from '../../rulebook/index.ts';
import { nameFigure } from '../name-figure.ts';

/** What a figure is called at the head of a row; ids keep their small letters. */
export function headFigure(rulebook: Rulebook, id: string, language: Language): string {
  const name = nameFigure(rulebook, id, language);
  if (scoreStructure(rulebook).byId.get(id)?.kind === 'item') return name;
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
