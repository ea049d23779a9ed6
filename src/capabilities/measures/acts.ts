export { openLibrary } from './open-library.ts';
export { libraryFor, proposeFor } from './propose-for.ts';
