import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import * as module from 'node:module';
import { constants } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeToRun, OLDEST_NODE, repository } from './pinned-node.mjs';
import { prepare } from './prepare.mjs';

const verbAndArguments = process.argv.slice(2);

// `npm run` changes to the repository, but a file is meant from where the person is.
if (process.env.npm_lifecycle_event === 'prongsai' && process.env.INIT_CWD)
  process.chdir(process.env.INIT_CWD);

/** Ends only when what was printed has been taken over by the pipe. */
function exitWhenPrinted(code) {
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
}

/** The same again on the right Node; it gets our signals and we end as it ends. */
function runOn(node) {
  const child = spawn(node, [import.meta.filename, ...verbAndArguments], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

try {
  await (verbAndArguments[0] === 'serve' ? prepare() : prepare('program'));
  const node = nodeToRun();
  if (node === null) {
    process.stderr.write(
      `ต้องใช้ Node.js ${OLDEST_NODE} ขึ้นไปบนเครื่องชนิดนี้ / ` +
        `Node.js ${OLDEST_NODE} or newer is needed on this platform; this is ${process.version}\n`,
    );
    exitWhenPrinted(2);
  } else if (realpathSync(node) !== realpathSync(process.execPath)) {
    runOn(node);
  } else {
    // For our threads, too. Within the repository, so that nothing is left elsewhere; where it cannot be written,
    // Node goes on without.
    process.env.NODE_COMPILE_CACHE ??= join(repository, '.build', 'compiled');
    module.enableCompileCache();
    const main = await import(pathToFileURL(join(repository, 'dist', 'cli', 'main.js')));
    exitWhenPrinted(await main.runOnConsole(verbAndArguments));
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  exitWhenPrinted(70);
}
