import { readInThread } from './read-in-thread.ts';
import type { Errand, Report } from './reading.ts';

const MEGABYTE = 1024 * 1024;

// Started by `read-in-process.ts`; it ends with the process that started it, however that ended.
process.on('disconnect', () => process.exit());
process.on('message', async ({ question, limits }: Errand) => {
  const answer = await readInThread(question, limits);
  process.send?.({ answer, megabytes: process.memoryUsage.rss() / MEGABYTE } satisfies Report);
});
