import { examine, fill } from './open-template.ts';
import type { TemplateAnswer, TemplateErrand } from './run-template.ts';

// Started by `run-template.ts` for one template; it ends with the process that started it, however that ended.
process.on('disconnect', () => process.exit());
// A signal that a terminal or service sends to all processes of the program is for the one that answers requests.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
process.once('message', async (errand: TemplateErrand) => {
  process.send?.(await answer(errand));
});

async function answer({ kind, template, filling }: TemplateErrand): Promise<TemplateAnswer> {
  return filling === null
    ? { examined: await examine(kind, template) }
    : { filled: await fill(kind, template, filling) };
}
