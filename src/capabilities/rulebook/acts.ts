export { listRulebooks, openRulebook, type RulebookRefusal, rulebookIds } from './open-rulebook.ts';
