import { listDrafts } from '../../src/capabilities/intake/find-intake.ts';
import { findTyped } from '../../src/capabilities/intake/find-typed.ts';
import { openIntakeApp } from './intake-app.ts';
import { rulebook2567 } from './result-2567.ts';

/** The screen for typing. */
export const TYPED = '/demo/desk/intake/typed';

/** The demo agency's desk, and what is kept there of the scores being typed. */
export async function openTyping() {
  const opened = await openIntakeApp();
  const kept = async () => (await findTyped(opened.desk, opened.agencyId, rulebook2567))?.texts ?? null;
  const intakes = () => listDrafts(opened.desk, opened.agencyId);
  const clear = () => opened.post(`${TYPED}/clear`, { rulebook: rulebook2567.id });
  return { ...opened, kept, intakes, clear };
}
