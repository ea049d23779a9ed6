import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { repository } from './pinned-node.mjs';

/** Where a reporter of Vitest keeps the names of the test files that have begun and not ended, one a line. */
export const UNDER_WAY = join(repository, 'test-results', 'under-way.txt');

/** A reporter of Vitest: what hangs so that no time limit of a test sees it can be named after its end. */
export default class UnderWay {
  #files = new Set();

  onTestModuleQueued({ moduleId }) {
    this.#files.add(relative(repository, moduleId));
    this.#keep();
  }

  onTestModuleEnd({ moduleId }) {
    this.#files.delete(relative(repository, moduleId));
    this.#keep();
  }

  #keep() {
    writeFileSync(UNDER_WAY, [...this.#files].join('\n'));
  }
}
