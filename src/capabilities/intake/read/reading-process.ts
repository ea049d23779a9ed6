import { readInThread } from './read-in-thread.ts';
import type { Errand } from './reading.ts';

// Started by `read-in-process.ts`; it ends with the process that started it, however that ended.
process.on('disconnect', () => process.exit());
process.on('message', async ({ question, limits }: Errand) => {
  process.send?.(await readInThread(question, limits));
});
