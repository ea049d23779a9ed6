import { afterAll } from 'vitest';
import { closeWriters } from '../../src/documents/index.ts';

/**
 * For each file of tests that may write papers: theirs are once for all tests of the file, since they take a second to begin.
 * What a module registers when it is read would hold for the first file of a worker alone, since files share their modules.
 */
afterAll(closeWriters);
