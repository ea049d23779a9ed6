import { readInThread } from './read-in-thread.ts';
import { BEGUN, type Errand, type Report } from './reading.ts';

const MEGABYTE = 1024 * 1024;

// Started by `read-in-process.ts`; it ends with the process that started it, however that ended.
process.on('disconnect', () => process.exit());
// A signal that a terminal or service sends to all processes of the program is for the one that answers requests.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
process.on('message', async ({ question, limits }: Errand) => {
  const answer = await readInThread(question, limits, () => process.send?.(BEGUN));
  process.send?.({ answer, megabytes: process.memoryUsage.rss() / MEGABYTE } satisfies Report);
});
