import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isMet, type Measured, showGoal } from './measured.ts';
import { runCompiled } from './run-compiled.ts';

/** What can be measured. Each part runs in a process of its own, so that none pays for another's memory. */
const PARTS = {
  reading: async () => (await import('./reading.ts')).measureReading(),
  agencies: async () => (await import('./agencies.ts')).measureAgencies(),
  documents: async () => (await import('./documents.ts')).measureDocuments(),
  publicPage: async () => (await import('./public-page.ts')).measurePublicPage(),
  auditLog: async () => (await import('./audit-log.ts')).measureAuditLog(),
  directory: async () => (await import('./directory.ts')).measureDirectory(),
  oversight: async () => (await import('./oversight.ts')).measureOversight(),
  start: async () => (await import('./start.ts')).measureStarts(),
  'staff-pages': async () => (await import('./staff-pages.ts')).measureStaffPages(),
} satisfies Record<string, () => Promise<readonly Measured[]>>;
type Part = keyof typeof PARTS;
const isPart = (name: string | undefined): name is Part => name !== undefined && Object.hasOwn(PARTS, name);

/** No part may take longer; the slowest takes some two minutes. */
const MOST_MINUTES = 8;
const USAGE = `npm run bench [-- [--out FILE] [${Object.keys(PARTS).join('|')}]…]\n`;

/** Null when the part failed or took too long; it has said so on standard error. */
function measureApart(part: Part): Promise<readonly Measured[] | null> {
  const child = fork(import.meta.filename, [], {
    env: { ...process.env, BENCH_PART: part },
    timeout: MOST_MINUTES * 60_000,
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  return new Promise((done) => {
    let measured: readonly Measured[] | null = null;
    child.on('message', (message) => {
      measured = message as readonly Measured[];
    });
    child.on('exit', () => done(measured));
  });
}

async function measureAll(parts: readonly Part[], file: string): Promise<number> {
  const figures: Measured[] = [];
  const failed: Part[] = [];
  for (const part of parts) {
    process.stderr.write(`${part}…\n`);
    const measured = await measureApart(part);
    if (measured === null) failed.push(part);
    else figures.push(...measured);
  }
  const judged = figures.map((it) => ({ ...it, met: isMet(it) }));
  const machine = {
    cores: cpus().length,
    cpu: cpus()[0]?.model ?? null,
    memory: Math.round(totalmem() / 2 ** 20),
    node: process.version,
    /** Of the last minute: with more than one waiting for each core the figures are too low. */
    load: loadavg()[0],
  };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ at: new Date(), machine, figures: judged, failed }, null, 2)}\n`);
  process.stdout.write(`${judged.map(showLine).join('\n')}\n${file}\n`);
  for (const part of failed) process.stdout.write(`${part}: failed\n`);
  return failed.length > 0 ? 1 : 0;
}

function showLine({ met, ...figure }: Measured & { met: boolean | null }): string {
  const value = `${figure.value.toFixed(figure.value < 10 ? 2 : 0)} ${figure.unit}`;
  const verdict = met === null ? '' : met ? 'met' : 'MISSED';
  return [figure.what.padEnd(62), value.padStart(10), showGoal(figure).padStart(9), verdict]
    .join('  ')
    .trimEnd();
}

const part = process.env.BENCH_PART;
if (process.send && isPart(part)) {
  runCompiled();
  const measured = await PARTS[part]();
  process.send(measured, () => process.exit(0));
} else {
  const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });
  const parts = positionals.length === 0 ? Object.keys(PARTS) : positionals;
  const chosen = parts.filter(isPart);
  if (chosen.length < parts.length) process.stderr.write(USAGE);
  const file = resolve(values.out ?? join(import.meta.dirname, 'results', 'bench.json'));
  process.exitCode = chosen.length < parts.length ? 2 : await measureAll(chosen, file);
}
