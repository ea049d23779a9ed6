export { type Tell, type Telling, tellingOf, untold } from './tell-by-mail.ts';
export { noticeWriters } from './write-notice.ts';
