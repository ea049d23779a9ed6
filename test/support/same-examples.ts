import { configureGlobal } from 'fast-check';

/** Every run tries the same examples, so that a red test is red again until its fault is mended. */
configureGlobal({ seed: 2567 });
