import type { Content } from '../../../web/components/common.ts';

/** A row of a summary list. */
export const row = (key: string, text: Content) => ({ key: { text: key }, value: { text } });
